"""A wrong setting is told by its key, its value and what it should be."""

from pathlib import Path
from typing import Any, get_args

import pytest

from kiosk.settings.defaults import LARGEST
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import checked, load
from kiosk.settings.model import Settings, StepName

WHOLE = """
steps = ["coupons", "note"]

[shop]
url = "https://shop.example"
account = "kiosk@shop.example"
retail_store = 5
bags = ["BAG-S", "BAG-L"]
url_sms_page = "SendBarcodeSmsPage"

[payment]
hosts = ["akifast.com", "192.168.1.20"]
poll_s = 3

[screen]
diagonal_inch = 27
theme = "contrast"
languages = ["en"]

[idle]
after_s = 90

[phone]
pattern = '^7[0-9]{9}$'
"""


def test_a_file_says_only_what_differs(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(WHOLE, "utf-8")
    settings = load(file)
    assert settings.steps == ("coupons", "note")
    assert (settings.shop.url, settings.shop.bags) == ("https://shop.example", ("BAG-S", "BAG-L"))
    assert (settings.payment.poll_s, settings.payment.silent_after_s) == (3.0, 120.0)
    assert (settings.screen.diagonal_inch, settings.screen.languages) == (27.0, ("en",))
    assert (settings.idle.after_s, settings.idle.warning_s) == (90.0, 30.0)


def test_nothing_said_is_well_said() -> None:
    assert checked({}) == Settings()


LANGUAGES = "should be one of 'tr', 'en'"
STEPS = f"should be one of {', '.join(map(repr, get_args(StepName)))}"
A_PATH = "should be sku, base_code or a path into the attributes, as in attributes.barcode"
ADDRESS = "should be an https address, as in https://shop.example"
HOSTS = "should be the name of a host in small letters, as in pay.example or pay.example:443/hpp"
ONCE_EACH = "name each header only once; capitals are no difference"
LETTERS = "should be plain letters, as in Shop-Kiosk/1.0"
IN_LETTERS = 'have names and values of headers in plain letters, as in {"X-Client" = "kiosk"}'
TWENTY = "should be at least 20 seconds, and less than a day"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ({"idle": {"after_s": "x"}}, "idle.after_s = 'x': should be a number."),
        ({"idle": {"after_s": True}}, "idle.after_s = True: should be a number."),
        ({"shop": 3}, "shop = 3: should be a table."),
        ({"shop": {"retail_store": "5"}}, "shop.retail_store = '5': should be a whole number."),
        ({"shop": {"account": 5}}, "shop.account = 5: should be a text in quotes."),
        ({"screen": {"motion": "yes"}}, "screen.motion = 'yes': should be true or false."),
        ({"screen": {"languages": "tr"}}, "screen.languages = 'tr': should be a list in brackets."),
        ({"screen": {"languages": ["tr", "xx"]}}, f"screen.languages[1] = 'xx': {LANGUAGES}."),
        (
            {"screen": {"theme": "pink"}},
            "screen.theme = 'pink': should be one of 'light', 'dark', 'contrast'.",
        ),
        ({"shop": {"headers": {"Cookie": "a=1"}}}, "shop.headers = …: should leave cookie to the kiosk."),
        ({"shop": {"headers": {"HOST": "a"}}}, "shop.headers = …: should leave host to the kiosk."),
        (
            {"shop": {"headers": {"x-csrftoken": "a"}}},
            "shop.headers = …: should leave x-csrftoken to the kiosk.",
        ),
        (
            {"shop": {"headers": {"Connection": "a"}}},
            "shop.headers = …: should leave connection to the kiosk.",
        ),
        ({"shop": {"headers": {"X-A": "1", "x-a": "2"}}}, f"shop.headers = …: should {ONCE_EACH}."),
        ({"shop": {"headers": {"X A": "1"}}}, f"shop.headers = …: should {IN_LETTERS}."),
        ({"shop": {"headers": {"": "1"}}}, f"shop.headers = …: should {IN_LETTERS}."),
        ({"shop": {"headers": {"X-A": "secret\r\nHost: b"}}}, f"shop.headers = …: should {IN_LETTERS}."),
        ({"shop": {"headers": {"X-A": "ğ"}}}, f"shop.headers = …: should {IN_LETTERS}."),
        ({"shop": {"headers": {"X-A": " a"}}}, f"shop.headers = …: should {IN_LETTERS}."),
        (
            {"shop": {"user_agent": "a\nb"}},
            f"shop.user_agent = 'a\\nb': {LETTERS}.",
        ),
        ({"steps": ["note", "pay"]}, f"steps[1] = 'pay': {STEPS}."),
        (
            {"colour": 1},
            f"colour: the key should be one of {', '.join(Settings.__struct_fields__)}.",
        ),
        (
            {"idle": {"after": 60}},
            "idle.after: the key should be one of after_s, warning_s, thank_you_s.",
        ),
        ({"steps": ["note", "note"]}, "steps = ['note', 'note']: should name each only once."),
        ({"screen": {"languages": []}}, "screen.languages = []: should name at least one."),
        (
            {"screen": {"languages": ["tr", "tr"]}},
            "screen.languages = ['tr', 'tr']: should name each only once.",
        ),
        ({"screen": {"diagonal_inch": 0}}, "screen.diagonal_inch = 0: should be between 4 and 100 inches."),
        ({"shop": {"url": "shop.example"}}, f"shop.url = 'shop.example': {ADDRESS}."),
        ({"shop": {"url": "http://shop.example"}}, f"shop.url = 'http://shop.example': {ADDRESS}."),
        ({"shop": {"url": "https://"}}, f"shop.url = 'https://': {ADDRESS}."),
        ({"shop": {"url": "https://["}}, f"shop.url = 'https://[': {ADDRESS}."),
        ({"shop": {"url": "https://shop.example:abc"}}, f"shop.url = 'https://shop.example:abc': {ADDRESS}."),
        (
            {"shop": {"url": "https://shop.example:99999"}},
            f"shop.url = 'https://shop.example:99999': {ADDRESS}.",
        ),
        ({"shop": {"url": "https://a b"}}, f"shop.url = 'https://a b': {ADDRESS}."),
        (
            {"shop": {"url": "https://a@shop.example"}},
            "shop.url = 'https://…@shop.example': should be an https address without a user name.",
        ),
        (
            {"shop": {"url": "https://shop.example/?a=b"}},
            "shop.url = 'https://shop.example/?a=b': should be an https address without a query.",
        ),
        ({"shop": {"url": "https://a..ß"}}, f"shop.url = 'https://a..ß': {ADDRESS}."),
        ({"shop": {"url": "https://a.b/\0"}}, f"shop.url = 'https://a.b/\\x00': {ADDRESS}."),
        ({"payment": {"hosts": ["https://a.b"]}}, f"payment.hosts[0] = 'https://a.b': {HOSTS}."),
        ({"payment": {"hosts": ["a.b:0"]}}, f"payment.hosts[0] = 'a.b:0': {HOSTS}."),
        ({"payment": {"hosts": ["a.b:65999"]}}, f"payment.hosts[0] = 'a.b:65999': {HOSTS}."),
        ({"payment": {"hosts": ["a.b/?c"]}}, f"payment.hosts[0] = 'a.b/?c': {HOSTS}."),
        ({"payment": {"hosts": ["com"]}}, f"payment.hosts[0] = 'com': {HOSTS}."),
        ({"shop": {"barcode_paths": ["sku", "price"]}}, f"shop.barcode_paths[1] = 'price': {A_PATH}."),
        (
            {"shop": {"barcode_paths": ["attributes..ean"]}},
            f"shop.barcode_paths[0] = 'attributes..ean': {A_PATH}.",
        ),
        ({"shop": {"currency": "lira"}}, "shop.currency = 'lira': should be three small letters, as in try."),
        (
            {"shop": {"guest_email": "kiosk"}},
            "shop.guest_email = 'kiosk': should be an e-mail address, as in kiosk@shop.example.",
        ),
        ({"shop": {"retail_store": 0}}, "shop.retail_store = 0: should be the shop's own number, from 1."),
        ({"shop": {"bags": ["BAG", " "]}}, "shop.bags[1] = ' ': should not be empty."),
        ({"screen": {"brand": ""}}, "screen.brand = '': should have 1 to 40 letters."),
        ({"phone": {"country": "90"}}, "phone.country = '90': should be a country's number, as in +90."),
        (
            {"phone": {"pattern": ""}},
            "phone.pattern = '': should be a regular expression that a mobile number fits.",
        ),
        ({"payment": {"hosts": [""]}}, f"payment.hosts[0] = '': {HOSTS}."),
        (
            {"payment": {"poll_s": 0.1}},
            "payment.poll_s = 0.1: should be at least 2 seconds, and less than a day.",
        ),
        ({"idle": {"after_s": 19.9}}, f"idle.after_s = 19.9: {TWENTY}."),
        ({"idle": {"warning_s": 0}}, f"idle.warning_s = 0: {TWENTY}."),
        ({"idle": {"after_s": float("nan")}}, f"idle.after_s = nan: {TWENTY}."),
        ({"idle": {"after_s": float("inf")}}, f"idle.after_s = inf: {TWENTY}."),
    ],
)
def test_what_cannot_be_used_is_told(raw: dict[str, Any], text: str) -> None:
    with pytest.raises(WrongSetting) as told:
        checked(raw)
    assert str(told.value) == text


