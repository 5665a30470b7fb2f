"""A Markdown twin beside each page, tables included, and the list of all of them."""

import re
from itertools import groupby

from html_to_markdown import ConversionOptions, convert

from macros.finish.built import Built

CODE = re.compile(r'<div class="language-(\w+) highlight">(<span class="filename">.*?</span>)?<pre>.*?<code>')
CAPTION = re.compile(r"^\*[^*]+\*$", re.MULTILINE)  # the converter escapes its hyphens, which need it not
OPTIONS = ConversionOptions(
    code_block_style="backticks",
    compact_tables=True,
    exclude_selectors=["a.headerlink", ".tabbed-labels", "[hidden]", "input", "button", "script", "svg"],
)


def markdown(page: Built) -> str:
    """Convert the article of a page; links stay relative, since the twin lies beside its page."""
    text = convert(CODE.sub(_fenced, page.article), OPTIONS).content or ""
    return CAPTION.sub(lambda found: found[0].replace("\\-", "-"), text).strip() + "\n"


def index(pages: list[Built], address: str) -> str:
    """List every twin by section, as llms.txt proposes."""
    home = pages[0]
    parts = [f"# {home.title}", f"> {home.description}", "Each link leads to the Markdown twin of a page."]
    for section, own in groupby(pages[1:], key=lambda page: page.address.split("/")[0]):
        lines = [f"- [{one.title}]({address}{one.address}index.md): {one.description}" for one in own]
        parts += [f"## {section.capitalize()}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def _fenced(found: re.Match[str]) -> str:
    """Say the language of a code block where the converter looks for it."""
    title = f"<p>{found[2]}</p>" if found[2] else ""
    return f'{title}<div><pre><code class="language-{found[1]}">'
