"""Call a sample in this process, without sockets or threads; one file for the browser and for CPython."""

import asyncio
import importlib
import inspect
import json
import os
import sys
import threading
import time
import traceback
from asyncio import events, tasks
from collections.abc import Awaitable, Coroutine, Iterator
from concurrent import futures
from contextlib import contextmanager, nullcontext
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Self

import httpx2

type Request = dict[str, Any]  # method, path, headers as pairs, body
type Answer = dict[str, Any]  # status, headers as pairs, body; or error
ORIGIN = "http://testserver"
_open: dict[str, httpx2.Client] = {}


@contextmanager
def apart() -> Iterator[None]:
    """Hide the loop that runs around this call, as a thread of its own would."""
    outer = events._get_running_loop()
    task = tasks._swap_current_task(outer, None) if outer else None  # type: ignore[attr-defined] # since 3.12
    events._set_running_loop(None)
    try:
        yield
    finally:
        events._set_running_loop(outer)
        if outer:
            tasks._swap_current_task(outer, task)  # type: ignore[attr-defined] # since 3.12


class InlineLoop(asyncio.BaseEventLoop):
    """An event loop without sockets and threads: a wait sleeps; what would go to a thread runs in place."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self

    def select(self, timeout: float | None) -> list[Any]:
        """Sleep until the next timer; with no timer left, nothing can ever happen."""
        if timeout is None:
            raise RuntimeError("the sample waits for something outside of this process")
        time.sleep(timeout)
        return []

    def complete[T](self, work: Awaitable[T]) -> T:
        """Run to the end, also from inside another loop."""
        with apart():
            return self.run_until_complete(work)

    def run_in_executor(self, executor: Any, func: Any, *args: Any) -> Any:  # type: ignore[override] # noqa: ARG002 - in place
        """Call in place; there is no executor."""
        future = self.create_future()
        try:
            with apart():
                future.set_result(func(*args))
        except Exception as error:  # noqa: BLE001 - it belongs to whoever awaits
            future.set_exception(error)
        return future

    def _process_events(self, _: Any) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody sleeps in another thread."""


class Portal:
    """What a client with a thread of its own calls; here each call runs on one loop in place."""

    def __init__(self) -> None:
        self.loop = InlineLoop()

    @classmethod
    @contextmanager
    def opened(cls, *_: Any, **__: Any) -> Iterator[Self]:
        """Open a portal; there is nothing to close."""
        yield cls()

    def call(self, function: Any, *words: Any) -> Any:
        """Run to the end, and what else can go on without waiting."""
        try:
            return self.loop.complete(_called(function, words))
        finally:
            self.loop.complete(asyncio.sleep(0.001))

    def start_task_soon(self, function: Any, *words: Any, **_: Any) -> "Started":
        """Begin; it goes on whenever something is called."""
        return Started(self.loop, self.loop.create_task(_called(function, words)))

    def start_task(self, function: Any, *words: Any, **_: Any) -> tuple["Started", Any]:
        """Run until the task says that it is ready, with a value."""
        ready = Ready(self.loop)
        task = self.loop.create_task(function(*words, task_status=ready))
        self.loop.complete(asyncio.wait({task, ready.value}, return_when=asyncio.FIRST_COMPLETED))
        return Started(self.loop, task), ready.value.result() if ready.value.done() else task.result()


class Ready:
    """The status that a started task reports."""

    def __init__(self, loop: InlineLoop) -> None:
        self.value: asyncio.Future[Any] = loop.create_future()

    def started(self, value: Any = None) -> None:
        """Hand the value over."""
        self.value.set_result(value)


class Started(futures.Future[Any]):
    """A task that goes on whenever something runs on its loop; asking for its result runs it to the end."""

    def __init__(self, loop: InlineLoop, task: asyncio.Task[Any]) -> None:
        super().__init__()
        self.loop, self.task = loop, task
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        if task.cancelled():
            self.cancel()
        elif error := task.exception():
            self.set_exception(error)
        else:
            self.set_result(task.result())

    def result(self, timeout: float | None = None) -> Any:
        """Run to the end."""
        self.loop.complete(asyncio.wait({self.task}, timeout=timeout))
        return super().result(0)


async def _called(function: Any, words: tuple[Any, ...]) -> Any:
    result = function(*words)
    return await result if inspect.isawaitable(result) else result


def complete[T](work: Awaitable[T]) -> T:
    """Run one coroutine to its end on a loop of its own."""
    return InlineLoop().complete(work)


def prepare() -> None:
    """Replace what needs threads: the shims that the page names."""
    asyncio.new_event_loop = events.new_event_loop = InlineLoop
    asyncio.set_event_loop(InlineLoop())
    asyncio.run_coroutine_threadsafe = _at_once  # type: ignore[assignment] # simpler on purpose
    threading.Timer.start = Idle.start  # type: ignore[method-assign, assignment] # nothing would wake it
    if sys.prefix == "/":  # else each sample would count as installed, and keep its files elsewhere
        sys.prefix = sys.exec_prefix = "/lib"
    for shim in (_anyio, _asgiref, _aiosqlite, _greenlet, _multiprocessing):
        try:
            shim()
        except ImportError:
            continue


