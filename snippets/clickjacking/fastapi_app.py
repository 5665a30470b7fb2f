from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def refuse_framing(request: Request, call_next):
    response = await call_next(request)
    response.headers.setdefault("X-Frame-Options", "DENY")
    return response


@app.get("/")
def home():
    return {"page": "home"}
