from flask import Flask, redirect, render_template
from flask_wtf import FlaskForm
from wtforms import EmailField
from wtforms.validators import Email

app = Flask(__name__)
app.secret_key = "only-for-this-sample"


class SignupForm(FlaskForm):
    email = EmailField(validators=[Email("This is no e-mail address.")])


@app.get("/signup")
@app.post("/signup")
def signup():
    form = SignupForm()
    if form.validate_on_submit():
        return redirect("/welcome", 302)
    return render_template("flask_signup.html", form=form)