class Idle(threading.Thread):
    """A thread that is asked to start and never does."""

    def start(self) -> None:
        """Do nothing: what it was to do is done in place, or not at all."""


class Inbox:
    """Where a database hands its calls to a thread of its own; here each is made in place."""

    def put_nowait(self, item: tuple[asyncio.Future[Any] | None, Any]) -> None:
        """Call, and tell whoever waits."""
        future, function = item
        future = future or asyncio.Future(loop=InlineLoop())
        try:
            future.set_result(function())
        except Exception as error:  # noqa: BLE001 - it belongs to whoever awaits
            future.set_exception(error)


class Greenlet:
    """What SQLAlchemy asks of greenlet, with one stack only: what would be awaited outside runs in place."""

    current: "Greenlet"
    dead = False

    def __init__(self, run: Any = None, parent: "Greenlet | None" = None) -> None:
        self.run, self.parent, self.results = run, parent, list[Any]()

    def switch(self, *words: Any, **named: Any) -> Any:
        """Run to the end, then pretend to have waited once: SQLAlchemy takes less for a mistake."""
        if self.results:
            self.dead = True
            return self.results[0]
        outer, Greenlet.current = Greenlet.current, self
        try:
            if self.run is None:
                return _awaited(*words)
            self.results.append(self.run(*words, **named))
        finally:
            Greenlet.current = outer
        return asyncio.sleep(0)


Greenlet.current = Greenlet()


def _at_once(work: Coroutine[Any, Any, Any], _: asyncio.AbstractEventLoop) -> futures.Future[Any]:
    """Run what another thread would ask of this loop."""
    future = futures.Future[Any]()
    try:
        future.set_result(complete(work))
    except Exception as error:  # noqa: BLE001 - it belongs to whoever asks
        future.set_exception(error)
    return future


def _awaited(work: Any) -> Any:
    return work.result() if isinstance(work, asyncio.Future) and work.done() else complete(work)


def _aiosqlite() -> None:
    from aiosqlite import core  # noqa: PLC0415 - only some samples bring it

    vars(core).update(SimpleQueue=Inbox, Thread=Idle)


def _greenlet() -> None:
    if not find_spec("greenlet"):
        stand_in = ModuleType("greenlet")
        vars(stand_in).update(greenlet=Greenlet, getcurrent=lambda: Greenlet.current)
        sys.modules["greenlet"] = stand_in


def _multiprocessing() -> None:
    if not find_spec("_multiprocessing"):
        vars(sys.modules.setdefault("_multiprocessing", ModuleType("_multiprocessing"))).update(
            SemLock=SimpleNamespace(SEM_VALUE_MAX=1), sem_unlink=None
        )
        shared = {"Value": lambda *_: SimpleNamespace(value=0, get_lock=nullcontext)}
        vars(importlib.import_module("multiprocessing")).update(shared)


def _anyio() -> None:
    from anyio import from_thread, to_thread  # noqa: PLC0415 - only some frameworks bring it

    async def run_sync(function: Any, *words: Any, **_: Any) -> Any:
        with apart():
            return function(*words)

    def run(function: Any, *words: Any) -> Any:
        return complete(function(*words))

    to_thread.run_sync, from_thread.run = run_sync, run  # type: ignore[assignment] # simpler on purpose
    from_thread.start_blocking_portal = Portal.opened  # type: ignore[assignment] # simpler on purpose


def _asgiref() -> None:
    from asgiref import sync  # noqa: PLC0415 - only some frameworks bring it

    async def to_async(self: Any, *words: Any, **named: Any) -> Any:
        with apart():
            return self.func(*words, **named)

    def to_sync(self: Any, *words: Any, **named: Any) -> Any:
        return complete(self.awaitable(*words, **named))

    sync.SyncToAsync.__call__, sync.AsyncToSync.__call__ = to_async, to_sync  # type: ignore[method-assign]


def module(folder: Path, framework: str) -> ModuleType:
    """Import the sample in a folder: the module that has the application or the routes."""
    settle(folder, framework)
    names = (f"{framework}_app.main", f"{framework}_app.urls", f"{framework}_app")
    return importlib.import_module(next(name for name in names if _there(folder, name)))


def settle(folder: Path, framework: str) -> None:
    """Work in the folder of a sample, and set a project with settings up."""
    os.chdir(folder)
    sys.path[:0] = [str(folder)]
    if name := settings(folder, framework):
        _configure(folder, framework, name)


def settings(folder: Path, framework: str) -> str:
    """Name the module of settings that a sample has; nothing without one."""
    names = (f"{framework}_app.settings", f"{framework}_settings")
    return next((name for name in names if _there(folder, name)), "")


