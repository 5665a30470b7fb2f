from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Search(BaseModel):
    text: str


@app.api_route("/search", methods=["QUERY"])
def search(query: Search):
    return {"found": query.text}
