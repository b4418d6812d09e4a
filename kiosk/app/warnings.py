"""What `kiosk --check` warns of: a start takes it, and an operator should know what it means."""

from collections.abc import Callable, Iterator

from kiosk.settings.model import Settings

ONE_PIN = (
    "staff: there is one PIN for everybody and no badge. Wrong ones make it wait, up to an hour: a shopper"
    " who types them keeps all of staff out. Add the badge that `kiosk pin` prints, or a [[staff]] for each."
)


def warnings(settings: Settings) -> Iterator[str]:
    """A sentence for each."""
    return (sentence for applies, sentence in _WARNINGS if applies(settings))


def _one_pin_alone(settings: Settings) -> bool:
    """A PIN that is everybody's waits for everybody; with names, each waits alone."""
    staff = [one for one in settings.staff if one.pin or one.badge]
    everybodys = any(one.pin and not one.number for one in staff)
    return everybodys and not any(one.badge for one in staff)


_WARNINGS: tuple[tuple[Callable[[Settings], bool], str], ...] = ((_one_pin_alone, ONE_PIN),)
