import json
import logging

from flask import Flask


class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({"level": record.levelname, "message": record.getMessage()})


handler = logging.StreamHandler()
handler.setFormatter(JsonFormatter())
logging.basicConfig(handlers=[handler], level=logging.INFO)
app = Flask(__name__)


@app.post("/orders/<int:order_id>")
def place_order(order_id):
    app.logger.info("order %s placed", order_id)
    return {"order": order_id}, 201
