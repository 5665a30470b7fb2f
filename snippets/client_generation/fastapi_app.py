from fastapi import FastAPI
from fastapi.routing import APIRoute


def operation_id(route: APIRoute) -> str:
    return route.name


app = FastAPI(generate_unique_id_function=operation_id)


@app.get("/items")
def list_items() -> list[str]:
    return ["tea"]
