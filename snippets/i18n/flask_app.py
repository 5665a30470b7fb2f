from flask import Flask, request
from flask_babel import Babel, gettext, ngettext


def language():
    return request.accept_languages.best_match(["en", "de"])


app = Flask(__name__)
app.config["BABEL_TRANSLATION_DIRECTORIES"] = "locale"
Babel(app, locale_selector=language)


@app.get("/cart/<int:num>")
def cart(num):
    title = gettext("Your cart")
    content = ngettext("%(num)d book", "%(num)d books", num)
    return {"title": title, "content": content}
