import json
import logging

from fastapi import FastAPI


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord):
        return json.dumps({"level": record.levelname, "message": record.getMessage()})


handler = logging.StreamHandler()
handler.setFormatter(JsonFormatter())
logging.basicConfig(handlers=[handler], level=logging.INFO)
logger = logging.getLogger("shop")
app = FastAPI()


@app.post("/orders/{order_id}", status_code=201)
def place_order(order_id: int):
    logger.info("order %s placed", order_id)
    return {"order": order_id}
