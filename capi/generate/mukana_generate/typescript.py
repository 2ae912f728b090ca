"""The operations of the Node package: their methods (lib/operations.cjs) and their types (lib/operations/*.d.cts).

A noun has a file with the interface of its verbs and the types that it alone speaks of; what several nouns speak of is in
shared.d.cts. A type is called as in the library. Where one stands in requests and in answers and is not the same in both
(a request leaves out what has a default, and takes a Date for an instant), what a request takes is called ...Input.
"""
from __future__ import annotations

import json
import re
import textwrap

from mukana_generate.model import Enumeration, Field, Model, Operation, Struct, Type

FOLDER = "capi/node/lib/"
WIDTH = 120
MADE = "// Made from the catalogue by capi/generate/all; change the operation, not this file.\n"
SHARED = "shared"

CLASSES = {"personal": "Personal data.", "sensitive": "Sensitive personal data.", "locating": "Says where somebody is.",
           "free_text": "Free text, which may hold personal data."}
VALUES = {"date": "CivilDate", "instant": "Instant", "texts": "Text", "json": "Json"}  # of values.d.cts
PLAIN = {"text": "string", "integer": "number", "number": "number", "boolean": "boolean"}
# What the package itself exports; a type of the catalogue that is called so gets another name.
TAKEN = {"Actor", "CallOptions", "CivilDate", "Exported", "Instant", "Json", "ListOperation", "Listing", "MukanaError",
         "Nouns", "OpenOptions", "Operations", "Piece", "Progress", "Session", "SessionOptions", "Signal", "Source",
         "Status", "SyncCallOptions", "SyncListing", "SyncProgress", "SyncSession", "Synchronous", "Text", "Workspace",
         "Date", "Map", "Set", "Promise", "Record", "Object", "Array", "Error", "Number", "String", "Boolean", "Function"}


def camel(name: str) -> str:
    """use_log -> useLog"""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def pascal(name: str) -> str:
    """use_log -> UseLog"""
    return "".join(part.capitalize() for part in name.split("_"))


def few(names: list[str]) -> str:
    """The first names of a list; more than four are too many to be read."""
    shown = ", ".join(names[:4])
    return shown if len(names) <= 4 else f"{shown} and {len(names) - 4} more"


def comment(paragraphs: list[str], indent: str = "") -> str:
    """A documentation comment of plain text, wrapped; on one line where it fits."""
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += textwrap.wrap(paragraph.replace("*/", "* /"), WIDTH - len(indent) - 3) or [""]
    if len(lines) == 1 and len(indent) + len(lines[0]) + 7 <= WIDTH:
        return f"{indent}/** {lines[0]} */\n"
    return f"{indent}/**\n" + "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines) + f"{indent} */\n"


def bounds(field: Field) -> str:
    low, high = field.minimum, field.maximum
    if low is not None and high is not None:
        return f"From {low} to {high}."
    if low is not None or high is not None:
        return f"At least {low}." if high is None else f"At most {high}."
    return f"At most {field.longest} bytes." if field.longest is not None and field.type.kind == "text" else ""


def words_of(field: Field) -> str:
    doc = field.doc if not field.doc or field.doc.endswith((".", ":", "?")) else field.doc + "."
    usual = field.when_left_out()
    usual = f"{usual[0].upper()}{usual[1:]}." if usual else ""
    return " ".join(filter(None, [doc, bounds(field), usual, CLASSES.get(field.field_class, "")]))


ENVELOPE = {
    "expected_revision": Field("expected_revision", "The revision that was read; E_CONFLICT where the record has changed "
                               "since.", Type("integer"), minimum=1),
    "idempotency_key": Field("idempotency_key", "Of your own making: a repeated call answers what the first one did.",
                             Type("text"), longest=200),
}


