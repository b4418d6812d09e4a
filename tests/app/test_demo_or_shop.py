"""The rule: a demo is what `--demo` asks for. Without it nothing of a demo is there.

Every combination of the words and files that a start knows is in the table: what it is, or its sentence.
"""

from argparse import Namespace
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.check_settings import check
from kiosk.app.demo_or_shop import DEMO_PROFILE, LIKE_ANOTHER, NO_ADDRESS, NO_SHOP, TWO_STORES
from kiosk.app.needs import answering_store, usable
from kiosk.app.prepare import prepare
from kiosk.commands.arguments import parse
from kiosk.demo.no_store import NoStore
from kiosk.demo.server import StoreServer
from kiosk.paths import RESOURCES
from kiosk.settings.demo import DEMO
from kiosk.settings.errors import WrongSetting
from kiosk.settings.load import load
from kiosk.settings.pin import written
from tests.foreign_shop import foreign_shop

URL = "https://shop.example"
FILES = {
    "no file": None,
    "a shop": f'[shop]\nurl = "{URL}"\n',
    "a cashier's shop": f'profile = "cashier"\n[shop]\nurl = "{URL}"\n',
    "a shop with a PIN": f'[shop]\nurl = "{URL}"\n[staff]\npin = "{written("483920")}"\n',
    "no shop": 'profile = "kiosk"\n',
    "a cashier's, no shop": 'profile = "cashier"\n',
    "a demo's": 'profile = "demo"\n',
}
PLAIN = {
    "no file": NO_SHOP,
    "no shop": NO_ADDRESS,
    "a cashier's, no shop": NO_ADDRESS,
    "a demo's": DEMO_PROFILE,
}
WORDS = {
    "--store": ("--store", "http://127.0.0.1:9"),
    "--lan": ("--lan",),
    "--like": ("--like", "strict"),
    "--step": ("--step", "basket"),
}
EXTRA = [
    tuple(word for word, there in zip(WORDS, chosen, strict=True) if there)
    for chosen in product((0, 1), repeat=len(WORDS))
]
TABLE = [(demo, file, extra) for demo, file, extra in product((False, True), FILES, EXTRA)]


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


def right(demo: bool, file: str, extra: tuple[str, ...]) -> str | None:
    """The sentence of a start that is refused; None where it is a shop's or a demo's."""
    if demo:
        if {"--store", "--like"} <= set(extra):
            return LIKE_ANOTHER
        return TWO_STORES if {"--store", "--lan"} <= set(extra) else None
    if extra:
        return f"{' '.join(WORDS[extra[0]])}: is for a demo only. Add --demo, or leave it out."
    return PLAIN.get(file)


def asked(folder: Path, file: str, *words: str) -> Namespace:
    """The options of a start with these words."""
    written = FILES[file]
    if written is None:
        return parse([*words])
    path = folder / "kiosk.toml"
    path.write_text(written, "utf-8")
    return parse(["--settings", str(path), *words])


@pytest.mark.parametrize(("demo", "file", "extra"), TABLE)
def test_each_combination_is_a_shop_a_demo_or_a_sentence(
    demo: bool,
    file: str,
    extra: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = [*(["--demo"] if demo else []), *(part for word in extra for part in WORDS[word])]
    options = asked(tmp_path, file, *words)
    sentence = right(demo, file, extra)
    if sentence is None:
        settings = usable(options, options.settings)
        if not demo:
            assert answering_store(options, settings) == (load(options.settings), None)
        return
    assert prepare(options) == sentence
    if options.settings:
        assert check(parse(["--check", str(options.settings), *words])) == 2
        assert capsys.readouterr() == ("", f"kiosk: {sentence}\n")


def test_a_shop_has_nothing_of_a_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.app.prepare._warm_up", lambda _: None)
    options = asked(tmp_path, "a shop", "--journal", str(tmp_path / "journal"))
    settings, store = answering_store(options, usable(options, options.settings))
    assert store is None
    assert not settings.staff
    assert not settings.payment.plain_http
    assert settings.payment.hosts == load(options.settings).payment.hosts
    assert not {"127.0.0.1", "localhost", "shop.example"} & set(settings.payment.hosts)
    assert not settings.card.test_numbers_only
    opening: Any = prepare(options)
    assert (opening.demo, opening._stand()) == (False, "")
    assert opening.journal is not None
    opening.journal.close()


@pytest.fixture
def store() -> Iterator[str]:
    server = StoreServer(RESOURCES)
    server.start()
    yield server.shop.base
    server.stop()


def test_a_demo_at_a_store_that_runs_already_is_marked(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.app.prepare._warm_up", lambda _: None)
    opening: Any = prepare(
        asked(tmp_path, "no shop", "--demo", "--store", store, "--journal", str(tmp_path / "j"))
    )
    assert opening.settings.shop.url == opening._stand() == store
    assert opening.settings.staff == DEMO.staff
    opening.journal.close()


def test_a_demo_is_never_at_a_shop_that_is_not_ours() -> None:
    told = r"is no embedded store\. A shop is named in a settings file, without --demo\."
    with foreign_shop() as shop:
        options = parse(["--demo", "--store", shop.url])
        with pytest.raises(NoStore, match=told):
            answering_store(options, usable(options, None))


def test_a_demo_at_a_store_that_does_not_answer_is_a_sentence() -> None:
    options = parse(["--demo", "--store", "http://127.0.0.1:9"])
    with pytest.raises(NoStore, match=r"no embedded store answers there. Start one with `kiosk store`."):
        answering_store(options, usable(options, None))


def test_supervised_it_is_asked_for_in_the_same_words() -> None:
    assert parse(["supervise", "--demo", "--step", "note"]).words == ["--demo", "--step", "note"]
    assert parse(["supervise", "--settings", "kiosk.toml"]).words == ["--settings", "kiosk.toml"]
    options = parse(["supervise"])
    with pytest.raises(WrongSetting, match="no shop is named"):
        usable(options, None)
