"""A badge per claim: a small picture that says framework, feature, level and day of proof."""

from macros import inline, render
from macros.model import Level
from macros.view.cells import Cell

CHARACTER = 6.4  # mean advance of the badge's face at 11 px; textLength makes the words fit exactly
PADDING = 12
COLOURS = {  # each with white text at a contrast of at least 4.5
    Level.BUILTIN: "#1a7f37",
    Level.OFFICIAL: "#0969da",
    Level.PACKAGE: "#7a5c00",
    Level.MANUAL: "#9a4a00",
    Level.NONE: "#a40e26",
    Level.UNKNOWN: "#57606a",
}
VALUE = "#57606a"


def badge(cell: Cell, title: str) -> str:
    """Draw the badge of one claim as SVG."""
    left, right = f"{cell.name} · {inline.plain(title)}", " · ".join(filter(None, (cell.text, _proven(cell))))
    split, rest = _width(left), _width(right)
    colour = COLOURS[cell.level] if cell.level else VALUE
    shapes = {"left": left, "right": right, "split": split, "width": split + rest, "colour": colour}
    return render.picture("badge", text=f"{left} · {right}", **shapes)


def _proven(cell: Cell) -> str:
    return f"proven {cell.proven}" if cell.proven else render.GRADES[cell.evidence][0]


def _width(text: str) -> int:
    return round(len(text) * CHARACTER) + PADDING
