"""Files from a folder, and nothing beside it."""

from httpx2 import Client

ESCAPES = [
    "/files/../secret.txt",
    "/files/%2e%2e/secret.txt",
    "/files/..%2fsecret.txt",
    "/files/..%5csecret.txt",
]


def test_a_file_of_the_folder_is_served(client: Client) -> None:
    """A file of the folder is sent as text."""
    answer = client.get("/files/report.txt")
    assert (answer.status_code, answer.text.strip()) == (200, "Report of November")


def test_nothing_outside_is_reachable(client: Client) -> None:
    """Dots, encoded dots, slashes and backslashes do not lead out of the folder."""
    answers = [client.get(path) for path in ESCAPES]
    assert {answer.status_code for answer in answers} <= {400, 404}
