#!/usr/bin/env python3
"""Writes the example's files: invented records whose true figures are those of the published report.

    make.py            writes the files beside itself
    make.py FOLDER     writes them into FOLDER
    make.py --check    writes nothing; says whether the files beside it are what it would write

The truth is made first and the mess is added on top of it (making/). At the end the true figures are compared
with the published ones, and recomputed from the written bytes by a second, plain reading (making/recount.py).
"""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from making import calls, devices, documents, groups, people, recount, survey, training, visits  # noqa: E402

HERE = Path(__file__).resolve().parent


def document(value):
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def make_everything():
    files, truth, naive, imports = people.files(), {}, {}, people.imports()
    for part in (calls.make(), visits.make(), devices.make(), devices.make_own_devices(), survey.make(),
                 training.make(), groups.make()):
        files.update(part["files"])
        truth.update(part["truth"])
        naive.update(part["naive"])
        imports.update(part["imports"])
    return files, truth, naive, imports


def agrees(value, published):
    if "at_least" in published:
        # A range that the rows contradict is published all the same; the report has to say so.
        fits = published["at_least"] <= value <= published["at_most"]
        return fits != published.get("contradicted", False)
    decimals = published.get("rounded")
    return value == published["value"] if decimals is None else round(value, decimals) == published["value"]


def check_against_published(truth, naive):
    published = json.loads((HERE / "published.json").read_text(encoding="utf-8"))
    for figure, printed in published["figures"].items():
        assert agrees(truth[figure]["value"], printed), (figure, truth[figure]["value"], printed)
    weekly = truth["home_visits_per_week"]
    assert round(weekly["value"], 2) == 4.12 and round(weekly["pilot"]["value"], 2) == 3.27
    for figure, value in naive.items():
        assert value != truth[figure]["value"], (figure, "a naive count must not give the true figure")
    for figure, entry in truth.items():
        for dimension, cells in entry.get("by", {}).items():
            assert sum(cells.values()) == entry["value"], (figure, dimension)


def check_against_bytes(files, truth):
    recounted = recount.figures(files)
    for figure, value in recounted.items():
        assert value == truth[figure]["value"], (figure, "recounted", value, "true", truth[figure]["value"])
    for figure, dimensions in recount.dimensions(files).items():
        for dimension, cells in dimensions.items():
            assert cells == truth[figure]["by"][dimension], (figure, dimension, cells)
    return recounted


def holds(claim, value):
    asserts = claim["asserts"]
    if "rounded" in asserts:
        value = round(value, asserts["rounded"])
    return (value == asserts.get("is", value) and value >= asserts.get("at_least", value)
            and value <= asserts.get("at_most", value))


def claim_truth(truth):
    """Which published sentences the rows bear out; over the whole pilot too where that figure is known."""
    result = {}
    for claim in json.loads((HERE / "claims.json").read_text(encoding="utf-8")):
        figure = truth[claim["indicator"]]
        result[claim["id"]] = {"holds": holds(claim, figure["value"])}
        if "pilot" in figure:
            result[claim["id"]]["holds_over_the_pilot"] = holds(claim, figure["pilot"]["value"])
    assert [name for name, found in result.items() if not found["holds"]] == ["visits-3-4-a-week"]
    assert result["visits-3-4-a-week"]["holds_over_the_pilot"]
    return result


def main(arguments):
    files, truth, naive, imports = make_everything()
    check_against_published(truth, naive)
    recounted = check_against_bytes(files, truth)
    documents.check(HERE, files, truth, imports)
    files["truth.json"] = document({"period": "evaluation", "figures": truth, "claims": claim_truth(truth),
                                    "imports": imports})
    files["naive.json"] = document(naive)
    if arguments == ["--check"]:
        different = [name for name, content in files.items()
                     if not (HERE / name).exists() or (HERE / name).read_bytes() != content]
        print("differs: " + ", ".join(different) if different else f"{len(files)} files as made")
        return 1 if different else 0
    folder = Path(arguments[0]) if arguments else HERE
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    print(f"{len(files)} files written; {len(recounted)} figures recounted from them agree with the truth")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
