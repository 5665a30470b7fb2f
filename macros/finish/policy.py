"""A content security policy per page: its own inline scripts by their hashes, and nothing from elsewhere."""

import base64
import hashlib
import re

INLINE = re.compile(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL)
CHARSET = re.compile(r'<meta charset="?utf-8"?\s*/?>', re.IGNORECASE)
DATA = re.compile(r'type="?application/(?:ld\+)?json')
RULES = (
    "default-src 'none'",
    "script-src 'self' {hashes}",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",  # the error page searches
)


def secured(page: str) -> str:
    """Put the policy right behind the character set of a page."""
    rules = "; ".join(RULES).format(hashes=" ".join(hashes(page))).replace(" ;", ";")
    tag = f'<meta http-equiv="Content-Security-Policy" content="{rules}">'
    return CHARSET.sub(lambda found: found[0] + tag, page, count=1)


def hashes(page: str) -> list[str]:
    """List the sources that allow exactly the inline scripts of a page; blocks of data need none."""
    scripts = {text for attributes, text in INLINE.findall(page) if not DATA.search(attributes)}
    digests = (hashlib.sha256(text.encode()).digest() for text in scripts)
    return sorted(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
