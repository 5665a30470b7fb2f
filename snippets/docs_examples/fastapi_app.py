from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Item(BaseModel):
    name: str = Field(examples=["tea"])


@app.post("/items", summary="Add an item", tags=["shop"], deprecated=True)
def create_item(item: Item):
    return item
