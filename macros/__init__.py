"""The macros that a page may call; the only module that knows the site generator."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
if str(ROOT) not in sys.path:  # one generator runs this file without the project on its path
    sys.path.insert(0, str(ROOT))


def define_env(env: Any) -> None:
    """Register the macros for one build; data is read here, so that live reload sees edits."""
    from macros.speed import Speed  # noqa: PLC0415 - a broken module must not hide as "no macros"

    site = _site(env)
    for name in Speed.MACROS:
        env.macro(_bound(env, site, name), name)


def _site(env: Any) -> Any:
    """Take what the hooks have read; without hooks, read it once for all pages."""
    from macros import shared  # noqa: PLC0415 - a broken module must not hide
    from macros.show import Site  # noqa: PLC0415 - likewise

    if "comparison" not in env.variables:
        return shared.site(ROOT)
    return Site(env.variables["comparison"], env.variables["park"], env.variables["history"])


def _bound(env: Any, site: Any, name: str) -> Callable[..., str]:
    """Bind a macro to the page that calls it."""
    from macros.render import Place  # noqa: PLC0415 - a broken module must not hide
    from macros.speed import Speed  # noqa: PLC0415 - likewise

    def macro(*words: str) -> str:
        page = env.page
        document = page.file.src_uri if hasattr(page, "file") else page.path
        place = Place(page.url, env.variables["repository"], document)
        return str(getattr(Speed(site, place), name)(*words))

    return macro
