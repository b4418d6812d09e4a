"""A visitor's phone: a real browser of its size, at the embedded store's payment page."""

import shutil
from collections.abc import Iterator

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

SIZE = {"width": 390, "height": 844, "pixelRatio": 2}


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        package = {"chromium": "chromium", "chromedriver": "chromium-driver"}[name]
        pytest.fail(f"the phone page is tried in a real browser: install the package {package}")
    return found


@pytest.fixture(scope="session")
def chromium() -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = _program("chromium")
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
    ):
        options.add_argument(argument)
    options.add_experimental_option("mobileEmulation", {"deviceMetrics": SIZE})
    driver = webdriver.Chrome(options, webdriver.ChromeService(_program("chromedriver")))
    yield driver
    driver.quit()


class Phone:
    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def find(self, xpath: str) -> WebElement:
        return WebDriverWait(self.driver, 5, 0.02).until(lambda driver: driver.find_element(By.XPATH, xpath))

    def press(self, words: str) -> None:
        self.find(f'//*[self::button or self::a][contains(., "{words}")]').click()

    def heading(self, words: str) -> None:
        """Wait for a page by its heading, and see that it fits the screen's width."""
        self.find(f'//h1[contains(., "{words}")]')
        width = self.driver.execute_script("return document.documentElement.scrollWidth")
        assert width <= SIZE["width"], words

    def write(self, field: str, text: str) -> None:
        box = self.find(f'//input[@name="{field}"]')
        box.clear()
        box.send_keys(text)


@pytest.fixture
def phone(chromium: webdriver.Chrome) -> Phone:
    return Phone(chromium)


def to_the_payment(phone: Phone) -> None:
    phone.heading("Where shall it go?")
    phone.press("Continue")
    phone.heading("How shall it come?")
    phone.press("Continue")
    phone.heading("The agreements")
    phone.find('//input[@name="accepted"]').click()
    phone.press("Continue")
    phone.heading("Your order")
