from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import Mapped, mapped_column

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class Item(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)


with app.app_context():
    db.create_all()
    db.session.add_all(Item(id=number) for number in range(1, 26))
    db.session.commit()


@app.get("/items")
def items():
    page = db.paginate(db.select(Item).order_by(Item.id))
    rows = [{"id": item.id} for item in page]
    return {"items": rows, "total": page.total, "page": page.page, "pages": page.pages}
