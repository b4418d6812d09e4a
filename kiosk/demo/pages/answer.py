"""What a page answers: entries of the context list, or one flat object."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.demo.shop.visit import Visit

Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    entries: list[dict[str, Any]] = field(default_factory=list)
    flat: dict[str, Any] | None = None
    errors: dict[str, list[str]] | None = None


Post = Callable[[Visit, Fields], Answer]
Context = Callable[[Visit], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Page:
    """`post` answers a submission, `context` is the page's context; `early`: before IndexPage is done."""

    post: Post
    context: Context = lambda _visit: {}
    early: bool = False


def entry(name: str, context: dict[str, Any]) -> dict[str, Any]:
    return {"page_name": name, "page_slug": name.lower(), "page_context": context}


def flag(text: str) -> bool:
    return text.strip().lower() in ("1", "true", "on")
