from flask import Flask, request
from wtforms import FieldList, Form, FormField, IntegerField, StringField
from wtforms.validators import InputRequired

app = Flask(__name__)


class LineForm(Form):
    product = StringField(validators=[InputRequired()])
    quantity = IntegerField(validators=[InputRequired()])


class OrderForm(Form):
    lines = FieldList(FormField(LineForm), max_entries=10)


@app.post("/orders")
def create_order():
    form = OrderForm(request.form)
    if not form.validate():
        return {"errors": form.lines.errors}
    return {"lines": form.lines.data}
