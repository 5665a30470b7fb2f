"""Repairs of the theme: each mends its fault, and one that is no longer needed stops the build."""

from collections.abc import Iterator

import pytest
from mkdocs.exceptions import PluginError

import repairs

FAULTY = {
    "the search dialog has no name": '<div class="md-search" data-md-component="search" role="dialog">',
    "a part of the navigation is named by an empty label": (
        '<nav class="md-nav" data-md-level="1" aria-labelledby="__nav_3_label" aria-expanded="true">\n'
        '<label class="md-nav__title" for="__nav_3">\n'
        '<span class="md-nav__icon md-icon"></span>\nCompare\n</label>'
    ),
    "a label has a tabindex that is no number": '<label class="md-nav__link" id="x" tabindex="">',
    "the head of a table of contents labels a control that is not there": (
        '<label class="md-nav__title" for="__toc">'
    ),
}


@pytest.fixture(autouse=True)
def _anew() -> Iterator[None]:
    """Count each test's repairs alone."""
    repairs.on_pre_build()
    yield
    repairs.on_pre_build()


@pytest.mark.parametrize("repair", repairs.REPAIRS, ids=lambda repair: repair.fault)
def test_a_fault_is_mended_once(repair: repairs.Repair) -> None:
    """A repair changes the theme's markup, and finds nothing on a page that is mended."""
    mended, times = repair.mend(FAULTY[repair.fault])
    assert times == 1
    assert repair.mend(mended) == (mended, 0)


def test_a_name_comes_from_the_title() -> None:
    """A part of the navigation gets the words of its own title as its name."""
    mended = repairs.on_post_page(FAULTY["a part of the navigation is named by an empty label"])
    assert 'aria-label="Compare"' in mended


def test_a_repair_without_a_fault_stops_the_build() -> None:
    """If the theme changes a markup, the build fails and names the repair that is lost."""
    faults = [*FAULTY]
    repairs.on_post_page("".join(FAULTY[fault] for fault in faults[1:]))
    with pytest.raises(PluginError, match=faults[0]):
        repairs.on_post_build()
