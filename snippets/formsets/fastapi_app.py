from fastapi import FastAPI, Request
from wtforms import FieldList, Form, FormField, IntegerField, StringField
from wtforms.validators import InputRequired

app = FastAPI()


class LineForm(Form):
    product = StringField(validators=[InputRequired()])
    quantity = IntegerField(validators=[InputRequired()])


class OrderForm(Form):
    lines = FieldList(FormField(LineForm), max_entries=10)


@app.post("/orders")
async def create_order(request: Request):
    form = OrderForm(await request.form())
    if not form.validate():
        return {"errors": form.lines.errors}
    return {"lines": form.lines.data}
