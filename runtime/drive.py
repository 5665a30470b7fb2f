"""Call a sample in this process, without sockets or threads; one file for the browser and for CPython."""

import asyncio
import importlib
import io
import json
import os
import sys
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

type Loaded = tuple[str, Any]  # how it is called, and the application
type Request = dict[str, Any]  # likewise an answer
HOST = "testserver"
_loaded: dict[str, Loaded] = {}


def load(folder: str, framework: str) -> Loaded:
    """Import the sample in a folder and return (kind, application)."""
    os.chdir(folder)
    sys.path.insert(0, str(folder))
    settings = [
        name for name in (f"{framework}_app.settings", f"{framework}_settings") if _there(folder, name)
    ]
    if settings:
        return "wsgi", _configured(Path(folder), framework, settings[0])
    names = [f"{framework}_app.main", f"{framework}_app.urls", f"{framework}_app"]
    app = importlib.import_module(next(name for name in names if _there(folder, name))).app
    kind = "asgi" if asyncio.iscoroutinefunction(type(app).__call__) else "wsgi"
    if kind == "asgi":
        _inline_threads()
    return kind, app


def _there(folder: str, name: str) -> bool:
    path = Path(folder, *name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def _configured(folder: Path, framework: str, name: str) -> Any:
    """Set a project with settings up like the tests do: a fresh database with its tables."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # the page's own loop counts as running
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
        importlib.import_module(f"{framework}.core.management").call_command(
            "migrate", run_syncdb=True, verbosity=0
        )
    return importlib.import_module(f"{framework}.core.wsgi").get_wsgi_application()


def _inline_threads() -> None:
    """Run what would go to a thread in place: WebAssembly has one thread."""
    import anyio.to_thread  # noqa: PLC0415 - only some frameworks bring it

    async def run_sync(function: Any, *words: Any, **_: Any) -> Any:
        return function(*words)

    anyio.to_thread.run_sync = run_sync  # type: ignore[assignment] # the shim that the page names


async def answers(folder: str, job: str) -> str:
    """Answer every request of a job in order; both are JSON."""
    asked = json.loads(job)
    try:
        loaded = load(folder, asked["framework"])
    except BaseException as error:  # noqa: BLE001 - whatever the sample raises is shown
        return json.dumps([{"error": told(error)}])
    return json.dumps([await call(loaded, request) for request in asked["requests"]])


async def reply(folder: str, framework: str, request: str) -> str:
    """Answer one request of a page; the sample is loaded at the first."""
    try:
        if framework not in _loaded:
            _loaded[framework] = load(folder, framework)
        return json.dumps(await call(_loaded[framework], json.loads(request)))
    except BaseException as error:  # noqa: BLE001 - whatever the sample raises is shown
        return json.dumps({"error": told(error)})


async def call(loaded: Loaded, request: Request) -> Request:
    """Send one request; return status, headers and body, or the traceback of the sample."""
    kind, app = loaded
    try:
        answer = await _asgi(app, request) if kind == "asgi" else _wsgi(app, request)
    except Exception as error:  # noqa: BLE001 - whatever the sample raises is shown
        return {"error": told(error)}
    return answer


def told(error: BaseException) -> str:
    """Trim a traceback to the frames of the sample."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "site-packages" not in frame.filename and "_app" in frame.filename]
    lines = [*traceback.format_list(own), *traceback.format_exception_only(error)]
    return "".join(lines).replace(f"{Path.cwd()}/", "")


def _wsgi(app: Any, request: Request) -> Request:
    url, body = urlsplit(request["path"]), request["body"].encode()
    started: list[Any] = []
    environ = {
        "REQUEST_METHOD": request["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote(url.path).encode().decode("latin-1"),
        "QUERY_STRING": url.query,
        "SERVER_NAME": HOST,
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "HTTP_HOST": HOST,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in request["headers"]:
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value

    def start_response(status: str, headers: Any, _: Any = None) -> Any:
        started[:] = [int(status[:3]), headers]
        return lambda _: None

    made = app(environ, start_response)
    content = b"".join(made)
    if hasattr(made, "close"):
        made.close()
    return {
        "status": started[0],
        "headers": [list(pair) for pair in started[1]],
        "body": content.decode(errors="replace"),
    }


async def _asgi(app: Any, request: Request) -> Request:
    url, body = urlsplit(request["path"]), request["body"].encode()
    names = [("host", HOST), ("content-length", str(len(body))), *request["headers"]]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request["method"],
        "scheme": "http",
        "path": unquote(url.path),
        "raw_path": url.path.encode(),
        "query_string": url.query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in names],
        "client": ("testclient", 50000),
        "server": (HOST, 80),
        "state": {},
    }
    sent: list[Any] = []
    asked: list[int] = []

    async def receive() -> Any:
        asked.append(1)
        if len(asked) == 1:
            return {"type": "http.request", "body": body, "more_body": False}
        return await asyncio.Event().wait()

    async def send(message: Any) -> None:
        sent.append(message)

    async with _alive(app, scope):
        await app(scope, receive, send)
    first = next(message for message in sent if message["type"] == "http.response.start")
    content = b"".join(message.get("body", b"") for message in sent)
    headers = [[name.decode(), value.decode()] for name, value in first["headers"]]
    return {"status": first["status"], "headers": headers, "body": content.decode(errors="replace")}


@asynccontextmanager
async def _alive(app: Any, scope: Request) -> AsyncIterator[None]:
    """Open the lifespan of an application around one request."""
    async with app.router.lifespan_context(app) as state:
        scope["state"].update(state or {})
        yield
