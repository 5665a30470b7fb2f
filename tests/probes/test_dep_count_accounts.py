"""Distributions of an application with accounts, admin and migrations."""

from collections.abc import Callable

from tests.distributions import closure, imports
from tests.footprint import documented
from tests.samples import SNIPPETS

BESIDE = {
    "fastapi": [("itsdangerous", ""), ("pwdlib", "argon2")]
}  # what SQLAdmin's login and the hashing load


def test_distributions_of_the_tested_application(framework: str, record: Callable[[object], None]) -> None:
    """The value counts the documented install and whatever the sample of accounts and admin imports."""
    files = [*(SNIPPETS / "accounts_and_admin" / f"{framework}_app").rglob("*")]
    companions = imports(files, documented(framework))
    needed = documented(framework).union(
        *map(closure, companions), *(closure(*both) for both in BESIDE.get(framework, ()))
    )
    assert documented(framework) <= needed
    record(len(needed))
