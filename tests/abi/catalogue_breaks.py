"""The self-test of catalogue_differ.py: changes of a small catalogue, each a break or growth."""
import copy


def operation(name, lifecycle):
    return {
        "name": name, "since": "0.1", "lifecycle": lifecycle, "effect": "write", "takes_expected_revision": True,
        "access": {"roles": ["coach", "coordinator"], "purposes": ["guidance"], "reads": "aggregates"},
        "request": {
            "type": "object", "additionalProperties": False, "required": ["id"],
            "properties": {
                "id": {"type": "string", "maxLength": 64},
                "kind": {"type": "string", "enum": ["call", "visit"]},
                "minutes": {"type": "integer", "minimum": 0, "maximum": 100, "default": 30},
                "note": {"type": "string"},
                "value": {},
                "texts": {"type": ["object", "string"], "additionalProperties": {"type": "string"}},
                "items": {"type": "array", "items": {"type": "object", "additionalProperties": False, "required": [],
                                                     "properties": {"person": {"type": "string"}}}},
                "tree": {"type": "object", "$ref": "#/$defs/Item"},
                "limit": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            },
            "$defs": {"Item": {"type": "object", "additionalProperties": False, "required": [], "properties": {
                "text": {"type": "string"}, "items": {"type": "array", "items": {"type": "object", "$ref": "#/$defs/Item"}}}}},
        },
        "response": {
            "type": "object", "required": ["id"],
            "properties": {
                "id": {"type": "string"}, "revision": {"type": "integer"}, "share": {"type": "number"},
                "state": {"type": "string", "enum": ["open", "closed"]},
                "day": {"type": "string", "format": "date"},
                "value": {"anyOf": [{"type": "number"}, {"type": "null"}]},
                "people": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}},
            },
        },
    }


SMALL = {"operations": [operation("loan.open", "stable"), operation("loan.old", "deprecated"),
                        operation("loan.new", "experimental")],
         "facts": [{"name": "loan", "columns": {"state": "", "device": ""}}]}


class Change:
    """A copy of the small catalogue at hand, by short names."""

    def __init__(self):
        self.all = copy.deepcopy(SMALL)
        self.op = self.all["operations"][0]
        self.asked = self.op["request"]["properties"]
        self.told = self.op["response"]["properties"]

    def rename(self, index, name):
        self.all["operations"][index]["name"] = name


BREAKS = [
    ("a removed operation", lambda it: it.all["operations"].pop(0)),
    ("a renamed operation", lambda it: it.rename(0, "loan.begin")),
    ("a removed deprecated operation", lambda it: it.all["operations"].pop(1)),
    ("a stable operation made experimental", lambda it: it.op.update(lifecycle="experimental")),
    ("another since", lambda it: it.op.update(since="0.2")),
    ("a write that becomes a read", lambda it: it.op.update(effect="read")),
    ("no expected_revision any more", lambda it: it.op.update(takes_expected_revision=False)),
    ("a role fewer", lambda it: it.op["access"]["roles"].remove("coach")),
    ("another purpose", lambda it: it.op["access"].update(purposes=["lending"])),
    ("more that is read of persons", lambda it: it.op["access"].update(reads="persons")),
    ("a removed request field", lambda it: it.asked.pop("note")),
    ("a renamed request field", lambda it: it.asked.update(remark=it.asked.pop("note"))),
    ("a new required field", lambda it: (it.asked.update(why={"type": "string"}), it.op["request"]["required"].append("why"))),
    ("an optional field made required", lambda it: it.op["request"]["required"].append("note")),
    ("a required field inside a list", lambda it: it.asked["items"]["items"]["required"].append("person")),
    ("a removed field inside a list", lambda it: it.asked["items"]["items"]["properties"].clear()),
    ("a removed field of a thing that holds itself", lambda it: it.op["request"]["$defs"]["Item"]["properties"].pop("text")),
    ("a required field of a thing that holds itself", lambda it: it.op["request"]["$defs"]["Item"]["required"].append("text")),
    ("a value fewer in a request", lambda it: it.asked["kind"]["enum"].remove("visit")),
    ("a code list where any text was", lambda it: it.asked["note"].update(enum=["short", "long"])),
    ("another type in a request", lambda it: it.asked["note"].update(type="integer")),
    ("a number that must be an integer", lambda it: it.asked["value"].update(type="integer")),
    ("a form fewer in a request", lambda it: it.asked["texts"].update(type="object")),
    ("a choice fewer in a request", lambda it: it.asked["limit"]["anyOf"].pop()),
    ("a higher minimum", lambda it: it.asked["minutes"].update(minimum=1)),
    ("a lower maximum", lambda it: it.asked["minutes"].update(maximum=99)),
    ("a shorter text", lambda it: it.asked["id"].update(maxLength=32)),
    ("a bound where none was", lambda it: it.asked["note"].update(maxLength=1000)),
    ("another value where a field is left out", lambda it: it.asked["minutes"].update(default=60)),
    ("no value where a field is left out", lambda it: it.asked["minutes"].pop("default")),
    ("a format where none was", lambda it: it.asked["note"].update(format="date")),
    ("a removed response field", lambda it: it.told.pop("revision")),
    ("a removed field inside an answered list", lambda it: it.told["people"]["items"]["properties"].clear()),
    ("another type in an answer", lambda it: it.told["id"].update(type="integer")),
    ("an integer that becomes a number", lambda it: it.told["revision"].update(type="number")),
    ("an answer that may be null", lambda it: it.told["share"].update(type=["number", "null"])),
    ("a further form of an answer", lambda it: it.told["value"]["anyOf"].append({"type": "string"})),
    ("a value fewer in an answer", lambda it: it.told["state"]["enum"].remove("closed")),
    ("another format in an answer", lambda it: it.told["day"].update(format="date-time")),
    ("an answer that may be left out now", lambda it: it.op["response"].update(required=[])),
    ("a removed set of facts", lambda it: it.all["facts"].clear()),
    ("a removed column", lambda it: it.all["facts"][0]["columns"].pop("device")),
]

