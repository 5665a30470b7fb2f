from flask import Flask, render_template
from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange

app = Flask(__name__)
app.secret_key = "only-for-this-sample"


class SignupForm(FlaskForm):
    name = StringField(validators=[InputRequired()])
    age = IntegerField(validators=[InputRequired(), NumberRange(min=18)])


@app.route("/signup", methods=["GET", "POST"])
def signup():
    form = SignupForm()
    if form.validate_on_submit():
        return f"Welcome, {form.name.data}"
    return render_template("signup.html", form=form)
