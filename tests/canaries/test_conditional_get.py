"""Conditional requests."""

from pathlib import Path


def test_fastapi_file_response_never_answers_304(place: Path) -> None:
    """`FileResponse` sends an ETag and answers 200 to a client that names it; `StaticFiles` answers 304."""
    from fastapi import FastAPI
    from fastapi.responses import FileResponse
    from fastapi.staticfiles import StaticFiles
    from fastapi.testclient import TestClient

    folder = place / "files"
    folder.mkdir()
    (folder / "news.txt").write_text("tea")
    app = FastAPI()
    app.get("/news")(lambda: FileResponse(folder / "news.txt"))
    app.mount("/files", StaticFiles(directory=folder))
    client = TestClient(app)
    statuses = []
    for path in ("/news", "/files/news.txt"):
        etag = client.get(path).headers["etag"]
        statuses.append(client.get(path, headers={"if-none-match": etag}).status_code)
    assert statuses == [200, 304]
