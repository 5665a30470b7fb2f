from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Item(BaseModel):
    name: str
    price: float


@app.get("/items/{name}", response_model=Item)
def item(name: str):
    return {"name": name, "price": 2.5 if name == "tea" else None}
