"""The built site behind nginx, by the recipe of deploy/: below a path, compressed, with its headers."""

import gzip
import re

import httpx2
import pytest

from tests.building import Built

pytestmark = pytest.mark.xdist_group("built")
SAFE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
}


@pytest.mark.parametrize(
    ("path", "media", "cache"),
    [
        ("", "text/html; charset=utf-8", "no-cache"),
        ("features/body_validation/", "text/html; charset=utf-8", "no-cache"),
        ("features/body_validation/index.md", "text/markdown; charset=utf-8", "no-cache"),
        ("data/v1/features.json", "application/json; charset=utf-8", "no-cache"),
        ("data/v1/claims.csv", "text/csv; charset=utf-8", "no-cache"),
        ("llms.txt", "text/plain; charset=utf-8", "no-cache"),
        ("badges/body_validation/flask.svg", "image/svg+xml", "no-cache"),
    ],
)
def test_file_has_its_type_and_headers(origin: str, path: str, media: str, cache: str) -> None:
    """Each kind of file has its media type, a rule for caches and the headers that keep readers safe."""
    answer = httpx2.get(f"{origin}/{path}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, media)
    assert answer.headers["cache-control"] == cache
    assert {name: answer.headers[name] for name in SAFE} == SAFE


def test_hashed_file_is_kept(site: Built, origin: str) -> None:
    """A file with a hash in its name may be kept for a year."""
    path = next((site.folder / "assets").rglob("main.*.min.css")).relative_to(site.folder)
    assert "immutable" in httpx2.get(f"{origin}/{path.as_posix()}").headers["cache-control"]


def test_page_travels_compressed(site: Built, origin: str) -> None:
    """The full matrix travels with gzip, at less than a fifth of its size."""
    with httpx2.stream("GET", f"{origin}/compare/", headers={"accept-encoding": "gzip"}) as answer:
        sent = b"".join(answer.iter_raw())
    assert gzip.decompress(sent) == (site.folder / "compare" / "index.html").read_bytes()
    assert len(sent) < (site.folder / "compare" / "index.html").stat().st_size / 5


def test_only_tables_for_others_may_be_framed(origin: str) -> None:
    """A table for other pages may stand in any frame, a page in none."""
    policies = {
        path: httpx2.get(f"{origin}/{path}").headers["content-security-policy"] for path in ("", "embed/mfa/")
    }
    assert policies == {"": "frame-ancestors 'none'", "embed/mfa/": "frame-ancestors *"}


def test_data_may_be_read_from_elsewhere(origin: str) -> None:
    """Scripts of other sites may read data and badges, and nothing else."""
    assert httpx2.get(f"{origin}/data/v1/index.json").headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in httpx2.get(f"{origin}/").headers


def test_missing_page_is_the_sites_own(origin: str) -> None:
    """An unknown address gives 404 with the site's own page, and a folder without its slash leads on."""
    answer = httpx2.get(f"{origin}/nothing/here/")
    assert answer.status_code == 404
    assert re.search(r"<title>.*Framework Proof</title>", answer.text)
    assert httpx2.get(f"{origin}/compare").headers["location"].endswith("/proof/compare/")
