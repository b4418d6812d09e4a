"""The words of a replay; the shop's own words are not in the journal and are shown as dots."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class ReplayWord(Enum):
    """The words in the line over the screens, beside names and times."""

    REPLAY = "replay"
    PAUSED = "paused"
    END = "end"
    UNKNOWN = "unknown"
    NO_WORD = "no word"
    TAKEN_BACK = "taken back"
    CAME = "came"
    AGAIN = "again"
    LEFT = "left"
    READ = "read"


def word(which: ReplayWord) -> str:
    """The word in the language spoken."""
    return {
        ReplayWord.REPLAY: translate("replay", "Replay"),
        ReplayWord.PAUSED: translate("replay", "paused"),
        ReplayWord.END: translate("replay", "the end"),
        ReplayWord.UNKNOWN: translate("replay", "a request unknown here"),
        ReplayWord.NO_WORD: translate("replay", "no word"),
        ReplayWord.TAKEN_BACK: translate("replay", "after they left"),
        ReplayWord.CAME: translate("replay", "a shopper came"),
        ReplayWord.AGAIN: translate("replay", "the kiosk began again"),
        ReplayWord.LEFT: translate("replay", "the shopper left"),
        ReplayWord.READ: translate("replay", "the message was read"),
    }[which]


def shopper(number: int) -> str:
    """The words for the shopper with this number."""
    return translate("replay", "Shopper %1").replace("%1", str(number))


def refusal() -> str:
    """The dots in place of the shop's own words."""
    return translate("replay", "••••• ••• ••••• (the shop's own words are not kept)")
