from fastapi import FastAPI
from fastapi.middleware.gzip import GZipMiddleware

app = FastAPI()
app.add_middleware(GZipMiddleware)


@app.get("/numbers")
def numbers():
    return {"numbers": list(range(1000))}
