#!/usr/bin/env python3
"""Keeps the promise that no ABI tool sees: what the catalogue promised, a newer one still gives.

usage: catalogue_differ.py OLD NEW            the breaks, one a line; exit status 1 where there is any
       catalogue_differ.py baseline CATALOGUE  writes capi/abi/catalogue-baseline.json, with a release
       catalogue_differ.py self-test           plants breaks and growth in a small catalogue, and judges them

An operation that was stable or deprecated only grows. Its requests may take more: optional fields, further values, wider
bounds; whatever was a right request stays one. Its answers may hold more: further fields, further values of a code
list (a client treats a code that it does not know like "other"). Nothing is taken back: no operation, role, purpose,
field, value; nothing optional becomes required, and nothing that was always answered becomes optional. Deprecated
operations stay. Experimental ones may change or go, and a stable one never becomes experimental again. Sets of facts
and their columns stay, since indicators that hosts have stored name them.
"""
import json
import sys
from pathlib import Path

BASELINE = Path(__file__).resolve().parents[2] / "capi/abi/catalogue-baseline.json"
READS = ["nothing_personal", "aggregates", "persons"]
WORDS = {"description", "summary"}  # what only humans read


def expanded(schema, named, inside=()):
    """The schema with what it refers to by name put in its place. Where a thing holds itself, the inner one is any object."""
    if isinstance(schema, list):
        return [expanded(item, named, inside) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        name = schema["$ref"].rsplit("/", 1)[1]
        rest = {} if name in inside else expanded(named[name], named, (*inside, name))
        return {**{word: value for word, value in schema.items() if word != "$ref"}, **rest}
    return {word: expanded(value, named, inside) for word, value in schema.items() if word != "$defs"}


def whole(operation, part):
    """The schema of an operation's request or response, without references."""
    return expanded(operation[part], operation[part].get("$defs", {}))


def types_of(schema):
    """The JSON types that a schema names; None where it takes any."""
    kinds = schema.get("type")
    return None if kinds is None else set([kinds] if isinstance(kinds, str) else kinds)


def covers(wide, narrow):
    """Whether each of the narrow types is among the wide ones; an integer is a number."""
    if wide is None:
        return True
    return narrow is not None and all(kind in wide or (kind == "integer" and "number" in wide) for kind in narrow)


def narrowed_bounds(old, new):
    """The bounds of `new` that leave out what `old` let in."""
    for name, closer in (("minimum", max), ("minLength", max), ("minItems", max),
                         ("maximum", min), ("maxLength", min), ("maxItems", min)):
        if name in new and (name not in old or (new[name] != old[name] and closer(new[name], old[name]) == new[name])):
            yield name
    for name in ("format", "pattern"):
        if name in new and new[name] != old.get(name):
            yield name


def request_breaks(old, new, place):
    """Why a request that fitted `old` may not fit `new`."""
    if "anyOf" in new or "anyOf" in old:
        choices = new.get("anyOf", [new])
        for index, choice in enumerate(old.get("anyOf", [old])):
            if not any(not list(request_breaks(choice, other, place)) for other in choices):
                yield f"{place}: choice {index} is not taken any more"
        return
    if not covers(types_of(new), types_of(old)):
        yield f"{place}: the type was {old.get('type', 'any')} and is {new.get('type', 'any')}"
    if "enum" in new:
        for value in old.get("enum", ["any value"]):
            if value not in new["enum"]:
                yield f"{place}: {value!r} is not taken any more"
    if "default" in old and new.get("default") != old["default"]:
        yield f"{place}: where it is left out it was {old['default']!r} and is {new.get('default', 'nothing')!r}"
    for bound in narrowed_bounds(old, new):
        yield f"{place}: {bound} was {old.get(bound, 'open')} and is {new[bound]}"
    yield from request_member_breaks(old, new, place)
    if "items" in old and "items" in new:
        yield from request_breaks(old["items"], new["items"], f"{place}/-")


def request_member_breaks(old, new, place):
    before, after = old.get("properties", {}), new.get("properties", {})
    others = new.get("additionalProperties", True)
    for name, schema in before.items():
        if name in after:
            yield from request_breaks(schema, after[name], f"{place}/{name}")
        elif others is False:
            yield f"{place}/{name}: the field is gone"
    for name in new.get("required", []):
        if name not in old.get("required", []):
            yield f"{place}/{name}: the field is required now"
    rest = old.get("additionalProperties", True)
    if isinstance(others, dict) and isinstance(rest, dict):
        yield from request_breaks(rest, others, f"{place}/*")
    elif rest is not False and others is False and types_of(old) in (None, {"object"}):
        yield f"{place}: other fields are not taken any more"


def response_breaks(old, new, place):
    """Why an answer that fits `new` may surprise who knows `old`."""
    if "anyOf" in new or "anyOf" in old:
        choices = old.get("anyOf", [old])
        for index, choice in enumerate(new.get("anyOf", [new])):
            if not any(not list(response_breaks(other, choice, place)) for other in choices):
                yield f"{place}: choice {index} was not answered before"
        return
    if not covers(types_of(old), types_of(new)):
        yield f"{place}: the type was {old.get('type', 'any')} and is {new.get('type', 'any')}"
    for value in old.get("enum", []):
        if "enum" in new and value not in new["enum"]:
            yield f"{place}: {value!r} is not answered any more"
    if old.get("format") != new.get("format"):
        yield f"{place}: the format was {old.get('format', 'open')} and is {new.get('format', 'open')}"
    after = new.get("properties", {})
    for name, schema in old.get("properties", {}).items():
        if name not in after:
            yield f"{place}/{name}: the field is gone"
        else:
            yield from response_breaks(schema, after[name], f"{place}/{name}")
    for name in old.get("required", []):
        if name in after and name not in new.get("required", []):
            yield f"{place}/{name}: the field may be left out now"
    for part, step in (("items", "-"), ("additionalProperties", "*")):
        if isinstance(old.get(part), dict) and isinstance(new.get(part), dict):
            yield from response_breaks(old[part], new[part], f"{place}/{step}")


def operation_breaks(old, new):
    name = old["name"]
    if old["lifecycle"] == "stable" and new["lifecycle"] == "experimental":
        yield f"{name}: it was stable and is experimental"
    for fact in ("since", "effect"):
        if new[fact] != old[fact]:
            yield f"{name}: {fact} was {old[fact]} and is {new[fact]}"
    if old["takes_expected_revision"] and not new["takes_expected_revision"]:
        yield f"{name}: it does not take expected_revision any more"
    for who in ("roles", "purposes"):
        for one in old["access"][who]:
            if one not in new["access"][who]:
                yield f"{name}: {one} is not among the {who} any more"
    if READS.index(new["access"]["reads"]) > READS.index(old["access"]["reads"]):
        yield f"{name}: it read {old['access']['reads']} and reads {new['access']['reads']}"
    yield from (f"{name}: request {why}" for why in request_breaks(whole(old, "request"), whole(new, "request"), ""))
    yield from (f"{name}: response {why}" for why in response_breaks(whole(old, "response"), whole(new, "response"), ""))


def breaks(old, new):
    """Every promise of the old catalogue that the new one does not keep."""
    after = {operation["name"]: operation for operation in new["operations"]}
    for operation in old["operations"]:
        if operation["lifecycle"] == "experimental":
            continue
        if operation["name"] not in after:
            yield f"{operation['name']}: the operation is gone"
        else:
            yield from operation_breaks(operation, after[operation["name"]])
    facts = {fact["name"]: fact for fact in new["facts"]}
    for fact in old["facts"]:
        columns = facts.get(fact["name"], {}).get("columns")
        if columns is None:
            yield f"facts {fact['name']}: the set is gone"
            continue
        yield from (f"facts {fact['name']}: the column {name} is gone" for name in fact["columns"] if name not in columns)


def without_words(value):
    """The catalogue without what only humans read. A field may be named like a word, so properties are kept."""
    if isinstance(value, list):
        return [without_words(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: {field: without_words(schema) for field, schema in inner.items()} if name in ("properties", "$defs")
            else without_words(inner) for name, inner in value.items() if name not in WORDS}


def write_baseline(path):
    catalogue = json.loads(Path(path).read_text(encoding="utf-8"))
    kept = {
        "operations": [without_words(it) for it in catalogue["operations"] if it["lifecycle"] != "experimental"],
        "facts": [{"name": fact["name"], "columns": sorted(fact["columns"])} for fact in catalogue["facts"]],
    }
    lines = {part: ",\n  ".join(json.dumps(it, ensure_ascii=False) for it in kept[part]) for part in kept}
    BASELINE.write_text('{"operations": [\n  %(operations)s\n], "facts": [\n  %(facts)s\n]}\n' % lines, encoding="utf-8")
    print(f"{BASELINE.name} written: {len(kept['operations'])} operations that only grow")


def compare(old_path, new_path):
    old, new = (json.loads(Path(path).read_text(encoding="utf-8")) for path in (old_path, new_path))
    found = list(breaks(old, new))
    for why in found:
        print(f"ERROR: {why}")
    held = sum(operation["lifecycle"] != "experimental" for operation in old["operations"])
    print(f"{held} operations and {len(old['facts'])} sets of facts held to their promise, {len(found)} breaks")
    return 1 if found else 0


def main(arguments):
    if arguments == ["self-test"]:
        from catalogue_breaks import self_test
        return self_test(breaks)
    if len(arguments) == 2 and arguments[0] == "baseline":
        return write_baseline(arguments[1])
    if len(arguments) == 2:
        return compare(*arguments)
    print(__doc__.split("\n\n")[1], file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
