"""Anti-forgery tokens in the admin, from a guard of the whole application."""

import re
from pathlib import Path


def test_flask_wtf_guards_the_admin(place: Path) -> None:
    """With Flask-WTF's CSRFProtect a post to Flask-Admin needs the token of its form; others get 400."""
    from flask import Flask
    from flask_admin import Admin
    from flask_admin.contrib.sqla import ModelView
    from flask_babel import Babel
    from flask_sqlalchemy import SQLAlchemy
    from flask_wtf import CSRFProtect

    app = Flask(__name__, instance_path=str(place))
    app.secret_key = "only-for-this-test"
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
    Babel(app)
    CSRFProtect(app)
    db = SQLAlchemy(app)

    class Product(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        name = db.Column(db.String(50))

    with app.app_context():
        db.create_all()
    Admin(app).add_view(ModelView(Product, db))
    client = app.test_client()
    form, product = "/admin/product/new/", {"name": "Green tea"}
    assert client.post(form, data=product).status_code == 400
    token = re.search(r'name="csrf_token" value="(.+?)"', client.get(form).text)
    assert token
    assert client.post(form, data={**product, "csrf_token": token[1]}).status_code == 302
    assert client.get("/admin/product/").text.count("Green tea") == 1
