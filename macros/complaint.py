"""What the model refuses, told in the words of an editor and at its place."""

from pydantic_core import ErrorDetails

from macros import document, model
from macros.document import Document
from macros.problem import Problem, nearest, shown

ROWS: dict[str, type[model.SupportRow] | type[model.ValueRow]] = {
    "support": model.SupportRow,
    "value": model.ValueRow,
}
CLAIMS: dict[str, type[model.SupportClaim] | type[model.ValueClaim]] = {
    "support": model.SupportClaim,
    "value": model.ValueClaim,
}
UNION = {"int", "float", "str"}  # how pydantic names the kinds of a value
PATTERNS = {
    model.ID: "lower-case letters, digits and single underscores, a letter first",
    "^[A-Za-z0-9][A-Za-z0-9._-]*$": "letters, digits, dots, dashes and underscores",
}


def follows(opened: Document, base: document.Path, one: ErrorDetails, all_: list[ErrorDetails]) -> bool:
    """Tell whether an error only follows from another one that is told already."""
    path = (*base, *one["loc"])
    if opened.refused(path):
        return True
    if one["type"] == "too_short":  # a broken item is not counted
        return any(len(other["loc"]) > len(one["loc"]) for other in all_ if _inside(other["loc"], one["loc"]))
    if one["type"] == "rule":  # what was refused while reading looks like absent
        return any(
            opened.refused(key) for key in opened.keys if len(key) == len(path) + 1 and _inside(key, path)
        )
    if one["type"] == "missing":  # a slip in the key
        extra = (other["loc"] for other in all_ if other["type"] == "extra_forbidden")
        return any(
            loc[:-1] == one["loc"][:-1] and nearest(str(loc[-1]), [str(one["loc"][-1])]) for loc in extra
        )
    return False


def _inside(path: document.Path, parent: document.Path) -> bool:
    return path[: len(parent)] == parent


def located(opened: Document, base: document.Path, detail: ErrorDetails) -> Problem:
    """Say one error of pydantic in the words of an editor."""
    path = (*base, *(part for part in detail["loc"] if part not in {"[key]", *UNION}))
    context = detail.get("ctx") or {}
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    found = shown(detail["input"])
    match detail["type"]:
        case "rule":
            place = opened.value_place(path)
            return Problem(opened.name, *place, context["rule"], context["found"], context["allowed"])
        case "missing":
            place = opened.place(path)
            return Problem(opened.name, *place, "missing", f"no {name}", f"{name}: with a value")
        case "extra_forbidden":
            words = _fields(opened, base, path)
            allowed = ", ".join(words) or "no further keys"
            return Problem(
                opened.name, *opened.place(path), "key", f'"{name}"', allowed, nearest(name, words)
            )
        case "enum" | "literal_error":
            allowed = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            near = nearest(str(detail["input"]), allowed.split(", "))
            return Problem(opened.name, *opened.value_place(path), name, found, allowed, near)
    allowed = _allowed(detail)
    place = opened.place(path) if "[key]" in detail["loc"] else opened.value_place(path)
    return Problem(opened.name, *place, name or "file", found, allowed)


def _allowed(detail: ErrorDetails) -> str:
    """Say what pydantic allows in the words of an editor."""
    context = detail.get("ctx") or {}
    if detail["type"] == "too_short":
        return f"at least {context['min_length']} item"
    if detail["type"] == "string_pattern_mismatch":
        return PATTERNS.get(context["pattern"], f"text like {context['pattern']}")
    if UNION & {*detail["loc"]}:
        return "a number or a word"
    said = detail["msg"].removeprefix("Input should ").removeprefix("be ")
    return said[0].lower() + said[1:]


def _fields(opened: Document, base: document.Path, path: document.Path) -> list[str]:
    """List the keys that are allowed where an unknown one was found."""
    inside = [part for part in path[len(base) : -1] if isinstance(part, str)]
    match (bool(base), inside):
        case (True, ["claims", _]):
            return list(CLAIMS[_kind(opened, base)].model_fields)
        case (True, ["claims", _, "disputed"]):
            return list(model.Dispute.model_fields)
        case (True, []):
            return list(ROWS[_kind(opened, base)].model_fields)
    return _FIELDS.get(inside[-1] if inside else "", [])


def _kind(opened: Document, base: document.Path) -> str:
    row = opened.data["features"][base[1]]
    kind = model.kind_of(row)
    return kind if kind in ROWS else "support"


_FIELDS = {
    "": sorted({*model.Category.model_fields, *model.Framework.model_fields}),
    "use_cases": list(model.UseCase.model_fields),
    "needs": list(model.Need.model_fields),
    "articles": list(model.Advice.model_fields),
    "figures": list(model.Figure.model_fields),
    "questions": list(model.Question.model_fields),
    "terms": list(model.Term.model_fields),
    "strengths": list(model.Trait.model_fields),
    "weaknesses": list(model.Trait.model_fields),
}
