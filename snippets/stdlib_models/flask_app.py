from dataclasses import dataclass

from flask import Flask, jsonify, request
from pydantic import TypeAdapter, ValidationError

app = Flask(__name__)


@dataclass
class Point:
    x: int
    y: int


@app.errorhandler(ValidationError)
def invalid(error):
    return error.errors(include_url=False), 422


@app.post("/points")
def create_point():
    point = TypeAdapter(Point).validate_json(request.data)
    return jsonify(point)
