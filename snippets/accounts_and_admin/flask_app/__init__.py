import os

from flask import Flask
from flask_migrate import Migrate

from .accounts import accounts, manager
from .admin import add_admin
from .models import Product, db

app = Flask(__name__, template_folder="../templates")
app.secret_key = os.environ["SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db.init_app(app)
Migrate(app, db)
manager.init_app(app)
app.register_blueprint(accounts)
add_admin(app)


@app.get("/products")
def products():
    return {"names": list(db.session.scalars(db.select(Product.name)))}
