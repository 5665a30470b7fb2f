from django.template import Library

register = Library()


@register.filter
def euros(cents):
    return f"{cents / 100:.2f} EUR"
