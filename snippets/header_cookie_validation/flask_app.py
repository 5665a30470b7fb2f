from flask import Flask
from webargs import fields
from webargs.flaskparser import use_kwargs

app = Flask(__name__)

HEADERS = {"tenant": fields.Integer(required=True, data_key="X-Tenant")}
COOKIES = {"theme": fields.String(required=True)}


@app.get("/tenant")
@use_kwargs(HEADERS, location="headers")
@use_kwargs(COOKIES, location="cookies")
def tenant(tenant, theme):
    return {"tenant": tenant, "theme": theme}
