"""The caption of a beat; requests and steps have the names that support knows."""

from kiosk.api.reply import Why
from kiosk.journal.entries import Outcome, Seen
from kiosk.replay.session import Beat, ReplayedWish, Session
from kiosk.ui.language import NAMES
from kiosk.ui.staff.words import clock, outcome
from kiosk.ui.words.replay import ReplayWord, shopper, word

_BETWEEN = " · "
_WITH_A_REASON = frozenset({Outcome.NOT_SENT, Outcome.UNKNOWN})


def caption(beat: Beat | None, *, first: bool = False) -> str:
    """`Replay · 14:03:22 · CouponSelection · refused`."""
    replay = word(ReplayWord.REPLAY)
    return _BETWEEN.join([replay, clock(beat.at), *_parts(beat, first=first)] if beat else [replay])


def standing(session: Session, place: int, *, paused: bool) -> str:
    """`Shopper 12 · 14 / 43`."""
    whose = shopper(session.shopper)
    state = word(ReplayWord.PAUSED) if paused else ""
    if place == len(session.beats):
        state = word(ReplayWord.END)
    return _BETWEEN.join(filter(None, (whose, f"{place} / {len(session.beats)}", state)))


def file_name(place: int, beat: Beat | None) -> str:
    """The name of a beat's picture: `014-140322-CouponSelection`."""
    what = beat and (beat.step or (beat.wish and beat.wish.request) or _seen(beat))
    return f"{place:03}" + (f"-{beat.at:%H%M%S}-{what or 'unknown'}" if beat else "-welcome")


def _seen(beat: Beat) -> str:
    return next(iter(beat.sights)).value.replace(" ", "-") if beat.sights else ""


def _parts(beat: Beat, *, first: bool) -> list[str]:
    if beat.wish:
        afterwards = [word(ReplayWord.TAKEN_BACK)] if beat.afterwards else []
        return afterwards + _wish(beat.wish)
    return [beat.step] if beat.step else [_sight(beat, first=first)]


def _wish(wish: ReplayedWish) -> list[str]:
    name = wish.request or word(ReplayWord.UNKNOWN)
    end = outcome(wish.outcome) if wish.outcome else word(ReplayWord.NO_WORD)
    told = wish.outcome in _WITH_A_REASON and wish.why is not Why.LOOKED_UP
    why = f" ({wish.why.value})" if told else ""
    return [name, end + why]


def _sight(beat: Beat, *, first: bool) -> str:
    sights = beat.sights
    if Seen.LEFT in sights:
        return word(ReplayWord.LEFT)
    if Seen.JOURNEY in sights:
        return word(ReplayWord.CAME if first else ReplayWord.AGAIN)
    if Seen.PROBLEM in sights:
        return sights[Seen.PROBLEM] or word(ReplayWord.READ)
    if Seen.LANGUAGE in sights:
        return NAMES[sights[Seen.LANGUAGE]]
    return _BETWEEN.join(f"{what.value}: {value or '–'}" for what, value in sights.items())
