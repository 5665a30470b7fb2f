from fastapi import FastAPI

app = FastAPI()


@app.get("/item")
def item():
    return {"name": "tea"}


@app.get("/items")
def items():
    return [{"name": "tea"}, {"name": "milk"}]
