"""The sentences for problems with a bank card, and the names of its rewards."""

from PySide6.QtCore import QCoreApplication

from kiosk.flow.problem import Problem
from kiosk.ui.words.sentence import Price, Said

translate = QCoreApplication.translate


def card_unanswered(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop did not answer about your card."),
        translate("words", "Nothing was charged. The card is forgotten here: type it again to ask."),
    )


def card_scanned(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "That was a bank card."),
        translate("words", "Goods are scanned here. Nothing was read or charged, and nothing is kept."),
    )


def card_typed(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "That may be the number of a bank card."),
        translate("words", "It was wiped here and sent nowhere. Please leave it out."),
    )


def real_card(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "That could be a real card."),
        translate("words", "This is a demonstration: nothing was sent. Try 4242 4242 4242 4242."),
    )


def reward_name(kind: str) -> str:
    """The name of a kind of card reward; a kind unknown to us keeps the shop's word."""
    known = {"general": translate("words", "Card points"), "brand": translate("words", "Brand points")}
    return known.get(kind, kind or translate("words", "Points"))
