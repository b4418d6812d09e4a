"""What a hand does in the shell to bring a sheet up."""

from kiosk.ui.screens.pay_phone import PayPhoneScreen
from kiosk.ui.sheets.sheets import StillThereSheet
from kiosk.ui.shell.bottom_bar import BottomBar
from kiosk.ui.shell.shell import Shell
from kiosk.ui.trouble.out_of_order import OutOfOrder
from kiosk.ui.trouble.safe_screen import SafeScreen

_SECONDS_LEFT = 24


def language(shell: Shell) -> None:
    _bar(shell).language.emit()


def help_(shell: Shell) -> None:
    _bar(shell).help.emit()


def start_over(shell: Shell) -> None:
    _bar(shell).start_over.emit()


def still_there(shell: Shell) -> None:
    shell.sheets.ask_still_there()
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
        shell.stage().look, shell.checkout.kiosk.payment, "KeyError at kiosk.ui.shell.shell:104 _act"
    )
    screen.setParent(shell)
    screen.setGeometry(shell.rect())
    screen.show()


def out_of_order(shell: Shell) -> None:
    look, screen = shell.stage().look, shell._settings.screen
    over = OutOfOrder(look, screen.brand, screen.languages, "E2", "shop.url: should be an https address.")
    over.setParent(shell)
    over.setGeometry(shell.rect())
    over.show()
    over.raise_()


def _bar(shell: Shell) -> BottomBar:
    return shell.findChildren(BottomBar)[-1]
