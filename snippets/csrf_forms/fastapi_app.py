from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import PlainTextResponse
from fastapi.templating import Jinja2Templates
from starlette.middleware.sessions import SessionMiddleware
from wtforms import Form, StringField
from wtforms.csrf.session import SessionCSRF

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="only-for-this-sample")
templates = Jinja2Templates("templates")


class TransferForm(Form):
    class Meta:
        csrf = True
        csrf_class = SessionCSRF
        csrf_secret = b"only-for-this-sample"

    amount = StringField()


@app.api_route("/transfer", methods=["GET", "POST"])
async def transfer(request: Request):
    meta = {"csrf_context": request.session}
    form = TransferForm(await request.form(), meta=meta)
    if request.method == "GET":
        return templates.TemplateResponse(
            request, "fastapi_transfer.html", {"form": form}
        )
    if not form.validate():
        raise HTTPException(400, "CSRF token missing or wrong")
    return PlainTextResponse(f"Sent {form.amount.data}")
