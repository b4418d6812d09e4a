"""The words of a replay; what the shop said to whoever was there is not kept, and stands in dots."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class ReplayWord(Enum):
    """What the line over the screens says beside names and times."""

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
    """In the language that is spoken."""
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
    """Whose session it is."""
    return translate("replay", "Shopper %1").replace("%1", str(number))


def refusal() -> str:
    """Stands for the shop's own words."""
    return translate("replay", "••••• ••• ••••• (the shop's own words are not kept)")
