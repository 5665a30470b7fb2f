from flask import Flask
from flask_admin import Admin
from flask_admin.contrib.sqla import ModelView
from flask_admin.form import SecureForm
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.secret_key = "only-for-this-sample"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50), nullable=False)


class ProductAdmin(ModelView):
    column_list = ["id", "name"]
    form_base_class = SecureForm


with app.app_context():
    db.create_all()
admin = Admin(app)
admin.add_view(ProductAdmin(Product, db))
