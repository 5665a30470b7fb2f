from flask import Flask, Response, render_template, request

app = Flask(__name__)
POSTS = [{"id": 1, "title": "Tea & milk"}]


@app.get("/feed.xml")
def feed():
    xml = render_template("posts_feed.xml", base=request.host_url, posts=POSTS)
    return Response(xml, mimetype="application/rss+xml")


@app.get("/sitemap.xml")
def sitemap():
    xml = render_template("posts_sitemap.xml", base=request.host_url, posts=POSTS)
    return Response(xml, mimetype="application/xml")
