from typing import Annotated

from fastapi import FastAPI, Query
from fastapi_pagination import Page, Params, paginate

app = FastAPI()

ITEMS = [{"id": number} for number in range(1, 26)]


@app.get("/items")
def items(params: Annotated[Params, Query()]) -> Page[dict[str, int]]:
    return paginate(ITEMS, params)
