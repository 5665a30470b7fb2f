import os
from hmac import compare_digest

from flask import Flask, redirect, render_template, request, session
from flask_admin import Admin, AdminIndexView
from flask_admin.contrib.sqla import ModelView
from flask_sqlalchemy import SQLAlchemy

PASSWORD = os.environ["ADMIN_PASSWORD"].encode()
app = Flask(__name__)
app.secret_key = "only-for-this-sample"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50), nullable=False)


class PasswordLogin:
    def is_accessible(self):
        return "user" in session

    def inaccessible_callback(self, name, **kwargs):
        return redirect("/login")


class Home(PasswordLogin, AdminIndexView):
    pass


class ProductAdmin(PasswordLogin, ModelView):
    column_list = ["id", "name"]


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "GET":
        return render_template("login.html")
    if compare_digest(request.form["password"].encode(), PASSWORD):
        session["user"] = request.form["username"]
    return redirect("/admin/")


with app.app_context():
    db.create_all()
admin = Admin(app, index_view=Home())
admin.add_view(ProductAdmin(Product, db))
