from fastapi import FastAPI

app = FastAPI()
api = FastAPI()
app.host("api.shop.example", api)


@api.get("/")
def api_root():
    return {"site": "api"}


@app.get("/")
def home():
    return {"site": "main"}
