from flask import Flask, request
from marshmallow import Schema, ValidationError, fields, validates

app = Flask(__name__)


class UserSchema(Schema):
    name = fields.String(required=True)

    @validates("name")
    def not_reserved(self, value, data_key):
        if value == "admin":
            raise ValidationError("This name is reserved.")


@app.errorhandler(ValidationError)
def invalid(error):
    return error.messages, 422


@app.post("/users")
def create_user():
    user = UserSchema().load(request.get_json())
    return user
