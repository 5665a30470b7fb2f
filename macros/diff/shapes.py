"""What a comparison of two commits can say: ids, words of the model, numbers, and texts apart from them."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from macros.model import Evidence, Id, Level, Shape

type Change = Literal["added", "removed", "changed"]
type Name = Literal[
    "level",
    "value",
    "evidence",
    "note",
    "via",
    "extra",
    "sources",
    "checked",
    "editorial",
    "disputed",
    "title",
    "question",
    "why",
    "unit",
    "id",
    "category",
]
Count = Annotated[int, Field(ge=0, le=1_000_000)]
PATH = r"^(snippets|tests)(/[A-Za-z0-9_][A-Za-z0-9_-]*)*/[A-Za-z0-9_][A-Za-z0-9_-]*(\.[a-z0-9]{1,5})?$"
ADDRESS = r"^([a-z0-9_]+/)*(#[a-z0-9_]+)?$"
Path = Annotated[str, StringConstraints(pattern=PATH, max_length=200)]
Address = Annotated[str, StringConstraints(pattern=ADDRESS, max_length=200)]


class Words(Shape):
    """One field of a claim or a row as a reader saw it and sees it."""

    field: Name
    was: str = ""
    now: str = ""


class ClaimChange(Shape):
    """One claim that says something else, or stands on something else."""

    feature: Id
    framework: Id
    change: Change
    levels: tuple[Level | None, Level | None] = (None, None)
    grades: tuple[Evidence | None, Evidence | None] = (None, None)
    words: tuple[Words, ...] = ()
    proof_changed: bool

    @property
    def unbacked(self) -> bool:
        """Tell whether the level moved while its proof stayed; taking a claim back needs no proof."""
        was, now = self.levels
        taken_back = now in {None, Level.UNKNOWN}
        return self.change == "changed" and was != now and not taken_back and not self.proof_changed


class RowChange(Shape):
    """A row that came, went, or asks something else."""

    feature: Id
    change: Change
    words: tuple[Words, ...] = ()


class Sibling(Shape):
    """A claim that stayed as it is in a row that was touched."""

    feature: Id
    framework: Id
    level: Level | None = None


class FileChange(Shape):
    """A sample or a test that came, went or changed; shared ones stand behind many claims."""

    path: Path
    change: Change
    shared: bool = False


class FitChange(Shape):
    """How well one framework meets a use case, in percent; ``None`` is no use case or ruled out."""

    use_case: Id
    framework: Id
    percent: tuple[Count | None, Count | None]


class BestChange(Shape):
    """Which frameworks share the first place of a use case."""

    use_case: Id
    best: tuple[tuple[Id, ...], tuple[Id, ...]]


class ReadyChange(Shape):
    """How many features of a category a framework has built in or official."""

    category: Id
    framework: Id
    ready: tuple[Count, Count]


class Diff(Shape):
    """Everything that two commits say differently."""

    rows: tuple[RowChange, ...] = ()
    claims: tuple[ClaimChange, ...] = ()
    siblings: tuple[Sibling, ...] = ()
    files: tuple[FileChange, ...] = ()
    fits: tuple[FitChange, ...] = ()
    best: tuple[BestChange, ...] = ()
    ready: tuple[ReadyChange, ...] = ()
    pages: tuple[Address, ...] = ()
    unnamed: Count = 0  # files whose names are not ours to print
    unread: Count = 0  # rows of the older commit that today's model cannot read

    @property
    def unbacked(self) -> tuple[ClaimChange, ...]:
        """List the claims whose level moved while their proof stayed."""
        return tuple(one for one in self.claims if one.unbacked)

    @property
    def empty(self) -> bool:
        """Tell whether the commits mean the same."""
        return self == Diff(unread=self.unread)
