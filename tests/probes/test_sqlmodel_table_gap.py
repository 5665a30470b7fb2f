"""Models that check their values."""

import pytest


def test_django_full_clean_refuses_a_wrong_type(django_ready: None) -> None:
    """A model's full_clean() refuses a wrong value and names the field, and save() alone does not call it."""
    from django.contrib.auth.models import User
    from django.core.exceptions import ValidationError

    user = User(username="ann", password="x", email="not an address")
    with pytest.raises(ValidationError) as caught:
        user.full_clean()
    assert set(caught.value.message_dict) == {"email"}
    user.save()
    assert User.objects.get().email == "not an address"
