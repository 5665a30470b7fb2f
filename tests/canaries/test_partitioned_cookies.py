"""Partitioned cookies."""

from typing import Any

import pytest


def test_django_refuses_the_partitioned_flag(django_ready: None) -> None:
    """Django's `set_cookie` takes no `partitioned` argument, and no setting has that name."""
    from django.conf import global_settings
    from django.http import HttpResponse

    flags: dict[str, Any] = {"partitioned": True}
    with pytest.raises(TypeError, match="partitioned"):
        HttpResponse().set_cookie("visits", "1", **flags)
    assert [name for name in dir(global_settings) if "PARTITIONED" in name] == []
