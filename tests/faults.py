"""Plant faults in the built site and see that the tests catch each one: ``python -m tests.faults [word]``."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.building import build
from tests.samples import ROOT

HOME, FEATURE, CATEGORY = "index.html", "features/body_validation/index.html", "compare/validation/index.html"
STYLE, SCRIPT = "assets/site.css", "assets/repairs.js"
NOISE = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz ", k=150_000))  # gzip cannot shrink it
PAGES, LOOK, SITE = "tests/browser/test_pages.py", "tests/browser/test_look.py", "tests/site/test_site.py"
IN_LIGHT = f"{PAGES}::test_page_is_accessible_in_light_and_zoomed"
IN_DARK = f"{PAGES}::test_page_is_accessible_in_dark_and_narrow"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: where and how it is planted, and the test that must fail."""

    name: str
    file: str
    plant: Callable[[str], str]
    test: str


def swap(old: str, new: str) -> Callable[[str], str]:
    """Replace a text that must be there, once."""

    def plant(text: str) -> str:
        assert old in text, f"{old!r} is not there to be replaced"
        return text.replace(old, new, 1)

    return plant


def add(text: str) -> Callable[[str], str]:
    """Add to the end of a file."""
    return lambda before: before + text


FAULTS = (
    Fault("a lost anchor", FEATURE, swap(' id="flask"', ""), f"{SITE}::test_links_and_anchors_resolve"),
    Fault(
        "a broken link",
        HOME,
        swap('href="choose/"', 'href="chose/"'),
        f"{SITE}::test_links_and_anchors_resolve",
    ),
    Fault(
        "a duplicate id", HOME, swap('id="pick-flask"', 'id="pick-django"'), f"{SITE}::test_ids_are_unique"
    ),
    Fault(
        "a script from elsewhere",
        HOME,
        swap("</head>", '<script src="https://cdn.example/x.js"></script></head>'),
        f"{SITE}::test_nothing_is_loaded_from_elsewhere",
    ),
    Fault(
        "a request to elsewhere",
        SCRIPT,
        add('new Image().src = "http://127.0.0.2:9/x.png";'),
        f"{PAGES}::test_page_is_clean[]",
    ),
    Fault("an error in a script", SCRIPT, add("missing.call();"), f"{PAGES}::test_page_is_clean[]"),
    Fault(
        "a sample that no test ran",
        FEATURE,
        swap("email", "e_mail"),
        f"{SITE}::test_published_code_is_the_file",
    ),
    Fault(
        "an inline style",
        HOME,
        swap('<p class="lead"', '<p style="color:red" class="lead"'),
        f"{SITE}::test_no_inline_style",
    ),
    Fault(
        "a button inside a link", HOME, swap("All 4", "<button>x</button>All 4"), "tests/site/test_html.py"
    ),
    Fault("a dialog without a name", HOME, swap(' aria-label="Search">', ">"), f"{IN_LIGHT}[]"),
    Fault(
        "a lost heading",
        "faq/index.html",
        lambda text: text.replace("<h1", "<p").replace("</h1>", "</p>"),
        f"{IN_LIGHT}[faq/]",
    ),
    Fault("a wrong language", HOME, swap('<html lang="en"', '<html lang="xq-!"'), f"{IN_LIGHT}[]"),
    Fault(
        "a picture without a text",
        HOME,
        swap('<p class="lead"', '<img src="assets/mark.svg"><p class="lead"'),
        f"{IN_DARK}[]",
    ),
    Fault("a low contrast", STYLE, add(":root { --quiet: #aaa69c; }"), f"{IN_LIGHT}[]"),
    Fault(
        "a low contrast in the dark",
        STYLE,
        add('[data-md-color-scheme="slate"] { --quiet: #50565f; }'),
        f"{IN_DARK}[]",
    ),
    Fault(
        "a page that scrolls sideways", STYLE, add(".md-typeset .lead { min-width: 22rem; }"), f"{IN_DARK}[]"
    ),
    Fault(
        "a layout that shifts",
        SCRIPT,
        add('setTimeout(() => document.querySelector("h1").before(document.createElement("hr")), 60);'),
        f"{IN_LIGHT}[compare/validation/]",
    ),
    Fault(
        "unnamed landmarks", SCRIPT, swap('"none"', '"navigation"'), f"{IN_LIGHT}[features/body_validation/]"
    ),
    Fault(
        "rows that need a script",
        STYLE,
        add(".no-js .claims tbody tr + tr { display: none; }"),
        f"{PAGES}::test_claims_are_readable_without_javascript",
    ),
    Fault(
        "a verdict below the fold",
        STYLE,
        add(".pick { padding: 2rem; }"),
        f"{LOOK}::test_home_answers_in_one_screen",
    ),
    Fault(
        "an error page that forgets its path",
        "404.html",
        swap('action="/proof/', 'action="/'),
        f"{LOOK}::test_a_lost_reader_can_search",
    ),
    Fault(
        "samples missing on paper",
        STYLE,
        add("@media print { .tabbed-block { display: none !important; } }"),
        f"{LOOK}::test_paper_shows_samples_sources_and_no_controls",
    ),
    Fault(
        "a level by colour only",
        CATEGORY,
        lambda text: text.replace("◐", "●"),
        f"{LOOK}::test_meaning_survives_forced_colours",
    ),
    Fault(
        "motion that nobody asked for",
        STYLE,
        add(".md-header { transition: all 1s !important; }"),
        f"{LOOK}::test_motion_stops_for_readers_who_ask",
    ),
    Fault("a heavy page", HOME, swap("</body>", f"<!--{NOISE}--></body>"), "tests/site/test_budgets.py"),
    Fault("a heavy style", STYLE, add(f"/*{NOISE}*/"), "tests/site/test_budgets.py"),
    Fault(
        "a card that is not there",
        HOME,
        swap("assets/cards/home.png", "assets/cards/house.png"),
        "tests/site/test_cards.py",
    ),
)


def main(word: str = "") -> int:
    """Plant each fault whose name has the word, alone; return how many no test caught."""
    chosen = [one for one in FAULTS if word in one.name]
    survived = 0
    with tempfile.TemporaryDirectory() as place:
        sound = build(Path(place, "sound")).folder
        assert passes(sound, *{fault.test for fault in chosen}), "the tests fail without any fault"
        for fault in chosen:
            caught = not passes(planted(sound, fault), fault.test)
            survived += not caught
            print(f"{'caught  ' if caught else 'SURVIVED'} {fault.name}: {fault.test}", flush=True)  # noqa: T201 - a command line prints
    return survived


def planted(sound: Path, fault: Fault) -> Path:
    """Copy the site and plant one fault."""
    ill = sound.with_name("ill")
    shutil.rmtree(ill, ignore_errors=True)
    shutil.copytree(sound, ill, copy_function=os.link)
    file = ill / fault.file
    text = fault.plant(file.read_text("utf-8"))
    file.unlink()  # a link would change the sound site too
    file.write_text(text, "utf-8")
    return ill


def passes(folder: Path, *tests: str) -> bool:
    """Run tests on a built site."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "BUILT": str(folder)}, capture_output=True, check=False
    )
    assert done.returncode in {0, 1}, done.stdout.decode()[-2000:]
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
