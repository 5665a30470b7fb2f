import logging

from fastapi import FastAPI

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
logger = logging.getLogger("shop")
app = FastAPI()


@app.post("/orders/{order_id}", status_code=201)
def place_order(order_id: int):
    logger.debug("order %s read", order_id)
    logger.info("order %s placed", order_id)
    return {"order": order_id}
