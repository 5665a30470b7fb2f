from apiflask import APIFlask, Schema, fields

app = APIFlask(__name__)


class Item(Schema):
    name = fields.String(required=True, metadata={"examples": ["tea"]})


@app.post("/items")
@app.input(Item, arg_name="item")
@app.doc(summary="Add an item", tags=["shop"], deprecated=True)
def create_item(item):
    return item
