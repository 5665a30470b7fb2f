from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()

ITEMS = {1: {"name": "tea", "price": 2.5}}


class ItemChanges(BaseModel):
    name: str = ""
    price: float = 0


@app.patch("/items/{item_id}")
def update_item(item_id: int, changes: ItemChanges):
    ITEMS[item_id].update(changes.model_dump(exclude_unset=True))
    return ITEMS[item_id]
