"""The line of a replay: the journal says how a request ended, the embedded store what it brought."""

from collections.abc import Callable

from kiosk.api.reply import Expired, NotSent, Ok, Refused, Reply, Unknown
from kiosk.api.request import Request
from kiosk.checkout.checkout import SpeakingLine
from kiosk.journal.entries import Outcome
from kiosk.replay.session import ReplayedWish


class JournalWord:
    """What the journal says of the request under way. `away`: all other requests fail."""

    def __init__(self, refusal: Callable[[], str]) -> None:
        """`refusal` stands for the shop's words, which a journal does not hold."""
        self.playing: ReplayedWish | None = None
        self.away = False
        self._refusal = refusal

    def about(self, request: Request) -> ReplayedWish | None:
        """The wish that this request plays again, or None."""
        playing = self.playing
        return playing if playing and playing.request == request.known_as else None

    def end(self, wish: ReplayedWish) -> Reply | None:
        """The reply that it ended with; None if it was accepted or has no end."""
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
    """A line to this store only."""

    def __init__(self, store: SpeakingLine, word: JournalWord) -> None:
        self._store, self._word = store, word

    @property
    def language(self) -> str:
        """The language of the store's replies."""
        return self._store.language

    @language.setter
    def language(self, language: str) -> None:
        self._store.language = language

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies of the session with the store."""
        return self._store.cookies

    @cookies.setter
    def cookies(self, cookies: dict[str, str]) -> None:
        self._store.cookies = cookies

    async def send(self, request: Request) -> Reply:
        """A wish that is played ends as it did; other requests are the store's."""
        wish = self._word.about(request)
        if wish is None:
            return NotSent() if self._word.away else await self._store.send(request)
        ended = self._word.end(wish)
        if ended is not None:
            return ended
        reply = await self._store.send(request)
        # The shop accepted it and this store refuses: an accepted reply without data stands in.
        return reply if isinstance(reply, Ok) else Ok()

    async def close(self) -> None:
        """Closes the connection."""
        await self._store.close()
