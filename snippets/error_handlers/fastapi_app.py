from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

app = FastAPI()


class OutOfStock(Exception):
    pass


@app.exception_handler(OutOfStock)
def out_of_stock(request: Request, error: OutOfStock):
    return JSONResponse({"error": "out of stock"}, status_code=409)


@app.exception_handler(404)
def not_found(request: Request, error: Exception):
    return JSONResponse({"error": "not found"}, status_code=404)


@app.get("/order")
def order():
    raise OutOfStock
