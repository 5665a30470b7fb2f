"""OpenAPI version emitted by older Flask tools."""

from flask import Flask


def test_flask_flasgger_emits_swagger_2() -> None:
    """Flasgger's document says Swagger 2.0 and names no OpenAPI version when nothing is configured."""
    from flasgger import Swagger

    app = Flask(__name__)
    Swagger(app)
    document = app.test_client().get("/apispec_1.json").json
    assert (document["swagger"], "openapi" in document) == ("2.0", False)


def test_flask_restx_emits_swagger_2() -> None:
    """flask-restx's document says Swagger 2.0 and names no OpenAPI version."""
    from flask_restx import Api

    app = Flask(__name__)
    Api(app)
    document = app.test_client().get("/swagger.json").json
    assert (document["swagger"], "openapi" in document) == ("2.0", False)
