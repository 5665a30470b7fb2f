from flask import Flask, request
from flask_babel import Babel
from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange


def language():
    return request.accept_languages.best_match(["en", "de"])


app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = False
Babel(app, locale_selector=language)


class SignupForm(FlaskForm):
    name = StringField(validators=[InputRequired()])
    age = IntegerField(validators=[InputRequired(), NumberRange(min=18)])


@app.post("/signup")
def signup():
    form = SignupForm()
    form.validate()
    return form.errors
