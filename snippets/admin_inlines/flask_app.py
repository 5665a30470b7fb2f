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
    photos = db.relationship("Photo", backref="product")


class Photo(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(50), nullable=False)
    product_id = db.Column(db.ForeignKey("product.id"))


class ProductAdmin(ModelView):
    inline_models = [Photo]


with app.app_context():
    db.create_all()
admin = Admin(app)
admin.add_view(ProductAdmin(Product, db))
