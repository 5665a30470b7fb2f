"""Files behind a column."""

from pathlib import Path

from httpx2 import Client


def test_the_column_leads_to_the_file(client: Client, place: Path) -> None:
    """A file assigned to a column lands in a folder, not in the table, and is read through the row."""
    letter = client.post("/letters", files={"text": ("a.txt", b"dear Ada")}).json()["id"]
    assert client.get(f"/letters/{letter}").content == b"dear Ada"
    contents = [path.read_bytes() for path in (place / "media" / "letters").iterdir() if path.is_file()]
    assert b"dear Ada" in contents
    assert not any(b"dear Ada" in path.read_bytes() for path in place.rglob("*.db"))
