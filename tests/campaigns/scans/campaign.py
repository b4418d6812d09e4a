"""Bursts against a reference of what was scanned, and damaged codes against the products they were."""

import string
from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random

from kiosk.flow.codes.check_digit import is_sound, with_check_digit
from kiosk.flow.codes.read_code import GS, MOST_FORMS, read_code
from kiosk.input.wedge import Wedge
from tests.campaigns.campaign import Cases, Report
from tests.campaigns.scans import devices
from tests.campaigns.scans.program import Program, Standstill
from tests.input.keyboard import Heard, Press, burst

AT = 100_000.0


def campaign(cases: Cases) -> Report:
    """As many bursts as there are cases, and a tenth as many damaged codes of each symbology."""
    report, counted = Report(), dict.fromkeys(KINDS, 0)
    for number in cases.numbers():
        dice = cases.dice(number)
        kind = dice.choice(tuple(KINDS))
        report.played += 1
        counted[kind] += 1
        for wrong in KINDS[kind](dice):
            report.violated(number, f"{kind}: {wrong}")
        if number % 10 == 0:
            for symbology, make in SYMBOLOGIES.items():
                for wrong in _damaged(dice, make):
                    report.violated(number, f"{symbology}: {wrong}")
    for kind, times in counted.items():
        report.tell(kind, f"{times:,}", "told", met=True)
    return report


# Bursts.


def _heard(presses: list[Press], dice: Random, *, writing: bool, knows_its_end: bool = True) -> Heard:
    """What came of them, in a program that may stand still meanwhile."""
    wedge, heard = Wedge(), Heard()
    if knows_its_end:
        Program(wedge, Heard()).hear(burst("8690000000012", 3, at=1000), writing=False)
    Program(wedge, heard, _standstills(dice, presses)).hear(
        sorted(presses, key=lambda press: press.at), writing=writing
    )
    return heard


def _standstills(dice: Random, presses: list[Press]) -> list[Standstill]:
    """None, or some that begin within the burst."""
    first, last = presses[0].at, presses[-1].at
    since = sorted(dice.uniform(first - 50, last + 200) for _ in range(dice.choice((0, 0, 1, 2))))
    return [Standstill(at, at + dice.uniform(50, 900)) for at in since]


def _one(dice: Random) -> Iterator[str]:
    """One scanner: whole, whatever its pace, its end, the layout, the focus and the load."""
    text, end = devices.code(dice), dice.choice(devices.ENDS)
    presses = devices.scanner(dice, text, end, devices.layout(dice), at=AT)
    heard = _heard(
        presses, dice, writing=dice.random() < 0.5, knows_its_end=bool(end) and dice.random() < 0.5
    )
    if heard.codes != [text]:
        yield f"{text!r} ended by {end!r} became {heard.codes}, broken {len(heard.broken)}"
    yield from _leaked(heard, "")


def _in_pieces(dice: Random) -> Iterator[str]:
    """A scanner that pauses: told, and no piece of it is a code."""
    text, end = devices.code(dice), dice.choice(devices.ENDS[:4])
    presses = devices.stalled(dice, devices.scanner(dice, text, end, "us", at=AT))
    paused = max(after.at - before.at for before, after in pairwise(presses))
    heard = _heard(presses, dice, writing=dice.random() < 0.5)
    whole = heard.codes == [text] and (paused <= 200 or presses[-1].at - presses[len(text) - 1].at >= 200)
    if heard.codes and not whole:
        yield f"of {text!r} came {heard.codes}"
    if not heard.codes and not heard.broken:
        yield f"{text!r} was swallowed in silence"
    yield from _leaked(heard, "")


def _two_at_once(dice: Random) -> Iterator[str]:
    """Two scanners at one time: each is whole, or it is told."""
    one, other = devices.code(dice), devices.code(dice)
    presses = devices.scanner(dice, one, "\r", "us", at=AT, slowest=45.0)
    at = AT + dice.uniform(-40, 80)
    more = devices.scanner(dice, other, "\r", "us", at=at, slowest=45.0, first=3000)
    heard = _heard([*presses, *more], dice, writing=dice.random() < 0.5)
    wrong = [code for code in heard.codes if code not in (one, other)]
    if wrong and (_are_apart(presses, more) or _overlap(presses, more)):
        yield f"{one!r} and {other!r} became {heard.codes}"
    if len(heard.codes) < 2 and not heard.broken and not wrong:
        yield f"of {one!r} and {other!r} came {heard.codes} alone"
    yield from _leaked(heard, "")


