from authlib.integrations.starlette_client import OAuth, OAuthError
from fastapi import FastAPI, HTTPException, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="only-for-these-samples")
oauth = OAuth()
oauth.register(
    "github",
    client_id="id-from-github",
    client_secret="secret-from-github",
    authorize_url="https://github.com/login/oauth/authorize",
    access_token_url="https://github.com/login/oauth/access_token",
    api_base_url="https://api.github.com/",
    client_kwargs={"scope": "user:email"},
)


@app.get("/github/login/")
async def login(request: Request):
    return await oauth.github.authorize_redirect(request, request.url_for("callback"))


@app.get("/github/login/callback/")
async def callback(request: Request):
    try:
        token = await oauth.github.authorize_access_token(request)
    except OAuthError:
        raise HTTPException(401) from None
    profile = await oauth.github.get("user", token=token)
    request.session["user"] = profile.json()["login"]
    return {"user": request.session["user"]}
