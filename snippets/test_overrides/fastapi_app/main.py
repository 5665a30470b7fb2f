from typing import Annotated

from fastapi import Depends, FastAPI

app = FastAPI()


def get_currency():
    return "EUR"


@app.get("/price")
def price(currency: Annotated[str, Depends(get_currency)]):
    return {"price": 5, "currency": currency}
