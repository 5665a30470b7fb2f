"""Sending e-mail."""

from collections.abc import Iterator
from email import message_from_string
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread
from typing import ClassVar

import pytest
from httpx2 import Client

REPLIES = {b"DATA": b"354 go on", b"QUIT": b"221 bye"}


class Postbox(StreamRequestHandler):
    """Speak just enough SMTP to take a message."""

    letters: ClassVar[list[str]] = []

    def handle(self) -> None:
        """Answer each command; keep what follows DATA."""
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            verb = line.strip().upper()[:4]
            self.wfile.write(REPLIES.get(verb, b"250 ok") + b"\r\n")
            if verb == b"DATA":
                letter = b"".join(iter(self.rfile.readline, b".\r\n"))
                self.letters.append(letter.decode())
                self.wfile.write(b"250 kept\r\n")


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Run a mail server on this machine and tell the sample its port."""
    with ThreadingTCPServer(("127.0.0.1", 0), Postbox) as server:
        monkeypatch.setenv("MAIL_PORT", str(server.server_address[1]))
        Thread(target=server.serve_forever, daemon=True).start()
        yield Postbox.letters
        server.shutdown()


def test_message_reaches_the_mail_server(letters: list[str], client: Client) -> None:
    """A view sends a message that arrives at a real SMTP server with sender, recipient and subject."""
    assert client.post("/orders").json() == {"sent": 1}
    letter = message_from_string(letters[0])
    assert letter["subject"] == "Your order"
    assert "shop@example.com" in letter["from"]
    assert "ada@example.com" in letter["to"]
