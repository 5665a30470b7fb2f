from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap
from django.contrib.syndication.views import Feed
from django.urls import path

POSTS = [{"id": 1, "title": "Tea & milk"}]


class News(Feed):
    title = "Shop news"
    link = "/"
    description = "What is new"

    def items(self):
        return POSTS

    def item_title(self, item):
        return item["title"]

    def item_link(self, item):
        return f"/posts/{item['id']}"


class Posts(Sitemap):
    def items(self):
        return POSTS

    def location(self, item):
        return f"/posts/{item['id']}"


urlpatterns = [
    path("feed.xml", News()),
    path("sitemap.xml", sitemap, {"sitemaps": {"posts": Posts}}),
]
