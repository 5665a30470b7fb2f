from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates

app = FastAPI()
templates = Jinja2Templates("templates")
POSTS = [{"id": 1, "title": "Tea & milk"}]


@app.get("/feed.xml")
def feed(request: Request):
    context = {"base": request.base_url, "posts": POSTS}
    return templates.TemplateResponse(
        request, "posts_feed.xml", context, media_type="application/rss+xml"
    )


@app.get("/sitemap.xml")
def sitemap(request: Request):
    context = {"base": request.base_url, "posts": POSTS}
    return templates.TemplateResponse(
        request, "posts_sitemap.xml", context, media_type="application/xml"
    )
