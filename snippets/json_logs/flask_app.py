import logging

from flask import Flask
from pythonjsonlogger.json import JsonFormatter

handler = logging.StreamHandler()
handler.setFormatter(
    JsonFormatter(["levelname", "message"], rename_fields={"levelname": "level"})
)
logging.basicConfig(handlers=[handler], level=logging.INFO)
app = Flask(__name__)


@app.post("/orders/<int:order_id>")
def place_order(order_id):
    app.logger.info("order %s placed", order_id)
    return {"order": order_id}, 201
