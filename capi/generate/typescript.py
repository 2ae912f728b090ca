#!/usr/bin/env python3
"""Writes the operations of the Node package from the catalogue: their methods (lib/operations.cjs) and their types
(lib/operations/*.d.cts, one file a noun). Usage: typescript.py CATALOGUE PACKAGE_FOLDER"""
import json
import re
import shutil
import sys
import textwrap
from pathlib import Path

WIDTH = 120
MADE = "// Made from the catalogue by capi/generate/typescript.py; change the operation, not this file."


def camel(name):
    """use_log -> useLog"""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def pascal(name):
    """contact.list_findings -> ContactListFindings"""
    return "".join(part.capitalize() for part in re.split(r"[._]", name))


def is_list(operation):
    answer = operation["response"].get("properties", {})
    return "after" in operation["request"].get("properties", {}) and "items" in answer and "next" in answer


def comment(lines, indent=""):
    """A documentation comment; paragraphs of plain text, wrapped."""
    wrapped = []
    for line in lines:
        wrapped += textwrap.wrap(line.replace("*/", "* /"), WIDTH - len(indent) - 3) or [""]
    if len(wrapped) == 1 and len(indent) + len(wrapped[0]) + 7 <= WIDTH:
        return f"{indent}/** {wrapped[0]} */\n"
    return f"{indent}/**\n" + "".join(f"{indent} * {line}".rstrip() + "\n" for line in wrapped) + f"{indent} */\n"


CLASSES = {"personal": "Personal data.", "sensitive": "Sensitive personal data.", "locating": "Says where somebody is.",
           "free_text": "Free text, which may hold personal data."}
FORMATS = {"date": "CivilDate", "date-time": "Instant"}


def bounds(schema):
    """What the schema says of size, in words."""
    said = []
    if "minimum" in schema and "maximum" in schema:
        said.append(f"From {schema['minimum']} to {schema['maximum']}.")
    elif "minimum" in schema:
        said.append(f"At least {schema['minimum']}.")
    elif "maximum" in schema:
        said.append(f"At most {schema['maximum']}.")
    if "maxLength" in schema and "enum" not in schema:
        said.append(f"At most {schema['maxLength']} characters.")
    if "maxItems" in schema:
        said.append(f"At most {schema['maxItems']} items.")
    return said


def words_of(schema):
    return " ".join(filter(None, [schema.get("description", ""), *bounds(schema), CLASSES.get(schema.get("x-class"))]))


class Types:
    """Writes types of one direction: a request takes more (a Date for an instant) than a response gives."""

    def __init__(self, in_request):
        self.in_request = in_request
        self.uses = set()

    def name(self, name):
        self.uses.add(name)
        return name

    def of(self, schema, indent=""):
        if "anyOf" in schema:
            return " | ".join(self.of(part, indent) for part in schema["anyOf"])
        if "enum" in schema:
            return " | ".join(json.dumps(value) for value in schema["enum"])
        kinds = schema.get("type")
        if isinstance(kinds, list):  # a text, or its translations by language
            return self.name("Text")
        if kinds == "string":
            form = FORMATS.get(schema.get("format"))
            if form is None:
                return "string"
            taken = f"{self.name(form)} | Date" if self.in_request and form == "Instant" else self.name(form)
            return taken
        if kinds == "array":
            item = self.of(schema["items"], indent)
            return f"({item})[]" if " | " in item and not item.endswith("}") else f"{item}[]"
        if kinds == "object":
            return self.of_object(schema, indent)
        if kinds == "integer" and self.in_request:
            return "number | bigint"
        return {"integer": "number", "number": "number", "boolean": "boolean", "null": "null"}.get(kinds) or self.name("Json")

    def of_object(self, schema, indent):
        more = schema.get("additionalProperties")
        if "properties" not in schema:
            return f"{{ [name: string]: {self.of(more, indent) if isinstance(more, dict) else self.name('Json')} }}"
        if not schema["properties"]:
            return "{ [name: string]: never }" if self.in_request else "{}"
        return "{\n" + self.members(schema, indent + "  ") + indent + "}"

    def members(self, schema, indent):
        required, lines = set(schema.get("required", [])), []
        for name, member in schema["properties"].items():
            words = words_of(member)
            if words:
                lines.append(comment([words], indent))
            shown = name if re.fullmatch(r"[A-Za-z_]\w*", name) else json.dumps(name)
            lines.append(f"{indent}{shown}{'' if name in required else '?'}: {self.of(member, indent)};\n")
        return "".join(lines)


