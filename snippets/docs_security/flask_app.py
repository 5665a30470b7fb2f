from apiflask import APIFlask, HTTPTokenAuth

app = APIFlask(__name__)
auth = HTTPTokenAuth()


@auth.verify_token
def user(token):
    return "ada" if token == "secret" else None


@app.get("/me")
@app.auth_required(auth)
def me():
    return {"name": auth.current_user}