class Names:
    """What each type is called, and in which file it stands."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.places: dict[str, set[str]] = {}  # type -> the nouns that speak of it
        for operation in model.operations:
            for top in (operation.request, operation.response):
                for struct in [top, *model.reached_from(top)]:
                    self.places.setdefault(struct.name, set()).add(place_of(operation))
                    for field in struct.fields:
                        if field.type.innermost().enumeration:
                            self.places.setdefault(field.type.innermost().enumeration, set()).add(place_of(operation))
        self.differing = self.find_differing()

    def find_differing(self) -> set[str]:
        """The structs of requests and answers that are not the same in both, those within them first."""
        differing: set[str] = set()
        for _ in range(10):  # a struct differs where one within it does
            before = len(differing)
            differing |= {struct.name for struct in self.model.structs.values()
                          if struct.in_request and struct.in_response and any(self.differs(field, differing)
                                                                              for field in struct.fields)}
            if len(differing) == before:
                break
        return differing

    @staticmethod
    def differs(field: Field, differing: set[str]) -> bool:
        inner = field.type.innermost()
        return field.required != field.always or inner.kind in ("instant", "integer") or inner.struct in differing

    def of(self, name: str, in_request: bool) -> str:
        shown = name + "Type" if name in TAKEN else name
        return shown + "Input" if in_request and name in self.differing else shown

    def use_of(self, name: str) -> str:
        """Where a type is met, in words: the operations that take or answer it, else the types that hold it."""
        takes = [f"`{each.name}`" for each in self.model.operations if each.request.name == name]
        gives = [f"`{each.name}`" for each in self.model.operations if each.response.name == name]
        lists = [f"`{each.name}`" for each in self.model.operations if each.item is not None and each.item.struct == name]
        told = [f"{verb} {few(operations)}." for verb, operations in (
            ("Taken by", takes), ("Answered by", gives), ("Listed by", lists)) if operations]
        if told:
            return " ".join(told)
        holders = [f"`{field.name}` of {self.of(struct.name, not struct.in_response)}" for struct in self.model.structs.values()
                   for field in struct.fields if name in (field.type.innermost().struct, field.type.innermost().enumeration)]
        return f"Stands in {few(holders)}."

    def place(self, name: str) -> str:
        places = self.places[name]
        return next(iter(places)) if len(places) == 1 else SHARED


class File:
    """One file of types, which remembers what it needs of others."""

    def __init__(self, names: Names, place: str) -> None:
        self.names, self.place = names, place
        self.values: set[str] = set()
        self.others: dict[str, set[str]] = {}
        self.parts: list[str] = []

    def type(self, type_: Type, in_request: bool) -> str:
        written = self.bare(type_, in_request)
        return f"{written} | null" if type_.nullable else written

    def bare(self, type_: Type, in_request: bool) -> str:
        if type_.kind in VALUES:
            self.values.add(VALUES[type_.kind])
            return VALUES[type_.kind] + (" | Date" if in_request and type_.kind == "instant" else "")
        if type_.kind == "integer" and in_request:
            return "number | bigint"
        if type_.kind in PLAIN:
            return PLAIN[type_.kind]
        if type_.kind in ("code", "object"):
            return self.name(type_.enumeration or type_.struct, in_request)
        assert type_.element is not None
        element = self.type(type_.element, in_request)
        if type_.kind == "named":
            return f"{{ [name: string]: {element} }}"
        return f"({element})[]" if " | " in element else f"{element}[]"

    def name(self, name: str, in_request: bool) -> str:
        shown, place = self.names.of(name, in_request), self.names.place(name)
        if place != self.place:
            self.others.setdefault(place, set()).add(shown)
        return shown

    def members(self, fields: list[Field], in_request: bool) -> str:
        lines = []
        for field in fields:
            there = field.required if in_request else field.always
            if words_of(field):
                lines.append(comment([words_of(field)], "  "))
            shown = field.name if re.fullmatch(r"[A-Za-z_]\w*", field.name) else json.dumps(field.name)
            lines.append(f"  {shown}{'' if there else '?'}: {self.type(field.type, in_request)};\n")
        return "".join(lines)

    def add_struct(self, struct: Struct) -> None:
        words = comment([self.names.use_of(struct.name)])
        ways = [way for way in (True, False) if (struct.in_request if way else struct.in_response)]
        if struct.name not in self.names.differing:
            ways = ways[-1:]
        for in_request in ways:
            self.parts.append(f"{words}export interface {self.names.of(struct.name, in_request)} {{\n"
                              f"{self.members(struct.fields, in_request)}}}\n")

    def add_enumeration(self, enumeration: Enumeration) -> None:
        codes = " | ".join(f"'{code}'" for code in enumeration.codes)
        line = f"export type {self.names.of(enumeration.name, False)} = {codes};\n"
        if len(line) > WIDTH:
            line = f"export type {self.names.of(enumeration.name, False)} =\n" + \
                "".join(f"  | '{code}'\n" for code in enumeration.codes).rstrip() + ";\n"
        self.parts.append(comment([self.names.use_of(enumeration.name)]) + line)

    def request(self, operation: Operation) -> str:
        """The type of a request: the struct, and what a request may carry beside its fields."""
        more = ["Revising"] * operation.takes_expected_revision + ["Repeatable"] * operation.writes
        for name in more:
            if self.place != SHARED:
                self.others.setdefault(SHARED, set()).add(name)
        return " & ".join([self.name(operation.request.name, True), *more])

    def method(self, operation: Operation) -> str:
        lines = [operation.summary, "", f"Operation `{operation.name}`, since {operation.since}. For "
                 f"{', '.join(operation.roles)}; purposes: {', '.join(operation.purposes)}."]
        lines += {"experimental": ["@experimental It may still change."], "deprecated": ["@deprecated It will go."]}.get(
            operation.lifecycle, [])
        response = self.name(operation.response.name, False)
        item = operation.item
        gives = f"Promise<{response}>" if item is None else f"Listing<{self.type(item, False)}, {response}>"
        optional = "" if any(field.required for field in operation.request.fields) else "?"
        line = f"  {camel(operation.verb)}(request{optional}: {self.request(operation)}, options?: CallOptions): {gives};\n"
        if len(line) > WIDTH:
            line = (f"  {camel(operation.verb)}(\n    request{optional}: {self.request(operation)},\n"
                    f"    options?: CallOptions,\n  ): {gives};\n")
        return comment(lines, "  ") + line

    def text(self, own: set[str]) -> str:
        head = MADE
        for names, place in ((self.values, "../values"), (own, "../session")):
            if names:
                head += imports(names, place)
        for place, names in sorted(self.others.items()):
            head += imports(names, f"./{place}")
        return head + "\n" + "\n".join(self.parts)


def imports(names: set[str], place: str) -> str:
    line = f"import type {{ {', '.join(sorted(names))} }} from '{place}.cjs';\n"
    if len(line) <= WIDTH:
        return line
    return "import type {\n" + "".join(f"  {name},\n" for name in sorted(names)) + f"}} from '{place}.cjs';\n"


def place_of(operation: Operation) -> str:
    return operation.noun or operation.verb


def types_of(model: Model, names: Names, place: str) -> File:
    """The types that stand in one file, the codes first, then the structs by name."""
    file = File(names, place)
    for enumeration in model.enumerations.values():
        if enumeration.name in names.places and names.place(enumeration.name) == place:
            file.add_enumeration(enumeration)
    for struct in model.structs.values():
        if names.place(struct.name) == place:
            file.add_struct(struct)
    return file


def shared_file(model: Model, names: Names) -> str:
    file = types_of(model, names, SHARED)
    for name, field, words in (("Revising", "expected_revision", "What a request that changes a record may carry."),
                               ("Repeatable", "idempotency_key", "What a request that changes something may carry.")):
        file.parts.append(comment([words]) + f"export interface {name} {{\n{file.members([ENVELOPE[field]], True)}}}\n")
    return file.text(set())


def noun_file(model: Model, names: Names, noun: str, operations: list[Operation]) -> str:
    file = types_of(model, names, noun)
    methods = "\n".join(file.method(operation) for operation in operations)
    file.parts.insert(0, comment([f"The operations `{noun}.*`."]) + f"export interface {pascal(noun)}Operations {{\n{methods}}}\n")
    listing = any(operation.item is not None for operation in operations)
    return file.text({"CallOptions", "Listing"} if listing else {"CallOptions"})


def index_file(model: Model, names: Names) -> str:
    """What ties the nouns together: the members of a session, and every operation by its name."""
    file, nouns = File(names, "index"), model.by_noun()
    plain = nouns.pop("", [])
    for noun in nouns:
        file.others.setdefault(noun, set()).add(f"{pascal(noun)}Operations")
    entries = [f"  '{operation.name}': {{ request: {file.request(operation)}; response: "
               f"{file.name(operation.response.name, False)} }};\n" for operation in model.operations]
    places = sorted([SHARED, *nouns, *(operation.verb for operation in plain)])
    file.parts.append("".join(f"export * from './{place}.cjs';\n" for place in places))
    file.parts.append("/** Every operation by its name: what it takes and what it answers. */\nexport interface Operations {\n"
                      + "".join(entries) + "}\n")
    file.parts.append("/** The operations that list something page by page. */\nexport type ListOperation =\n" + "\n".join(
        f"  | '{operation.name}'" for operation in model.operations if operation.item is not None) + ";\n")
    members = [f"  /** The operations `{noun}.*`. */\n  readonly {camel(noun)}: {pascal(noun)}Operations;\n" for noun in nouns]
    file.parts.append("/** The operations of a session, by noun. */\nexport interface Nouns {\n" + "".join(members) + "\n"
                      + "\n".join(file.method(operation) for operation in plain) + "}\n")
    for what, words, values in (
            ("Role", "Roles, in which a session acts.", {role for each in model.operations for role in each.roles}),
            ("Purpose", "Purposes of use, which a session names.", {use for each in model.operations for use in each.purposes})):
        if what not in model.enumerations:
            file.parts.append(comment([words]) + f"export type {what} =\n" +
                              "\n".join(f"  | '{value}'" for value in sorted(values)) + ";\n")
    return file.text({"CallOptions"})


def script_file(model: Model) -> str:
    """The methods themselves. `caller` is a session, or its synchronous twin."""
    nouns = model.by_noun()
    plain = nouns.pop("", [])
    parts = ["'use strict';\n" + MADE, "class Noun {\n  constructor(caller) {\n    this.caller = caller;\n  }\n}\n"]
    for noun, operations in nouns.items():
        methods = [f"  {camel(each.verb)}(request, options) {{\n    return this.caller."
                   f"{'call' if each.item is None else 'list'}('{each.name}', request, options);\n  }}\n" for each in operations]
        parts.append(f"class {pascal(noun)} extends Noun {{\n" + "\n".join(methods) + "}\n")
    parts.append("exports.nouns = {\n" + "".join(f"  {camel(noun)}: {pascal(noun)},\n" for noun in nouns) + "};\n")
    parts.append("// Operations without a noun.\nexports.plain = {\n" +
                 "".join(f"  {camel(each.verb)}: '{each.name}',\n" for each in plain) + "};\n")
    return "\n".join(parts)


def files_of(model: Model) -> dict[str, str]:
    """Path below the project's folder -> text."""
    names, nouns = Names(model), model.by_noun()
    plain = nouns.pop("", [])
    files = {FOLDER + "operations.cjs": script_file(model), FOLDER + "operations/index.d.cts": index_file(model, names),
             FOLDER + "operations/shared.d.cts": shared_file(model, names)}
    for noun, operations in nouns.items():
        files[f"{FOLDER}operations/{noun}.d.cts"] = noun_file(model, names, noun, operations)
    for operation in plain:
        files[f"{FOLDER}operations/{operation.verb}.d.cts"] = types_of(model, names, operation.verb).text(set())
    return files
