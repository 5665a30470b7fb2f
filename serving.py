"""While serving: build again only the pages whose inputs changed, and show a mistake on all of them."""

import logging
import re
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

BOX = re.compile(r"<!--problems-->.*?<!--/problems-->", re.DOTALL)
_last: dict[str, Any] = {"serving": False, "inputs": {}, "next": {}, "box": "", "search": b""}


class _Compiled(BytecodeCache):
    """Templates as byte code, kept for the next build of this process."""

    def __init__(self) -> None:
        self.known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self.known:
            bucket.bytecode_from_string(self.known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.known[bucket.key] = bucket.bytecode_to_string()


_compiled = _Compiled()


def on_startup(*, command: str, dirty: bool) -> None:
    """Remember whether this server may keep pages; the generator's warning about that is not for editors."""
    _last["serving"] = command == "serve" and dirty
    if _last["serving"]:
        logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "'dirty' build" not in record.msg)


@event_priority(-50)  # after the data is read
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the mistakes into a box that can be exchanged in a page that is already built."""
    from macros.render import Place, render  # noqa: PLC0415 - imported anew after its code changed

    problems = config.extra["problems"]
    box = render("problems", Place("", ""), problems=problems) if problems else ""
    marked = f"<!--problems-->{box}<!--/problems-->" if _last["serving"] else box
    config.extra["box"] = Markup(marked)  # noqa: S704 - rendered with escapes
    return config


@event_priority(-100)  # after every page was added
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Tell the generator which pages it may keep; whatever is not known to be the same is built."""
    if not _last["serving"]:
        return files
    from macros.inputs import inputs  # noqa: PLC0415 - imported anew after its code changed

    now = _last["next"] = inputs(config.extra["comparison"], config.extra["history"])
    same = {path: one for path, one in _last["inputs"].items() if now.get(path) == one}
    _last["inputs"] = same  # a build that fails leaves the others in doubt
    for file in files.documentation_pages():
        kept = file.src_uri in same and Path(file.abs_dest_path).exists()
        file.is_modified = partial(bool, not kept)  # type: ignore[method-assign] # the generator asks each file
    return files


def on_env(env: Environment, **_: Any) -> Environment:
    """Compile the theme's templates once."""
    env.bytecode_cache = _compiled
    return env


@event_priority(200)  # before the search plugin reads the page
def on_page_context(context: TemplateContext, page: Page, **_: Any) -> TemplateContext:
    """Leave the search index as the first build made it; it would hold the pages of this build alone."""
    if _last["search"]:
        page.meta = {**page.meta, "search": {"exclude": True}}
    return context


@event_priority(-100)  # after the search plugin wrote its index
def on_post_build(config: MkDocsConfig) -> None:
    """Remember the inputs of a build that went well; exchange the box of the pages that were kept."""
    if not _last["serving"]:
        return
    index = Path(config.site_dir, "search", "search_index.json")
    _last["search"] = _last["search"] or index.read_bytes()
    index.write_bytes(_last["search"])
    box, _last["inputs"] = str(config.extra["box"]), _last["next"]
    if box != _last["box"]:
        for path in Path(config.site_dir).rglob("*.html"):
            text = path.read_text("utf-8")
            path.write_text(BOX.sub(lambda _: box, text, count=1), "utf-8")
    _last["box"] = box
