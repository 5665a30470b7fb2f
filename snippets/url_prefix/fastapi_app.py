from fastapi import FastAPI, Request

app = FastAPI()


@app.get("/items/{item_id}")
def item(request: Request, item_id: int):
    return {"link": request.url_for("item", item_id=item_id).path}
