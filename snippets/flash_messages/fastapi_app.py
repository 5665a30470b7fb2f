from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="keep-me-secret")


@app.get("/")
def home(request: Request):
    return {"messages": request.session.pop("messages", [])}


@app.get("/welcome")
def welcome(request: Request):
    messages = request.session.get("messages", [])
    request.session["messages"] = [*messages, "Welcome back."]
    return RedirectResponse("/", status_code=302)
