from apiflask import APIFlask

app = APIFlask(__name__, docs_ui="redoc", docs_path="/redoc")


@app.get("/items")
def items():
    return ["tea"]
