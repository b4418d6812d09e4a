"""The console's sentences: pages as a table, a call as a report. Plain text for staff, in English."""

import textwrap
from shlex import quote
from typing import Any, assert_never

import msgspec

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown
from kiosk.api.request import Repeat, form
from kiosk.console.call import Called
from kiosk.console.difference import line
from kiosk.console.pages import DocumentedPage, PageField

_ONE_LINE = 10_000

AFTER_UNKNOWN: dict[Repeat, str] = {
    Repeat.READ: "read again",
    Repeat.ASK: "asked once more, after a read",
    Repeat.SET: "looked up, and sent once more where it did not happen",
    Repeat.SET_BY_HAND: "looked up, and sent again only by a person",
    Repeat.ONCE: "never sent again by the program",
    Repeat.NEVER: "not ours to send: the payment provider does",
}
"""What each class means for a request whose outcome is unknown."""


def table(pages: tuple[DocumentedPage, ...], width: int | None = None) -> str:
    """Page, method, class and fields, one page a row; folded to `width` characters where one is given."""
    name = max(len(page.name) for page in pages) + 2
    rows = [("PAGE", "METHOD", "CLASS", "FIELDS"), *(_row(page) for page in pages)]
    return "\n".join(
        _folded(f"{page:{name}}{method:8}{kind:13}", fields, width) for page, method, kind, fields in rows
    )


def about(page: DocumentedPage) -> str:
    """One page at length: what it does, its class, each field with what it should be and an example."""
    lines = [
        f"{page.method} {page.name}",
        f"  {page.help}",
        f"  class: {page.repeat.value}; unknown is {AFTER_UNKNOWN[page.repeat]}",
    ]
    return "\n".join(lines + [_about(field) for field in page.fields])


def report(called: Called) -> str:
    """A call's outcome, the pages named, the difference and the time."""
    request = called.request
    lines = [
        f"{request.method} {request.page or request.target()}",
        *(f"  {name}={text}" for name, text in form(request.fields()).items() if name not in request.private),
        *(f"  {name}=…" for name in request.fields() if name in request.private),
        f"{outcome(called.reply)}, in {called.seconds * 1000:,.0f} ms",
        *_answer(called.reply),
        *(f"  {line(change)}" for change in called.changes),
    ]
    return "\n".join(lines if called.changes else [*lines, "  the order is as it was"])


def outcome(reply: Reply) -> str:
    """How it ended, and what that means."""
    match reply:
        case Ok():
            return "ok"
        case Refused(status=status):
            return f"refused (HTTP {status}): nothing happened"
        case NotSent(why):
            return f"not sent ({why.value}): nothing happened"
        case Unknown(why):
            return f"unknown ({why.value}): it may have happened"
        case Expired(why):
            return f"expired ({why.value}): nothing happened"
        case _:
            assert_never(reply)


def _row(page: DocumentedPage) -> tuple[str, str, str, str]:
    fields = " ".join(field.name if field.required else f"[{field.name}]" for field in page.fields)
    return page.name, page.method, page.repeat.value, fields or "–"


def _folded(head: str, fields: str, width: int | None) -> str:
    """The fields beside the rest of the row; below it where there is no room beside."""
    if width is not None and width - len(head) < 30:
        indent = " " * 4
        return f"{head.rstrip()}\n" + textwrap.fill(
            fields, max(width, 40), initial_indent=indent, subsequent_indent=indent
        )
    return textwrap.fill(
        fields,
        width or _ONE_LINE,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_on_hyphens=False,
    )


def _about(field: PageField) -> str:
    asked = "required" if field.required else "optional"
    private = ", private" if field.private else ""
    example = quote(f"{field.name}={field.example}")
    return f"  {field.name}: {field.wanted}; {asked}{private}; {example}"


def _answer(reply: Reply) -> list[str]:
    said = [f"  {name or 'the whole'}: {word}" for name, words in _words(reply).items() for word in words]
    contexts = reply.contexts if isinstance(reply, Ok | Refused) else ()
    named = [f"  leads to {context.page or '(no name)'} {_json(context.values)}" for context in contexts]
    data = [f"  answer {_json(reply.data)}"] if isinstance(reply, Ok) and reply.data is not None else []
    return said + named + data


def _words(reply: Reply) -> dict[str, tuple[str, ...]]:
    return reply.words if isinstance(reply, Refused) else {}


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
