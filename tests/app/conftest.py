"""A settings file, and what is asked about it."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from kiosk.commands.arguments import parse

Ask: TypeAlias = Callable[..., Namespace]


@pytest.fixture
def checking(tmp_path: Path) -> Ask:
    """The options of `kiosk --check FILE …` for a file with these lines."""

    def asked(written: str, *words: str) -> Namespace:
        file = tmp_path / "kiosk.toml"
        file.write_text(written, "utf-8")
        return parse(["--check", str(file), *words])

    return asked
