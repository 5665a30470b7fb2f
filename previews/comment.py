"""The one comment under a pull request: ids, numbers and the model's words, never a text of the change."""

import json
from typing import Any

from pydantic import ValidationError

from macros.diff.shapes import Diff
from macros.render_diff import Links, markdown
from previews import Refused
from previews.github import GitHub

MARKER = "<!-- claim diff: written by a program, replaced at each push -->"
AUTHOR = "github-actions[bot]"
LENGTH = 60_000  # characters; GitHub refuses more than 65,536
LARGEST = 5_000_000  # bytes of a comparison


def judged(raw: bytes) -> Diff:
    """Read a comparison; whatever is not an id, a number or a word of the model is refused."""
    if len(raw) > LARGEST:
        raise Refused("a comparison that is too large")
    try:
        return Diff.model_validate_json(raw)
    except ValidationError:
        raise Refused("a comparison that is not in the model's words") from None


def written(diff: Diff | None, links: Links, commit: str, note: str) -> str:
    """Write the comment; ``note`` is a sentence of ours about the preview."""
    told = (
        markdown(diff, links, texts=False) if diff else "The claims could not be compared; see the checks.\n"
    )
    body = f"{MARKER}\n## Claims at {commit[:10]}\n\n{told}"
    if len(body) > LENGTH:
        body = (
            body[:LENGTH].rpartition("\n")[0]
            + "\n\nThe rest is left out here: `python -m macros diff` shows it.\n"
        )
    return f"{body}\n{note}\n"


def post(github: GitHub, number: int, body: str) -> None:
    """Replace our own comment, or write the first one."""
    own = [one for one in github.every(f"issues/{number}/comments?per_page=100") if _ours(one)]
    given = json.dumps({"body": body}).encode()
    if own:
        github.ask(f"issues/comments/{int(own[0]['id'])}", "--method=PATCH", "--input=-", given=given)
    else:
        github.ask(f"issues/{number}/comments", "--method=POST", "--input=-", given=given)


def _ours(comment: dict[str, Any]) -> bool:
    return comment["user"]["login"] == AUTHOR and str(comment["body"]).startswith(MARKER)
