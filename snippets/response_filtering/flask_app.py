from apiflask import APIFlask, Schema, fields

app = APIFlask(__name__)

USERS = {1: {"name": "Ada", "password": "secret"}}


class PublicUser(Schema):
    name = fields.String()


@app.get("/users/<int:user_id>")
@app.output(PublicUser)
def user(user_id):
    return USERS[user_id]
