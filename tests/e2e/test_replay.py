"""A session is recorded and played again: the same steps and problems, without the shopper's words."""

from collections.abc import Awaitable, Callable, Iterable
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from kiosk.api.reply import Context, Expired, NotSent, Ok, Refused, Reply, Unknown, Why
from kiosk.api.requests import CouponSelection, OrderNote, SendCheckoutUrlSms, ThankYou
from kiosk.app.program import compose
from kiosk.demo.server import StoreServer
from kiosk.flow.problem import ProblemKind
from kiosk.flow.state import Kiosk
from kiosk.journal.journal import Journal
from kiosk.journal.read_only import rows
from kiosk.replay import own_kiosk
from kiosk.replay.line import JournalWord
from kiosk.replay.pace import AT_ONCE
from kiosk.replay.player import Player
from kiosk.replay.session import Session
from kiosk.replay.sessions import sessions
from kiosk.replay.show import ended
from kiosk.replay.window import ReplayWindow
from kiosk.settings.model import Settings
from kiosk.settings.wiring import house
from kiosk.walk.hands import Hands
from tests.campaigns.traces import shown
from tests.checkout.visit import Visit, play
from tests.conftest import Loop

TYPED = ("GIZLIKUPON", "Kapıcıya bırakın", "5329876543", "UNKNOWN-4711")
SAID = "GIZLIKUPON belongs to somebody else"
COUPON, NOTE, PHONE, CODE = TYPED
PRIVATE = (*TYPED, SAID)

Sight: TypeAlias = tuple[str, ProblemKind | None]
Story: TypeAlias = Callable[[Visit], Awaitable[None]]


def told(kiosks: Iterable[Kiosk]) -> list[Sight]:
    """Each change of step and problem."""
    sights = ((kiosk.step, kiosk.problem.kind if kiosk.problem else None) for kiosk in kiosks)
    return [sight for sight, _ in groupby(sights)]


def recorded(
    loop: Loop, file: Path, story: Callable[[Visit], Awaitable[None]]
) -> tuple[Session, list[Sight]]:
    """The session as the journal tells it, and what was on the screen."""
    journal, seen = Journal(file), list[Kiosk]()

    async def whole(visit: Visit) -> None:
        visit.checkout.speak("en")
        await story(visit)
        seen.extend(visit.seen)

    play(loop, whole, journal=journal)
    journal.close()
    return sessions(rows(file))[-1], told(kiosk for kiosk in seen if kiosk.open)


class Replayed:
    """Everything that was on the screen, and where words of the shopper were found."""

    def __init__(self) -> None:
        self.seen: list[Kiosk] = []
        self.found: list[str] = []
        self.sheets: list[bool] = []


Then: TypeAlias = Callable[[Player, Replayed], Awaitable[None]]


async def all_of_it(player: Player, replayed: Replayed) -> None:
    while player.following:
        await player.forward()
        replayed.found += shown(PRIVATE)
        replayed.sheets.append(player._shell.taken)


def replayed(loop: Loop, store: StoreServer, session: Session, then: Then = all_of_it) -> Replayed:
    """Plays it to its end, on this store."""
    found = Replayed()

    async def whole() -> None:
        settings = own_kiosk.settings(session, store.shop.base, motion=False)
        word = JournalWord(lambda: "•••")
        program = own_kiosk.composed(settings, word)
        program.shell.resize(1080, 1920)
        program.shell.show()
        program.checkout.changed.connect(found.seen.append)
        program.checkout.open()
        player = Player(program.shell, word, session, house(settings), lambda: "•••", AT_ONCE)
        stand = ReplayWindow(program.shell, program.shell.stage().look, program.shell.size(), lambda _: None)
        try:
            await player.begin()
            await then(player, found)
        finally:
            await ended(program, stand)
            stand.deleteLater()

    loop.run(whole(), 30)
    return found


async def tried(visit: Visit, *replies: Reply) -> None:
    """A coupon, tried as often as there are replies."""
    visit.shop.says(CouponSelection, list(replies))
    for _ in replies:
        visit.checkout.submit(CouponSelection(COUPON), stay=True)
        await visit.rest()


async def troubled(visit: Visit) -> None:
    """Whatever can go wrong on the way to the phone's code."""
    visit.checkout.scan(CODE)
    await visit.rest()
    await visit.scan()
    await visit.go("note")
    visit.checkout.submit(OrderNote(NOTE))
    await visit.rest()
    visit.checkout.go("coupons")
    await visit.rest()
    refused = Refused({"coupon": (SAID,)})
    await tried(visit, refused, Refused(status=429), NotSent(), NotSent(Why.LOOKED_UP), refused, refused)
    visit.checkout.back()
    await visit.go("pay")
    visit.checkout.show("sms")
    visit.shop.says(SendCheckoutUrlSms, Unknown(Why.TOO_SLOW))
    visit.checkout.paying.send_sms(SendCheckoutUrlSms(PHONE))
    await visit.rest()


