"""The Performance pages from a made-up run: sentences, ties, charts, capacity, and no run at all."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from macros import pages
from macros.finish import measurements
from macros.load import load
from macros.measurement import Measurement, Ratio
from macros.model import Ours
from macros.render import Place
from macros.show import Site
from macros.speed import Speed
from macros.view.cells import lines
from macros.view.speed import agreement, capacity, outcomes, pairs, tasks
from macros.view.speed.answers import answer
from macros.view.speed.capacity import Load
from tests.samples import ROOT
from tests.unit.conftest import Complaints, Project

FIXTURE = Path(__file__).with_name("measurement.yml").read_text("utf-8")
RUN = Measurement.model_validate(yaml.safe_load(FIXTURE))
CALLS = [
    *[
        (name,)
        for name in ("agreement", "ladder", "latency", "meaning", "measured_run", "memory", "raw_data")
    ],
    *[(name,) for name in ("refusals", "shares", "stack_list", "starts", "streaming", "task_list")],
    *[(name, tier) for name in ("overview", "verdict") for tier in ("idiomatic", "like_for_like")],
    *[(name, "row") for name in ("capacity", "cost_verdict", "task_page")],
]
SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)


@pytest.fixture
def speed(project: Project) -> Speed:
    """Show the made-up run."""
    root = project(ledger__measurements__fixture=FIXTURE)
    return Speed(Site(load(root)), Place("performance/", "us/site", "performance/index.md"))


def shown(speed: Speed, call: tuple[str, ...]) -> str:
    """Call a macro by name."""
    return str(getattr(speed, call[0])(*call[1:]))


def with_ratios(*ratios: Ratio) -> Measurement:
    """Copy the run with other ratios."""
    return Measurement.model_validate({**RUN.model_dump(), "ratios": [one.model_dump() for one in ratios]})


def test_a_difference_is_said_with_its_interval() -> None:
    """A ratio beyond the noise is a sentence with its interval."""
    said = pairs.verdict(RUN, "json", 16)
    assert said == ["Flask · Server B sync costs 2.00 times the CPU of FastAPI · Server A (1.95 to 2.05)."]


def test_a_tie_is_said_to_be_a_tie() -> None:
    """A ratio within the noise is called a tie, whichever side is cheaper."""
    said = "FastAPI · Server A and Flask · Server B sync tie: 1.01 times (0.99 to 1.03) is within the noise."
    assert pairs.verdict(RUN, "row", 16) == [said]


def test_two_stacks_of_one_base_are_compared_through_it() -> None:
    """Two ratios over the same base give the ratio of both stacks, with the wider interval."""
    two = pairs.pair(RUN, "json", 16, "flask_sync", "flask_threads")
    assert two is not None
    assert (round(two.ratio, 3), round(two.low or 0, 3), round(two.high or 0, 3)) == (1.333, 1.258, 1.414)
    assert two.tie is False


def test_without_an_interval_nobody_calls_a_tie() -> None:
    """A ratio of too few rounds says so."""
    bare = RUN.ratios[0].model_copy(update={"low": None, "high": None, "tie": None})
    said = pairs.verdict(with_ratios(bare), "json", 16)
    assert said[0].endswith("(too few rounds for an interval).")


def test_tiers_are_never_mixed() -> None:
    """The overview of a tier holds its tasks alone, and not the control."""
    assert [one.workload.id for one in tasks.overview(RUN, "idiomatic")] == ["json", "row"]
    assert [one.workload.id for one in tasks.overview(RUN, "like_for_like")] == ["json_same"]


def test_the_summary_counts_what_came_out() -> None:
    """Range, middle, first places and ties are computed."""
    said = outcomes.summary(RUN, tasks.overview(RUN, "idiomatic"))
    assert said[0] == (
        "Over 2 tasks the dearest of the usual stacks spends 1.01 to 2.00 times the CPU of the cheapest; "
        "the middle is 1.51."
    )
    assert said[1:3] == ["Cheapest alone: FastAPI · Server A in 1.", "The first place is shared in 1."]


@pytest.mark.parametrize(("ratio", "word"), [(1.005, "as it must be"), (1.2, "distrust this run")])
def test_the_control_judges_the_run(ratio: float, word: str) -> None:
    """A control whose ratio is not about 1 is told as a reason for distrust."""
    odd = RUN.ratios[4].model_copy(update={"ratio": ratio, "low": ratio, "high": ratio, "tie": ratio < 1.03})
    run = with_ratios(*RUN.ratios[:4], odd)
    assert word in outcomes.control(tasks.overview(run, "like_for_like", control=True)[0])[0]


def test_the_difference_disappears_where_the_sum_says() -> None:
    """(200 - 1.1 * 100) / 0.1 = 900: from there 1,100 / 1,000 is 10 %."""
    own = pairs.vanishes(200, 100)
    assert own == pytest.approx(900)
    assert (200 + own) / (100 + own) == pytest.approx(1.1)
    assert pairs.vanishes(105, 100) == 0


def test_capacity_counts_what_waits() -> None:
    """A process with one slot is held while it waits; one with a loop is not."""
    prices = {one.stack.id: one for one in capacity.prices(RUN, "json")}
    load = Load(rate=100, own=5, wait=20, use=50, cores=2)
    sync, loop = (capacity.need(prices[name], load) for name in ("flask_sync", "fastapi_asgi"))
    assert (sync.processes, sync.dominates) == (6, "waiting")
    assert (loop.processes, loop.dominates) == (2, "your code")
    assert (round(sync.cores, 3), sync.machines, sync.memory_mb) == (1.04, 1, 240)
    assert prices["flask_threads"].slots == 4


def test_agreement_is_counted() -> None:
    """A second run agrees in the share of ratios that lie within 5 %."""
    moved = RUN.ratios[0].model_copy(update={"ratio": 2.2, "high": 2.3})
    newer = with_ratios(moved, *RUN.ratios[1:])
    one = agreement.agreement((newer, RUN))
    assert one is not None
    assert one.sentence.startswith("4 of 5 ratios (80 %)")
    assert agreement.agreement((RUN,)) is None


@pytest.mark.parametrize(
    ("ours", "words"),
    [
        (Ours(workload="json"), ["FastAPI · Server A 100 µs", "Flask · Server B sync 200 µs"]),
        (
            Ours(workload="json", framework="fastapi", than="flask", times=7),
            ["factor of 7 lies outside our interval"],
        ),
        (
            Ours(workload="json", framework="fastapi", than="flask", times=1, up_to=2),
            ["factor of 1 to 2 meets our interval"],
        ),
        (Ours(measure="memory"), ["FastAPI · Server A 60.0 MB"]),
        (Ours(measure="cold_start"), ["Flask · Server B sync 400 (390 to 410) ms"]),
        (Ours(measure="latency", workload="json"), ["99th percentile at 150 requests/s", "6.00 ms"]),
    ],
)
def test_our_figure_stands_beside_theirs(ours: Ours, words: list[str]) -> None:
    """What we measure beside a published figure is computed; without a run there is nothing."""
    assert all(word in answer(RUN, ours) for word in words)
    assert answer(None, ours) == ""


@pytest.mark.parametrize("call", CALLS, ids="-".join)
def test_every_part_is_well_formed(speed: Speed, call: tuple[str, ...]) -> None:
    """A part has text, and its HTML has no open tag."""
    made = shown(speed, call)
    html = re.sub(r"^#+ .*$", "", made, flags=re.MULTILINE)
    html = re.sub(r"(<input[^>]*)>", r"\1/>", html).replace(" hidden>", ">").replace(" selected>", ">")
    html = html.replace(" data-capacity>", ">").replace(" download>", ">")
    assert ET.fromstring(f"<div>{html}</div>").itertext()
    assert "Nothing is measured" not in made


@pytest.mark.parametrize("call", CALLS, ids="-".join)
def test_without_a_run_every_part_says_so(project: Project, call: tuple[str, ...]) -> None:
    """Deleting the ledger gives a clear message instead of an empty page."""
    bare = Speed(Site(load(project())), Place("performance/", "us/site", "performance/index.md"))
    assert "measured yet" in shown(bare, call)


@pytest.mark.parametrize("call", [("task_page", "json"), ("ladder",), ("latency",), ("memory",), ("starts",)])
def test_charts_are_accessible_svg(speed: Speed, call: tuple[str, ...]) -> None:
    """A chart is valid XML with title and description, no style, and a table or sentence beside it."""
    found = SVG.findall(shown(speed, call))
    assert found
    for text in found:
        root = ET.fromstring(text)
        names = root.attrib["aria-labelledby"].split()
        told = {part.attrib.get("id"): part.text for part in root if part.tag.endswith(("title", "desc"))}
        assert root.attrib["role"] == "img"
        assert all(told[name] for name in names)
        assert "style=" not in text


def test_intervals_and_noise_are_drawn(speed: Speed) -> None:
    """Each bar with an interval has its line, and the noise band is shaded."""
    first = SVG.findall(shown(speed, ("task_page", "json")))[0]
    assert first.count("chart-interval") == 9
    assert first.count("chart-band") == 1


def test_each_group_has_a_page(speed: Speed) -> None:
    """A page is made for each group of tasks, with both tiers apart."""
    made = dict(pages.pages(speed.comparison))
    assert {path for path in made if "performance" in path} == {
        f"performance/tasks/{name}.md" for name in ("json", "row", "sum")
    }


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("noise_floor: 1.03", "noise_floor: 0.5", "noise_floor: found"),
        ("value: 100.0, low: 98.0", "value: 100.0, low: 198.0", "interval: found 100.0 outside"),
        ("stack: flask_sync, waits", "stack: flask_snyc, waits", 'reference: found "flask_snyc"'),
        ("framework: flask\n    title: Flask · Server B sync", "framework: flaks\n    title: F", '"flaks"'),
        ("worker_mb: 60.0", "worker_mb: much", "worker_mb: found"),
    ],
)
def test_a_broken_ledger_is_located(complaints: Complaints, old: str, new: str, words: str) -> None:
    """A mistake in a ledger gives one line with its place."""
    assert old in FIXTURE
    found = complaints(ledger__measurements__fixture=FIXTURE.replace(old, new, 1))
    assert len(found) == 1, found
    assert re.match(r"data/ledger/measurements/fixture\.yml:\d+:\d+: ", found[0])
    assert words in found[0]


def test_ledger_and_raw_samples_are_copied(project: Project, tmp_path: Path) -> None:
    """The site carries the ledger as it is, and the raw samples that lie beside it."""
    named = FIXTURE.replace("method: 1,", "method: 1, samples: raw/fixture.csv.gz,")
    root = project(ledger__measurements__fixture=named)
    (root / "data/ledger/measurements/raw").mkdir()
    (root / "data/ledger/measurements/raw/fixture.csv.gz").write_bytes(b"raw")
    measurements.copy(tmp_path / "site", load(root))
    copied = tmp_path / "site" / "performance" / "data"
    assert (copied / "fixture.yml").read_text("utf-8") == named
    assert (copied / "raw" / "fixture.csv.gz").read_bytes() == b"raw"


ROW = """title: Footprint
intro: What it costs.
features:
  - id: cold_start
    kind: value
    measured: cold_start
    title: Cold start
    question: How long?
    why: Somebody waits.
    unit: ms
    claims: {fastapi: {}, flask: {}}
"""


@pytest.mark.parametrize(
    ("version", "evidence", "text"),
    [("0.0.1", "measured", "500"), ("0.0.9", "unproven", "not measured yet")],
)
def test_a_measured_claim_holds_for_its_release(
    project: Project, version: str, evidence: str, text: str
) -> None:
    """A run gives a claim value and grade, as long as it ran on the release of the ledger."""
    releases = f"fastapi: {{version: {version}}}\n"
    root = project(features__footprint=ROW, ledger__releases=releases, ledger__measurements__fixture=FIXTURE)
    line = {one.feature.id: one for one in lines(load(root))}["cold_start"]
    assert (line.cells[0].evidence.value, line.cells[0].text) == (evidence, text)


def test_figures_name_workloads_of_the_harness() -> None:
    """A published figure or question that asks for our measurement names a workload that exists."""
    known = {one["id"] for one in yaml.safe_load((ROOT / "benchmarks" / "workloads.yml").read_text("utf-8"))}
    real = load(ROOT)
    figures, questions = real.published.figures, real.questions
    asked = [*filter(None, (one.ours for one in figures)), *filter(None, (one.ours for one in questions))]
    assert {one.workload for one in asked if one.workload} <= known
    assert len(asked) > 20