def _overlap(one: list[Press], other: list[Press]) -> bool:
    """Whether a key of one is down while one of the other goes down, before the first Enter."""
    until = min(one[-1].at, other[-1].at)
    return any(
        press.at < late.at <= min(until, press.at + press.hold - 1)
        for first, second in ((one, other), (other, one))
        for press in first
        for late in second
    )


def _are_apart(one: list[Press], other: list[Press]) -> bool:
    """Whether one is over before the other begins."""
    first, second = sorted((one, other), key=lambda presses: presses[0].at)
    return first[-1].at + first[-1].hold + 1 < second[0].at


def _while_typing(dice: Random) -> Iterator[str]:
    """A fast scanner while somebody types: the code is whole, and so is the word."""
    text = devices.code(dice)
    presses = devices.scanner(dice, text, dice.choice(devices.ENDS[:4]), "us", at=AT, slowest=40.0)
    word = devices.person(dice, at=AT - dice.uniform(0, 900), fastest=90.0)
    heard = _heard([*presses, *word], dice, writing=True)
    if heard.codes != [text] and not heard.broken:
        yield f"{text!r} became {heard.codes} beside {_text(word)!r}"
    if any(code != text for code in heard.codes):
        yield f"{text!r} became {heard.codes} beside {_text(word)!r}"
    yield from _leaked(heard, _text(word))


def _typing(dice: Random) -> Iterator[str]:
    """Somebody types: all of it arrives in its order, and none of it is a scan."""
    word = devices.person(dice, at=AT, fastest=70.0)
    heard = _heard(word, dice, writing=True) if word else Heard()
    if heard.codes or heard.broken:
        yield f"{_text(word)!r} was taken for a scan"
    yield from _leaked(heard, _text(word))


def _leaked(heard: Heard, word: str) -> Iterator[str]:
    if heard.text != word:
        yield f"the focus got {heard.text!r} and not {word!r}"


def _text(presses: list[Press]) -> str:
    return "".join(press.text for press in presses)


KINDS: dict[str, Callable[[Random], Iterator[str]]] = {
    "one scanner": _one,
    "a scanner that pauses": _in_pieces,
    "two scanners at once": _two_at_once,
    "a scanner while somebody types": _while_typing,
    "somebody types": _typing,
}


# Damaged codes.


def _number(dice: Random, length: int) -> str:
    return with_check_digit("".join(dice.choices(string.digits, k=length - 1)))


def _in_strings(dice: Random) -> tuple[str, str]:
    number = _number(dice, 14)
    lot = "".join(dice.choices(string.ascii_uppercase + string.digits, k=dice.randint(1, 20)))
    return number, f"]d201{number}10{lot}{dice.choice((GS, '^]', '<GS>'))}21{lot[::-1]}"


def _in_an_address(dice: Random) -> tuple[str, str]:
    number = _number(dice, 14)
    return number, f"https://id.gs1.org/01/{number}/10/A{dice.randint(1, 99)}?17=261231"


def _alone(length: int) -> Callable[[Random], tuple[str, str]]:
    def make(dice: Random) -> tuple[str, str]:
        number = _number(dice, length)
        return number, number

    return make


SYMBOLOGIES: dict[str, Callable[[Random], tuple[str, str]]] = {
    **{f"GTIN-{length}": _alone(length) for length in (8, 12, 13, 14)},
    "element strings": _in_strings,
    "Digital Link": _in_an_address,
}


def _damaged(dice: Random, make: Callable[[Random], tuple[str, str]]) -> Iterator[str]:
    """Whole it is its product; damaged it is none with a wrong check digit, and not this one."""
    number, text = make(dice)
    if not read_code(text).is_of(number):
        yield f"{text!r} is not {number}"
    place = text.index(number) + dice.randrange(len(number))
    other = str((int(text[place]) + dice.randint(1, 9)) % 10)
    cut = dice.randrange(1, len(text))
    odd = dice.choice(string.ascii_letters + string.digits + "-./\x1d^]<>")
    for damaged in (
        text[:place] + other + text[place + 1 :],
        text[:cut],
        text[cut:],
        text[:cut] + odd + text[cut:],
    ):
        code = read_code(damaged)
        if not all(map(is_sound, code.numbers)) or len(code.forms) > MOST_FORMS:
            yield f"{damaged!r} names {sorted(code.numbers)}"
        if number not in damaged and number.lstrip("0") not in damaged and code.is_of(number):
            yield f"{damaged!r} is taken for {number}"
