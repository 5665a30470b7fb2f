"""Previews of pull requests: the default branch's code judges what a stranger's build left behind."""


class Refused(Exception):  # noqa: N818 - a verdict, not a fault
    """Something of a pull request that is not published, with the reason in one line."""
