"""Structured data for search engines (schema.org in JSON-LD): what kind of document a page is."""

import json
from collections.abc import Iterable
from typing import Any

from macros import inline
from macros.export import files, openapi, records
from macros.finish.built import Built
from macros.load import Comparison

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
ARTICLES = ("features/", "guides/", "compare/", "performance/", "production/", "versus/")
MEDIA = {"json": "application/json", "csv": "text/csv"}


def script(page: Built, comparison: Comparison, address: str) -> str:
    """Write the script element of a page; nothing for a page that is neither article, questions nor data."""
    described = describe(page, comparison, address)
    if not described:
        return ""
    text = json.dumps({"@context": "https://schema.org", **described}, ensure_ascii=False)
    return f'<script type="application/ld+json">{text.replace("<", "\\u003c")}</script>'


def describe(page: Built, comparison: Comparison, address: str) -> dict[str, Any]:
    """Describe a page as schema.org names it."""
    if page.address == "faq/":
        return {"@type": "FAQPage", "mainEntity": [_question(one) for one in comparison.questions]}
    if page.address == "about/data/":
        return _dataset(page, comparison, address)
    if page.address.startswith(ARTICLES):
        return {"@type": "TechArticle", **_common(page, comparison, address), "headline": page.title[:110]}
    return {}


def _question(one: Any) -> dict[str, Any]:
    answer = {"@type": "Answer", "text": inline.plain(one.answer)}
    return {"@type": "Question", "name": inline.plain(one.question), "acceptedAnswer": answer}


def _dataset(page: Built, comparison: Comparison, address: str) -> dict[str, Any]:
    named: dict[str, Iterable[str]] = {"json": openapi.FILES, "csv": openapi.TABLES}
    downloads = [
        {
            "@type": "DataDownload",
            "name": f"{name}.{kind}",
            "encodingFormat": MEDIA[kind],
            "contentUrl": f"{address or '/'}{files.ROOT}/{name}.{kind}",
        }
        for kind, names in named.items()
        for name in names
    ]
    made = {"@type": "Dataset", **_common(page, comparison, address), "name": "Framework Proof claims"}
    return made | {"version": records.VERSION, "isAccessibleForFree": True, "distribution": downloads}


def _common(page: Built, comparison: Comparison, address: str) -> dict[str, Any]:
    day = records.day(comparison.ledger)
    names = [one.name for one in comparison.frameworks.values()]
    made = {
        "description": page.description,
        "license": LICENCE,
        "inLanguage": "en",
        "author": {"@type": "Organization", "name": "Framework Proof"},
        "about": [{"@type": "SoftwareApplication", "name": name} for name in names],
    }
    made |= {"dateModified": str(day)} if day else {}
    return made | ({"url": f"{address}{page.address}"} if address else {})
