from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/items")
def items(page: int = 1, limit: Annotated[int, Query(ge=1, le=100)] = 10):
    return {"page": page, "limit": limit}
