"""Rendering: links relative to the page, and nothing hostile gets through."""

import pytest

from macros import inline, pages
from macros.load import load
from macros.render import Place, tabs, trees
from macros.show import Show, Site
from tests.unit.conftest import Project

HOSTILE = "<img src=x onerror=alert(1)> {{ 7 * 7 }} {% raw %} **bold** `<b>`"


@pytest.mark.parametrize(
    ("here", "target", "link"),
    [
        ("", "features/x/", "features/x/"),
        ("compare/", "features/x/#flask", "../features/x/#flask"),
        ("compare/routing/", "features/x/", "../../features/x/"),
        ("features/x/", "features/x/#code", "./#code"),
    ],
)
def test_links_are_relative(here: str, target: str, link: str) -> None:
    """A link works under any path."""
    assert Place(here, "us/site").link(target) == link


def test_notes_escape_html() -> None:
    """A note renders code, emphasis and links; HTML is text."""
    made = inline.html(HOSTILE)
    assert "<img" not in made
    assert "<strong>bold</strong>" in made
    assert "<code>&lt;b&gt;</code>" in made


def test_hostile_texts_stay_text(project: Project) -> None:
    """A hostile note, title and question reach no page as markup or template."""
    root = project(
        ("Types in the signature.", f"'{HOSTILE}'"),
        ("title: Path parameters", f"title: '{HOSTILE}'"),
        ("question: Does", f"question: '{HOSTILE}'\n    why: Does"),
        ("    why: Every API has them.\n", ""),
    )
    comparison = load(root)
    show = Show(Site(comparison), Place("compare/routing/", "us/site"))
    for made in (show.feature_table("routing"), show.feature_page("path_parameters"), show.matrix()):
        assert "<img" not in made
    written = dict(pages.pages(comparison))["features/path_parameters.md"]
    assert "<img" not in written.split("---")[2]
    assert "{{ 7" not in written.split("---")[2]


def test_unknown_shows_as_unknown(project: Project) -> None:
    """A framework without claims has a cell that says so."""
    root = project(frameworks__litestar="name: Litestar\ndistribution: litestar\n")
    made = Show(Site(load(root)), Place("", "us/site")).matrix()
    assert 'data-framework="litestar" data-label="Litestar" data-level="unknown"' in made


def test_tabs_include_files_verbatim() -> None:
    """A sample is included by name, inside its tab."""
    made = tabs([("Flask", ["x/flask_app.py"])])
    assert made.splitlines()[0] == '=== "Flask"'
    assert '    --8<-- "x/flask_app.py"' in made


def test_a_tree_names_each_folder_once() -> None:
    """Files of one folder stand below it, one step in."""
    made = trees([("Flask", ["x/app/main.py", "x/app/shop/a.py", "x/app/shop/b.py"])])
    rows = [line.removeprefix("    ") for line in made.splitlines()]
    assert rows[3:-1] == ["app/", "  main.py", "  shop/", "    a.py", "    b.py"]


def test_an_unknown_row_on_a_page_is_named(project: Project) -> None:
    """A page that asks for a row that does not exist is told the nearest one."""
    show = Show(Site(load(project())), Place("", "us/site"))
    with pytest.raises(LookupError, match="did you mean path_parameters"):
        show.rows("Caption", "path_parameter")
