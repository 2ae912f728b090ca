#!/usr/bin/env python3
"""Fails on an include against the arrows of the layout.

base <- storage <- operation <- people <- {guidance, forms} <- {courses, loans, pilots} <- outcomes
<- {exchange, reporting} <- service <- capi <- examples; trust stands on storage, operation and people and is
called by service alone. Siblings in braces do not include each other. Examples and bindings include nothing
of ours but mukana.h, public headers include only public headers, and each engine is included where it is
wrapped and nowhere else.

usage: arrows.py [ROOT] | arrows.py --self-test
"""
import re
import sys
import tempfile
from pathlib import Path

LAYERS = [["base"], ["storage"], ["operation"], ["people"], ["guidance", "forms"], ["courses", "loans", "pilots"],
          ["outcomes"], ["exchange", "reporting"]]
ENGINES = {"sqlite3.h": ("src/storage/",), "sqlite3ext.h": ("src/storage/",), "sodium.h": ("src/trust/", "src/base/"),
           "qrcodegen.hpp": ("src/loans/",)}
BINDINGS = ("capi/python/", "capi/node/")
SOURCES = {".h", ".hpp", ".hxx", ".c", ".cc", ".cpp"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|include_next)[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def allowed_concepts():
    """Concept -> the concepts it may include, itself among them."""
    allowed, below = {}, []
    for layer in LAYERS:
        for concept in layer:
            allowed[concept] = {concept, *below}
        below += layer
    allowed["trust"] = {"trust", "base", "storage", "operation", "people"}
    allowed["service"] = {"service", "trust", *below}
    allowed["capi"] = {"capi", "service", *below}
    return allowed


ALLOWED = allowed_concepts()


def concept_of(path):
    """The concept that a file of the project belongs to, or None."""
    parts = path.split("/")
    if parts[0] == "src" and len(parts) > 2:
        return parts[1]
    if parts[:2] == ["include", "mukana"] and len(parts) > 3:
        return parts[2]
    return "capi" if parts[0] == "capi" else None


def target_of(root, path, name):
    """What of the project an include names, as a path from the root; None where it is not ours."""
    for folder in (Path(path).parent, Path("src"), Path("include"), Path("capi"), Path(".")):
        found = root / folder / name
        if found.is_file():
            return found.resolve().relative_to(root).as_posix()
    first = name.split("/")
    if first[0] == "mukana" and len(first) > 2:
        return f"include/{name}"
    return f"src/{name}" if first[0] in ALLOWED and len(first) > 1 else None


def fault_of(root, path, name):
    """Why this include is against the arrows, or None."""
    if name in ENGINES and not path.startswith(ENGINES[name]):
        return f"{name} is wrapped in {' and '.join(ENGINES[name])}"
    target = target_of(root, path, name)
    if target is None:
        return None
    if path.startswith(("examples/", *BINDINGS)):
        own = path.startswith("examples/") and target.startswith("examples/") or \
            any(path.startswith(folder) and target.startswith(folder) for folder in BINDINGS)
        return None if own or target == "capi/mukana.h" else "examples and bindings include nothing of ours but mukana.h"
    if path == "capi/mukana.h":
        return "mukana.h stands alone"
    if path.startswith("include/") and not target.startswith("include/"):
        return "a public header includes only public headers"
    source, wanted = concept_of(path), concept_of(target)
    if source is None or wanted is None:
        return None
    if source not in ALLOWED:
        return f"the concept '{source}' has no place in the arrows"
    return None if wanted in ALLOWED[source] else f"{source} must not know {wanted}"


def without_comments(text):
    return re.sub(r"/\*.*?\*/", lambda match: "\n" * match.group().count("\n"), text, flags=re.DOTALL)


def check(root):
    """All faults, as "file:line: #include ...: why"; and the number of files and includes read."""
    root, faults, files, includes = Path(root).resolve(), [], 0, 0
    for folder in ("include", "src", "capi", "examples"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in SOURCES or not file.is_file():
                continue
            files += 1
            path = file.relative_to(root).as_posix()
            text = without_comments(file.read_text(encoding="utf-8"))
            for match in INCLUDE.finditer(text):
                includes += 1
                fault = fault_of(root, path, match.group(2))
                if fault:
                    line = text.count("\n", 0, match.start(2)) + 1
                    faults.append(f"{path}:{line}: #include {match.group(1)}{match.group(2)}: {fault}")
    return faults, files, includes


def self_test():
    """Plants violations and friends in a small tree of its own and expects exactly the violations."""
    header = "#pragma once\n"
    tree = {
        "include/mukana/base/time.hpp": header,
        "include/mukana/people/types.hpp": header + '#include "mukana/base/time.hpp"\n',
        "src/storage/connection.hpp": header + "#include <sqlite3.h>\n",
        "src/people/records.cpp": '#include "storage/connection.hpp"\n#include "mukana/people/types.hpp"\n',
        "src/trust/journal.hpp": header + "#include <sodium.h>\n",
        "src/service/session.cpp": '#include "trust/journal.hpp"\n',
        "src/loans/rules.hpp": header,
        "capi/mukana.h": "#include <stdint.h>\n",
        "capi/session.cpp": '#include "mukana.h"\n#include "service/session.hpp"\n',
        "examples/cli/main.cpp": '#include "arguments.hpp"\n#include <mukana.h>\n',
        "examples/cli/arguments.hpp": header + '/* #include "people/records.hpp" */\n',
    }
    planted = {
        "src/base/wrong.cpp": '#include "people/records.hpp"\n',
        "src/guidance/wrong.cpp": '\n#  include "mukana/forms/types.hpp"\n',
        "src/pilots/wrong.cpp": '#include "../loans/rules.hpp"\n',
        "src/operation/wrong.cpp": '#include "trust/journal.hpp"\n',
        "src/people/wrong.cpp": "#include <sqlite3.h>\n",
        "src/forms/wrong.cpp": "#include <sodium.h>\n",
        "src/unknown/wrong.cpp": '#include "mukana/base/time.hpp"\n',
        "include/mukana/people/wrong.hpp": '#include "storage/connection.hpp"\n',
        "include/mukana/base/wrong.hpp": '#include "mukana/people/types.hpp"\n',
        "capi/wrong.cpp": '#include "trust/journal.hpp"\n',
        "examples/wrong.cpp": '#include "mukana/base/time.hpp"\n',
        "capi/python/wrong.c": '#include "service/session.hpp"\n',
    }
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {**tree, **planted}.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        found = {fault.split(":")[0] for fault in check(folder)[0]}
    missed, wronged = set(planted) - found, found - set(planted)
    for path in sorted(missed):
        print(f"self-test: the violation planted in {path} was not found")
    for path in sorted(wronged):
        print(f"self-test: {path} is in order, yet was reported")
    print(f"self-test: {len(planted)} violations planted, {len(planted) - len(missed)} found")
    return 1 if missed or wronged else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    faults, files, includes = check(root)
    print("\n".join([*faults, f"{includes} includes of {files} files read, {len(faults)} against the arrows"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
