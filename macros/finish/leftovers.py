"""What the theme ships and no reader loads: source maps, and search in languages that are not used."""

from pathlib import Path


def remove(folder: Path) -> None:
    """Delete the leftovers of a built site."""
    for path in [*folder.rglob("*.map"), *(folder / "assets/javascripts/lunr").rglob("*.js")]:
        path.unlink()
