"""Files that visitors upload and others download."""

from httpx2 import Client


def test_upload_is_served_under_its_url(client: Client) -> None:
    """An uploaded file is stored and can be downloaded again under the returned URL."""
    url = client.post("/photos", files={"photo": ("cat.txt", b"one")}).json()["url"]
    assert url.startswith("/media/")
    assert client.get(url).content == b"one"


def test_same_name_twice_keeps_both_files(client: Client) -> None:
    """Two uploads with the same file name get different URLs, and neither overwrites the other."""
    first, second = (
        client.post("/photos", files={"photo": ("cat.txt", body)}).json()["url"] for body in (b"one", b"two")
    )
    assert first != second
    assert [client.get(url).content for url in (first, second)] == [b"one", b"two"]


def test_path_in_the_name_is_dropped(client: Client) -> None:
    """A file name that climbs out of the folder is defused: the file stays under /media/."""
    url = client.post("/photos", files={"photo": ("../../evil.txt", b"x")}).json()["url"]
    assert ".." not in url
    assert client.get(url).content == b"x"
