"""The command line: lock, fetch, check."""

import os
import sys

from runtime import check, fetch, packages

if __name__ == "__main__":
    match sys.argv[1:]:
        case ["lock"]:
            packages.lock()
        case ["fetch"]:
            fetch.fetch()
        case ["check", *chosen]:
            sys.stdout.writelines(f"{line}\n" for line in check.check(chosen))
        case ["compare", *chosen]:
            moved = check.check(chosen, write=False)
            sys.exit(os.linesep.join(moved) or None)
        case _:
            sys.exit("python -m runtime lock | fetch | check [features] | compare features")
