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
    from macros.load import load  # noqa: PLC0415 - a broken module must not hide as "no macros"
    from macros.show import Show  # noqa: PLC0415

    comparison = env.variables.get("comparison") or load(ROOT)
    repository = env.variables["repository"]
    for name in Show.MACROS:
        env.macro(_bound(env, comparison, repository, name), name)


def _bound(env: Any, comparison: Any, repository: str, name: str) -> Callable[..., str]:
    """Bind a macro to the page that calls it."""
    from macros.render import Place  # noqa: PLC0415
    from macros.show import Show  # noqa: PLC0415

    def macro(*words: str) -> str:
        place = Place(env.page.url, repository)
        return str(getattr(Show(comparison, place), name)(*words))

    return macro
