"""What one run of benchmarks/ wrote down: the shapes of data/ledger/measurements/, and their look-ups."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model import Id, Url

Text = Annotated[str, BeforeValidator(lambda value: value if isinstance(value, dict | list) else str(value))]
Positive = Annotated[float, Field(gt=0)]
Share = Annotated[float, Field(ge=0, le=1)]
type Tier = Annotated[
    Literal["idiomatic", "like_for_like"],
    Field(description="each framework with its usual tools, or all with the same ones"),
]


class Recorded(BaseModel):
    """Frozen; a harness may add keys that this version does not read."""

    model_config = ConfigDict(extra="ignore", frozen=True)


STATISTICS = ("median", "value")


class Span(Recorded):
    """A figure with its 95 % interval, in the unit that the key names; the ledger names its statistic."""

    value: float = Field(validation_alias=AliasChoices(*STATISTICS))
    low: float | None = None
    high: float | None = None

    @model_validator(mode="after")
    def in_order(self) -> Self:
        """The interval holds the figure."""
        if (self.low or self.value) > self.value or (self.high or self.value) < self.value:
            found = f"{self.value} outside {self.low} to {self.high}"
            context = {"rule": "interval", "found": found, "allowed": "low <= figure <= high"}
            raise PydanticCustomError("rule", "{rule}", context)
        return self


def _known(value: object) -> object:
    """A span whose figure is null is not measured."""
    absent = isinstance(value, dict) and all(value.get(name) is None for name in STATISTICS)
    return None if absent else value


Measured = Annotated[Span | None, BeforeValidator(_known)]


class Run(Recorded):
    """Which run this was."""

    id: Text
    date: date
    mode: Text
    minutes: float | None = None
    seed: int | None = None
    rounds: int | None = None
    windows: int = 1
    window_s: float | None = None
    warmup_s: float | None = None
    database: Text = "sqlite"
    target: str | None = None
    commit: Text | None = None
    method: int = 1
    samples: str | None = None
    latency_samples: str | None = None
    memory_kind: str | None = None
    base: Id | None = None


class Machine(Recorded):
    """What it ran on."""

    name: Text
    cpu: Text | None = None
    cores: int | None = None
    memory_gib: float | None = None
    kernel: Text | None = None
    os: Text | None = None
    virtual: bool | None = None


class Setting(Recorded):
    """One setting of a stack, with the guide that asks for it."""

    setting: Text
    value: Text
    source: Url | None = None
    why: str = ""


class Stack(Recorded):
    """A framework on a server with a kind of worker."""

    id: Id
    framework: Id
    title: str
    server: str
    worker: str
    workers: int = 1
    variant: str = "default"
    baseline: bool = False
    settings: tuple[Setting, ...] = ()
    defaults: str = ""
    command: str = ""


class Workload(Recorded):
    """A task that every stack does."""

    id: Id
    title: str
    task: str
    tier: Tier
    group: Id
    control: bool = False
    sources: tuple[Url, ...] = ()
    tools: Mapping[str, str] = Field(default_factory=dict)


class Cell(Recorded):
    """One stack at one task with so many open connections."""

    stack: Id
    workload: Id
    concurrency: int
    samples: int = 0
    windows: int = 0
    retaken: int = 0
    contaminated: int = 0
    cpu_us: Measured = None
    throughput: Measured = None
    saturated_ms: Mapping[str, float | None] | None = None
    generator_share: float | None = None
    reconnects: float | None = None


class Ratio(Recorded):
    """CPU per request of a stack over that of a base, paired per window."""

    workload: Id
    concurrency: int
    stack: Id
    base: Id | None = None
    ratio: Positive
    low: Positive | None = None
    high: Positive | None = None
    tie: bool | None = None


class Latency(Recorded):
    """Milliseconds from the intended start, at a fixed rate in requests per second."""

    stack: Id
    workload: Id
    rate: float
    seconds: float | None = None
    samples: int | None = None
    p50_ms: float | None = None
    p95_ms: float | None = None
    p99_ms: float | None = None
    errors: int | None = None


class Memory(Recorded):
    """Megabytes of a worker, and of the master where there is one."""

    stack: Id
    workers: int = 1
    worker_mb: float | None = None
    master_mb: float | None = None


class Start(Recorded):
    """Milliseconds until something was ready."""

    stack: Id | None = None
    framework: Id | None = None
    ms: Measured = None


class Installed(Recorded):
    """What an installation puts on disk."""

    framework: Id
    extra: str | None = None
    mb: float | None = None
    distributions: int | None = None


class Footprint(Recorded):
    """What it costs before the first request."""

    memory: tuple[Memory, ...] = ()
    cold_start: tuple[Start, ...] = ()
    import_time: tuple[Start, ...] = ()
    installed: tuple[Installed, ...] = ()


class Rung(Recorded):
    """So many waits on one worker, and the seconds until all were answered."""

    stack: Id
    waits: int
    wait_s: float
    elapsed_s: Measured = None


class Streaming(Recorded):
    """A streamed answer in chunks with a pause between them: milliseconds to its first and last byte."""

    stack: Id
    pause_s: float
    chunks: int
    first_byte_ms: Measured = None
    last_byte_ms: Measured = None


class Variation(Recorded):
    """The share of the variance of log CPU per request that one factor explains."""

    workload: Id
    factor: str
    share: Share


class Refused(Recorded):
    """Samples that a sanity check threw away."""

    reason: str
    count: int


class Measurement(Recorded):
    """One file of data/ledger/measurements/."""

    run: Run
    machine: Machine
    versions: Mapping[str, Text] = Field(default_factory=dict)
    stacks: tuple[Stack, ...]
    workloads: tuple[Workload, ...]
    cells: tuple[Cell, ...]
    ratios: tuple[Ratio, ...] = ()
    noise: tuple[Ratio, ...] = ()
    noise_floor: Annotated[float, Field(ge=1)]
    latency: tuple[Latency, ...] = ()
    footprint: Footprint = Footprint()
    ladder: tuple[Rung, ...] = ()
    streaming: tuple[Streaming, ...] = ()
    variation: tuple[Variation, ...] = ()
    refused: tuple[Refused, ...] = ()
    file: str = ""

    @cached_property
    def by_stack(self) -> Mapping[str, Stack]:
        """Stacks by id."""
        return {one.id: one for one in self.stacks}

    @cached_property
    def by_workload(self) -> Mapping[str, Workload]:
        """Workloads by id."""
        return {one.id: one for one in self.workloads}

    @cached_property
    def _ratios(self) -> Mapping[tuple[str, int, str], Ratio]:
        return {(one.workload, one.concurrency, one.stack): one for one in self.ratios}

    def of(self, workload: str, concurrency: int) -> list[Cell]:
        """List the cells of a task with a known CPU time, cheapest first by their paired ratios."""
        own = [c for c in self.cells if (c.workload, c.concurrency) == (workload, concurrency) and c.cpu_us]
        ratios = {one.stack: one for c in own if (one := self.ratio(workload, concurrency, c.stack))}
        bases = {one.base for one in ratios.values()}
        if len(bases) != 1 or not {c.stack for c in own} <= {*ratios, *bases}:
            return sorted(own, key=_cpu)
        return sorted(own, key=lambda c: ratios[c.stack].ratio if c.stack in ratios else 1.0)

    def levels(self, workload: str) -> list[int]:
        """List the numbers of connections at which a task was measured."""
        return sorted({cell.concurrency for cell in self.cells if cell.workload == workload and cell.cpu_us})

    def ratio(self, workload: str, concurrency: int, stack: str) -> Ratio | None:
        """Return the recorded ratio of a stack."""
        return self._ratios.get((workload, concurrency, stack))

    def baseline(self, framework: str) -> Stack | None:
        """Return the stack that stands for a framework where a page shows one."""
        own = [one for one in self.stacks if one.framework == framework]
        return next((one for one in own if one.baseline), own[0] if own else None)


def figure(run: Measurement, name: str, framework: str) -> tuple[float, str] | None:
    """Return the value of a measured row for a framework, in the row's unit, and what it was measured on."""
    stack, levels = run.baseline(framework), run.levels("json")
    spans: dict[str, list[tuple[str | None, Span | None]]] = {
        "cold_start": [(one.stack, one.ms) for one in run.footprint.cold_start],
        "import_time": [(one.framework, one.ms) for one in run.footprint.import_time],
        "cpu_json": [(one.stack, one.cpu_us) for one in run.of("json", levels[0])] if levels else [],
    }
    owner = framework if name == "import_time" else stack.id if stack else None
    found = next((span for key, span in spans[name] if key == owner and span), None)
    on = "its import alone" if name == "import_time" or stack is None else stack.title
    return (found.value, on) if found else None


def _cpu(cell: Cell) -> float:
    return cell.cpu_us.value if cell.cpu_us else float("inf")


def newest_first(files: Mapping[str, Measurement]) -> tuple[Measurement, ...]:
    """Order runs: full before quick, this machine before a remote one, the newest day, its quietest run."""
    named = [one.model_copy(update={"file": name}) for name, one in files.items()]

    def rank(one: Measurement) -> tuple[Any, ...]:
        quiet = -(one.noise_floor or float("inf"))
        return one.run.mode == "full", one.run.target is None, one.run.date, quiet, one.file

    return tuple(sorted(named, key=rank, reverse=True))
