"""The workloads in Flask."""

import json
import time
from typing import Any

import httpx
from flask import Flask, Response, abort, g, render_template, request, send_file
from flask_sqlalchemy import SQLAlchemy
from jinja2 import Environment, FileSystemLoader, select_autoescape
from marshmallow import Schema, ValidationError, fields, validate
from pydantic import ValidationError as PydanticError

from benchmarks.apps import alchemy
from benchmarks.apps.order import Order
from benchmarks.apps.surroundings import (
    CHUNK,
    CHUNKS,
    FILE,
    LARGE,
    ROW,
    SHARED_TEMPLATES,
    UPSTREAM,
    churn,
    connect,
    kept_row,
    kept_rows,
    named,
)

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = alchemy.URL
db = SQLAlchemy(app)
client = httpx.Client(base_url=UPSTREAM)
shared_templates = Environment(loader=FileSystemLoader(SHARED_TEMPLATES), autoescape=select_autoescape())


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String, nullable=False)
    price = db.Column(db.Integer, nullable=False)


class OrderSchema(Schema):
    name = fields.String(required=True, validate=validate.Length(min=1, max=80))
    price = fields.Integer(required=True, strict=True, validate=validate.Range(min=0))
    quantity = fields.Integer(load_default=1, strict=True, validate=validate.Range(min=1, max=1000))
    tags = fields.List(fields.String(), load_default=list)


order_schema = OrderSchema()


def get_connection() -> Any:
    if "connection" not in g:
        g.connection = connect()
    return g.connection


@app.teardown_appcontext
def close_connection(exception: BaseException | None) -> None:
    connection = g.pop("connection", None)
    if connection is not None:
        connection.close()


def found(row: dict[str, Any] | None) -> dict[str, Any]:
    if row is None:
        abort(404)
    return row


def encoded(value: Any) -> Response:
    return Response(json.dumps(value), mimetype="application/json")


@app.get("/json")
def message():
    return {"message": "Hello, World!"}


@app.get("/json_same")
def message_same():
    return encoded({"message": "Hello, World!"})


@app.get("/path_parameter/<int:item_id>")
def path_parameter(item_id: int):
    return {"id": item_id}


@app.post("/body_validation")
def body_validation():
    try:
        return order_schema.load(request.get_json())
    except ValidationError as error:
        return error.messages, 422


@app.post("/body_validation_same")
def body_validation_same():
    try:
        order = Order.model_validate_json(request.get_data())
    except PydanticError as error:
        return Response(error.json(), 422, mimetype="application/json")
    return Response(order.model_dump_json(), mimetype="application/json")


@app.get("/row_raw/<int:item_id>")
def row_raw(item_id: int):
    row = get_connection().execute(ROW, (item_id,)).fetchone()
    return found(named(row) if row else None)


@app.get("/row_raw_same/<int:item_id>")
def row_raw_same(item_id: int):
    return found(kept_row(item_id))


@app.get("/row_orm/<int:item_id>")
def row_orm(item_id: int):
    item = db.get_or_404(Item, item_id)
    return {"id": item.id, "name": item.name, "price": item.price}


@app.get("/row_orm_same/<int:item_id>")
def row_orm_same(item_id: int):
    return found(alchemy.row(item_id))


@app.get("/template_rows")
def template_rows():
    items = db.session.execute(db.select(Item).order_by(Item.id).limit(20)).scalars().all()
    return render_template("rows.html", items=items)


@app.get("/template_rows_same")
def template_rows_same():
    return shared_templates.get_template("rows.html").render(items=kept_rows())


@app.get("/upstream_wait/<int:ms>")
def upstream_wait(ms: int):
    return client.get(f"/{ms}").json()


@app.get("/cpu_bound")
def cpu_bound():
    return {"total": churn()}


@app.get("/large_json")
def large_json():
    return LARGE


@app.get("/large_json_same")
def large_json_same():
    return encoded(LARGE)


@app.get("/static_file")
def static_file():
    return send_file(FILE)


@app.get("/stream_first_byte")
def stream_first_byte():
    pause = float(request.args.get("pause", 0))

    def chunks():
        for _ in range(CHUNKS):
            yield CHUNK
            if pause:
                time.sleep(pause)

    return Response(chunks(), mimetype="application/octet-stream")
