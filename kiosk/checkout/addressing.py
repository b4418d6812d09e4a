"""Where the order goes, as verbs for the screens."""

from kiosk.api.addresses import CreateAddress
from kiosk.checkout.errand import Run
from kiosk.checkout.errands import address, assistance


class Addressing:
    """Each verb is one errand; the checkout runs it."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def pick_up(self) -> None:
        """Chooses pick-up at this store."""
        self._run(address.pick_up)

    def send_home(self) -> None:
        """Chooses delivery, and shows the addresses."""
        self._run(address.send_home)

    def start_over(self) -> None:
        """Forgets the address on the order and asks again."""
        self._run(address.start_over)

    def choose(self, pk: int) -> None:
        """Sends the order to this address, by its pk."""
        self._run(lambda desk: address.choose(desk, pk))

    def choose_carrier(self, pk: int) -> None:
        """Chooses the carrier, by its pk."""
        self._run(lambda desk: address.choose_carrier(desk, pk))

    def add(self, wanted: CreateAddress) -> None:
        """Saves a new address, and sends the order there."""
        self._run(lambda desk: address.add(desk, wanted))

    def look_up(self, path: str) -> None:
        """Reads a list of places into `Kiosk.places`."""
        self._run(lambda desk: address.look_up(desk, path))


class Assisting:
    """The provider's steps, done by staff."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def begin(self) -> None:
        """Shows the addresses."""
        self._run(assistance.begin)

    def tell_address(self, pk: int) -> None:
        """Tells the provider the address to deliver to, by its pk."""
        self._run(lambda desk: assistance.tell_address(desk, pk))

    def choose_carrier(self, key: str) -> None:
        """Chooses the carrier, by its key."""
        self._run(lambda desk: assistance.choose_carrier(desk, key))

    def accept(self, code: str) -> None:
        """Accepts an agreement, which was read to its end."""
        self._run(lambda desk: assistance.accept(desk, code))
