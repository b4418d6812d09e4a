"""What went wrong, for a shopper to act on; the screens have the words."""

from enum import Enum

import msgspec

from kiosk.api.reply import Expired, NotSent, Refused, Reply, Unknown, Why
from kiosk.api.request import Request


class ProblemKind(Enum):
    """Each has its own sentence and its own way on."""

    REFUSED = "refused"  # the shop's own words
    TOO_OFTEN = "too often"
    ENOUGH = "enough"  # as many as one shopper may have
    NO_CONNECTION = "no connection"
    NOT_DONE = "not done"  # looked up: it did not happen
    NO_ANSWER = "no answer"  # to a harmless request
    UNCERTAIN = "uncertain"  # it may have happened
    DEVICE = "device"  # another host answers, or a certificate is not trusted
    SESSION_ENDED = "session ended"
    UNKNOWN_CODE = "unknown code"
    MISREAD_CODE = "misread code"  # its check digit is wrong, and the shop does not know it
    USELESS_CODE = "useless code"  # it names no product
    ITEM_ADDED = "item added"  # away from the basket, where its line does not tell
    OUT_OF_STOCK = "out of stock"
    PRICE_CHANGED = "price changed"
    PRICE_UNREAD = "price unread"  # the shop wrote it in a way that we cannot read
    CURRENCIES = "currencies"  # prices of one order in more than one
    NO_WAY_TO_PAY = "no way to pay"
    CODE_GONE = "code gone"  # the link of the code is dead, and the shop gave no other
    BELOW_ZERO = "below zero"  # the total
    NOT_FINISHED = "not finished"  # nothing is to be paid, and the shop offers no way to end it
    UNKNOWN_PAGE = "unknown page"
    NOT_OFFERED = "not offered"
    CARD_UNANSWERED = "card unanswered"  # the outcome of a card's request is unknown
    CARD_SCANNED = "card scanned"  # in place of goods; its number is not sent
    CARD_TYPED = "card typed"  # in place of words; it is wiped and not sent
    REAL_CARD = "real card"  # where only test numbers may be typed in


class Problem(msgspec.Struct, frozen=True):
    """A sentence for people is made of `kind` and `facts`; `detail` is for support."""

    kind: ProblemKind
    about: str = ""
    words: dict[str, tuple[str, ...]] = {}
    facts: dict[str, str] = {}
    retry_after_s: float | None = None
    detail: str = ""

    def said(self, *fields: str) -> str:
        """The shop's own words about these fields, or about the whole where none is named."""
        wanted = fields or tuple(self.words)
        return " ".join(word for field in wanted for word in self.words.get(field, ()))


def problem(request: Request, reply: Reply) -> Problem | None:
    """The problem in a reply, if it is one."""
    about = request.known_as
    match reply:
        case Refused(words, status, wait):
            return Problem(_refused(reply), about, words=words, retry_after_s=wait, detail=f"status {status}")
        case NotSent(why):
            return Problem(_UNSENT.get(why, ProblemKind.NOT_DONE), about, detail=why.value)
        case Unknown(why):
            return Problem(_in_doubt(request, why), about, detail=why.value)
        case Expired(why):
            return Problem(ProblemKind.SESSION_ENDED, about, detail=why.value)
        case _:
            return None


def _refused(reply: Refused) -> ProblemKind:
    if reply.status == _TOO_MANY or reply.retry_after_s is not None:
        return ProblemKind.TOO_OFTEN
    return ProblemKind.NOT_OFFERED if reply.unknown_page and not reply.words else ProblemKind.REFUSED


def _in_doubt(request: Request, why: Why) -> ProblemKind:
    if why is Why.NOT_THE_SHOP:
        return ProblemKind.DEVICE
    return ProblemKind.NO_ANSWER if request.harmless else ProblemKind.UNCERTAIN


_TOO_MANY = 429
_UNSENT = {
    Why.NO_CONNECTION: ProblemKind.NO_CONNECTION,
    Why.TOO_SLOW: ProblemKind.NO_CONNECTION,
    Why.NOT_TRUSTED: ProblemKind.DEVICE,
    Why.NOT_WRITTEN: ProblemKind.DEVICE,
    Why.A_CARD: ProblemKind.CARD_TYPED,
}
