from flask import Flask


def create_app(overrides=None):
    app = Flask(__name__)
    app.config.from_object("flask_app.config")
    app.config.from_prefixed_env("SHOP")
    app.config.from_mapping(overrides)

    from flask_app.items import views as items
    from flask_app.orders import views as orders

    app.register_blueprint(items.blueprint, url_prefix="/items")
    app.register_blueprint(orders.blueprint, url_prefix="/orders")
    return app
