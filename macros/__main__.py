"""The command line: check, stats, diff, schema, new, pages, finish."""

import argparse
import json
import signal
import sys
from datetime import date
from pathlib import Path

from macros import pages, rules, schema, skeleton
from macros.diff.compare import Pair
from macros.diff.side import opened
from macros.finish import built, finish
from macros.git import Repository
from macros.load import load
from macros.problem import DataError
from macros.render_diff import Links, markdown
from macros.view.stats import stats

ROOT = Path(__file__).parent.parent


def check(arguments: argparse.Namespace) -> int:
    """Tell what is wrong, unproven or stale; 1 if anything is wrong or unproven."""
    comparison = load(arguments.root)
    unproven = list(rules.unproven(comparison))
    for problem in [*unproven, *rules.stale(comparison, date.today())]:
        print(problem)
    if unproven:
        return 1
    rows = sum(1 for _ in comparison.features())
    print(f"{rows} features: every claim is valid and carries its evidence.")
    return 0


def show_stats(arguments: argparse.Namespace) -> int:
    """Print the state in one object."""
    numbers = stats(load(arguments.root), date.today())
    print(json.dumps(numbers, indent=None if arguments.json else 2))
    return 0


def diff(arguments: argparse.Namespace) -> int:
    """Compare two commits by meaning; 1 if a level moved without a changed proof."""
    repository = Repository(arguments.root)
    with (
        opened(repository, repository.commit(arguments.base), strictly=False) as was,
        opened(repository, repository.commit(arguments.head), strictly=True) as now,
    ):
        found = Pair(was, now).compare()
    links = Links(arguments.preview, arguments.published)
    print(found.model_dump_json(exclude_defaults=True) if arguments.json else markdown(found, links), end="")
    return 1 if found.unbacked else 0


def write_schema(arguments: argparse.Namespace) -> int:
    """Write the JSON Schema of each kind of data file into schema/."""
    schema.write(arguments.root / "schema")
    return 0


def new(arguments: argparse.Namespace) -> int:
    """Write a valid skeleton."""
    for path in skeleton.write(arguments.root, arguments.kind, arguments.name, arguments.within):
        print(path.relative_to(arguments.root).as_posix())
    return 0


def write_pages(arguments: argparse.Namespace) -> int:
    """Write the pages that are made from data, for a generator without hooks."""
    for path, text in pages.pages(load(arguments.root)):
        built.write(arguments.folder / path, text)
    return 0


def complete(arguments: argparse.Namespace) -> int:
    """Complete a built site: data for machines, Markdown twins, structured data, security policy."""
    finish(arguments.folder, load(arguments.root), arguments.address)
    return 0


def parser() -> argparse.ArgumentParser:
    """Describe the verbs."""
    top = argparse.ArgumentParser(prog="python -m macros", description=__doc__)
    top.add_argument("--root", type=Path, default=ROOT, help="the project to read")
    verbs = top.add_subparsers(required=True)
    verbs.add_parser("check", help="name every mistake").set_defaults(run=check)
    counted = verbs.add_parser("stats", help="print the state in one object")
    counted.add_argument("--json", action="store_true", help="on one line")
    counted.set_defaults(run=show_stats)
    compared = verbs.add_parser("diff", help="compare two commits by meaning")
    compared.add_argument("base", help="the older commit")
    compared.add_argument("head", nargs="?", default="HEAD", help="the newer commit")
    compared.add_argument("--json", action="store_true", help="for machines")
    compared.add_argument("--preview", default="", help="address of the preview, with a slash at its end")
    compared.add_argument("--published", default="", help="address of the site, with a slash at its end")
    compared.set_defaults(run=diff)
    verbs.add_parser("schema", help="write schema/ from the model").set_defaults(run=write_schema)
    listed = verbs.add_parser("pages", help="write the generated pages into a folder of documents")
    listed.add_argument("folder", type=Path)
    listed.set_defaults(run=write_pages)
    done = verbs.add_parser("finish", help="complete a site that another generator built")
    done.add_argument("folder", type=Path)
    done.add_argument("--address", default="", help="where it will be published, with a slash at the end")
    done.set_defaults(run=complete)
    made = verbs.add_parser("new", help="write a skeleton")
    made.add_argument("kind", choices=skeleton.KINDS)
    made.add_argument("name", help="the id, in lower_snake")
    made.add_argument("within", nargs="?", default="", help="category of a feature; need of a use case")
    made.set_defaults(run=new)
    return top


def main(words: list[str] | None = None) -> int:
    """Run one verb on the data; return the exit status."""
    arguments = parser().parse_args(words)
    try:
        return int(arguments.run(arguments))
    except DataError as error:
        print(error)
        print(f"{len(error.problems)} problem(s).", file=sys.stderr)
        return 1


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # a reader of the first lines only is no error
    sys.exit(main())
