from typing import Annotated

from fastapi import Cookie, FastAPI, Response

app = FastAPI()


@app.get("/visits")
def count(response: Response, visits: Annotated[int, Cookie()] = 0):
    visits += 1
    response.set_cookie("visits", str(visits), max_age=3600, httponly=True)
    return {"visits": visits}
