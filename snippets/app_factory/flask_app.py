from flask import Flask


def create_app(name):
    app = Flask(__name__)

    @app.get("/")
    def home():
        return {"app": name}

    return app


app = create_app("shop")
