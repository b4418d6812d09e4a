"""The composition root: settings → client → checkout → shell. The only file that knows all parts."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from kiosk.api.picture_line import PictureLine
from kiosk.app.looks import Looks
from kiosk.app.receipt_printer import printer_model, receipt_printer
from kiosk.checkout.checkout import Checkout, SpeakingLine
from kiosk.flow.keepsake import Keepsake
from kiosk.flow.shop_rules import House
from kiosk.flow.state import Kiosk
from kiosk.input.armour import Armour
from kiosk.input.arrival import Arrival
from kiosk.input.scanner import Scanner
from kiosk.journal.journal import Journal
from kiosk.journey import FACES, SCREENS, journey
from kiosk.paths import STAFF_LOCK, state
from kiosk.receipts.print_receipts import Receipts
from kiosk.runtime.garbage import Tidy
from kiosk.settings.demo import DEMO
from kiosk.settings.model import Settings
from kiosk.settings.wiring import account, connect, house, picture_hosts
from kiosk.staff.backstage import Backstage
from kiosk.staff.duty import Duty
from kiosk.staff.entrance import Entrance
from kiosk.staff.lock import Lock
from kiosk.staff.people import people
from kiosk.ui.pictures import Pictures
from kiosk.ui.shell.shell import Shell
from kiosk.ui.staff.door import StaffDoor
from kiosk.ui.words.receipt_words import receipt

LOCK = state() / STAFF_LOCK


@dataclass
class Program:
    """The parts of a running kiosk."""

    checkout: Checkout
    shell: Shell
    scanner: Scanner
    pictures: Pictures
    picture_line: PictureLine
    door: StaffDoor
    armour: Armour
    tidy: Tidy = field(default_factory=Tidy)
    receipts: Receipts | None = None
    epoch: int = 0
    """The shopper whose last code the scanner remembers."""

    def begin(self, kept: Keepsake | None = None, *, asks: bool = True) -> None:
        """Listens to the scanner and opens the first session, or takes one up again."""
        self.armour.put_on()
        self.scanner.listen()
        self.scanner.arrived.connect(self.door.arrived)
        self.scanner.arrived.connect(self._arrived)
        self.scanner.scanned.connect(self.door.scanned)
        self.scanner.scanned.connect(self.shell.scanned)
        self.door.watch()
        self.checkout.changed.connect(self._between_shoppers)
        if kept:
            self.checkout.resume(kept, asks=asks)
        else:
            self.checkout.open()
        self.tidy.begin()
        if self.shell.isVisible():
            # Screens made before would never be collected, with what their first shopper typed.
            self.shell.build()

    def begin_anew(self) -> None:
        """Ends what is under way. An order that may be paid goes on the list for staff."""
        self.door.shut()
        self.checkout.abandon()

    async def end(self) -> None:
        """Ends all parts and closes their connections."""
        self.scanner.stop()
        self.armour.take_off()
        self.door.rest()
        self.shell.rest()
        await self.checkout.close()
        self.checkout.journal.close()
        if self.receipts:
            await self.receipts.end()
        await self.pictures.close()
        await self.picture_line.close()
        self.tidy.end()

    def _arrived(self, came: Arrival) -> None:
        if came.why:
            self.shell.unread()

    def _between_shoppers(self, kiosk: Kiosk) -> None:
        if kiosk.epoch != self.epoch:
            self.epoch = kiosk.epoch
            self.scanner.forget()
            self.door.forget()
        if not kiosk.open:
            self.tidy.nobody_there()


def compose(
    settings: Settings,
    line: Callable[[], SpeakingLine] | None = None,
    rules: House | None = None,
    journal: Journal | None = None,
    stand: str = "",
) -> Program:
    """A program with its parts wired; `begin` shows and sends.

    `line` and `rules` replace those of the settings. Without a journal its entries stay in memory.
    `stand` is where an embedded store's own pages are.
    """
    steps = journey(settings.steps_there)
    checkout = Checkout(
        line or connect(settings), steps, rules or house(settings), account(settings), journal
    )
    picture_line = PictureLine(picture_hosts(settings), plain_http=settings.payment.plain_http)
    pictures = Pictures(picture_line.fetch)
    shell = Shell(checkout, SCREENS, pictures, settings, Looks(settings), stand)
    receipts = _receipts(checkout, settings)
    entrance = _entrance(checkout, settings)
    door = StaffDoor(shell, Backstage(checkout, entrance.duty), entrance, receipts)
    armour = Armour(rail=settings.profile == "cashier")
    scanner = Scanner(settings.devices.scanner.gap_ms, settings.devices.scanner.layout)
    return Program(checkout, shell, scanner, pictures, picture_line, door, armour, receipts=receipts)


def _entrance(checkout: Checkout, settings: Settings) -> Entrance:
    """A demo's PIN is in public, so that its lock begins anew with each start."""
    those = people(settings.staff)
    lock = Lock(None if settings.staff == DEMO.staff else LOCK, len(those))
    thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="staff")
    return Entrance(those, lock, Duty(checkout.journal), thread)


def _receipts(checkout: Checkout, settings: Settings) -> Receipts | None:
    printer = receipt_printer(settings)
    if printer is None:
        return None
    return Receipts(
        checkout,
        printer,
        printer_model(settings.devices),
        lambda kiosk: receipt(kiosk, settings, house(settings), FACES),
    )
