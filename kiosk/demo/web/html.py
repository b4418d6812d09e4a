"""Pages for people: templates with escaping on, in the reader's language."""

from decimal import Decimal
from pathlib import Path
from typing import Any
from unicodedata import normalize

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.demo.shop.money import parsed, spoken
from kiosk.demo.web.exchange import language, shop_of

_POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
)

_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",  # tokens are in the addresses
    "X-Content-Type-Options": "nosniff",
}


def environment(resources: Path, brand: str) -> Environment:
    loader = FileSystemLoader(resources / "store" / "pages")
    pages = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    pages.globals["brand"] = brand
    # İ is one letter, also where it was typed as an I and a dot.
    pages.globals["letter"] = normalize("NFC", brand)[:1]
    pages.filters["lira"] = lambda text: spoken(Decimal(text))
    pages.filters["spends"] = lambda text: bool(parsed(text or ""))
    return pages


def html_page(request: Request, name: str, status: int = 200, **values: Any) -> Response:
    spoken = values.pop("lang", None) or language(request)

    def say(key: str, **parts: object) -> str:
        return shop_of(request).words.say(spoken, key, **parts)

    template = request.app.state.pages.get_template(name)
    text = template.render(say=say, lang=spoken, **values)
    return HTMLResponse(text, status, _HEADERS)
