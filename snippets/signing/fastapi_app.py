from fastapi import FastAPI, HTTPException
from itsdangerous import BadSignature, URLSafeTimedSerializer

app = FastAPI()
links = URLSafeTimedSerializer("only-for-these-samples", salt="unsubscribe")


@app.get("/links/{email}")
def link(email: str):
    return {"token": links.dumps({"email": email})}


@app.get("/unsubscribe")
def unsubscribe(token: str):
    try:
        return links.loads(token, max_age=3600)
    except BadSignature:
        raise HTTPException(400) from None
