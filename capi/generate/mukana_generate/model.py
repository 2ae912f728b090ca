"""The catalogue as a model that knows no language: operations, the structs and enumerations that they speak of.

Every generator reads this and nothing of the catalogue itself. All sequences are in the catalogue's order or by name,
so that what is generated depends on the catalogue alone.
"""
from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator


class CatalogueError(Exception):
    """The catalogue holds something that no wrapper can be made of."""


@dataclass(frozen=True)
class Type:
    """What a value is. `kind` is one of

    text (also an id), integer, number, boolean, date, instant (a time in UTC), texts (a text by language tag; a request
    may also give one text), json (anything), code (one of an enumeration), object (a struct), list (of `element`),
    named (values of `element` by name).
    """

    kind: str
    enumeration: str = ""  # of a code: the name of the enumeration
    struct: str = ""  # of an object: the name of the struct
    element: Type | None = None  # of a list, or of values by name
    nullable: bool = False  # a response may hold null there, which is an answer

    def innermost(self) -> Type:
        return self.element.innermost() if self.element else self


@dataclass(frozen=True)
class Field:
    name: str
    doc: str
    type: Type
    field_class: str = "plain"  # plain, personal, sensitive, locating or free_text
    required: bool = False  # a request must give it
    always: bool = False  # a response always holds it
    minimum: int | None = None
    maximum: int | None = None
    longest: int | None = None  # of a text, in bytes of UTF-8
    usual: Any = None  # of a request: what holds where it is left out; None where nothing does

    def when_left_out(self) -> str:
        """In words what holds where it is left out; nothing where its own words tell it."""
        if self.usual is None or "left out" in self.doc:
            return ""
        return f"{json.dumps(self.usual) if not isinstance(self.usual, str) else self.usual} where it is left out"


@dataclass
class Struct:
    """A request, a response, or an object within one. One struct may be both, then each field says what it is in which."""

    name: str
    fields: list[Field]
    in_request: bool = False
    in_response: bool = False

    def find(self, name: str) -> Field | None:
        return next((each for each in self.fields if each.name == name), None)


