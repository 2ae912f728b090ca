#!/usr/bin/env python3
"""Copies the vectors of a revision in which every operation was stable then.

usage: stable_vectors.py TREE FOLDER
"""
import json
import sys
from pathlib import Path


def operations_in(value):
    """The operations that a step calls, those within a batch and of a mapping among them."""
    if isinstance(value, list):
        for item in value:
            yield from operations_in(item)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name in ("call", "pages", "export", "operation") and isinstance(inner, str):
                yield inner
            yield from operations_in(inner)


def main():
    tree, folder = Path(sys.argv[1]), Path(sys.argv[2])
    catalogue = json.loads((tree / "capi/catalogue.json").read_text(encoding="utf-8"))
    experimental = {it["name"] for it in catalogue["operations"] if it["lifecycle"] == "experimental"}
    (folder / "vectors").mkdir(parents=True)
    for name in ("world.json", "exceptions.json"):
        (folder / name).write_bytes((tree / "tests/contract" / name).read_bytes())
    kept = left = 0
    for path in sorted((tree / "tests/contract/vectors").glob("*.json")):
        vectors = json.loads(path.read_text(encoding="utf-8"))
        stable = [it for it in vectors["vectors"] if not experimental & set(operations_in(it["steps"]))]
        kept, left = kept + len(stable), left + len(vectors["vectors"]) - len(stable)
        if stable:
            vectors["vectors"] = stable
            (folder / "vectors" / path.name).write_text(json.dumps(vectors), encoding="utf-8")
    print(f"{kept} vectors of stable operations, {left} with experimental ones left out")


if __name__ == "__main__":
    main()
