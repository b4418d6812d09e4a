"""The line of a replay: how a request ended is the journal's word, what it brought the embedded store's."""

from collections.abc import Callable

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown
from kiosk.api.request import Request
from kiosk.checkout.checkout import SpeakingLine
from kiosk.journal.entries import Outcome
from kiosk.replay.session import ReplayedWish


class JournalWord:
    """What the journal says of the request under way. `away`: nothing is to be heard beside it."""

    def __init__(self, refusal: Callable[[], str]) -> None:
        """`refusal` stands for the shop's own words, which are not kept."""
        self.playing: ReplayedWish | None = None
        self.away = False
        self._refusal = refusal

    def about(self, request: Request) -> ReplayedWish | None:
        """The wish that this request plays again, if it does."""
        playing = self.playing
        return playing if playing and playing.request == request.known_as else None

    def end(self, wish: ReplayedWish) -> Reply | None:
        """How it ended; None where it was answered with yes, or not at all."""
        match wish.outcome:
            case Outcome.REFUSED:
                return Refused({"": (self._refusal(),)})
            case Outcome.NOT_SENT:
                return NotSent(wish.why)
            case Outcome.UNKNOWN:
                return Unknown(wish.why)
            case Outcome.EXPIRED:
                return Expired(wish.why)
            case _:
                return None


class ReplayLine:
    """To the store it is handed, and to no other."""

    def __init__(self, store: SpeakingLine, word: JournalWord) -> None:
        self._store, self._word = store, word

    @property
    def language(self) -> str:
        """What the store is asked to answer in."""
        return self._store.language

    @language.setter
    def language(self, language: str) -> None:
        self._store.language = language

    @property
    def cookies(self) -> dict[str, str]:
        """Of the session with the store."""
        return self._store.cookies

    @cookies.setter
    def cookies(self, cookies: dict[str, str]) -> None:
        self._store.cookies = cookies

    async def send(self, request: Request) -> Reply:
        """What is played again ends as it did; what a screen asks by itself is the store's."""
        wish = self._word.about(request)
        if wish is None:
            return NotSent() if self._word.away else await self._store.send(request)
        ended = self._word.end(wish)
        if ended is not None:
            return ended
        reply = await self._store.send(request)
        # What that shop took, and this store does not, changes nothing here.
        return reply if isinstance(reply, Ok) else Ok()

    async def close(self) -> None:
        """Hangs up."""
        await self._store.close()
