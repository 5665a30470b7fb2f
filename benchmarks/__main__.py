"""The command line: run a plan, or compare two runs."""

import argparse
import secrets
import signal
import sys
from pathlib import Path

from benchmarks import machine
from benchmarks.campaign import Campaign
from benchmarks.comparison import compared
from benchmarks.distribution import distributed
from benchmarks.ledger import PLACE, read, rederive, write
from benchmarks.plan import PLANS
from benchmarks.server import NotStartedError
from benchmarks.verification import WrongAnswerError
from benchmarks.workloads import workloads

TOOLS = ["wrk", "h2load", "taskset"]
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Do what was asked; 1 for a refusal in one line, 130 after an interruption."""
    options = parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return int(options.do(options))
    except KeyboardInterrupt:
        print("interrupted: every server was ended, nothing was written", file=sys.stderr)
        return INTERRUPTED
    except (NotStartedError, WrongAnswerError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """Declare the commands."""
    outer = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    commands = outer.add_subparsers(required=True)
    running = commands.add_parser("run", help="measure and write a ledger")
    running.add_argument("--plan", choices=PLANS, default="full")
    running.add_argument("--seed", type=int, default=secrets.randbelow(10_000))
    running.add_argument("--database", choices=["sqlite", "postgres"], default="sqlite")
    running.add_argument("--target", metavar="URL", help="measure a running deployment; its CPU stays null")
    running.add_argument("--label", default=machine.label(), help="names the machine in the ledger")
    running.add_argument("--output", type=Path, default=PLACE, metavar="FOLDER")
    running.set_defaults(do=run)
    deriving = commands.add_parser("derive", help="compute a ledger's figures anew from its raw samples")
    deriving.add_argument("runs", nargs="+", type=Path, metavar="LEDGER")
    deriving.set_defaults(do=derive)
    comparing = commands.add_parser("compare", help="set the ratios of two runs side by side")
    comparing.add_argument("runs", nargs=2, type=Path, metavar="LEDGER")
    comparing.set_defaults(do=compare)
    spreading = commands.add_parser("distribute", help="ask a deployment from several generators with Locust")
    spreading.add_argument("target", metavar="URL")
    spreading.add_argument("--workload", choices=[workload.id for workload in workloads()], default="json")
    spreading.add_argument("--workers", type=int, default=2)
    spreading.add_argument("--users", type=int, default=16)
    spreading.add_argument("--seconds", type=float, default=10)
    spreading.set_defaults(do=distribute)
    return outer


def distribute(options: argparse.Namespace) -> int:
    """Print what all generators saw together."""
    o = options
    say(str(distributed(o.target, o.workload, o.workers, o.users, o.seconds)))
    return 0


def run(options: argparse.Namespace) -> int:
    """Measure a plan and write the ledger."""
    lacking = machine.missing(TOOLS)
    if lacking:
        raise RuntimeError(lacking)
    campaign = Campaign(
        PLANS[options.plan], options.seed, options.database, options.label, say, options.target
    )
    path = write(options.output, campaign.run(), campaign.samples, campaign.timed)
    say(f"written: {path}")
    return 0


def derive(options: argparse.Namespace) -> int:
    """Compute figures anew, after a change of the method that needs no new samples."""
    for path in options.runs:
        rederive(path)
        say(f"written: {path}")
    return 0


def compare(options: argparse.Namespace) -> int:
    """Print the table of two runs."""
    say(compared(*[read(path) for path in options.runs]))
    return 0


def say(line: str) -> None:
    """Print one line at once."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
