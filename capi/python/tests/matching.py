"""The conformance suite's rules of comparison, as tests/contract/README.md has them."""
import re


def pattern(expression):
    return lambda value: isinstance(value, str) and re.fullmatch(expression, value) is not None


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


KINDS = {
    "value": lambda value: True,
    "text": lambda value: isinstance(value, str),
    "integer": lambda value: is_number(value) and value == int(value),
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
    "list": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "id": pattern(r"[ -~]{1,64}"),
    "date": pattern(r"\d{4}-\d{2}-\d{2}"),
    "instant": pattern(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z"),
    "hash": pattern(r"[0-9a-f]{64}"),
    "uuid": pattern(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
}


def found_in(wanted, items, saved):
    for item in items:
        tried = dict(saved)
        if not difference(wanted, item, tried):
            saved.update(tried)
            return True
    return False


def matches(matcher, got, saved, place):
    """True, False, or the text of a difference."""
    if "$any" in matcher:
        return KINDS[matcher["$any"]](got)
    if "$saved" in matcher:
        return difference(saved[matcher["$saved"]], got, saved, place)
    if "$contains" in matcher:
        return isinstance(got, list) and all(found_in(wanted, got, saved) for wanted in matcher["$contains"])
    if "$length" in matcher:
        return isinstance(got, list) and len(got) == matcher["$length"]
    if "$holds" in matcher:
        return isinstance(got, str) and matcher["$holds"] in got
    if "$near" in matcher:
        return is_number(got) and abs(got - matcher["$near"]) <= matcher["within"]
    if "$exactly" in matcher:
        wanted = matcher["$exactly"]
        return difference(wanted, got, saved, place) if isinstance(got, dict) and set(got) <= set(wanted) else False
    if "$save" in matcher:
        why = difference(matcher["is"], got, saved, place) if "is" in matcher else ""
        if not why:
            saved[matcher["$save"]] = got
        return why
    raise ValueError(f"there is no such matcher: {matcher}")


def difference(expected, got, saved, place="", sparse=False):
    """Why a value is not as expected; empty where it is. `saved` keeps values by name. A sparse answer leaves out what is
    null."""
    if isinstance(expected, dict) and any(name.startswith("$") for name in expected):
        found = matches(expected, got, saved, place)
        return found if isinstance(found, str) else "" if found else f"{place}: expected {expected}, got {got!r}"
    if isinstance(expected, dict):
        if not isinstance(got, dict):
            return f"{place}: expected an object, got {got!r}"
        for name, wanted in expected.items():
            absent = isinstance(wanted, dict) and "$absent" in wanted
            if sparse and wanted is None and name not in got:
                continue
            if (name in got) == absent:
                return f"{place}/{name}: expected {'nothing' if absent else wanted}, got {got.get(name)!r}"
            why = "" if absent else difference(wanted, got[name], saved, f"{place}/{name}", sparse)
            if why:
                return why
        return ""
    if isinstance(expected, list):
        if not isinstance(got, list) or len(got) != len(expected):
            return f"{place}: expected {len(expected)} items, got {got!r}"
        return next((why for index, wanted in enumerate(expected)
                     if (why := difference(wanted, got[index], saved, f"{place}/{index}", sparse))), "")
    same = expected == got and isinstance(expected, bool) == isinstance(got, bool)
    return "" if same else f"{place}: expected {expected!r}, got {got!r}"


def filled(request, saved):
    """A request with what was kept before."""
    if isinstance(request, list):
        return [filled(item, saved) for item in request]
    if not isinstance(request, dict):
        return request
    if "$saved" in request:
        return saved[request["$saved"]]
    if "$repeat" in request:
        repeated, times = request["$repeat"], request["times"]
        return repeated * times if isinstance(repeated, str) else [filled(repeated, saved)] * times
    return {name: filled(value, saved) for name, value in request.items()}
