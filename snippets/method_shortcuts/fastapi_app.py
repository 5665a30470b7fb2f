from fastapi import FastAPI

app = FastAPI()


@app.get("/items")
def list_items():
    return {"items": []}


@app.post("/items", status_code=201)
def add_item():
    return {"added": True}
