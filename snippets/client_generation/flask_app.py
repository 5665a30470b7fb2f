from flask_openapi3 import OpenAPI


def operation_id(name, path, method):
    return name


app = OpenAPI(__name__, doc_prefix="", doc_ui=True, operation_id_callback=operation_id)


@app.get("/items")
def list_items():
    return ["tea"]
