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
    from macros.history import read  # noqa: PLC0415 - likewise
    from macros.load import load  # noqa: PLC0415 - a broken module must not hide as "no macros"
    from macros.show import Show, Site  # noqa: PLC0415 - likewise

    comparison = env.variables.get("comparison") or load(ROOT)
    site = Site(comparison, env.variables.get("park"), env.variables.get("history") or read(ROOT))
    for name in Show.MACROS:
        env.macro(_bound(env, site, name), name)


def _bound(env: Any, site: Any, name: str) -> Callable[..., str]:
    """Bind a macro to the page that calls it."""
    from macros.render import Place  # noqa: PLC0415 - a broken module must not hide
    from macros.show import Show  # noqa: PLC0415 - likewise

    def macro(*words: str) -> str:
        place = Place(env.page.url, env.variables["repository"], env.page.file.src_uri)
        return str(getattr(Show(site, place), name)(*words))

    return macro