def _there(folder: Path, name: str) -> bool:
    path = folder.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def _configure(folder: Path, framework: str, name: str) -> None:
    """Set a project with settings up like the tests do: a fresh database with its tables."""
    os.environ["DJANGO_SETTINGS_MODULE"] = name
    settings: Any = importlib.import_module(name)
    package = f"{framework}_app"
    if (folder / package).is_dir() and package not in {app.split(".")[0] for app in settings.INSTALLED_APPS}:
        settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, package]
    if (folder / f"{package}.py").exists():
        settings.ROOT_URLCONF = package
    for alias, entry in settings.DATABASES.items():
        entry["NAME"] = str(folder / f"{alias}.sqlite3")
    quick = dict.fromkeys(("admin", "auth", "contenttypes", "sessions"))
    settings.MIGRATION_MODULES = {**quick, **getattr(settings, "MIGRATION_MODULES", {})}
    importlib.import_module(framework).setup()
    if settings.DATABASES:
        management = importlib.import_module(f"{framework}.core.management")
        management.call_command("migrate", run_syncdb=True, verbosity=0)


def client(sample: ModuleType, framework: str) -> httpx2.Client:
    """Open a client on an imported sample, by ASGI or WSGI as its framework is served."""
    app = getattr(sample, "app", None)
    if app is None:
        own = (Path(sample.__file__ or "").parent / "asgi.py").exists()
        served = f"{framework}_app.asgi" if own else f"{framework}.core.wsgi"
        found = importlib.import_module(served)
        app = found.application if own else found.get_wsgi_application()
    return on(app)


def on(app: Any) -> httpx2.Client:
    """Open a client on an application."""
    asgi = inspect.iscoroutinefunction(app) or inspect.iscoroutinefunction(type(app).__call__)
    transport = Inline(app) if asgi else httpx2.WSGITransport(app, raise_app_exceptions=False)
    return httpx2.Client(transport=transport, base_url=ORIGIN)


class Inline(httpx2.BaseTransport):
    """ASGI without a thread: each request runs on the application's own loop until it is answered."""

    def __init__(self, app: Any) -> None:
        self.app, self.loop, self.state = app, InlineLoop(), dict[str, Any]()
        self.inbox, self.outbox = asyncio.Queue[Any](), asyncio.Queue[Any]()
        self.life: asyncio.Task[None] = self.loop.create_task(self._live())
        self.loop.complete(self._tell("startup"))

    async def _live(self) -> None:
        scope = {"type": "lifespan", "asgi": {"version": "3.0"}, "state": self.state}
        await self.app(scope, self.inbox.get, self.outbox.put)

    async def _tell(self, what: str) -> None:
        """Start or end the lifespan; an application without one refuses, which is allowed."""
        self.inbox.put_nowait({"type": f"lifespan.{what}"})
        answer = asyncio.ensure_future(self.outbox.get())
        await asyncio.wait({self.life, answer}, return_when=asyncio.FIRST_COMPLETED)
        if answer.done() and "failed" in answer.result()["type"]:
            raise RuntimeError(answer.result().get("message") or f"the {what} failed")
        answer.cancel()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one request."""
        return self.loop.complete(self._answer(request, request.read()))

    def close(self) -> None:
        """End the lifespan."""
        if not self.life.done():
            self.loop.complete(self._tell("shutdown"))

    async def _answer(self, request: httpx2.Request, body: bytes) -> httpx2.Response:
        inbox, sent = asyncio.Queue[Any](), list[Any]()
        inbox.put_nowait({"type": "http.request", "body": body, "more_body": False})

        async def send(message: Any) -> None:
            sent.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                inbox.put_nowait({"type": "http.disconnect"})

        try:
            await self.app(self._scope(request), inbox.get, send)
        except Exception:
            if not sent:
                raise
        content = b"".join(message.get("body", b"") for message in sent)
        return httpx2.Response(
            sent[0]["status"], headers=sent[0]["headers"], stream=httpx2.ByteStream(content)
        )

    def _scope(self, request: httpx2.Request) -> dict[str, Any]:
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": request.url.scheme,
            "path": request.url.path,
            "raw_path": request.url.raw_path.split(b"?")[0],
            "query_string": request.url.query,
            "root_path": "",
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
            "client": ("testclient", 50000),
            "server": (request.url.host, 80),
            "state": self.state.copy(),
        }


def reply(folder: str, framework: str, request: str) -> str:
    """Answer one request of a page, both as JSON; the sample is loaded at the first."""
    try:
        with apart():
            if framework not in _open:
                prepare()
                _open[framework] = client(module(Path(folder), framework), framework)
            return json.dumps(answered(_open[framework], json.loads(request)))
    except BaseException as error:  # noqa: BLE001 - whatever the sample raises is shown
        return json.dumps({"error": told(error)})


def answered(opened: httpx2.Client, request: Request) -> Answer:
    """Send one request."""
    pairs = [(name, value) for name, value in request["headers"]]
    answer = opened.request(
        request["method"], request["path"], headers=pairs, content=request["body"].encode()
    )
    headers = [[name, value] for name, value in answer.headers.multi_items()]
    return {"status": answer.status_code, "headers": headers, "body": answer.text}


def told(error: BaseException) -> str:
    """Trim a traceback to the frames of the sample."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "site-packages" not in frame.filename and "_app" in frame.filename]
    lines = [*traceback.format_list(own), *traceback.format_exception_only(error)]
    return "".join(lines).replace(f"{Path.cwd()}/", "")
