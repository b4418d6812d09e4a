"""The sentences for codes that lead to no product, and for scans that nobody can use."""

from PySide6.QtCore import QCoreApplication

from kiosk.flow.codes.scanned_code import Useless
from kiosk.flow.problem import Problem
from kiosk.ui.widgets.text.hint import HintKind
from kiosk.ui.words.sentence import Price, Said

translate = QCoreApplication.translate


def unknown_code(problem: Problem, _: Price) -> Said:
    return Said(
        translate("words", "We do not know the code %1.").replace("%1", problem.facts.get("code", "")),
        translate("words", "Scan it once more, or ask our staff."),
    )


def misread_code(problem: Problem, _: Price) -> Said:
    return Said(
        translate("words", "The number %1 was not read right.").replace("%1", problem.facts.get("code", "")),
        translate("words", "Scan it once more, or ask our staff."),
    )


def item_added(problem: Problem, _: Price) -> Said:
    return Said(problem.facts.get("name", ""), translate("words", "is in your basket now."), HintKind.INFO)


def useless_code(problem: Problem, _: Price) -> Said:
    return useless(Useless(problem.facts.get("why", Useless.EMPTY.value)))


def useless(why: Useless) -> Said:
    """A code that was read, and names no product."""
    match why:
        case Useless.WEB:
            return Said(
                translate("words", "That code opens a web page and names no item."),
                translate("words", "Scan the bars on the item, or ask our staff."),
            )
        case Useless.NO_PRODUCT:
            return Said(
                translate("words", "That code names no item."),
                translate("words", "Scan the bars on the item, or ask our staff."),
            )
        case Useless.BY_PIECE:
            return Said(
                translate("words", "This label has a weight, and the item is not sold by weight here."),
                translate("words", "Our staff is happy to help."),
            )
        case _:
            return broken()


def broken() -> Said:
    """A scan that did not come through."""
    return Said(
        translate("words", "That scan could not be read."),
        translate("words", "Scan it once more, or ask our staff."),
    )


def finished() -> Said:
    """A scan after the order is placed."""
    return Said(
        translate("words", "This order is finished."), translate("words", "Start a new one to scan an item.")
    )


def being_paid() -> Said:
    """A scan while the payment is under way."""
    return Said(
        translate("words", "This order is being paid."), translate("words", "Nothing was added to it.")
    )


def covered() -> Said:
    """A scan while something else has to be answered first."""
    return Said(
        translate("words", "Nothing was added."), translate("words", "Close this first, then scan again.")
    )


def closed() -> Said:
    """A scan while the shop does not answer."""
    return Said(
        translate("words", "We are closed for the moment."),
        translate("words", "Our staff at the till is happy to help."),
    )


def starting_over() -> Said:
    """A scan on the safe screen."""
    return Said(
        translate("words", "Nothing was added."),
        translate("words", "Scan again when the first page is back."),
    )
