import logging

from fastapi import FastAPI
from pythonjsonlogger.json import JsonFormatter

handler = logging.StreamHandler()
handler.setFormatter(
    JsonFormatter(["levelname", "message"], rename_fields={"levelname": "level"})
)
logging.basicConfig(handlers=[handler], level=logging.INFO)
logger = logging.getLogger("shop")
app = FastAPI()


@app.post("/orders/{order_id}", status_code=201)
def place_order(order_id: int):
    logger.info("order %s placed", order_id)
    return {"order": order_id}
