"""A hundred wrong edits: each mistake is exactly one line, at its line and column, and never a traceback.

An edit replaces a text of a small valid project; a bar (¦) in it marks where the mistake stands.
"""

from itertools import combinations
from pathlib import Path

import pytest

from macros.__main__ import main

FILES = {
    "data/frameworks/fastapi.yml": """name: FastAPI
distribution: fastapi
order: 1
install: pip install fastapi
strengths:
  - text: Paths are typed.
    features: [paths]
links:
  docs: https://example.org/fastapi
""",
    "data/frameworks/flask.yml": "name: Flask\ndistribution: flask\norder: 2\n",
    "data/features/routing.yml": """title: Routing
intro: How a request finds its handler.
order: 1
features:
  - id: paths
    title: Path parameters
    question: Does a segment become an integer?
    why: Every API has them.
    also: [converter]
    was: [segments]
    claims:
      fastapi:
        level: builtin
        note: Types in the signature.
        sources: [docs]
        checked: 2026-11-20
      flask:
        level: package
        via: [marshmallow]
        note: A schema in each view.
        editorial: true
        disputed:
          - source: docs
            says: It is there.
""",
    "data/features/size.yml": """title: Size
intro: How large it is.
features:
  - id: size
    kind: value
    title: Installed size
    question: How large is it?
    why: Images grow.
    unit: MB
    claims:
      flask:
        value: 3
        sources: [docs]
        checked: 2026-11-20
""",
    "data/sources.yml": """sources:
  docs:
    title: Docs
    url: https://example.org/
    publisher: Us
""",
    "data/use_cases.yml": """use_cases:
  - id: api
    title: An API
    situation: Somebody calls it.
    needs:
      - feature: paths
        weight: must
        because: It has paths.
    pick: fastapi
    verdict: It reads them.
    articles:
      - source: docs
        picks: [flask]
""",
    "data/faq.yml": """questions:
  - id: which
    question: Which one?
    answer: It depends.
    features: [paths]
    sources: [docs]
""",
    "data/published.yml": """topics:
  speed: Speed
figures:
  - id: fast
    topic: speed
    source: docs
    framework: flask
    says: It is fast.
    finding: wrong
    because: We measured.
    features: [paths]
""",
}
ROUTING, SIZE, FASTAPI = "data/features/routing.yml", "data/features/size.yml", "data/frameworks/fastapi.yml"
CASES, FAQ, SOURCES, PUBLISHED = (
    "data/use_cases.yml",
    "data/faq.yml",
    "data/sources.yml",
    "data/published.yml",
)
type Edit = tuple[str, str, str, str]
EDITS: list[Edit] = [
    # rule 1: levels, notes and companions
    (ROUTING, "level: builtin", "level: ¦bulitin", "level"),
    (ROUTING, "level: builtin", "level: ¦Builtin", "level"),
    (ROUTING, "level: builtin", "level: ", "level 13:15"),
    (ROUTING, "level: builtin", "level: ¦[builtin]", "level"),
    (ROUTING, "level: builtin", "level: ¦7", "level"),
    (ROUTING, "fastapi:\n        level: builtin\n", "¦fastapi:\n", "missing"),
    (ROUTING, "        note: A schema in each view.\n", "", "note 18:9"),
    (ROUTING, "        via: [marshmallow]\n", "", "via 18:9"),
    (ROUTING, "via: [marshmallow]", "via: ¦marshmallow", "via"),
    (ROUTING, "[marshmallow]", "[¦-marshmallow]", "via"),
    (ROUTING, "level: builtin", "¦level: builtin\n        via: [httpx]", "via"),
    (ROUTING, "[marshmallow]", "[¦]", "via 18:9"),
    (ROUTING, "level: builtin\n        note: Types in the signature.", "¦level: manual", "note"),
    # rule 4: evidence
    (ROUTING, "        checked: 2026-11-20\n", "", "checked 13:9"),
    (ROUTING, "        editorial: true\n", "", "evidence 17:7"),
    (ROUTING, "        sources: [docs]\n        checked: 2026-11-20\n", "", "evidence 12:7"),
    (ROUTING, "editorial: true", "editorial: ¦sure", "editorial"),
    (ROUTING, "editorial: true", "editorial: ¦yes", "yaml word"),
    (SIZE, "        sources: [docs]\n        checked: 2026-11-20\n", "", "evidence 11:7"),
    # dates
    (ROUTING, "2026-11-20", "¦2026-13-40", "checked"),
    (ROUTING, "2026-11-20", "¦20 Nov 2026", "date"),
    (ROUTING, "2026-11-20", "¦2026-11-20 10:00:00", "yaml word"),
    (ROUTING, "2026-11-20", "¦20261120", "checked"),
    (SIZE, "2026-11-20", "¦2026-02-30", "checked"),
    # rule 6: disputes
    (ROUTING, "- source: docs", "- source: ¦dosc", "reference"),
    (
        ROUTING,
        "          - source: docs\n            says: It is there.",
        "          - ¦source: docs",
        "missing",
    ),
    (ROUTING, "says: It is there.", "says: It is there.\n            ¦by: us", "key"),
    # rule 8: ids
    (ROUTING, "id: paths\n", "id: ¦Paths\n", "id"),
    (SIZE, "unit: MB", "unit: MB\n    was: [¦paths]", "id"),
    (ROUTING, "[segments]", "[¦paths]", "id"),
    (ROUTING, "[segments]", "[¦two words]", "was"),
    (SIZE, "id: size\n", "id: ¦size-mb\n", "id"),
    (SIZE, "    why: Images grow.\n", "", "missing 4:5"),
    # rule 9: texts
    (ROUTING, "Every API has them.", "¦See [x](javascript:alert(1)).", "link"),
    (ROUTING, "Types in the signature.", "¦See [x](data:text/html,x).", "link"),
    (ROUTING, "Types in the signature.", "¦See [x](//example.org).", "link"),
    (ROUTING, "Every API has them.", "Right ¦\u202eleft.", "text"),
    (ROUTING, "Every API has them.", "¦" + "x" * 401, "why"),
    (ROUTING, "Every API has them.", "¦|\n      one\n      two", "note"),
    (ROUTING, "title: Path parameters", "title: ¦''", "title"),
    (SOURCES, "https://example.org/", "¦ftp://example.org/", "link"),
    (SOURCES, "https://example.org/", "¦example.org", "link"),
    (FASTAPI, "https://example.org/fastapi", "¦javascript:alert(1)", "link"),
    (FAQ, "It depends.", "¦It [depends](vbscript:x).", "link"),
    # rule 10: keys and YAML
    (ROUTING, "also:", "¦alos:", "key"),
    (ROUTING, "    why:", "    title: Again\n    why:", "duplicate key 8:5"),
    (ROUTING, "order: 1", "order: ¦first", "order"),
    (ROUTING, "order: 1", "order: ¦1.50", "yaml word"),
    (ROUTING, "order: 1", "order: ¦0x10", "yaml word"),
    (ROUTING, "order: 1", "order: ¦1_000", "yaml word"),
    (ROUTING, "order: 1", "order: 1\n¦colour: red", "key"),
    (ROUTING, "[converter]", "[¦on]", "yaml word"),
    (ROUTING, "[converter]", "[¦3.10]", "yaml word"),
    (ROUTING, "[converter]", "¦converter", "also"),
    (ROUTING, "[converter]", "[converter, ¦[a]]", "also"),
    (ROUTING, "level: package", "level: ¦&a package\n        extra: *a", "yaml"),
    (ROUTING, "Every API has them.", "¦'open", "yaml"),
    (ROUTING, "    why: Every", "¦\twhy: Every", "yaml"),
    (ROUTING, "[docs]", "[docs, ", "yaml 17:12"),
    (ROUTING, "    also:", "    ¦on: x\n    also:", "key"),
    (ROUTING, "level: builtin", "¦levle: builtin", "key"),
    # references
    (ROUTING, "[docs]", "[¦dosc]", "reference"),
    (ROUTING, "      flask:", "      ¦flaks:", "framework"),
    (FASTAPI, "[paths]", "[¦pahts]", "reference"),
    (CASES, "feature: paths", "feature: ¦path", "reference"),
    (CASES, "pick: fastapi", "pick: ¦fastpai", "reference"),
    (CASES, "pick: fastapi", "pick: ¦flask", "pick"),
    (CASES, "verdict: It reads them.", "verdict: It reads them.\n    differs: ¦No reason.", "pick"),
    (CASES, "weight: must", "weight: ¦maybe", "weight"),
    (CASES, "feature: paths", "feature: ¦size", "need"),
    (CASES, "picks: [flask]", "picks: [¦litestar]", "reference"),
    (CASES, "        because: It has paths.\n", "", "missing 6:9"),
    (
        CASES,
        "    needs:\n      - feature: paths\n        weight: must\n        because: It has paths.\n",
        "    needs: ¦[]\n",
        "needs",
    ),
    (FAQ, "[paths]", "[¦pths]", "reference"),
    (FAQ, "sources: [docs]", "sources: [¦doks]", "reference"),
    (FAQ, "    answer: It depends.\n", "", "missing 2:5"),
    (FAQ, "id: which", "id: ¦1which", "id"),
    (PUBLISHED, "topic: speed", "topic: ¦sped", "reference"),
    (PUBLISHED, "finding: wrong", "finding: ¦false", "finding"),
    (PUBLISHED, "finding: wrong", "finding: ¦wrnog", "finding"),
    (PUBLISHED, "framework: flask", "framework: ¦flak", "reference"),
    (PUBLISHED, "source: docs", "source: ¦none", "reference"),
    (SOURCES, "    publisher: Us\n", "", "missing 2:3"),
    (SOURCES, "    publisher: Us", "    publisher: ¦[Us]", "publisher"),
    (FASTAPI, "name: FastAPI\n", "", "missing 1:1"),
    (FASTAPI, "distribution: fastapi", "distribution: ¦fast api", "distribution"),
    (FASTAPI, "install: pip", "¦instal: pip", "key"),
    (SIZE, "kind: value", "kind: ¦valeu", "kind"),
    (SIZE, "unit: MB", "¦units: MB", "key"),
    (SIZE, "value: 3", "value: ¦[3]", "value"),
]
HIDE = {
    "reference",
    "pick",
    "need",
    "yaml",
    "framework",
    "id",
    "was",
    "evidence",
}  # one may follow from another
ALONE = [edit for edit in EDITS if edit[3].split()[0] not in HIDE]
PAIRS = [pair for pair in combinations(ALONE, 2) if pair[0][0] != pair[1][0]][::13]


