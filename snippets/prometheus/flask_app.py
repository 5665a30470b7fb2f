from flask import Flask
from prometheus_flask_exporter import PrometheusMetrics

app = Flask(__name__)
metrics = PrometheusMetrics(app)


@app.get("/items/<int:item_id>")
def item(item_id):
    return {"item_id": item_id}
