"""Text that becomes a boolean."""


def test_django_boolean_takes_other_words_for_true(django_ready: None) -> None:
    """A BooleanField in a Django form takes any text for true but `false` and an empty one, even `0`."""
    from django import forms

    class UserForm(forms.Form):
        active = forms.BooleanField(required=False)

    seen = {}
    for text in ("false", "False", "0", "", "no", "off", "maybe"):
        form = UserForm({"active": text})
        assert form.is_valid()
        seen[text] = form.cleaned_data["active"]
    assert [text for text, active in seen.items() if active] == ["0", "no", "off", "maybe"]
