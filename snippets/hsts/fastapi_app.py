from fastapi import FastAPI, Request

app = FastAPI()


@app.middleware("http")
async def hsts(request: Request, call_next):
    response = await call_next(request)
    if request.url.scheme == "https":
        policy = "max-age=31536000; includeSubDomains"
        response.headers["Strict-Transport-Security"] = policy
    return response


@app.get("/")
def home():
    return {"page": "home"}
