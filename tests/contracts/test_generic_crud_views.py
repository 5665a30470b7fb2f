"""Ready-made views for a model."""

import re
from pathlib import Path

import pytest
from httpx2 import Client, Response

PAGES = {
    "flask": {
        "list": "/notes/",
        "new": "/notes/new/",
        "show": "/notes/details/?id=1",
        "edit": "/notes/edit/?id=1",
        "delete": "/notes/delete/",
    },
    "django": {
        "list": "/notes",
        "new": "/notes/new",
        "show": "/notes/1",
        "edit": "/notes/1/edit",
        "delete": "/notes/1/delete",
    },
}
FORMS = {"flask": "list", "django": "delete"}  # the page that holds the button for deleting


@pytest.fixture(autouse=True)
def bare(place: Path) -> None:
    """Hide Flask-Babel: Flask-Admin does not need it, but uses it where it is installed."""
    (place / "flask_babel.py").write_text("raise ImportError\n")


def hidden_fields(page: str) -> dict[str, str]:
    """Read the hidden inputs of a page, such as the anti-forgery token and the id of the row."""
    inputs = re.findall(r'<input [^>]*type="hidden"[^>]*>', page)
    pairs = [(re.search(r'name="(.+?)"', i), re.search(r'value="(.*?)"', i)) for i in inputs]
    return {name[1]: value[1] for name, value in pairs if name and value}


def send(client: Client, form: str, path: str, **fields: str) -> Response:
    """Open the page with the form and send its hidden fields with others."""
    hidden = hidden_fields(client.get(form).text)
    return client.post(path, data=hidden | fields)


def test_notes_are_created_changed_and_deleted(framework: str, client: Client) -> None:
    """Notes are created, listed, shown, changed and deleted by views that hold no code of their own."""
    pages = PAGES[framework]
    created = send(client, pages["new"], pages["new"], text="green tea")
    assert created.status_code == 302
    assert all("green tea" in client.get(pages[page]).text for page in ("list", "show", "edit"))
    send(client, pages["edit"], pages["edit"], text="oat milk")
    assert all("oat milk" in client.get(pages[page]).text for page in ("list", "show"))
    assert "green tea" not in client.get(pages["list"]).text
    send(client, pages[FORMS[framework]], pages["delete"])
    assert "oat milk" not in client.get(pages["list"]).text
    assert client.get(pages["show"]).status_code in {302, 404}
