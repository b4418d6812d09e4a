"""What a hand does in the shell to bring a sheet up."""

from kiosk.ui.bottom_bar import BottomBar
from kiosk.ui.safe_screen import SafeScreen
from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.sheets import StillThereSheet
from kiosk.ui.shell import Shell

_SECONDS_LEFT = 24


def language(shell: Shell) -> None:
    _bar(shell).language.emit()


def help_(shell: Shell) -> None:
    _bar(shell).help.emit()


def start_over(shell: Shell) -> None:
    _bar(shell).start_over.emit()


def still_there(shell: Shell) -> None:
    shell._ask_still_there()
    shell.findChildren(StillThereSheet)[-1].count(_SECONDS_LEFT)


def press_main(shell: Shell) -> None:
    shell.current().act()


def go_back(shell: Shell) -> None:
    shell.current().go_back()


def bigger_code(shell: Shell) -> None:
    screen = shell.current()
    assert isinstance(screen, PayPhoneScreen)
    screen.bigger.click()


def safe(shell: Shell) -> None:
    screen = SafeScreen(
        shell.stage().look, shell.checkout.kiosk.payment, "KeyError at kiosk.ui.shell:104 _act"
    )
    screen.setParent(shell)
    screen.setGeometry(shell.rect())
    screen.show()


def _bar(shell: Shell) -> BottomBar:
    return shell.findChildren(BottomBar)[-1]
