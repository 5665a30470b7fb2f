from typing import Annotated

from babel.support import Translations
from fastapi import Depends, FastAPI, Header

app = FastAPI()
LANGUAGES = {code: Translations.load("locale", [code]) for code in ("en", "de")}


def translations(accept_language: Annotated[str, Header()] = "en"):
    return LANGUAGES.get(accept_language[:2], LANGUAGES["en"])


@app.get("/cart/{num}")
def cart(num: int, language: Annotated[Translations, Depends(translations)]):
    title = language.gettext("Your cart")
    content = language.ngettext("%(num)d book", "%(num)d books", num)
    return {"title": title, "content": content % {"num": num}}
