"""The upstream service that an application waits for: GET /<milliseconds> answers after that time."""

import asyncio
import sys


class Waiting(asyncio.Protocol):
    """Answer every request line ``GET /<ms>`` on a kept connection, one at a time."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Read how long to wait; the clients send small requests that arrive whole."""
        milliseconds = int(data.split(b" ", 2)[1].strip(b"/"))
        asyncio.get_running_loop().call_later(milliseconds / 1000, self.answer, milliseconds)

    def answer(self, milliseconds: int) -> None:
        """Say how long it took."""
        body = b'{"waited_ms": %d}' % milliseconds
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        if isinstance(self.transport, asyncio.WriteTransport) and not self.transport.is_closing():
            self.transport.write(head + body)


async def main(port: int) -> None:
    """Serve on loopback until ended."""
    server = await asyncio.get_running_loop().create_server(Waiting, "127.0.0.1", port, backlog=512)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
