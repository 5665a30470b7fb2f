from flask import Flask
from webargs import fields, validate
from webargs.flaskparser import use_kwargs

app = Flask(__name__)


@app.get("/items")
@use_kwargs(
    {
        "page": fields.Integer(load_default=1),
        "limit": fields.Integer(load_default=10, validate=validate.Range(1, 100)),
    },
    location="query",
)
def items(page, limit):
    return {"page": page, "limit": limit}
