from fastapi import FastAPI

app = FastAPI()


def home():
    return {"page": "home"}


def item(name: str):
    return {"item": name}


app.add_api_route("/", home)
app.add_api_route("/items/{name}", item)