def told(root: Path, edits: tuple[Edit, ...], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Write the project with some edits, check it, and return the lines that an editor reads."""
    texts = {**FILES}
    for name, old, new, _ in edits:
        assert old in texts[name]
        texts[name] = texts[name].replace(old, new.replace("¦", ""), 1)
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    status = main(["--root", str(root), "check"])
    lines = capsys.readouterr().out.splitlines()
    assert status == (1 if edits else 0), lines
    return lines


def expected(edit: Edit) -> str:
    """Say how the line of a mistake begins: at the bar, or where the edit says in figures."""
    name, old, new, rule = edit
    words = rule.split()
    if ":" in words[-1]:
        return f"{name}:{words[-1]}: {' '.join(words[:-1])}: found "
    before = FILES[name].replace(old, new, 1).partition("¦")[0]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return f"{name}:{line}:{column}: {rule}: found "


def test_the_project_without_an_edit_is_valid(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is edited below is valid as it stands, and the edits are a hundred and more."""
    assert told(tmp_path, (), capsys) == ["2 features: every claim is valid and carries its evidence."]
    assert len(EDITS) + len(PAIRS) > 150


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: f"{edit[3]} {edit[2][:24]!r}")
def test_a_wrong_edit_is_one_located_line(
    edit: Edit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One mistake is one line that names its place and the broken rule."""
    lines = told(tmp_path, (edit,), capsys)
    assert len(lines) == 1, lines
    assert lines[0].startswith(expected(edit)), (expected(edit), lines[0])
    assert "; allowed: " in lines[0]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0][3]} + {pair[1][3]}")
def test_two_wrong_edits_are_two_lines(
    pair: tuple[Edit, Edit], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Mistakes in two files are told in one run, each as if it were alone."""
    lines = told(tmp_path, pair, capsys)
    assert len(lines) == 2, lines
    assert all(any(line.startswith(expected(edit)) for line in lines) for edit in pair), lines
