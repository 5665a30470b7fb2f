from apiflask import APIFlask

app = APIFlask(__name__, enable_openapi=False)


@app.get("/items")
def items():
    return ["tea"]
