"""The shop: its goods, its rules, its memory, and the clock and dice it was given."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from kiosk.demo.faults import Faults
from kiosk.demo.shop.catalogue import Catalogue, read_catalogue
from kiosk.demo.shop.effects import Effect
from kiosk.demo.shop.offers import read_offers
from kiosk.demo.shop.own_goods import read_goods
from kiosk.demo.shop.payment import Payment
from kiosk.demo.shop.rules import Rules
from kiosk.demo.shop.session import Session
from kiosk.demo.shop.sms import Sms
from kiosk.demo.shop.words import Words
from kiosk.demo.storage import Storage


def _now() -> datetime:
    return datetime.now(UTC)


class Shop:
    """`clock` returns an aware time, `tokens(n)` n random bytes as hex; links begin with `base`."""

    def __init__(
        self,
        resources: Path,
        state: Path | None = None,
        rules: Rules | None = None,
        clock: Callable[[], datetime] = _now,
        tokens: Callable[[int], str] = token_hex,
    ) -> None:
        self.catalogue, self.pictures = read_catalogue(resources), dict[int, Path]()
        self.offers = read_offers(resources)
        self.rules = rules or Rules()
        if self.rules.goods:
            own = read_goods(self.rules.goods)
            self.catalogue, self.pictures = Catalogue(own.products, self.catalogue.bags), own.pictures
        self.words = Words(resources, self.rules.brand)
        self.storage = Storage(state)
        self.faults = Faults()
        self.clock = clock
        self.tokens = tokens
        self.base = ""
        self.likes = self.rules.like
        """The switches that are on now."""

    def session(self, key: str) -> Session | None:
        body = self.storage.get("session", key) if key else None
        return Session(**body) if body else None

    def new_session(self) -> Session:
        return Session(key=self.tokens(16), basket_pk=self.next_basket(), created=self.now())

    def keep(self, session: Session) -> None:
        self.storage.put("session", session.key, asdict(session))

    def forget(self, key: str) -> None:
        """Ends the session, as a timeout does."""
        with self.storage.unit():
            self.storage.drop("session", key)

    def now(self) -> str:
        return self.clock().isoformat().replace("+00:00", "Z")

    def next_basket(self) -> int:
        return self.storage.count_up("basket", 5001)

    def payment(self, token: str) -> Payment | None:
        body = self.storage.get("payment", token)
        return Payment(**body) if body else None

    def keep_payment(self, payment: Payment) -> None:
        self.storage.put("payment", payment.token, asdict(payment))

    def outbox(self) -> list[Sms]:
        """All text messages, oldest first."""
        return [Sms(**body) for body in self.storage.every("sms")]

    def effects(self, page: str | None = None, session: str | None = None) -> list[Effect]:
        """The effects, oldest first; of one page or one session if named."""
        return [
            row
            for row in self.storage.effects()
            if page in (None, row.page) and session in (None, row.session)
        ]
