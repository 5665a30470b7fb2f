from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse
from fastapi.templating import Jinja2Templates
from wtforms import EmailField, Form
from wtforms.validators import Email

app = FastAPI()
templates = Jinja2Templates("templates")


class SignupForm(Form):
    email = EmailField(validators=[Email("This is no e-mail address.")])


@app.get("/signup")
@app.post("/signup")
async def signup(request: Request):
    form = SignupForm(await request.form())
    if request.method == "POST" and form.validate():
        return RedirectResponse("/welcome", 302)
    return templates.TemplateResponse(request, "fastapi_signup.html", {"form": form})
