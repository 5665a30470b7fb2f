from contextlib import asynccontextmanager

from fastapi import FastAPI, Request


def load_model():
    return {"bias": 41}


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.model = load_model()
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/predict")
def predict(request: Request, x: int):
    return {"y": request.app.state.model["bias"] + x}
