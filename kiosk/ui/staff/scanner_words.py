"""Staff's words for what came from the scanner, and for what is probably wrong with it."""

from PySide6.QtCore import QCoreApplication

from kiosk.flow.card_in_text import holds_a_card
from kiosk.flow.cards import is_a_card
from kiosk.flow.codes.read_code import plain, read_code
from kiosk.flow.codes.scanned_code import ScannedCode, Useless
from kiosk.input.arrival import Arrival
from kiosk.input.verdict import WhyBroken
from kiosk.settings.pin import is_badge

translate = QCoreApplication.translate

_LONGEST = 40


def arrived(came: Arrival) -> str:
    """The code, or what of it came; neither the number of a card nor a badge's is shown."""
    code = came.reading.code
    if is_badge(plain(code)):
        return translate("staff", "may be a badge: not shown")
    if may_be_a_card(came):
        return translate("staff", "may be a card: not shown")
    return _shown(code)


def _may_be_shown(came: Arrival) -> bool:
    return arrived(came) == _shown(came.reading.code)


def _shown(code: str) -> str:
    shown = "".join(letter if letter.isprintable() else "␝" for letter in code)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"


def may_be_a_card(came: Arrival) -> bool:
    """Whether the code, or what this device's layout made of it, may hold a card's number."""
    return any(holds_a_card(text) or is_a_card(text) for text in came.reading)


def pace(came: Arrival) -> str:
    """How fast it came, and how it ended."""
    words = translate("staff", "%1 keys in %2 ms, at most %3 ms apart, %4.")
    ends = {
        "\r": translate("staff", "ended by Enter"),
        "\n": translate("staff", "ended by Enter"),
        "\t": translate("staff", "ended by Tab"),
    }
    end = ends.get(came.end, translate("staff", "without an end"))
    parts = (str(len(came.keys)), f"{came.took_ms:.0f}", f"{came.pause_ms:.0f}", end)
    for place, part in enumerate(parts, 1):
        words = words.replace(f"%{place}", part)
    return words


def read_as(came: Arrival, labels: tuple[str, ...]) -> str:
    """What kind of code it is, and what is looked up."""
    code = read_code(came.reading.code, labels)
    if code.useless or came.why:
        return translate("staff", "no code of an item")
    if code.measure:
        weight = "" if code.measure.grams is None else f"{code.measure.grams} g"
        kind = translate("staff", "label of a scale: %1").replace("%1", weight or f"{code.measure.price}")
    elif code.numbers:
        kind = translate("staff", "a product's number")
    else:
        kind = translate("staff", "a code of the shop")
    return " · ".join((kind, *(code.forms if _may_be_shown(came) else ())))


def keys(came: Arrival) -> str:
    """Each key, and the milliseconds to the next one; none of a card or a badge."""
    if not _may_be_shown(came):
        return ""
    gaps = [f" {gap:.0f} " for gap in came.gaps_ms] + [""]
    return "".join(f"{key.text or '·'}{gap}" for key, gap in zip(came.keys, gaps, strict=False))


def cause(came: Arrival) -> str:
    """What is probably wrong, and which setting would help; empty for a code that is all right."""
    if came.why:
        return _broken(came.why)
    return _of_the_code(read_code(came.reading.code)) or _of_the_layout(came)


def _broken(why: WhyBroken) -> str:
    match why:
        case WhyBroken.NO_END:
            return translate("staff", "It came without the Enter that this scanner usually sends.")
        case WhyBroken.IN_PIECES:
            return translate("staff", "It paused in the middle. For a slow one set devices.scanner.gap_ms.")
        case WhyBroken.TWO_AT_ONCE:
            return translate("staff", "Keys of two scanners came at once, or somebody typed meanwhile.")
        case WhyBroken.TOO_LONG:
            return translate("staff", "It is longer than any code. Have the scanner send Enter after each.")
        case WhyBroken.TOO_SHORT:
            return translate("staff", "It is too short for a code. It was read in part.")


def _of_the_code(code: ScannedCode) -> str:
    if code.is_misread:
        return translate("staff", "Its check digit is wrong: it was misread, or printed wrong.")
    words = {
        Useless.LETTERS: translate(
            "staff", "The scanner types for another layout. Set devices.scanner.layout."
        ),
        Useless.WEB: translate("staff", "It is a web address that names no product."),
        Useless.NO_PRODUCT: translate("staff", "It is a GS1 code without a product's number."),
        Useless.LONG: translate("staff", "It is longer than a code of the shop."),
        Useless.EMPTY: translate("staff", "There is nothing in it but control characters."),
    }
    return words.get(code.useless, "") if code.useless else ""


def _of_the_layout(came: Arrival) -> str:
    if not came.reading.is_another:
        return ""
    words = translate("staff", "This device's keyboard layout makes %1 of it: it was read by its keys.")
    return words.replace("%1", came.reading.here)
