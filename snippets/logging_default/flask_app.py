import logging

from flask import Flask

app = Flask(__name__)
app.logger.setLevel(logging.INFO)


@app.post("/orders/<int:order_id>")
def place_order(order_id):
    app.logger.debug("order %s read", order_id)
    app.logger.info("order %s placed", order_id)
    return {"order": order_id}, 201
