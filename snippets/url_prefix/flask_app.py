from flask import Flask, url_for
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.wsgi_app = ProxyFix(app.wsgi_app, x_prefix=1)


@app.get("/items/<int:item_id>")
def item(item_id):
    return {"link": url_for("item", item_id=item_id)}