@pytest.mark.parametrize(
    "raw",
    [
        {"shop": {"password": "hunter2"}},
        {"staff": {"pin": "hunter2"}},
        {"staff": {"pin": ["hunter2"]}},
        {"shop": {"url": "https://kiosk:hunter2@shop.example"}},
    ],
)
def test_a_secret_in_the_wrong_place_is_not_repeated(raw: dict[str, Any]) -> None:
    with pytest.raises(WrongSetting) as told:
        checked(raw)
    assert "hunter2" not in str(told.value)


def test_a_password_is_told_where_it_belongs() -> None:
    with pytest.raises(WrongSetting, match="belongs into the environment or the keyring"):
        checked({"shop": {"password": "hunter2"}})


def test_a_pattern_that_is_none() -> None:
    with pytest.raises(WrongSetting, match=r"^phone\.pattern = '\(': should be a regular expression \("):
        checked({"phone": {"pattern": "("}})


@pytest.mark.parametrize("url", ["", "https://shop.example", "https://shop.example:8443/tr/"])
def test_addresses_that_can_be_used(url: str) -> None:
    assert checked({"shop": {"url": url}}).shop.url == url


def test_a_store_on_this_machine_needs_no_certificate_where_that_is_allowed() -> None:
    raw = {"shop": {"url": "http://127.0.0.1:8000"}, "payment": {"plain_http": True}}
    assert checked(raw).shop.url == "http://127.0.0.1:8000"


