"""Count how many requests one process holds at the same time, without a stopwatch."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock

PAUSE = 0.02
PATIENCE = 3


def block_while(goes_on: Callable[[], bool]) -> None:
    """Block the thread."""
    while goes_on():
        time.sleep(PAUSE)


async def await_while(goes_on: Callable[[], bool]) -> None:
    """Leave the event loop to others."""
    while goes_on():  # noqa: ASYNC110 - an asyncio.Event belongs to one loop, guests may have several
        await asyncio.sleep(PAUSE)


class Meeting:
    """All guests leave when the last has come, or together when patience ends."""

    def __init__(self) -> None:
        """Start with nobody inside."""
        self.lock = Lock()
        self.inside = 0
        self.peak = 0
        self.deadline: float | None = None

    def enter(self) -> None:
        """Note one more guest; the first starts the clock."""
        with self.lock:
            self.inside += 1
            self.peak = max(self.peak, self.inside)
            self.deadline = self.deadline or time.monotonic() + PATIENCE

    def lacks(self, guests: int) -> Callable[[], bool]:
        """Give the question whether guests still wait for each other."""
        return lambda: self.peak < guests and time.monotonic() < (self.deadline or 0)

    def leave(self) -> int:
        """Note one guest less; give the largest number that was inside so far."""
        with self.lock:
            self.inside -= 1
            return self.peak


class Reader:
    """Wait until the client has read the first chunk: it then leaves a file behind."""

    def __init__(self) -> None:
        """Start the clock."""
        self.deadline = time.monotonic() + PATIENCE

    def is_awaited(self) -> bool:
        """Tell whether the file is not there yet and there is still patience."""
        return not Path("seen").exists() and time.monotonic() < self.deadline

    def verdict(self) -> str:
        """Say whether the first chunk was read before the last one was made."""
        return " read at once" if time.monotonic() < self.deadline else " read at the end"
