from flask import Flask, jsonify, request
from itsdangerous import BadSignature, URLSafeSerializer

app = Flask(__name__)
signer = URLSafeSerializer("keep-me-secret")


@app.get("/visits")
def count():
    try:
        number = signer.loads(request.cookies.get("visits", "")) + 1
    except BadSignature:
        number = 1
    response = jsonify(visits=number)
    response.set_cookie("visits", signer.dumps(number), httponly=True)
    return response
