"""The sentences for problems with the shop's answer, the connection and the session."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.flow.problem import Problem
from kiosk.ui.widgets.text.hint import HintKind
from kiosk.ui.words.sentence import Price, Said

translate = QCoreApplication.translate


class _Wait(QObject):
    """A class for its plural: lupdate finds one in `tr` and misses it in `translate`."""

    def text(self, seconds: int) -> str:
        return self.tr("You can try again in %n second(s).", "", seconds)


def too_often(problem: Problem, _: Price) -> Said:
    seconds = ceil(problem.retry_after_s or 0)
    return Said(
        translate("words", "That was a little often."),
        _Wait().text(seconds) if seconds else translate("words", "Try again in a moment."),
    )


def no_connection(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "No connection."),
        translate("words", "Nothing was sent, and nothing you entered is lost. Try again in a moment."),
    )


def not_done(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "That did not arrive."),
        translate("words", "We looked: nothing was changed. You can try again."),
    )


def no_answer(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "The shop did not answer."),
        translate("words", "Nothing was changed, and nothing you entered is lost. Try again."),
    )


def uncertain(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "We could not see whether that worked."),
        translate("words", "Look at your order, or let us check once more."),
    )


def device(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "This device needs attention."),
        translate("words", "Nothing you entered is lost. Please ask our staff."),
        HintKind.RED,
    )


def ended(_: Problem, __: Price) -> Said:
    return Said(
        translate("words", "Your session ended for your safety."),
        translate("words", "Nothing was charged here. Start over, and scan your items again."),
    )