@dataclass(frozen=True)
class Enumeration:
    name: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Operation:
    name: str
    summary: str
    since: str
    lifecycle: str  # experimental, stable or deprecated
    effect: str  # read or write
    takes_expected_revision: bool
    roles: tuple[str, ...]
    purposes: tuple[str, ...]
    reads: str  # nothing_personal, aggregates or persons
    request: Struct = field(repr=False)
    response: Struct = field(repr=False)

    @property
    def noun(self) -> str:
        """What stands before the dot; empty for the few that have none, such as "batch"."""
        return self.name.rpartition(".")[0]

    @property
    def verb(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def writes(self) -> bool:
        return self.effect == "write"

    @property
    def item(self) -> Type | None:
        """Of a list that is read page by page, through a cursor: what each item is; else nothing."""
        items, following = self.response.find("items"), self.response.find("next")
        if items is None or following is None or self.request.find("after") is None:
            return None
        return items.type.element


@dataclass
class Model:
    operations: list[Operation]
    structs: dict[str, Struct]
    enumerations: dict[str, Enumeration]

    def by_noun(self) -> dict[str, list[Operation]]:
        """The operations of each noun, in the order of names; under "" those without one."""
        nouns: dict[str, list[Operation]] = {}
        for operation in self.operations:
            nouns.setdefault(operation.noun, []).append(operation)
        return dict(sorted(nouns.items()))

    def struct_of(self, type_: Type) -> Struct | None:
        """The struct that a value, a list of values or values by name are of, if of any."""
        name = type_.innermost().struct
        return self.structs[name] if name else None

    def reached_from(self, struct: Struct) -> Iterator[Struct]:
        """The structs within a struct, each once, the innermost first, without itself."""
        seen: set[str] = {struct.name}

        def walk(one: Struct) -> Iterator[Struct]:
            for each in one.fields:
                inner = self.struct_of(each.type)
                if inner is not None and inner.name not in seen:
                    seen.add(inner.name)
                    yield from walk(inner)
                    yield inner

        yield from walk(struct)


def read(path: Path) -> Model:
    """Reads a catalogue, as `mukana_catalogue` answers it."""
    return _Reader().model(json.loads(path.read_text(encoding="utf-8")))


class _Reader:
    def __init__(self) -> None:
        self.structs: dict[str, Struct] = {}
        self.enumerations: dict[str, Enumeration] = {}

    def model(self, catalogue: dict[str, Any]) -> Model:
        operations = [self.operation(each) for each in catalogue["operations"]]
        return Model(operations, dict(sorted(self.structs.items())), dict(sorted(self.enumerations.items())))

    def operation(self, one: dict[str, Any]) -> Operation:
        access = one["access"]
        return Operation(one["name"], one["summary"], one["since"], one["lifecycle"], one["effect"],
                         one["takes_expected_revision"], tuple(access["roles"]), tuple(access["purposes"]),
                         access["reads"], self.struct(one["request"], True), self.struct(one["response"], False))

    def struct(self, schema: dict[str, Any], is_request: bool) -> Struct:
        for each in schema.get("$defs", {}).values():  # structs that hold themselves stand there
            self.struct(each, is_request)
        required = set(schema["required"])
        fields = [self.field(name, value, name in required, is_request) for name, value in schema["properties"].items()]
        name = schema["title"]
        known = self.structs.setdefault(name, Struct(name, fields))
        if [(each.name, each.type) for each in known.fields] != [(each.name, each.type) for each in fields]:
            raise CatalogueError(f"two structs that differ are called {name}")
        # What is required stands in the requests' schema, what is always there in the responses'.
        known.fields = [
            Field(old.name, old.doc, old.type, old.field_class, old.required or new.required, old.always or new.always,
                  old.minimum, old.maximum, old.longest, new.usual if old.usual is None else old.usual)
            for old, new in zip(known.fields, fields)
        ]
        known.in_request, known.in_response = known.in_request or is_request, known.in_response or not is_request
        return known

    def field(self, name: str, schema: dict[str, Any], required: bool, is_request: bool) -> Field:
        return Field(name, schema["description"], self.type(schema, is_request), schema.get("x-class", "plain"),
                     required and is_request, required and not is_request, schema.get("minimum"), schema.get("maximum"),
                     schema.get("maxLength"), schema.get("default"))

    def type(self, schema: dict[str, Any], is_request: bool) -> Type:
        if "anyOf" in schema:
            inner = self.type(schema["anyOf"][0], is_request)
            return Type(inner.kind, inner.enumeration, inner.struct, inner.element, nullable=True)
        if "$ref" in schema:
            return Type("object", struct=schema["$ref"].rpartition("/")[2])
        kind = schema.get("type")
        if kind is None:
            return Type("json")
        if kind == ["object", "string"]:
            return Type("texts")
        if kind == "string":
            return self.text(schema)
        if kind in ("integer", "number", "boolean"):
            return Type(kind)
        if kind == "array":
            return Type("list", element=self.type(schema["items"], is_request))
        if kind == "object" and "properties" in schema:
            return Type("object", struct=self.struct(schema, is_request).name)
        if kind == "object":
            return Type("named", element=self.type(schema["additionalProperties"], is_request))
        raise CatalogueError(f"a schema of an unknown kind: {kind}")

    def text(self, schema: dict[str, Any]) -> Type:
        if "enum" in schema:
            enumeration = Enumeration(schema["title"], tuple(schema["enum"]))
            if self.enumerations.setdefault(enumeration.name, enumeration) != enumeration:
                raise CatalogueError(f"two enumerations that differ are called {enumeration.name}")
            return Type("code", enumeration=enumeration.name)
        return Type({"date": "date", "date-time": "instant"}.get(schema.get("format", ""), "text"))
