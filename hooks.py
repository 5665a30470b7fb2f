"""The thin seam to MkDocs: read the data, add generated pages and navigation, keep serve alive."""

import hashlib
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

ROOT = Path(__file__).parent
LOG = get_plugin_logger("claims")
SLOT = re.compile(r"<!--parked (\w+)-->")
INCLUDED = re.compile(r'--8<-- "(.+)"')
CODE = re.compile(r"<pre>.*?</pre>", re.DOTALL)
SPAN = re.compile(r"</?(?:span|a)\b[^>]*>")
GLOSSARY = "about/glossary/"
_parked: dict[str, str] = {}
_last: dict[str, Any] = {"code": "", "serving": False, "comparison": None, "kept": None}


def on_startup(*, command: str, dirty: bool) -> None:  # noqa: ARG001 - the generator's signature
    """Remember whether this is a live server."""
    _last["serving"] = command == "serve"


@event_priority(100)  # before the macros plugin reads its module
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load the data for this build; while serving, a mistake shows the last good data and the message."""
    _forget_changed_code()
    from macros import history  # noqa: PLC0415 - imported anew after its code changed
    from macros.load import load  # noqa: PLC0415 - likewise
    from macros.problem import DataError  # noqa: PLC0415 - likewise

    problems: list[str] = []
    try:
        _last["comparison"] = load(ROOT)
    except DataError as error:
        problems = [str(problem) for problem in error.problems]
        if not (_last["serving"] and _last["comparison"]):
            raise PluginError("\n" + "\n".join(problems)) from None
        for problem in problems:
            LOG.warning(problem)
    config.extra["comparison"] = _last["comparison"]
    config.extra["history"] = history.read(ROOT)
    config.extra["problems"] = problems
    config.extra["park"] = _park
    _parked.clear()
    _extend_navigation(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made from data."""
    from macros import feed  # noqa: PLC0415 - imported anew after its code changed
    from macros.pages import pages  # noqa: PLC0415 - imported anew after its code changed

    comparison, history = config.extra["comparison"], config.extra["history"]
    feeds = feed.files(comparison, history, config.extra["repository"], config.site_url or "")
    for path, content in [*pages(comparison), *feeds]:
        files.append(File.generated(config, path, content=content))
    return files


@event_priority(-100)  # after the macros
def on_page_markdown(markdown: str, **_: Any) -> str:
    """While serving, take a page whose text and samples did not change from the last run."""
    kept = _last["kept"] = _kept(markdown) if _last["serving"] else None
    return "" if kept and kept.exists() else markdown


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Put the parked HTML of the macros back; the Markdown parser never had to read it."""
    kept: Path | None = _last["kept"]
    if kept and kept.exists():
        html, page.toc, page.present_anchor_ids = pickle.loads(kept.read_bytes())  # noqa: S301 - we wrote it
    elif kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps((html, page.toc, page.present_anchor_ids)))
    return _with_terms(SLOT.sub(lambda match: _parked[match[1]], html), page, config)


def _with_terms(html: str, page: Page, config: MkDocsConfig) -> str:
    """Link the first use of each term of the glossary."""
    from macros.glossary import link  # noqa: PLC0415 - imported anew after its code changed

    target = get_relative_url(GLOSSARY, page.url)
    return html if page.url == GLOSSARY else link(html, config.extra["comparison"].terms, target)


def _kept(markdown: str) -> Path:
    """Name the file that keeps the HTML of these words and of the samples that they include."""
    key = hashlib.sha256(markdown.encode())
    for name in INCLUDED.findall(markdown):
        path = ROOT / "snippets" / name
        key.update(path.read_bytes() if path.exists() else b"")
    return ROOT / ".cache" / "pages" / key.hexdigest()


@event_priority(100)  # before the search plugin reads the page
def _without_spans(context: TemplateContext, /, *, page: Page, **_: Any) -> TemplateContext:
    """Show the search plugin code as plain text; it would parse each coloured word as a tag."""
    _last["content"] = page.content
    page.content = CODE.sub(lambda match: SPAN.sub("", match[0]), page.content or "")
    return context


@event_priority(-100)
def _with_spans(context: TemplateContext, /, *, page: Page, **_: Any) -> TemplateContext:
    page.content = _last["content"]
    return context


on_page_context = CombinedEvent(_without_spans, _with_spans)


def _park(html: str) -> str:
    key = hashlib.sha256(html.encode()).hexdigest()[:24]
    _parked[key] = html
    return f"<!--parked {key}-->"


def on_post_build(config: MkDocsConfig) -> None:
    """Complete the built folder: data for machines, Markdown twins, structured data, security policy."""
    from macros.finish import finish  # noqa: PLC0415 - imported anew after its code changed

    if not _last["serving"]:
        finish(Path(config.site_dir), config.extra["comparison"], config.site_url or "")


def _extend_navigation(config: MkDocsConfig) -> None:
    """Append the generated pages to the sections that ask for them with an ellipsis."""
    from macros.pages import measured, pairs  # noqa: PLC0415 - imported anew after its code changed

    comparison = config.extra["comparison"]
    made = {
        "Compare": [f"compare/{name}.md" for name in comparison.categories],
        "Frameworks": [f"frameworks/{name}.md" for name in comparison.frameworks],
        "Head to head": [f"versus/{left}_{right}.md" for left, right in pairs(comparison)],
        "Choose": [f"choose/{case.id}.md" for case in comparison.use_cases],
        "Performance": [path for path, _, _ in measured(comparison)],
    }
    for section in config.nav or []:
        for title, entries in section.items() if isinstance(section, dict) else ():
            if isinstance(entries, list):
                entries.extend(path for path in made.get(title, []) if path not in entries)


def _forget_changed_code() -> None:
    """Let live reload see edits in macros/, whose modules Python would keep."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    paths = sorted((ROOT / "macros").rglob("*.py"))
    code = hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
    if _last["code"] and _last["code"] != code:
        for name in [name for name in sys.modules if name.partition(".")[0] == "macros"]:
            del sys.modules[name]
        _last["comparison"] = None
    _last["code"] = code


def _day_of_the_commit() -> str:
    """Return the time of the last commit, so that two builds of it are equal byte for byte."""
    command = ["git", "log", "-1", "--format=%ct"]  # without git, the start of the epoch
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
    return asked.stdout.strip() or "0"


os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
os.environ.setdefault("SOURCE_DATE_EPOCH", _day_of_the_commit())
