"""The pictures that links to the site show: one per page, and one per category for its features."""

import hashlib
import html
import io
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

import PIL
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext
from PIL import Image, ImageChops, ImageDraw, ImageFont

ROOT = Path(__file__).parent
ASSETS = ROOT / "docs" / "assets"
KEPT = ROOT / ".cache" / "cards"
WIDTH, HEIGHT, EDGE = 1200, 630, 80
_wanted: dict[str, str] = {}  # path below the site to the title on the card


def on_pre_build(**_: Any) -> None:
    """Begin with no cards."""
    _wanted.clear()


def on_page_context(
    context: TemplateContext, *, page: Page, config: MkDocsConfig, **_: Any
) -> TemplateContext:
    """Give the page the absolute address of its card; without the site's address there is none."""
    name, title = _name(page, config)
    if config.site_url:
        _wanted[f"assets/cards/{name}.png"] = title
        page.meta["card"] = f"{config.site_url}assets/cards/{name}.png"
    return context


def _name(page: Page, config: MkDocsConfig) -> tuple[str, str]:
    room, _, feature = page.url.strip("/").partition("/")
    if room != "features":
        return page.url.strip("/") or "home", html.unescape(str(page.meta.get("title", page.title)))
    comparison = config.extra["comparison"]
    category = next(name for name, row in comparison.features() if row.id == feature)
    return f"compare/{category}", comparison.categories[category].title


def on_post_build(config: MkDocsConfig) -> None:
    """Write the cards; one that was drawn before comes from the cache."""
    comparison = config.extra["comparison"]
    releases = comparison.ledger.releases
    frameworks = {
        name: f"{one.name} {releases[name].version if name in releases else ''}".strip()
        for name, one in comparison.frameworks.items()
    }
    for path, title in _wanted.items():
        file = Path(config.site_dir, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_kept(title, config.site_name, frameworks))


def _kept(title: str, site: str, frameworks: dict[str, str]) -> bytes:
    source = Path(__file__).read_text("utf-8") + (ASSETS / "site.css").read_text("utf-8")
    key = hashlib.sha256(repr((PIL.__version__, source, title, site, frameworks)).encode()).hexdigest()
    path = KEPT / f"{key}.png"
    if not path.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        drawing = path.with_suffix(f".{os.getpid()}")
        drawing.write_bytes(draw(title, site, frameworks))
        drawing.replace(path)  # whole at once: other builds may look at the same moment
    return path.read_bytes()


def draw(title: str, site: str, frameworks: dict[str, str]) -> bytes:
    """Draw one card as PNG, 1200 by 630 pixels; the same words give the same bytes."""
    image = Image.new("RGB", (WIDTH, HEIGHT), hue("paper"))
    pen = ImageDraw.Draw(image)
    pen.text((EDGE, 70), site, hue("seal"), _font(34), stroke_width=0.6)
    for number, line in enumerate(_lines(title, _font(78))):
        pen.text((EDGE, 170 + 92 * number), line, hue("ink"), _font(78), stroke_width=1.4)
    pen.line((EDGE, 470, WIDTH - EDGE, 470), hue("rule"), 3)
    left = EDGE
    for name, words in frameworks.items():
        image.paste(hue(name), (left, 508), _mark(name, 44))
        pen.text((left + 60, 508), words, hue("ink"), _font(36))
        left += 110 + int(_font(36).getlength(words))
    made = io.BytesIO()
    image.quantize(64, method=Image.Quantize.FASTOCTREE).save(made, "PNG", compress_level=6)
    return made.getvalue()


def hue(name: str) -> str:
    """Return a colour of the light palette by its name in site.css."""
    found = re.search(rf"--{name}: (#\w{{6}});", (ASSETS / "site.css").read_text("utf-8"))
    return found[1] if found else hue("other")


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)  # type: ignore[return-value] # the wheel brings FreeType and the font


def _lines(title: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > WIDTH - 2 * EDGE and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines[:3]


def _mark(name: str, size: int) -> Image.Image:
    """Draw a framework's mark, whose path has straight lines only, as a mask."""
    path = ASSETS / "marks" / f"{name}.svg"
    text = (path if path.exists() else path.with_name("other.svg")).read_text("utf-8")
    scale, mask = 4 * size / 24, Image.new("1", (4 * size, 4 * size))
    for part in re.findall(r"M([\d. L]+)Z", text):
        points = [tuple(scale * float(number) for number in point.split()) for point in part.split("L")]
        layer = Image.new("1", mask.size)
        ImageDraw.Draw(layer).polygon(points, fill=1)
        mask = ImageChops.logical_xor(mask, layer)
    return mask.convert("L").resize((size, size), Image.Resampling.LANCZOS)
