from flask import Flask
from flask_admin import Admin
from flask_admin.contrib.sqla import ModelView
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.secret_key = "only-for-this-sample"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50), nullable=False)


class Change(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    action = db.Column(db.String(10), nullable=False)
    key = db.Column(db.String(50), nullable=False)


class ProductAdmin(ModelView):
    column_list = ["id", "name"]

    def after_model_change(self, form, model, is_created):
        action = "create" if is_created else "update"
        db.session.add(Change(action=action, key=str(model.id)))
        db.session.commit()

    def after_model_delete(self, model):
        db.session.add(Change(action="delete", key=str(model.id)))
        db.session.commit()


with app.app_context():
    db.create_all()
admin = Admin(app)
admin.add_view(ProductAdmin(Product, db))


@app.get("/changes")
def changes():
    rows = db.session.scalars(db.select(Change))
    return [{"action": row.action, "key": row.key} for row in rows]
