from typing import Annotated, Literal

from fastapi import FastAPI, Path

app = FastAPI()


@app.get("/shelves/{kind}/{number}")
def shelf(kind: Literal["books", "films"], number: Annotated[int, Path(ge=1, le=99)]):
    return {"kind": kind, "number": number}
