"""Switches by name, or by a file with a name in each line; a wrong one is named with its line."""

from pathlib import Path

import pytest

from kiosk.demo.like.chosen import chosen
from kiosk.demo.like.switches import STRICT, Like
from kiosk.demo.no_store import NoStore


def test_a_name_is_a_switch_or_a_group_of_them() -> None:
    assert chosen(["flow-pages"]) == {Like.FLOW_PAGES}
    assert chosen(["strict", "bags-text"]) == STRICT | {Like.BAGS_TEXT}
    assert chosen([]) == frozenset()


def test_a_file_has_one_in_each_line(tmp_path: Path) -> None:
    file = tmp_path / "shop.txt"
    file.write_text("# a shop that was met\n\nflow-pages  # at the end\nstrict\n", "utf-8")
    assert chosen([str(file)]) == STRICT


def test_a_wrong_line_is_named_with_what_there_is(tmp_path: Path) -> None:
    file = tmp_path / "shop.txt"
    file.write_text("flow-pages\nflow-page\n", "utf-8")
    with pytest.raises(NoStore, match=r"line 2: flow-page is no switch\. There are: strict, ean-in-"):
        chosen([str(file)])


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "shop.bin"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NoStore, match="cannot be read"):
        chosen([str(file)])


@pytest.mark.parametrize("word", ["flow_pages", "", "no-such-file.txt"])
def test_what_is_neither_is_refused(word: str) -> None:
    with pytest.raises(NoStore, match="neither a file nor a switch"):
        chosen([word])
