from authlib.integrations.flask_client import OAuth, OAuthError
from flask import Flask, abort, session, url_for

app = Flask(__name__)
app.secret_key = "only-for-these-samples"
oauth = OAuth(app)
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
def login():
    return oauth.github.authorize_redirect(url_for("callback", _external=True))


@app.get("/github/login/callback/")
def callback():
    try:
        oauth.github.authorize_access_token()
    except OAuthError:
        abort(401)
    profile = oauth.github.get("user")
    session["user"] = profile.json()["login"]
    return {"user": session["user"]}
