"""The command line: fetch, check."""

import sys

from runtime import check, fetch

if __name__ == "__main__":
    if sys.argv[1:] == ["fetch"]:
        fetch.fetch()
    else:
        check.check(sys.argv[2:])
