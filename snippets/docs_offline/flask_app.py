from flask import Flask
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app, title="Items", doc="/docs")


@api.route("/items")
class Items(Resource):
    def get(self):
        return ["tea"]
