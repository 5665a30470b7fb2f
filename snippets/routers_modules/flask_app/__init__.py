from flask import Flask

from flask_app import shop

app = Flask(__name__)
app.register_blueprint(shop.blueprint, url_prefix="/shop")