def interface(types, name, schema, words):
    body = types.members(schema, "  ") if schema.get("properties") else ""
    return comment([words]) + f"export interface {name} {{\n{body}}}\n"


def envelope(operation):
    """The fields that a request may carry beside the operation's own."""
    fields = {}
    if operation.get("takes_expected_revision"):
        fields["expected_revision"] = {"type": "integer", "minimum": 1, "description":
                                       "The revision that was read; E_CONFLICT where the record has changed since."}
    if operation["effect"] == "write":
        fields["idempotency_key"] = {"type": "string", "maxLength": 200, "description":
                                     "Of your own making: a repeated call answers what the first one did."}
    return fields


def lifecycle_words(operation):
    return {"experimental": ["@experimental It may still change."], "deprecated": ["@deprecated It will go."]}.get(
        operation["lifecycle"], [])


def method(operation, indent="  "):
    """The signature of one operation's method, with its documentation."""
    name, verb = pascal(operation["name"]), camel(operation["name"].split(".")[-1])
    access = operation["access"]
    lines = [operation["summary"], "", f"Operation `{operation['name']}`, since {operation['since']}.",
             f"For {', '.join(access['roles'])}; purposes {', '.join(access['purposes'])}.", *lifecycle_words(operation)]
    optional = "" if operation["request"].get("required") else "?"
    gives = f"Listing<{name}Item, {name}Response>" if is_list(operation) else f"Promise<{name}Response>"
    return comment(lines, indent) + f"{indent}{verb}(request{optional}: {name}Request, options?: CallOptions): {gives};\n"


def noun_file(noun, operations):
    requests, responses, parts = Types(True), Types(False), []
    for operation in operations:
        name = pascal(operation["name"])
        request = dict(operation["request"], properties={**operation["request"].get("properties", {}), **envelope(operation)})
        response = operation["response"]
        parts.append(interface(requests, f"{name}Request", request, f"What `{operation['name']}` takes."))
        if is_list(operation):
            item = response["properties"]["items"]
            parts.append(interface(responses, f"{name}Item", item["items"], f"An item of `{operation['name']}`."))
            rest = {key: value for key, value in response["properties"].items() if key != "items"}
            body = comment([words_of(item)], "  ") + f"  items: {name}Item[];\n" + \
                responses.members(dict(response, properties=rest), "  ")
            parts.append(comment([f"A page of `{operation['name']}`."]) + f"export interface {name}Response {{\n{body}}}\n")
        else:
            parts.append(interface(responses, f"{name}Response", response, f"What `{operation['name']}` answers."))
    if noun is not None:
        methods = "\n".join(method(operation) for operation in operations)
        parts.append(comment([f"The operations `{noun}.*`."]) + f"export interface {pascal(noun)}Operations {{\n{methods}}}\n")
    used = requests.uses | responses.uses
    own = ({"CallOptions"} if noun is not None else set()) | ({"Listing"} if any(map(is_list, operations)) else set())
    head = MADE + "\n"
    if used:
        head += f"import type {{ {', '.join(sorted(used))} }} from '../values.cjs';\n"
    if own:
        head += f"import type {{ {', '.join(sorted(own))} }} from '../session.cjs';\n"
    return head + "\n" + "\n".join(parts)


