from apiflask import APIFlask

app = APIFlask(__name__)


@app.get("/items")
def items():
    return ["tea"]
