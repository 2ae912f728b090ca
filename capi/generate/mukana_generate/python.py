"""The Python package's typed layer: codes, records and the operations of each noun."""
from __future__ import annotations

import keyword
import textwrap

from mukana_generate.model import Field, Model, Operation, Struct, Type

FOLDER = "capi/python/mukana/generated"
HEAD = '# Generated from the operations by capi/generate/all; not edited by hand.\n'
WIDTH = 120
CODE_LISTS = "code_lists"  # in the records, some of which have a field that is called codes
NO_BREAK = "\N{NO-BREAK SPACE}"


def files_of(model: Model) -> dict[str, str]:
    return {
        f"{FOLDER}/__init__.py": '"""What is generated from the library\'s operations."""\n',
        f"{FOLDER}/codes.py": codes_file(model),
        f"{FOLDER}/records.py": records_file(model),
        f"{FOLDER}/operations.py": operations_file(model),
    }


def attribute(name: str) -> str:
    """A name as Python may use it: "import" becomes "import_"."""
    return f"{name}_" if keyword.iskeyword(name) else name


def class_of(noun: str) -> str:
    return "".join(part.capitalize() for part in noun.split("_")) + "Operations"


def paragraph(text: str, indent: int, hang: int = 0) -> str:
    """Wrapped and indented. A no-break space holds together what it stands between."""
    lines = textwrap.wrap(text.replace("\\", "\\\\"), WIDTH - indent, subsequent_indent=" " * hang, break_on_hyphens=False)
    return textwrap.indent("\n".join(lines), " " * indent).replace(NO_BREAK, " ")


# ---------------------------------------------------------------------------------------------------------- codes


def codes_file(model: Model) -> str:
    parts = [HEAD, '"""Code lists: the texts that a field may be. A newer library may answer others; treat those as unknown."""\n',
             "from typing import Literal\n"]
    for enumeration in model.enumerations.values():
        codes = ", ".join(f'"{code}"' for code in enumeration.codes)
        line = f"{enumeration.name} = Literal[{codes}]"
        if len(line) > WIDTH:
            line = f"{enumeration.name} = Literal[\n{paragraph(codes, 4)},\n]"
        parts.append(line)
    names = ", ".join(f'"{name}"' for name in model.enumerations)
    parts.append(f"\n__all__ = [\n{paragraph(names, 4)},\n]")
    return "\n".join(parts) + "\n"


# ---------------------------------------------------------------------------------------------------------- types

SIMPLE = {"text": "str", "integer": "int", "number": "float", "boolean": "bool", "date": "dt.date",
          "instant": "dt.datetime", "json": "Any"}


def answered_type(type_: Type) -> str:
    """What a response holds."""
    text = {"texts": lambda: "dict[str, str]", "code": lambda: f"codes.{type_.enumeration}",
            "object": lambda: type_.struct, "list": lambda: f"list[{answered_type(type_.element)}]",
            "named": lambda: f"dict[str, {answered_type(type_.element)}]"}.get(type_.kind, lambda: SIMPLE[type_.kind])()
    return f"{text} | None" if type_.nullable else text


def asked_type(type_: Type, prefix: str = "") -> str:
    """What a request may be given: also tuples, also plain mappings in place of records."""
    if type_.kind == "texts":
        return "str | abc.Mapping[str, str]"
    if type_.kind == "object":
        return f"{prefix}{type_.struct} | abc.Mapping[str, Any]"
    if type_.kind == "list":
        return f"abc.Sequence[{asked_type(type_.element, prefix)}]"
    if type_.kind == "named":
        return f"abc.Mapping[str, {asked_type(type_.element, prefix)}]"
    return answered_type(type_)


def optional(text: str) -> str:
    return text if text == "Any" or text.endswith("| None") else f"{text} | None"


# -------------------------------------------------------------------------------------------------------- records


def records_of(model: Model) -> list[Struct]:
    """Every struct that is an object of its own in Python, those that others hold first. A request is no object, its
    fields are arguments; a page is none either, it is what a cursor reads."""
    ordered: dict[str, Struct] = {}
    for operation in model.operations:
        pages = operation.item is not None
        for struct in [*model.reached_from(operation.request), *model.reached_from(operation.response)]:
            ordered.setdefault(struct.name, struct)
        if not pages:
            ordered.setdefault(operation.response.name, operation.response)
    return list(ordered.values())


def shape_of(type_: Type, within: str) -> str | None:
    """How the extension module makes the value of a field of the struct `within`; nothing where JSON says it already."""
    if type_.kind in ("number", "code", "date", "instant"):
        return f'"{type_.kind}"'
    if type_.kind == "object":
        return "Itself" if type_.struct == within else type_.struct
    inner = shape_of(type_.element, within) if type_.element else None
    if inner is None:
        return None
    return f"[{inner}]" if type_.kind == "list" else f"({inner},)"


