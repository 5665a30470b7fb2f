from flask import Flask
from flask_admin import Admin
from flask_admin.actions import action
from flask_admin.contrib.sqla import ModelView
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.secret_key = "only-for-this-sample"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50), nullable=False)
    sold_out = db.Column(db.Boolean, default=False)


class ProductAdmin(ModelView):
    column_list = ["name", "sold_out"]

    @action("sell_out", "Mark as sold out")
    def sell_out(self, ids):
        for key in ids:
            db.session.get(Product, int(key)).sold_out = True
        db.session.commit()


with app.app_context():
    db.create_all()
admin = Admin(app)
admin.add_view(ProductAdmin(Product, db))
