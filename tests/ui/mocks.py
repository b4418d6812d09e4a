"""The four drawings of the design, put together from the real widgets with made-up words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme.look import Look
from kiosk.ui.theme.roles import Role
from kiosk.ui.widgets.amount import Amount
from kiosk.ui.widgets.background import BrandGround
from kiosk.ui.widgets.brand import Brand
from kiosk.ui.widgets.button import Button, ButtonKind
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.chip import Chip
from kiosk.ui.widgets.choice import ChoiceCard, Choices
from kiosk.ui.widgets.codes.code import CodePicture
from kiosk.ui.widgets.field import TextArea, TextField
from kiosk.ui.widgets.icon_button import IconButton
from kiosk.ui.widgets.keyboard.keyboard import Keyboard
from kiosk.ui.widgets.step_dots import StepDots
from kiosk.ui.widgets.summary.summary import SummaryPanel, SummaryRow
from kiosk.ui.widgets.text.hint import Hint
from kiosk.ui.widgets.text.label import Label
from kiosk.ui.widgets.toggle import Toggle
from kiosk.ui.widgets.waiting import Waiting
from kiosk.ui.widgets.welcome_drawing import Drawing

ROWS = (
    SummaryRow("cushion", "shopping-basket", "Linen cushion", "× 2", "₺798,00"),
    SummaryRow("lamp", "star", "Brass lamp", "× 1", "₺526,00"),
    SummaryRow("gift_box", "gift", "Gift box", "with a card", "₺10,90", changed=True),
    SummaryRow("coupon", "tag", "HOSGELDIN", "coupon", "−₺50,00", tone="discount"),
)
TOTAL = ("To pay", "₺1.284,90")


def ground(look: Look) -> QWidget:
    """An empty screen of the size the look was made for."""
    screen = QWidget()
    screen.setPalette(look.palette())
    screen.setAutoFillBackground(True)
    screen.setFixedSize(look.either(1080, 1280), look.either(1920, 800))
    return screen


def top(look: Look, done: int, name: str) -> QHBoxLayout:
    dots = StepDots(look)
    dots.show_steps(done, 7, name, f"{done + 1} of 7")
    row = QHBoxLayout()
    row.addWidget(Brand(look, "Moda Ev"))
    row.addStretch(1)
    row.addWidget(dots)
    return row


def actions(look: Look, main: str, icon: str = "arrow-right") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.either(20, 14))
    back = Button(look, "Back", "chevron-left", ButtonKind.QUIET)
    back.setMinimumWidth(look.either(300, 170))
    row.addWidget(back)
    row.addWidget(Button(look, main, icon, trailing_icon=True), 1)
    return row


def bar(look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    words = (
        ("English", "globe"),
        ("Easier view", "eye"),
        ("Help", "circle-question-mark"),
        ("Start over", "x"),
    )
    for text, icon in words:
        row.addWidget(Button(look, text, icon, ButtonKind.BAR))
    return row


def gift_landscape(look: Look) -> QWidget:
    screen = ground(look)
    page = QVBoxLayout(screen)
    page.setContentsMargins(0, look.px(20), 0, 0)
    page.setSpacing(0)
    head = top(look, 2, "Gift box")
    head.setContentsMargins(look.px(28), 0, look.px(28), 0)
    page.addLayout(head)
    columns = QHBoxLayout()
    columns.setSpacing(look.px(8))
    page.addLayout(columns, 1)
    columns.addLayout(_gift_question(look), 1)
    panel = SummaryPanel(look)
    panel.show_rows(ROWS)
    panel.show_total(*TOTAL)
    panel.setFixedWidth(look.px(460))
    columns.addWidget(panel)
    return screen


def _gift_question(look: Look) -> QVBoxLayout:
    left = QVBoxLayout()
    left.setContentsMargins(look.px(28), look.px(30), 0, look.px(20))
    left.setSpacing(look.px(16))
    words = QVBoxLayout()
    words.setSpacing(look.px(4))
    words.addWidget(Label(look, Role.HEADING, "Wrap it as a gift?"))
    words.addWidget(Label(look, Role.LEAD, "A box, a ribbon and your own words, for ₺10,90.", "soft"))
    left.addLayout(words)
    choices = Choices(
        look,
        [ChoiceCard(look, "gift", "Yes, wrap it"), ChoiceCard(look, "shopping-bag", "No, thanks")],
    )
    choices.choose("Yes, wrap it")
    left.addWidget(choices)
    area = TextArea(look, 160, counter="{} of {}".format)
    area.setPlainText("İyi ki doğdun Ada! Yeni evinde çok mutlu ol. ")
    area.setFixedHeight(look.px(150))
    left.addWidget(area)
    left.addWidget(Toggle(look, "Add a video greeting", checked=True))
    left.addStretch(1)
    left.addLayout(actions(look, "Continue"))
    return left


def coupons(look: Look) -> QWidget:
    screen, words, page = _portrait(look, 3, "Coupons")
    words.addWidget(Label(look, Role.HEADING, "Have a coupon?"))
    words.addSpacing(look.px(12))
    words.addWidget(Label(look, Role.LEAD, "Scan it below the screen, or type its code.", "soft"))
    words.addSpacing(look.px(40))
    field = TextField(look, "", "scan-barcode", "ready to scan", upper=True)
    field.setText("YAZ20")
    words.addWidget(field)
    words.addSpacing(look.px(20))
    hint = Hint(look)
    hint.say(
        "You are ₺215,10 away. It stays here in case you add something.",
        strong="BAHAR10 needs an order of ₺1.500.",
    )
    words.addWidget(hint)
    words.addSpacing(look.px(28))
    words.addWidget(Chip(look, "HOSGELDIN −₺50,00", "tag"))
    words.addSpacing(look.px(34))
    words.addWidget(Keyboard(look, "tr", capitals=True))
    page.addStretch(1)
    _foot(look, page, (ROWS[0], ROWS[2], ROWS[3]), "Use this code")
    return screen


def pay(look: Look) -> QWidget:
    screen, words, page = _portrait(look, 5, "Pay")
    centre = Qt.AlignmentFlag.AlignCenter
    words.addWidget(Label(look, Role.HEADING, "Pay on your phone", align=centre))
    words.addSpacing(look.px(4))
    words.addWidget(Label(look, Role.LEAD, "Point your camera at the code", "soft", centre))
    code = CodePicture(look, look.px(560))
    code.setFixedSize(code.sizeHint())
    code.show_code("https://shop.example/pay/" + "4f2a9c0d" * 18)
    words.addWidget(code, 0, centre)
    waiting = QHBoxLayout()
    waiting.setSpacing(look.px(12))
    waiting.addStretch(1)
    waiting.addWidget(Waiting(look))
    waiting.addWidget(Label(look, Role.NAME, "Waiting for your payment of", "soft"))
    waiting.addSpacing(look.px(20))
    waiting.addWidget(Amount(look, Role.PRICE, "₺1.284,90"))
    waiting.addStretch(1)
    words.addLayout(waiting)
    words.addSpacing(look.px(32))
    words.addLayout(_pictured_steps(look))
    words.addSpacing(look.px(28))
    ways = QHBoxLayout()
    ways.setSpacing(look.px(20))
    for text, icon in (
        ("Send by SMS", "message-square"),
        ("Bigger code", "maximize"),
        ("Pay at the till", "till"),
    ):
        ways.addWidget(Button(look, text, icon, ButtonKind.SMALL), 1)
    words.addLayout(ways)
    page.addStretch(1)
    rows = (SummaryRow("items", "shopping-bag", "5 items", "gift box, 1 bag", "₺1.334,90"), ROWS[3])
    _foot(look, page, rows, "I have paid", "check")
    return screen


def _pictured_steps(look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(20))
    steps = (
        ("1 Scan", "with your camera"),
        ("2 Pay", "on your own phone"),
        ("3 Done", "your number shows here"),
    )
    for title, detail in steps:
        card = Card(look, "wash")
        card.setFixedHeight(look.px(162))
        inner = QVBoxLayout(card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.px(4))
        inner.addWidget(Label(look, Role.STRONG, title))
        inner.addWidget(Label(look, Role.SMALL, detail, "soft"))
        inner.addStretch(1)
        row.addWidget(card, 1)
    return row


def welcome(look: Look) -> QWidget:
    screen = BrandGround(look)
    screen.setFixedSize(look.either(1080, 1280), look.either(1920, 800))
    page = QVBoxLayout(screen)
    side = look.px(72)
    page.setContentsMargins(side, side, side, look.px(60))
    page.setSpacing(0)
    page.addWidget(Brand(look, "Moda Ev", on_brand=True))
    page.addStretch(1)
    page.addWidget(Drawing(look), 6)
    page.addStretch(2)
    page.addWidget(Label(look, Role.DISPLAY, "Pay here,\nskip the\nqueue.", "brand_ink"))
    page.addSpacing(look.px(20))
    page.addWidget(Label(look, Role.WELCOME, "Scan your first item, or touch anywhere.", "brand_ink"))
    page.addStretch(2)
    languages = QHBoxLayout()
    languages.setSpacing(look.px(20))
    for place, text in enumerate(("Türkçe", "English", "Deutsch", "العربية")):
        pill = Button(look, text, kind=ButtonKind.PILL)
        pill.setCheckable(True)
        pill.setChecked(place == 0)
        languages.addWidget(pill, 1)
    languages.addWidget(IconButton(look, "eye", "Easier view", ButtonKind.PILL), 1)
    page.addLayout(languages)
    return screen


def _portrait(look: Look, done: int, name: str) -> tuple[QWidget, QVBoxLayout, QVBoxLayout]:
    screen = ground(look)
    page = QVBoxLayout(screen)
    page.setContentsMargins(0, look.px(44), 0, look.px(24))
    page.setSpacing(0)
    words = QVBoxLayout()
    words.setContentsMargins(look.px(56), 0, look.px(56), 0)
    words.setSpacing(0)
    words.addLayout(top(look, done, name))
    words.addSpacing(look.px(76))
    page.addLayout(words)
    return screen, words, page


def _foot(
    look: Look, page: QVBoxLayout, rows: tuple[SummaryRow, ...], main: str, icon: str = "arrow-right"
) -> None:
    panel = SummaryPanel(look)
    panel.show_rows(rows)
    panel.show_total(*TOTAL)
    page.addWidget(panel)
    last = actions(look, main, icon)
    last.setContentsMargins(look.px(32), 0, look.px(32), look.px(24))
    page.addLayout(last)
    page.addLayout(bar(look))