def index_file(nouns, plain, operations):
    """What ties the nouns together: the session's members, and every operation by its name."""
    lines = [MADE + "\n"]
    for noun in nouns:
        names = [f"{pascal(noun)}Operations"] + [f"{pascal(operation['name'])}{end}" for operation in nouns[noun]
                                                 for end in ("Request", "Response")]
        lines.append("import type {\n" + "".join(f"  {name},\n" for name in names) + f"}} from './{noun}.cjs';\n")
    for operation in plain:
        name = pascal(operation["name"])
        lines.append(f"import type {{ {name}Request, {name}Response }} from './{operation['name']}.cjs';\n")
    lines.append("import type { CallOptions } from '../session.cjs';\n\n")
    lines += [f"export * from './{name}.cjs';\n" for name in [*nouns, *(operation["name"] for operation in plain)]]
    lines.append("\n/** Every operation by its name: what it takes and what it answers. */\nexport interface Operations {\n")
    for operation in operations:
        name = pascal(operation["name"])
        lines.append(f"  {json.dumps(operation['name'])}: {{ request: {name}Request; response: {name}Response }};\n")
    lines.append("}\n\n/** The operations that list something page by page. */\nexport type ListOperation =\n")
    lines.append("".join(f"  | {json.dumps(operation['name'])}\n" for operation in operations if is_list(operation)).rstrip())
    lines.append(";\n\n/** The operations of a session, by noun. */\nexport interface Nouns {\n")
    for noun in nouns:
        lines.append(f"  /** The operations `{noun}.*`. */\n  readonly {camel(noun)}: {pascal(noun)}Operations;\n")
    lines.append("".join(method(operation) for operation in plain) + "}\n\n")
    for what, key in (("Role", "roles"), ("Purpose", "purposes")):
        values = sorted({value for operation in operations for value in operation["access"][key]})
        words = {"Role": "Roles, in which a session acts.", "Purpose": "Purposes of use, which a session names."}[what]
        lines.append(f"/** {words} */\nexport type {what} =\n" + "\n".join(f"  | {json.dumps(value)}" for value in values) + ";\n\n")
    return "".join(lines).rstrip() + "\n"


def script_file(nouns, plain):
    """The methods themselves; `caller` is a session, or its synchronous twin."""
    lines = ["'use strict';\n", MADE + "\n\n", "class Noun {\n  constructor(caller) {\n    this.caller = caller;\n  }\n}\n"]
    for noun, operations in nouns.items():
        lines.append(f"\nclass {pascal(noun)} extends Noun {{\n")
        methods = []
        for operation in operations:
            how = "list" if is_list(operation) else "call"
            methods.append(f"  {camel(operation['name'].split('.')[-1])}(request, options) {{\n"
                           f"    return this.caller.{how}('{operation['name']}', request, options);\n  }}\n")
        lines.append("\n".join(methods) + "}\n")
    lines.append("\nexports.nouns = {\n" + "".join(f"  {camel(noun)}: {pascal(noun)},\n" for noun in nouns) + "};\n")
    lines.append("\n// Operations without a noun.\nexports.plain = {\n")
    lines.append("".join(f"  {camel(operation['name'])}: '{operation['name']}',\n" for operation in plain) + "};\n")
    return "".join(lines)


def generate(catalogue, package):
    operations = sorted(catalogue["operations"], key=lambda operation: operation["name"])
    nouns, plain = {}, []
    for operation in operations:
        noun, _, verb = operation["name"].partition(".")
        if verb:
            nouns.setdefault(noun, []).append(operation)
        else:
            plain.append(operation)
    folder = package / "lib" / "operations"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for noun, of_noun in nouns.items():
        (folder / f"{noun}.d.cts").write_text(noun_file(noun, of_noun), encoding="utf-8")
    for operation in plain:
        (folder / f"{operation['name']}.d.cts").write_text(noun_file(None, [operation]), encoding="utf-8")
    (folder / "index.d.cts").write_text(index_file(nouns, plain, operations), encoding="utf-8")
    (package / "lib" / "operations.cjs").write_text(script_file(nouns, plain), encoding="utf-8")


if __name__ == "__main__":
    generate(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2]))