def test_the_same_steps_and_problems_in_the_same_order(
    loop: Loop, store: StoreServer, tmp_path: Path
) -> None:
    session, sights = recorded(loop, tmp_path / "journal", troubled)
    assert {kind for _, kind in sights if kind} >= {
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.REFUSED,
        ProblemKind.TOO_OFTEN,
        ProblemKind.NO_CONNECTION,
        ProblemKind.NOT_DONE,
        ProblemKind.UNCERTAIN,
    }
    again = replayed(loop, store, session)
    assert told(kiosk for kiosk in again.seen if kiosk.open) == sights


def test_nothing_that_was_typed_or_said_is_on_the_screen(
    loop: Loop, store: StoreServer, tmp_path: Path
) -> None:
    session, _ = recorded(loop, tmp_path / "journal", troubled)
    again = replayed(loop, store, session)
    assert not again.found
    assert not any(word in repr(kiosk) for kiosk in again.seen for word in PRIVATE)


def test_a_session_that_ended_is_told_and_left_again(loop: Loop, store: StoreServer, tmp_path: Path) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("coupons")
        await tried(visit, Expired())
        visit.checkout.abandon()

    session, _ = recorded(loop, tmp_path / "journal", story)
    again = replayed(loop, store, session)
    assert [open_ for open_, _ in groupby(again.sheets)] == [False, True, False]
    assert again.seen[-1].step == "welcome"


def test_a_payment_is_thanked_for_by_no_number(loop: Loop, store: StoreServer, tmp_path: Path) -> None:
    async def story(visit: Visit) -> None:
        await visit.scan()
        await visit.go("pay")
        visit.shop.says(ThankYou, Ok(contexts=(Context("ThankYouPage", {"order_number": "ON123"}),)))
        visit.checkout.paying.check()
        await visit.rest()

    session, sights = recorded(loop, tmp_path / "journal", story)
    assert sights[-1] == ("thank_you", None)
    payment = replayed(loop, store, session).seen[-1].payment
    assert payment.thanks
    assert payment.thanks.order_number == "000000000000000"
    assert payment.url == "https://replay.invalid/session/REPLAY"


def test_what_was_played_can_be_looked_at_again(loop: Loop, store: StoreServer, tmp_path: Path) -> None:
    async def there_and_back(player: Player, _: Replayed) -> None:
        frames = []
        while player.following:
            await player.forward()
            frames.append(player._shell.checkout.kiosk)
        sends = len(store.shop.storage.effects())
        for frame in reversed(frames[:-1]):
            await player.backward()
            assert player._shell.checkout.kiosk == frame
        for frame in frames[1:]:
            await player.forward()
            assert player._shell.checkout.kiosk == frame
        assert len(store.shop.storage.effects()) == sends

    session, _ = recorded(loop, tmp_path / "journal", troubled)
    replayed(loop, store, session, there_and_back)


async def by_hand(hands: Hands) -> None:
    """A shopper at the real screens and the real store: a note, a coupon that is none, English to Turkish."""
    hands.scan("TKS-0001")
    await hands.until("the line", lambda: hands.kiosk.order.basket and not hands.kiosk.busy)
    await hands.insist("the note", lambda: hands.kiosk.step == "note")
    hands.type_text(NOTE)
    await hands.press_main()
    hands.shell.checkout.go("coupons")
    await hands.at("coupons")
    hands.shell.speak("tr")
    await hands.rest()
    hands.type_text(COUPON)
    await hands.press_main()
    hands.shell.checkout.abandon()


def recorded_by_hand(loop: Loop, settings: Settings, file: Path) -> tuple[Session, list[Kiosk]]:
    seen: list[Kiosk] = []

    async def whole() -> None:
        program = compose(settings, journal=Journal(file))
        program.shell.resize(1080, 1920)
        program.shell.show()
        program.checkout.changed.connect(seen.append)
        program.begin()
        try:
            await by_hand(Hands(program.shell, lambda: program.checkout.kiosk))
        finally:
            await program.end()
            program.shell.close()
            program.shell.deleteLater()

    loop.run(whole(), 20)
    return sessions(rows(file))[-1], [kiosk for kiosk in seen if kiosk.open]


def test_what_hands_did_at_the_real_screens(
    loop: Loop, store: StoreServer, settings: Settings, tmp_path: Path
) -> None:
    session, seen = recorded_by_hand(loop, settings, tmp_path / "journal")
    assert any(NOTE in repr(kiosk) for kiosk in seen)
    assert ("coupons", ProblemKind.REFUSED) in told(seen)
    languages: list[str] = []

    async def heard(player: Player, replayed: Replayed) -> None:
        while player.following:
            await player.forward()
            languages.append(player._shell.stage().language)
            replayed.found += shown(PRIVATE)

    again = replayed(loop, store, session, heard)
    assert told(kiosk for kiosk in again.seen if kiosk.open) == told(seen)
    assert [language for language, _ in groupby(languages)] == ["en", "tr"]
    assert not again.found
