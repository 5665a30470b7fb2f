from flask import Flask, request
from marshmallow import Schema, ValidationError, fields

app = Flask(__name__)


class UserSchema(Schema):
    name = fields.String(required=True)
    age = fields.Integer(required=True)


@app.errorhandler(ValidationError)
def invalid(error):
    return error.messages, 422


@app.post("/users")
def create_user():
    user = UserSchema().load(request.get_json())
    return user
