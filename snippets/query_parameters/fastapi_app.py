from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/items")
def items(q: str = "", limit: int = 10, tag: Annotated[list[str], Query()] = []):
    return {"q": q, "limit": limit, "tags": tag}