def where_used(model: Model) -> dict[str, list[str]]:
    """The operations by which a record comes or goes."""
    used: dict[str, list[str]] = {}
    for operation in model.operations:
        structs = {each.name for part in (operation.request, operation.response) for each in model.reached_from(part)}
        for name in structs | {operation.response.name}:
            used.setdefault(name, []).append(operation.name)
    return used


def record_field(struct: Struct, field: Field) -> str:
    must = field.required if struct.in_request else field.always
    type_ = asked_type(field.type) if struct.in_request and not struct.in_response else answered_type(field.type)
    if struct.in_request and struct.in_response and field.type.kind == "texts":
        type_ = "str | dict[str, str]"
    type_ = type_.replace("codes.", f"{CODE_LISTS}.")
    default = "" if must else " = None"
    text = f"    {attribute(field.name)}: {type_ if must else optional(type_)}{default}\n"
    return text + paragraph(f'"""{documented(field)}"""', 4) + "\n"


def documented(field: Field) -> str:
    notes = [] if field.field_class == "plain" else [field.field_class.replace("_", " ")]
    if field.minimum is not None and field.maximum is not None:
        notes.append(f"{field.minimum} to {field.maximum}")
    elif field.minimum is not None:
        notes.append(f"at least {field.minimum}")
    elif field.maximum is not None:
        notes.append(f"at most {field.maximum}")
    notes += filter(None, [field.when_left_out()])
    return f"{field.doc} ({'; '.join(notes)})" if notes else field.doc


def record_class(struct: Struct, used: list[str]) -> str:
    shapes = [(attribute(field.name), shape_of(field.type, struct.name)) for field in struct.fields]
    arguments = ", ".join(f"{name}={shape}" for name, shape in shapes if shape is not None)
    decorator = f"@record({arguments})" if arguments else "@record()"
    if len(decorator) > WIDTH:
        decorator = f"@record(\n{paragraph(arguments, 4)},\n)"
    if len(used) > 6:
        uses = ", ".join(f"`{name}`" for name in used[:5]) + f" and {len(used) - 5} others"
    else:
        uses = ", ".join(f"`{name}`" for name in used)
    text = f'{decorator}\nclass {struct.name}:\n' + paragraph(f'"""Of {uses}."""', 4) + "\n\n"
    return text + "\n".join(record_field(struct, field) for field in struct.fields)


def records_file(model: Model) -> str:
    records, used = records_of(model), where_used(model)
    names = ", ".join(f'"{struct.name}"' for struct in records)
    return "\n".join([
        HEAD,
        '"""Records: what operations answer, and what requests are made of. What is not there is None; times are in UTC."""\n',
        "from __future__ import annotations\n",
        "import datetime as dt",
        "from collections import abc",
        "from typing import Any\n",
        "from mukana._record import Itself, record",
        f"from mukana.generated import codes as {CODE_LISTS}\n",
        f"__all__ = [\n{paragraph(names, 4)},\n]\n\n",
        "\n\n".join(record_class(struct, used[struct.name]) for struct in records),
    ])


# ----------------------------------------------------------------------------------------------------- operations


class Argument:
    """One argument of a method, and how it goes into the request."""

    def __init__(self, name: str, type_: str, doc: str, required: bool, wire: str | None = None) -> None:
        self.name, self.doc, self.required, self.wire = name, doc, required, wire or name
        self.declared = f"{name}: {type_}" if required else f"{name}: {optional(type_)} = None"


def arguments_of(operation: Operation, left_out: tuple[str, ...] = ()) -> list[Argument]:
    fields = [field for field in operation.request.fields if field.name not in left_out]
    arguments = [Argument(attribute(field.name), asked_type(field.type, "records."), documented(field), field.required, field.name)
                 for field in fields]
    arguments.sort(key=lambda argument: not argument.required)
    if operation.takes_expected_revision:
        arguments.append(Argument("expected_revision", "int", "Refuses with ConflictError where the record has changed since.", False))
    if operation.writes:
        arguments.append(Argument("idempotency_key", "str", "A repeated call with this key answers what the first one answered.", False))
    return arguments


def sole(arguments: list[Argument], operation: Operation) -> bool:
    """Whether the only argument that must be given speaks for itself: `person.get("client-1")`."""
    required = [argument for argument in arguments if argument.required]
    return len(required) == 1 and required[0].wire == "id" and operation.verb != "import"


