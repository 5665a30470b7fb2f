from fastapi import APIRouter, FastAPI

app = FastAPI()
shop = APIRouter(prefix="/shop")
blog = APIRouter(prefix="/blog")


@shop.get("/start", name="shop:index")
def shop_index():
    return {"page": "shop"}


@blog.get("/start", name="blog:index")
def blog_index():
    return {"page": "blog"}


@app.get("/")
def home():
    names = ["shop:index", "blog:index"]
    return {"links": [app.url_path_for(name) for name in names]}


app.include_router(shop)
app.include_router(blog)
