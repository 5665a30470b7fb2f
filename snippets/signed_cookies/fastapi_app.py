from typing import Annotated

from fastapi import Cookie, FastAPI, Response
from itsdangerous import BadSignature, URLSafeSerializer

app = FastAPI()
signer = URLSafeSerializer("keep-me-secret")


@app.get("/visits")
def count(response: Response, visits: Annotated[str, Cookie()] = ""):
    try:
        number = signer.loads(visits) + 1
    except BadSignature:
        number = 1
    response.set_cookie("visits", signer.dumps(number), httponly=True)
    return {"visits": number}
