from flask import Flask

app = Flask(__name__)


def home():
    return {"page": "home"}


def item(name):
    return {"item": name}


app.add_url_rule("/", view_func=home)
app.add_url_rule("/items/<name>", view_func=item)
