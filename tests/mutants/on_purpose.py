"""What survives on purpose: by file, function and change, each with its reason."""

import tomllib
from pathlib import Path
from typing import TypeAlias

Reasons: TypeAlias = dict[tuple[str, str, str], str]

LIST = Path(__file__).with_name("on_purpose.toml")


def on_purpose(path: Path = LIST) -> Reasons:
    """The reason of each. `changes` has several of one function that share it."""
    listed = tomllib.loads(path.read_text()).get("mutant", [])
    return {
        (entry["file"], entry["function"], change): entry["reason"]
        for entry in listed
        for change in entry["changes"]
    }
