from apiflask import APIFlask, Schema, fields

app = APIFlask(__name__)


class Item(Schema):
    name = fields.String(required=True)


@app.post("/items")
@app.input(Item, arg_name="item")
def create_item(item):
    return item
