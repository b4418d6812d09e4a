"""One row of a probe: what was asked for, whether it is there, and what the shop answered."""

from typing import Literal, NamedTuple, TypeAlias, assert_never

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown
from kiosk.api.unread import Unfit
from kiosk.console.probe.ask import Answered

There: TypeAlias = Literal["there", "not there", "not told", "not asked"]
NO_ANSWER = "no answer"
_WIDEST = 160


class ProbeRow(NamedTuple):
    """`ms` is how long the answer took; None where nothing was asked for this row alone."""

    name: str
    there: There
    answer: str
    ms: int | None = None
    unread: tuple[Unfit, ...] = ()


def row_of(name: str, asked: Answered, there: There, answer: str = "") -> ProbeRow:
    """The row of a question; without an `answer` of its own, how it ended."""
    return ProbeRow(name, there, answer or told(asked.reply), round(asked.seconds * 1000), asked.unread)


def told(reply: Reply) -> str:
    """An answer in a line: the pages and keys that it names, or the shop's own words."""
    match reply:
        case Ok(contexts=contexts):
            return line("; ".join(_named(one.page, list(one.values)) for one in contexts) or "accepted")
        case Refused(status=429, retry_after_s=wait):
            return f"{NO_ANSWER}: asked too often; try again {f'in {wait:.0f} s' if wait else 'later'}"
        case Refused(words=words, status=status):
            said = (f"{name}: {word}".removeprefix(": ") for name, all_of in words.items() for word in all_of)
            return line(f"refused ({status}): {'; '.join(said) or 'without a word'}")
        case NotSent(why) | Unknown(why):
            return f"{NO_ANSWER}: {why.value}"
        case Expired():
            return "asks for a sign-in"
        case _:
            assert_never(reply)


def line(text: str) -> str:
    """The text on one line of a terminal."""
    text = " ".join(text.split())
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def _named(page: str, keys: list[str]) -> str:
    return f"{page or '(no name)'} ({', '.join(keys)})" if keys else page or "(no name)"
