from flask import Blueprint, Flask, g

app = Flask(__name__)
pages = Blueprint("pages", __name__, url_prefix="/<any(en, de):language>")
GREETINGS = {"en": "Hello", "de": "Hallo"}


@pages.url_value_preprocessor
def pull_language(endpoint, values):
    g.language = values.pop("language")


@pages.get("/greeting")
def greeting():
    return {"greeting": GREETINGS[g.language]}


app.register_blueprint(pages)
