"""Every file of kiosk/ stands in a room, every room in a layer, and tests/ mirrors kiosk/."""

from graphlib import CycleError

import pytest

from tests.house.layers import in_no_layer, layers
from tests.house.plan import KIOSK, LOOSE, TESTS, loose_files
from tests.house.rooms import Rooms, graph, rooms

THREE = {"k.top", "k.middle", "k.cellar"}

# Folders of tests/ that mirror no folder of kiosk/, and why.
BESIDE = {
    "bench": "measures the whole program",
    "campaigns": "the whole program, many thousand times",
    "e2e": "the whole program against its store",
    "gallery": "pictures of every screen",
    "house": "how the house stands",
    "mutants": "tests the tests",
    "packaging": "mirrors packaging/",
    "samples": "answers of the API, and variants of them",
}


def test_every_module_stands_in_a_layer() -> None:
    assert in_no_layer(graph().modules, layers()) == []


@pytest.mark.parametrize("module", ["kiosk.cellar", "kiosk.ui.cellar", "kiosk.flowers", "kiosk.loose"])
def test_a_room_in_no_layer_is_found(module: str) -> None:
    assert in_no_layer([*graph().modules, module], layers()) == [module]


def test_what_stands_in_a_layers_room_stands_there_too() -> None:
    assert in_no_layer(["kiosk.flow.pages.new", "kiosk.ui"], layers()) == []


def test_no_file_is_loose_but_these() -> None:
    assert loose_files() == LOOSE


def test_no_rooms_import_each_other_in_a_circle() -> None:
    assert rooms(graph()).circle == []


def test_floors_are_the_longest_chain() -> None:
    arrows = {("k.top", "k.middle"), ("k.middle", "k.cellar"), ("k.top", "k.cellar")}
    assert Rooms(THREE, arrows).floors == 3
    assert Rooms(THREE, {("k.top", "k.cellar")}).floors == 2
    assert Rooms(THREE, set()).floors == 1


def test_a_circle_is_named_and_has_no_floors() -> None:
    found = Rooms(THREE, {("k.top", "k.cellar"), ("k.cellar", "k.top")})
    assert {"k.top", "k.cellar"} == set(found.circle)
    with pytest.raises(CycleError):
        _ = found.floors


def test_an_arrow_goes_from_room_to_room_and_counts_once() -> None:
    found = rooms(graph())
    assert ("kiosk.flow", "kiosk.api") in found.arrows
    assert not [arrow for arrow in found.arrows if len(set(arrow)) < 2 or "kiosk" in arrow]


def test_tests_mirror_the_kiosk() -> None:
    folders = {file.parent.relative_to(TESTS) for file in TESTS.rglob("test_*.py")}
    mirrored = {folder for folder in folders if not folder.parts or folder.parts[0] not in BESIDE}
    assert [folder.as_posix() for folder in sorted(mirrored) if not (KIOSK / folder).is_dir()] == []


def test_what_stands_beside_is_there_and_mirrors_nothing() -> None:
    assert [name for name in BESIDE if not (TESTS / name).is_dir()] == []
    assert [name for name in BESIDE if (KIOSK / name).is_dir()] == []
