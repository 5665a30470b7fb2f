import json

from flask import Flask
from flask.json.provider import DefaultJSONProvider


class PrettyProvider(DefaultJSONProvider):
    def dumps(self, obj, **kwargs):
        return json.dumps(obj, indent=2, sort_keys=True)


app = Flask(__name__)
app.json = PrettyProvider(app)


@app.get("/item")
def item():
    return {"name": "tea", "cups": 2}