@pytest.mark.parametrize("written", [b"steps = [", b"steps", b"\xff\xfe\x00", b"a = 1\na = 2"])
def test_a_file_that_is_not_toml(written: bytes, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(written)
    with pytest.raises(WrongSetting) as told:
        load(file)
    assert str(told.value).startswith(f"{file}: is not TOML: ")


def test_a_file_without_an_end_is_not_read_to_its_end(tmp_path: Path) -> None:
    """What stands behind the limit would be wrong TOML: nobody has read it."""
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"#" * LARGEST + b"\n=")
    with pytest.raises(WrongSetting) as told:
        load(file)
    assert "is too large for settings" in str(told.value)


def test_a_file_nested_too_deeply_is_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("a = " + "[" * 100_000)
    with pytest.raises(WrongSetting) as told:
        load(file)
    assert str(told.value) == f"{file}: is not TOML: it is nested too deeply."


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    with pytest.raises(WrongSetting) as told:
        load(file)
    assert str(told.value) == (
        f"{file}: cannot be read (No such file or directory). Name a settings file that exists."
    )


def test_details_are_fields_with_a_type() -> None:
    fields = {"age": {"data_type": "integer"}}
    assert checked({"details": fields}).details == fields
    with pytest.raises(WrongSetting, match=r"details = .*: should be fields, each with a data_type"):
        checked({"details": {"age": 30}})
    with pytest.raises(WrongSetting, match=r"details = .*: should ask for no card, PIN"):
        checked({"details": {"pin": {"data_type": "text", "label": "Your PIN"}}})
