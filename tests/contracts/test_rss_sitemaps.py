"""Feeds and sitemaps."""

from xml.etree import ElementTree as ET

from httpx2 import Client

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_feed_lists_the_posts(client: Client) -> None:
    """The RSS feed is well-formed and lists each post with its title and absolute link."""
    answer = client.get("/feed.xml")
    assert answer.headers["content-type"].startswith("application/rss+xml")
    item = ET.fromstring(answer.text).find("channel/item")
    assert item is not None
    assert item.findtext("title") == "Tea & milk"
    assert item.findtext("link") == "http://testserver/posts/1"


def test_sitemap_lists_the_urls(client: Client) -> None:
    """The sitemap lists each page with its absolute URL."""
    tree = ET.fromstring(client.get("/sitemap.xml").text)
    address = tree.findtext(f"{SITEMAP}url/{SITEMAP}loc")
    assert address in {"http://testserver/posts/1", "https://testserver/posts/1"}
