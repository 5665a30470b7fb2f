"""What the theme gets wrong, mended on every page; a repair that finds nothing to mend stops the build."""

import re
from collections import Counter
from dataclasses import dataclass
from html import escape
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page


@dataclass(frozen=True, slots=True)
class Repair:
    """One fault of the theme's HTML, how to find it and what stands there instead."""

    fault: str
    found: re.Pattern[str]
    mended: str
    unless: str = "\0"  # a page that holds this has no such fault

    def mend(self, html: str) -> tuple[str, int]:
        """Return the mended page and how often the fault was there."""
        return (html, 0) if self.unless in html else self.found.subn(self.mended, html)


REPAIRS = (
    Repair(
        "the search dialog has no name",
        re.compile(r'(class="md-search" data-md-component="search" role="dialog")>'),
        r'\1 aria-label="Search">',
    ),
    Repair(
        "a part of the navigation is named by an empty label",
        re.compile(
            r'aria-labelledby="__nav_\d+_label"( aria-expanded="\w+">\s*'
            r'<label class="md-nav__title" for="\w+">\s*'
            r'<span class="md-nav__icon md-icon"></span>\s*(.+?)\s*</label>)'
        ),
        r'aria-label="\2"\1',
    ),
    Repair("a label has a tabindex that is no number", re.compile(r'(<label [^>]*) tabindex=""'), r"\1"),
    Repair(
        "the head of a table of contents labels a control that is not there",
        re.compile(r'(<label class="md-nav__title") for="__toc"'),
        r"\1",
        unless='id="__toc"',
    ),
)
_mended: Counter[str] = Counter()


def on_pre_build(**_: Any) -> None:
    """Count anew."""
    _mended.clear()


def on_page_markdown(markdown: str, *, page: Page, **_: Any) -> str:
    """Escape the description, which the theme writes into an attribute as it is."""
    if "description" in page.meta:
        page.meta["description"] = escape(page.meta["description"])
    return markdown


def on_post_page(output: str, **_: Any) -> str:
    """Mend one page."""
    for repair in REPAIRS:
        output, times = repair.mend(output)
        _mended[repair.fault] += times
    return output


def on_post_template(output_content: str, *, template_name: str, **_: Any) -> str:
    """Mend the error page like any other."""
    return on_post_page(output_content) if template_name == "404.html" else output_content


def on_post_build(**_: Any) -> None:
    """Stop if a fault was met nowhere: the theme mended it, or wrote it so that the repair is lost."""
    lost = [repair.fault for repair in REPAIRS if not _mended[repair.fault]]
    if lost:
        raise PluginError(f"repairs.py: the theme changed, these faults were not found: {'; '.join(lost)}")
