"""What happens to a built folder, whichever generator built it: data, twins, structured data, policy."""

from pathlib import Path

from macros.export import files
from macros.finish import built, leftovers, live, measurements, policy, structured, twins
from macros.load import Comparison


def finish(folder: Path, comparison: Comparison, address: str = "") -> None:
    """Complete a built site in place; ``address`` is that of the published site, if it is known."""
    leftovers.remove(folder)
    pages = built.pages(folder)
    for page in pages:
        built.write(page.path.with_name("index.md"), twins.markdown(page))
        page.head(structured.script(page, comparison, address))
    built.write(folder / "llms.txt", twins.index(pages, address))
    for name, text in files.files(comparison, address):
        built.write(folder / name, text)
    measurements.copy(folder, comparison)
    live.lay(folder, comparison)
    for path in sorted(folder.rglob("*.html")):
        path.write_text(policy.secured(path.read_text("utf-8")), "utf-8")
