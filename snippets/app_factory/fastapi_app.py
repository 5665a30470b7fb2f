from fastapi import FastAPI


def create_app(name: str) -> FastAPI:
    app = FastAPI()

    @app.get("/")
    def home():
        return {"app": name}

    return app


app = create_app("shop")
