"""What is said of one claim, field by field, in the words that a reader sees."""

from collections.abc import Mapping
from typing import Any

from macros.model import Level

WORDS = {
    Level.BUILTIN: "built in",
    Level.OFFICIAL: "official add-on",
    Level.PACKAGE: "package",
    Level.MANUAL: "by hand",
    Level.NONE: "no",
    Level.UNKNOWN: "unknown",
}


GROUPED = 10_000  # from here on thousands are set apart
FIELDS = ("level", "value", "evidence", "note", "via", "extra", "sources", "checked", "editorial", "disputed")
NAMES = {
    "via": "package",
    "extra": "optional group",
    "checked": "source read",
    "editorial": "marked as opinion",
}


def told(claim: Mapping[str, Any]) -> dict[str, str]:
    """Say a plain claim in words; order of lists and of keys, and defaults, say nothing."""
    said = {field: _words(field, claim.get(field)) for field in FIELDS}
    return {field: words for field, words in said.items() if words}


def moved(was: Mapping[str, str], now: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """List (field, was, now) of what two sayings say differently."""
    return [
        (field, was.get(field, ""), now.get(field, ""))
        for field in FIELDS
        if was.get(field, "") != now.get(field, "")
    ]


def _words(field: str, value: Any) -> str:
    if value is None or (value is False and field == "editorial"):
        return ""
    if field == "level":
        return WORDS[Level(value)] if value in list(Level) else str(value)
    if field == "disputed" and isinstance(value, list | tuple):
        return "; ".join(
            sorted(f"{one.get('source')}: {one.get('says')}" for one in value if isinstance(one, dict))
        )
    if isinstance(value, list | tuple):
        return ", ".join(sorted(map(str, value)))
    return " ".join(shown(value).split())


def shown(value: object) -> str:
    """Write an observed value for readers: yes and no for truth, thin groups for large numbers."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and abs(value) >= GROUPED:
        return f"{value:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
    return str(value)
