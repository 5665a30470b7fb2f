from flask import Flask, abort, request
from itsdangerous import BadSignature, URLSafeTimedSerializer

app = Flask(__name__)
links = URLSafeTimedSerializer("only-for-these-samples", salt="unsubscribe")


@app.get("/links/<email>")
def link(email):
    return {"token": links.dumps({"email": email})}


@app.get("/unsubscribe")
def unsubscribe():
    try:
        return links.loads(request.args["token"], max_age=3600)
    except BadSignature:
        abort(400)
