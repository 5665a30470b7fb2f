from flask import Flask

prices = {}


def create_app():
    app = Flask(__name__)
    prices.update(tea=2, milk=1)

    @app.get("/prices")
    def list_prices():
        return prices

    return app


app = create_app()
