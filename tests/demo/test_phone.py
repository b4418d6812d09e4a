"""The payment page in a real browser, at a phone's size."""

from PySide6.QtGui import QImage
from zxingcpp import ImageFormat, ImageView, read_barcodes

from kiosk.demo.server import StoreServer
from tests.demo.shopper import Shopper, context
from tests.phone import Phone, to_the_payment


def test_pay(phone: Phone, shopper: Shopper) -> None:
    phone.driver.get(shopper.begin().open_payment())
    to_the_payment(phone)
    phone.press("Pay 847,90 TL")
    phone.heading("Your payment is in")
    assert phone.find('//*[@id="order-number"]').text == context(shopper.get())["order_number"]


def test_decline_and_try_again(phone: Phone, shopper: Shopper) -> None:
    phone.driver.get(shopper.begin().open_payment())
    to_the_payment(phone)
    phone.press("Do not pay")
    phone.heading("Nothing was paid")
    assert "ThankYouPage" not in str(shopper.get())
    phone.press("Try again")
    phone.heading("Your order")
    phone.press("Pay 847,90 TL")
    phone.heading("Your payment is in")


def test_what_is_wrong_is_said_beside_its_field(phone: Phone, shopper: Shopper) -> None:
    phone.driver.get(shopper.begin().open_payment())
    phone.write("phone_number", "123")
    phone.write("line", "")
    phone.press("Continue")
    phone.find('//*[@id="wrong-phone_number"][contains(., "begins with 5")]')
    assert phone.find('//*[@id="wrong-line"]').text == "This is needed."
    assert phone.find('//input[@name="phone_number"]').get_attribute("value") == "123"


def test_the_agreements_are_read_and_needed(phone: Phone, shopper: Shopper) -> None:
    phone.driver.get(shopper.begin().open_payment())
    phone.press("Continue")
    phone.heading("How shall it come?")
    phone.press("Continue")
    phone.heading("The agreements")
    phone.find('//summary[contains(., "Distance Sales")]').click()
    assert phone.find('//details[@open]/p[contains(., "binds nobody")]').is_displayed()
    phone.press("Continue")
    phone.find('//*[@role="alert"][contains(., "Accept the agreements")]')


def test_the_language_changes_on_any_page(phone: Phone, shopper: Shopper) -> None:
    phone.driver.get(shopper.begin().open_payment())
    phone.press("Türkçe")
    phone.heading("Nereye gönderelim?")
    phone.press("Devam")
    phone.heading("Nasıl gelsin?")
    phone.press("English")
    phone.heading("How shall it come?")


def test_an_amount_that_changed_meanwhile_is_agreed_to_again(phone: Phone, shopper: Shopper) -> None:
    phone.driver.get(shopper.begin().open_payment())
    to_the_payment(phone)
    shopper.post("CouponSelectionPage", coupon="HOSGELDIN", action="add")
    phone.press("Pay 847,90 TL")
    phone.heading("The shop said no")
    phone.find('//*[@role="alert"][contains(., "797,90 TL are due now")]')
    phone.press("Try again")
    phone.press("Pay 797,90 TL")
    phone.heading("Your payment is in")


def test_a_silent_shop_is_told_and_orders_once(phone: Phone, store: StoreServer, shopper: Shopper) -> None:
    phone.driver.get(shopper.begin().open_payment())
    to_the_payment(phone)
    shopper.fault("drop_after", "CheckoutProviderNotificationPage", times=2)
    phone.press("Pay 847,90 TL")
    phone.heading("No answer from the shop")
    phone.find('//*[@role="alert"][contains(., "never paid twice")]')
    phone.press("Try again")
    phone.heading("Your payment is in")
    assert len(store.shop.storage.every("order")) == 1


def test_a_closed_payment_says_so(phone: Phone, shopper: Shopper) -> None:
    address = shopper.begin().open_payment()
    shopper.add(102)
    phone.driver.get(address)
    phone.heading("This payment is closed")


def test_the_barcode_of_the_text_message_can_be_scanned(
    phone: Phone, store: StoreServer, shopper: Shopper
) -> None:
    number = shopper.begin().choose_till()
    shopper.post("SendBarcodeSmsPage", phone_number="5321234542")
    phone.driver.get(store.shop.outbox()[0].link)
    phone.heading("Show this at the till")
    assert _scanned(phone.find("//img").screenshot_as_png) == number


def _scanned(png: bytes) -> str:
    """What a scanner reads from a picture."""
    picture = QImage.fromData(png).convertToFormat(QImage.Format.Format_Grayscale8)
    size = (picture.width(), picture.height())
    seen = ImageView(picture.constBits(), *size, ImageFormat.Lum, picture.bytesPerLine(), 1)
    return str(read_barcodes(seen)[0].text)


def test_without_javascript(shopper: Shopper) -> None:
    """The forms alone are enough."""
    address = shopper.begin().open_payment()
    names = ("first_name", "last_name", "email", "phone_number", "line", "district")
    values = ("Ada", "Kaya", "ada@example.com", "5321234542", "Moda Caddesi 24", "1001")
    forms = [
        {"step": "address", **dict(zip(names, values, strict=True))},
        {"step": "shipping", "shipping_option": "23"},
        {"step": "agreements", "accepted": "1"},
        {"step": "pay", "amount": "887.90", "outcome": "pay"},
    ]
    for form in forms:
        page = shopper.http.post(address, data=form, follow_redirects=True)
        assert page.status_code == 200
    assert "Your payment is in" in page.text
