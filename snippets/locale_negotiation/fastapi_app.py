from typing import Annotated

from fastapi import FastAPI, Header

app = FastAPI()
LANGUAGES = ["en", "de"]


def best_match(accept_language: str):
    ranked = {}
    for offer in accept_language.split(","):
        code, _, quality = offer.strip().partition(";q=")
        ranked[code.partition("-")[0]] = float(quality or 1)
    wanted = sorted(ranked, key=ranked.get, reverse=True)
    return next((code for code in wanted if code in LANGUAGES), LANGUAGES[0])


@app.get("/")
def home(accept_language: Annotated[str, Header()] = "en"):
    return {"language": best_match(accept_language)}