def signature(method: str, arguments: list[Argument], positional: bool, answer: str, first: list[str] | None = None) -> str:
    declared = [argument.declared for argument in arguments]
    parts = ["self", *(first or [])]
    if positional:
        parts += [declared.pop(0)]
    if declared:
        parts += ["*", *declared]
    line = f"    def {method}({', '.join(parts)}) -> {answer}:"
    if len(line) <= WIDTH:
        return line + "\n"
    head = [parts[0], *(f"        {part}," for part in parts[1:])]
    return f"    def {method}(\n        self,\n" + "\n".join(head[1:]) + f"\n    ) -> {answer}:\n"


def docstring(operation: Operation, arguments: list[Argument], extra: str = "") -> str:
    summary = operation.summary if not extra else f"{operation.summary} {extra}"
    if operation.lifecycle != "stable":
        summary += f" ({operation.lifecycle.capitalize()}.)"
    text = paragraph(f'"""{summary}', 8) + "\n"
    if arguments:
        text += "\n        Args:\n"
        text += "".join(paragraph(f"{argument.name}: {argument.doc}", 12, 4) + "\n" for argument in arguments)
    text += "\n" + paragraph(f"For the roles {', '.join(operation.roles)}; for {', '.join(operation.purposes)}.", 8) + "\n"
    return text + '        """\n'


def request_of(arguments: list[Argument]) -> str:
    """The request as a dict; what is None is left out by the extension module."""
    entries = [f'"{argument.wire}":{NO_BREAK}{argument.name}' for argument in arguments]
    return "{" + ", ".join(entries) + "}"


def call(begin: str, request: str, end: str) -> str:
    line = f"        return {begin}{request}{end}"
    if len(line) <= WIDTH:
        return line.replace(NO_BREAK, " ") + "\n"
    entries = paragraph(request[1:-1] + ",", 12)
    return f"        return {begin}{{\n{entries}\n        }}{end}\n"


def method_of(operation: Operation) -> str:
    item = operation.item
    if item is not None:
        return list_method(operation, item)
    arguments = arguments_of(operation)
    answer = operation.response.name
    text = signature(attribute(operation.verb), arguments, sole(arguments, operation), f"records.{answer}")
    text += docstring(operation, arguments)
    return text + call(f'self._caller.run("{operation.name}", ', request_of(arguments), f", records.{answer})")


def list_method(operation: Operation, item: Type) -> str:
    arguments = arguments_of(operation, ("after", "limit"))
    arguments.append(Argument("page_size", "int", "How many are read at a time, at most 1000.", False, "limit"))
    item_type = f"records.{item.struct}" if item.struct else "Any"
    text = signature(attribute(operation.verb), arguments, sole(arguments, operation), f"Cursor[{item_type}]")
    text += docstring(operation, arguments)
    record = item_type if item.struct else "None"
    return text + call(f'Cursor(self._caller.cursor("{operation.name}", ', request_of(arguments), f", {record}))")


def file_method(operation: Operation) -> str:
    """Of import.run: the file from where it lies, in place of its content in the request."""
    arguments = [argument for argument in arguments_of(operation, ("text", "base64")) if argument.name != "idempotency_key"]
    answer = f"records.{operation.response.name}"
    text = signature("run_file", arguments, False, answer, ["file: str | PathLike[str] | BinaryIO"])
    text += docstring(operation, [Argument("file", "", "A path, or a file that is open for reading bytes; read bit by bit.", True),
                                  *arguments])
    return text + f"        with open_binary(file) as opened:\n" + textwrap.indent(
        call("self._caller.import_(", request_of(arguments), f", opened.read, {answer})"), "    ")


def noun_class(noun: str, operations: list[Operation]) -> str:
    text = f'class {class_of(noun)}(Noun):\n    """The operations `{noun}.*`."""\n\n    __slots__ = ()\n\n'
    methods = []
    for operation in operations:
        methods.append(method_of(operation))
        if operation.name == "import.run":
            methods.append(file_method(operation))
    return text + "\n".join(methods)


def operations_file(model: Model) -> str:
    nouns = {noun: operations for noun, operations in model.by_noun().items() if noun}
    properties = []
    for noun in nouns:
        properties.append(f'    @property\n    def {attribute(noun)}(self) -> {class_of(noun)}:\n'
                          f'        """The operations `{noun}.*`."""\n        return {class_of(noun)}(self._caller)\n')
    return "\n".join([
        HEAD,
        '"""The operations, by noun. A session and a batch have them all."""\n',
        "from __future__ import annotations\n",
        "import datetime as dt",
        "from collections import abc",
        "from os import PathLike",
        "from typing import Any, BinaryIO\n",
        "from mukana._caller import Noun, open_binary",
        "from mukana._cursor import Cursor",
        "from mukana.generated import codes, records\n\n",
        "\n\n".join(noun_class(noun, operations) for noun, operations in nouns.items()),
        '\nclass Operations(Noun):\n    """Every operation: `session.contact.log(...)` is the operation `contact.log`."""\n\n    __slots__ = ()\n',
        "\n".join(properties),
    ])
