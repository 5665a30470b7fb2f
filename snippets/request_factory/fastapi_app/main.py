from fastapi import FastAPI, Request

app = FastAPI()


@app.get("/agent")
def agent(request: Request):
    return {"agent": request.headers["user-agent"], "page": request.url.path}
