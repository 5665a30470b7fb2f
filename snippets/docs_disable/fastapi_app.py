from fastapi import FastAPI

app = FastAPI(openapi_url=None)


@app.get("/items")
def items() -> list[str]:
    return ["tea"]
