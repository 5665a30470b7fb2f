from flask import Blueprint, Flask, url_for

app = Flask(__name__)
shop = Blueprint("shop", __name__, url_prefix="/shop")
blog = Blueprint("blog", __name__, url_prefix="/blog")


@shop.get("/start", endpoint="index")
def shop_index():
    return {"page": "shop"}


@blog.get("/start", endpoint="index")
def blog_index():
    return {"page": "blog"}


@app.get("/")
def home():
    names = ["shop.index", "blog.index"]
    return {"links": [url_for(name) for name in names]}


app.register_blueprint(shop)
app.register_blueprint(blog)
