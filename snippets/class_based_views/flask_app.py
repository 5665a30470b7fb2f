from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Items(MethodView):
    def get(self):
        return {"items": []}

    def post(self):
        return {"added": True}, 201


app.add_url_rule("/items", view_func=Items.as_view("items"))
