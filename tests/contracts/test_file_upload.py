"""File uploads."""

from httpx2 import Client


def test_file_reaches_the_handler(client: Client) -> None:
    """A multipart upload reaches the handler as a file with a name and its content."""
    files = {"document": ("notes.txt", b"x" * 200_000, "text/plain")}
    answer = client.post("/uploads", files=files).json()
    assert answer == {"name": "notes.txt", "size": 200_000}
