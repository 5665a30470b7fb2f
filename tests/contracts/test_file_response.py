"""Sending a file."""

from pathlib import Path

from httpx2 import Client


def test_file_is_sent_as_a_download(client: Client, place: Path) -> None:
    """The file arrives byte for byte, with its media type, length and download name."""
    response = client.get("/report")
    assert response.content == (place / "report.csv").read_bytes()
    assert response.headers["content-type"].startswith("text/csv")
    assert int(response.headers["content-length"]) == len(response.content)
    disposition = response.headers["content-disposition"].replace('"', "")
    assert disposition == "attachment; filename=report.csv"
