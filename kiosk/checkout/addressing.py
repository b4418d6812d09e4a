"""What can be done about where the order goes, as verbs for the screens."""

from kiosk.api.addresses import CreateAddress
from kiosk.checkout.errand import Run
from kiosk.checkout.errands import address, assistance


class Addressing:
    """Each verb is one errand; the checkout runs it."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def pick_up(self) -> None:
        """Picked up at this store."""
        self._run(address.pick_up)

    def send_home(self) -> None:
        """Sent to an address: on to the list of them."""
        self._run(address.send_home)

    def start_over(self) -> None:
        """Forgets the address on the order and asks again."""
        self._run(address.start_over)

    def choose(self, pk: int) -> None:
        """To this address."""
        self._run(lambda desk: address.choose(desk, pk))

    def choose_carrier(self, pk: int) -> None:
        """Brought by this one."""
        self._run(lambda desk: address.choose_carrier(desk, pk))

    def add(self, wanted: CreateAddress) -> None:
        """Keeps a new address, and goes on with it."""
        self._run(lambda desk: address.add(desk, wanted))

    def look_up(self, path: str) -> None:
        """Reads a list of places into `Kiosk.places`."""
        self._run(lambda desk: address.look_up(desk, path))


class Assisting:
    """The provider's steps, done by staff."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def begin(self) -> None:
        """To the addresses."""
        self._run(assistance.begin)

    def tell_address(self, pk: int) -> None:
        """The payment is for a delivery to this address."""
        self._run(lambda desk: assistance.tell_address(desk, pk))

    def choose_carrier(self, key: str) -> None:
        """Brought by this one, by its key."""
        self._run(lambda desk: assistance.choose_carrier(desk, key))

    def accept(self, code: str) -> None:
        """The agreement was read to its end and accepted."""
        self._run(lambda desk: assistance.accept(desk, code))
