"""The sentence for each problem: what is wrong, and what can be done now."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.api.requests import CouponSelection
from kiosk.flow.limits import Limit
from kiosk.flow.problem import Problem, ProblemKind
from kiosk.ui.widgets.text.hint import HintKind

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Said:
    """`strong` stands first, in bold."""

    strong: str = ""
    text: str = ""
    kind: HintKind = HintKind.GOLD


def said(problem: Problem | None, price: Callable[[Decimal], str]) -> Said:
    """A problem in the shopper's language; the shop's own words are shown as they came."""
    if problem is None:
        return Said()
    return _SENTENCES[problem.kind](problem, price)


Price = Callable[[Decimal], str]


def _refused(problem: Problem, _: Price) -> Said:
    words = problem.said()
    return Said(
        text=words
        or translate("words", "The shop did not accept that. Try it another way, or ask our staff.")
    )


class _Wait(QObject):
    """A class for its plural: lupdate finds one in `tr` and misses it in `translate`."""

    def text(self, seconds: int) -> str:
        return self.tr("You can try again in %n second(s).", "", seconds)


def _too_often(problem: Problem, _: Price) -> Said:
    seconds = ceil(problem.retry_after_s or 0)
    return Said(
        translate("words", "That was a little often."),
        _Wait().text(seconds) if seconds else translate("words", "Try again in a moment."),
    )


def _enough(problem: Problem, _: Price) -> Said:
    if problem.about == CouponSelection.known_as:
        return Said(
            translate("words", "Several codes were not accepted here."),
            translate("words", "Go on without one, or ask our staff: they can let you try again."),
        )
    enough = {
        Limit.NUMBER.value: translate("words", "This number has had enough messages for today."),
        Limit.DEVICE.value: translate("words", "No message can be sent from here for now."),
    }
    return Said(
        enough.get(
            problem.facts.get("of", ""),
            translate("words", "We have sent two messages, and may not send more."),
        ),
        translate("words", "Go back to the code, or ask our staff."),
    )


def _no_connection(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "No connection."),
        translate("words", "Nothing was sent, and nothing you entered is lost. Try again in a moment."),
    )


def _not_done(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "That did not arrive."),
        translate("words", "We looked: nothing was changed. You can try again."),
    )


def _no_answer(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop did not answer."),
        translate("words", "Nothing was changed, and nothing you entered is lost. Try again."),
    )


def _uncertain(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "We could not see whether that worked."),
        translate("words", "Look at your order, or let us check once more."),
    )


def _device(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "This device needs attention."),
        translate("words", "Nothing you entered is lost. Please ask our staff."),
        HintKind.RED,
    )


def _ended(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "Your session ended for your safety."),
        translate("words", "Nothing was charged here. Start over, and scan your items again."),
    )


def _unknown_code(problem: Problem, _: Price) -> Said:
    return Said(
        translate("words", "We do not know the code %1.").replace("%1", problem.facts.get("code", "")),
        translate("words", "Scan it once more, or ask our staff."),
    )


def _out_of_stock(problem: Problem, _: Price) -> Said:
    return Said(
        translate("words", "%1 is sold out.").replace("%1", problem.facts.get("name", "")),
        translate("words", "Put this one back, or ask our staff for another."),
    )


def _price_changed(problem: Problem, price: Price) -> Said:
    old, new = (price(Decimal(problem.facts.get(name, "0"))) for name in ("old", "new"))
    return Said(
        translate("words", "The price changed."),
        translate("words", "It was %1 and is now %2. Go on if that is all right.")
        .replace("%1", old)
        .replace("%2", new),
    )


def _no_way_to_pay(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "Paying here does not work at the moment."),
        translate("words", "Choose another way to pay, or ask our staff."),
    )


def _unknown_page(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop has one more question that this screen cannot ask."),
        translate("words", "Please ask our staff. Your order is kept."),
    )


def _not_offered(_: Problem, __: Price) -> Said:
    return Said(text=translate("words", "The shop does not offer this at the moment. Just go on."))


def _card_unanswered(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop did not answer about your card."),
        translate("words", "Nothing was charged. The card is forgotten here: type it again to ask."),
    )


def _card_scanned(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "That was a bank card."),
        translate("words", "Goods are scanned here. Nothing was read or charged, and nothing is kept."),
    )


def _real_card(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "That could be a real card."),
        translate("words", "This is a demonstration: nothing was sent. Try 4242 4242 4242 4242."),
    )


def reward_name(kind: str) -> str:
    """The name of a kind of card reward; a kind unknown to us keeps the shop's word."""
    known = {"general": translate("words", "Card points"), "brand": translate("words", "Brand points")}
    return known.get(kind, kind or translate("words", "Points"))


_SENTENCES: dict[ProblemKind, Callable[[Problem, Price], Said]] = {
    ProblemKind.REFUSED: _refused,
    ProblemKind.TOO_OFTEN: _too_often,
    ProblemKind.ENOUGH: _enough,
    ProblemKind.NO_CONNECTION: _no_connection,
    ProblemKind.NOT_DONE: _not_done,
    ProblemKind.NO_ANSWER: _no_answer,
    ProblemKind.UNCERTAIN: _uncertain,
    ProblemKind.DEVICE: _device,
    ProblemKind.SESSION_ENDED: _ended,
    ProblemKind.UNKNOWN_CODE: _unknown_code,
    ProblemKind.OUT_OF_STOCK: _out_of_stock,
    ProblemKind.PRICE_CHANGED: _price_changed,
    ProblemKind.NO_WAY_TO_PAY: _no_way_to_pay,
    ProblemKind.UNKNOWN_PAGE: _unknown_page,
    ProblemKind.NOT_OFFERED: _not_offered,
    ProblemKind.CARD_UNANSWERED: _card_unanswered,
    ProblemKind.CARD_SCANNED: _card_scanned,
    ProblemKind.REAL_CARD: _real_card,
}
