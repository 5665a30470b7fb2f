from fastapi import FastAPI

shop = FastAPI()


@shop.get("/items")
def items():
    return {"app": "shop"}


app = FastAPI()
app.mount("/shop", shop)


@app.get("/items")
def main_items():
    return {"app": "main"}
