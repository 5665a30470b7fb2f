from flask import Flask, current_app, request


def load_model():
    return {"bias": 41}


def create_app():
    app = Flask(__name__)
    app.extensions["model"] = load_model()
    return app


app = create_app()


@app.get("/predict")
def predict():
    return {"y": current_app.extensions["model"]["bias"] + int(request.args["x"])}
