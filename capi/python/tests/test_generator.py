"""The generator of the wrappers: what it refuses, and what it calls by another name."""
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "generate"))
from mukana_generate import c, python, typescript  # noqa: E402
from mukana_generate.model import CatalogueError, Enumeration, Field, Model, Type  # noqa: E402


def model(**codes):
    return Model([], {}, {name: Enumeration(name, tuple(texts)) for name, texts in codes.items()})


def test_a_code_is_never_taken_for_what_every_enumeration_of_c_has():
    text = c.files_of(model(Presence=["present", "left_out", "not_known"]))[c.PATH]
    for line in ("MUKANA_CODE_PRESENCE_NOT_KNOWN = -1", "MUKANA_CODE_PRESENCE_LEFT_OUT = 0", "MUKANA_CODE_PRESENCE_PRESENT = 1",
                 "MUKANA_CODE_PRESENCE_LEFT_OUT_CODE = 2", "MUKANA_CODE_PRESENCE_NOT_KNOWN_CODE = 3"):
        assert text.count(f"  {line}") == 1, line
    assert '"present", "left_out", "not_known"' in text  # the texts stay what they are


@pytest.mark.parametrize("codes", [
    {"Presence": ["a-b", "a_b"]},
    {"Presence": ["present", "PRESENT"]},
    {"Presence": ["left_out", "left_out_code"]},
    {"Loan": ["end_lost"], "LoanEnd": ["lost"]},
])
def test_codes_that_would_be_one_name_in_c_are_refused(codes):
    with pytest.raises(CatalogueError, match="one needs another code"):
        c.files_of(model(**codes))


def test_what_holds_where_a_field_is_left_out_is_told_once():
    limit = Field("limit", "How many.", Type("integer"), minimum=1, maximum=1000, usual=100)
    assert c.bounds_of(limit) == "From 1 to 1000; 100 where it is left out."
    assert python.documented(limit) == "How many. (1 to 1000; 100 where it is left out)"
    assert typescript.words_of(limit) == "How many. From 1 to 1000. 100 where it is left out."
    mode = Field("mode", "How; live where it is left out.", Type("code", enumeration="Mode"), usual="live")
    assert c.bounds_of(mode) == "" and python.documented(mode) == mode.doc == typescript.words_of(mode)
    assert c.bounds_of(Field("open", "Open ones.", Type("boolean"), usual=False)) == "False where it is left out."


def test_codes_that_differ_are_taken():
    c.files_of(model(Loan=["ended"], LoanEnd=["lost", "returned"], Presence=["present", "left"]))
