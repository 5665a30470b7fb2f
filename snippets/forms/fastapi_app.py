from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse
from fastapi.templating import Jinja2Templates
from wtforms import Form, IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange

app = FastAPI()
templates = Jinja2Templates("templates")


class SignupForm(Form):
    name = StringField(validators=[InputRequired()])
    age = IntegerField(validators=[InputRequired(), NumberRange(min=18)])


@app.api_route("/signup", methods=["GET", "POST"])
async def signup(request: Request):
    form = SignupForm(await request.form())
    if request.method == "POST" and form.validate():
        return PlainTextResponse(f"Welcome, {form.name.data}")
    return templates.TemplateResponse(request, "signup.html", {"form": form})
