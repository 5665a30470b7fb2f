from time import sleep
from typing import Annotated

from fastapi import Depends, FastAPI

app = FastAPI()
users = []


def printer():
    users.append("job")
    yield "printer"
    users.pop()


@app.get("/print")
def print_page(name: Annotated[str, Depends(printer, max_concurrency=2)]):
    sleep(0.05)
    return {"users": len(users)}