GROWTH = [
    ("nothing", lambda it: None),
    ("a new operation", lambda it: it.all["operations"].append(operation("loan.renew", "stable"))),
    ("an experimental operation that goes", lambda it: it.all["operations"].pop(2)),
    ("an experimental operation that changes", lambda it: it.all["operations"][2]["request"]["properties"].clear()),
    ("an experimental operation made stable", lambda it: it.all["operations"][2].update(lifecycle="stable")),
    ("a stable operation that is deprecated", lambda it: it.op.update(lifecycle="deprecated")),
    ("further words", lambda it: it.asked["id"].update(description="An id.")),
    ("a role and a purpose more", lambda it: (it.op["access"]["roles"].append("peer"), it.op["access"]["purposes"].append("lending"))),
    ("less that is read of persons", lambda it: it.op["access"].update(reads="nothing_personal")),
    ("a new optional field", lambda it: it.asked.update(place={"type": "string"})),
    ("a new field of a thing that holds itself", lambda it: it.op["request"]["$defs"]["Item"]["properties"].update(day={})),
    ("a thing that is named now", lambda it: (it.op["request"]["$defs"].update(Row=it.asked["items"]["items"]),
                                              it.asked["items"].update(items={"$ref": "#/$defs/Row"}))),
    ("a required field made optional", lambda it: it.op["request"].update(required=[])),
    ("a value more in a request", lambda it: it.asked["kind"]["enum"].append("letter")),
    ("wider bounds", lambda it: (it.asked["minutes"].update(minimum=-1, maximum=200), it.asked["id"].pop("maxLength"))),
    ("a number where an integer was asked", lambda it: it.asked["minutes"].update(type="number")),
    ("a value that is told where a field is left out", lambda it: it.asked["note"].update(default="none")),
    ("a choice more in a request", lambda it: it.asked["limit"]["anyOf"].append({"type": "string"})),
    ("a new response field", lambda it: it.told.update(place={"type": "string"})),
    ("a value more in an answer", lambda it: it.told["state"]["enum"].append("lost")),
    ("a number that becomes an integer", lambda it: it.told["share"].update(type="integer")),
    ("a form fewer of an answer", lambda it: it.told["value"]["anyOf"].pop()),
    ("a further column and set of facts", lambda it: (it.all["facts"][0]["columns"].update(day=""), it.all["facts"].append({"name": "kit", "columns": {}}))),
]


def self_test(breaks):
    wrong = 0
    for changes, expected in ((BREAKS, True), (GROWTH, False)):
        for words, change in changes:
            it = Change()
            change(it)
            found = list(breaks(SMALL, it.all))
            if bool(found) != expected:
                wrong += 1
                print(f"ERROR: self-test: {words}: {'no break was found' if expected else found}")
    print(f"self-test: {len(BREAKS)} planted breaks and {len(GROWTH)} kinds of growth, {wrong} judged wrongly")
    return 1 if wrong else 0
