"""The typed wrappers for C: mukana_operations.h, over the hand-written mukana_typed.h."""
from __future__ import annotations

import re
import textwrap

from mukana_generate.model import CatalogueError, Enumeration, Field, Model, Operation, Struct, Type

PATH = "capi/mukana_operations.h"
WIDTH = 120

HEAD = """\
/**
 * @file
 * Every operation as a C function with structs: generated from the operations by capi/generate/all, not edited by hand.
 *
 *     mukana_op_contact_log_request visit = {0};
 *     mukana_rec_saved saved;
 *     visit.kind = MUKANA_CODE_CONTACT_KIND_HOME_VISIT;
 *     visit.happened_at = "2021-03-01T08:00:00Z";
 *     visit.minutes = mukana_int(60);
 *     mukana_op_contact_log(session, &visit, &saved, &response);
 *
 *  1. `mukana_op_<noun>_<verb>` calls the operation "<noun>.<verb>" as ::mukana_call does: it answers the status, and
 *     `*response` is to be freed. A NULL request stands for {}.
 *  2. A request of zeros leaves out everything. Texts are NUL-terminated UTF-8; dates are "2021-03-01", instants
 *     "2021-03-01T08:00:00Z". A list is a pointer and a number; one of zero items behind a pointer is an empty list.
 *  3. The answer (or NULL) is filled on success and zeros on a failure. Its texts and places belong to the response. A
 *     list or an object is a place: read it with ::mukana_place_item and the function `mukana_read_...` of what it holds.
 *  4. A code list is an enum: 0 is nothing, -1 a code that this header does not know.
 *  5. All of this is compiled into the program and calls mukana.h alone.
 */
#ifndef MUKANA_OPERATIONS_H
#define MUKANA_OPERATIONS_H

#include "mukana_typed.h"

#ifdef __cplusplus
extern "C" {
#endif
"""

TAIL = """
#ifdef __cplusplus
}
#endif

#endif
"""

# Words of C and C++ that a member cannot be called.
RESERVED = set("auto break case char class const continue default delete do double else enum explicit export extern false "
               "float for friend goto if inline int long mutable namespace new operator private protected public register "
               "return short signed sizeof static struct switch template this throw true try typedef typename union unsigned "
               "using virtual void volatile while and or not xor import module".split())


def files_of(model: Model) -> dict[str, str]:
    check_enumerators(model)
    inputs, records = inputs_of(model), records_of(model)
    parts = [HEAD, section("Code lists")]
    parts += [enumeration_text(each) for each in model.enumerations.values()]
    parts.append(section("What requests hold"))
    parts += [struct_text(input_name(each.name), f"Within the requests of {users(model, each)}.", each, True) for each in inputs]
    parts.append(section("What is answered"))
    parts += [record_text(model, each) for each in records]
    for noun, operations in model.by_noun().items():
        parts.append(section(f"{noun}.*" if noun else "Of no noun"))
        parts += [operation_text(each) for each in operations]
    return {PATH: "\n".join(parts) + TAIL}


def snake(name: str) -> str:
    """ContactKind -> contact_kind"""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def input_name(struct: str) -> str:
    return f"mukana_in_{snake(struct)}"


def record_name(struct: str) -> str:
    return f"mukana_rec_{snake(struct)}"


def code_name(enumeration: str) -> str:
    return f"mukana_code_{snake(enumeration)}"


def member_name(name: str) -> str:
    return f"{name}_" if name in RESERVED else name


def comment(text: str, indent: int = 0) -> str:
    text = text.replace("*/", "* /").replace("%", "%%").replace("%%", "%")
    pad = " " * indent
    if len(pad) + len(text) + 7 <= WIDTH:
        return f"{pad}/** {text} */"
    lines = textwrap.wrap(text, WIDTH - indent - 3, break_on_hyphens=False)
    return f"{pad}/**\n" + "\n".join(f"{pad} * {line}" for line in lines) + f"\n{pad} */"


def section(title: str) -> str:
    return f"\n/* {title} {'-' * (WIDTH - len(title) - 7)} */\n"


def users(model: Model, struct: Struct) -> str:
    names = [each.name for each in model.operations if struct in model.reached_from(each.request)]
    return ", ".join(names[:5]) + (f" and {len(names) - 5} others" if len(names) > 5 else "")


def inputs_of(model: Model) -> list[Struct]:
    """What stands within requests, the innermost first."""
    ordered: dict[str, Struct] = {}
    for operation in model.operations:
        for struct in model.reached_from(operation.request):
            ordered.setdefault(struct.name, struct)
    return list(ordered.values())


def records_of(model: Model) -> list[Struct]:
    ordered: dict[str, Struct] = {}
    for operation in model.operations:
        for struct in [*model.reached_from(operation.response), operation.response]:
            ordered.setdefault(struct.name, struct)
    return list(ordered.values())


# What every enumeration of C has beside its codes.
OWN_ENUMERATORS = ("NOT_KNOWN", "LEFT_OUT")


def enumerator(enumeration: Enumeration, code: str) -> str:
    """MUKANA_CODE_CONTACT_KIND_HOME_VISIT; a code that is called like what every enumeration has ends in _CODE."""
    word = re.sub("[^A-Z0-9]", "_", code.upper())
    return f"{code_name(enumeration.name).upper()}_{word}{'_CODE' if word in OWN_ENUMERATORS else ''}"


def check_enumerators(model: Model) -> None:
    """Enumerators are names of the whole file: two that are the same would not compile, or be taken for each other."""
    seen: dict[str, str] = {}
    for each in model.enumerations.values():
        upper = code_name(each.name).upper()
        names = [(f"{upper}_{own}", f"{each.name}, of C") for own in OWN_ENUMERATORS]
        names += [(enumerator(each, code), f'"{code}" of {each.name}') for code in each.codes]
        for name, origin in names:
            if name in seen:
                raise CatalogueError(f"{origin} and {seen[name]} would both be {name} in C: one needs another code")
            seen[name] = origin


def enumeration_text(enumeration: Enumeration) -> str:
    name = code_name(enumeration.name)
    upper = name.upper()
    values = [f"  {upper}_NOT_KNOWN = -1, /**< a code of a newer library */", f"  {upper}_LEFT_OUT = 0,  /**< nothing is said */"]
    for number, code in enumerate(enumeration.codes, 1):
        ending = "" if number == len(enumeration.codes) else ","
        values.append(f'  {enumerator(enumeration, code)} = {number}{ending} /**< "{code}" */')
    names = ", ".join(f'"{code}"' for code in enumeration.codes)
    table = textwrap.fill(f"static const char* const {name}_names[] MUKANA_MAYBE_UNUSED = {{\"\", {names}, NULL}};", WIDTH,
                          subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
    return "\n".join([
        f"/** The code list {enumeration.name}. */", f"typedef enum {name} {{", *values, f"}} {name};",
        f"/** The texts of {name}, by number. */", table,
        f"/** The text of a code, such as \"{enumeration.codes[0]}\"; \"\" for none. */",
        f"static inline const char* {name}_text({name} code) {{",
        f"  return mukana_code_text({name}_names, (int32_t)code);", "}", ""])


def bounds_of(field: Field) -> str:
    """What a request may give, and what holds where it gives nothing: "From 1 to 1000; 100 where it is left out." """
    low, high = field.minimum, field.maximum
    told = (f"from {low} to {high}" if low is not None and high is not None else f"at least {low}" if low is not None else
            f"at most {high}" if high is not None else
            f"at most {field.longest} bytes" if field.longest is not None and field.type.kind == "text" else "")
    sentence = "; ".join(filter(None, [told, field.when_left_out()]))
    return f"{sentence[0].upper()}{sentence[1:]}." if sentence else ""


class Member:
    """How a field is kept in a struct of C."""

    def __init__(self, field: Field, asked: bool, within: str = "") -> None:
        self.field, self.name = field, member_name(field.name)
        self.kind, declared, self.codes, self.layout, self.counted = "", "", "NULL", "NULL", False
        kind, element = field.type.kind, field.type.element
        if kind in ("text", "date", "instant"):
            self.kind, declared = "TEXT", "const char* {}"
        elif kind in ("integer", "number", "boolean"):
            self.kind, declared = kind.upper(), f"mukana_{kind} {{}}"
        elif kind == "code":
            self.kind, declared, self.codes = "CODE", code_name(field.type.enumeration) + " {}", code_name(field.type.enumeration) + "_names"
        elif not asked:
            self.kind, declared = "PLACE", "mukana_place {}"
        elif within and field.type.innermost().struct == within:  # a struct that holds itself has no size of its own
            self.kind, declared = "JSON", "const char* {}"
        elif kind == "texts":
            self.kind, declared = "TEXTS", "const char* {}"
        elif kind == "object":
            self.kind, declared = "OBJECT", f"const {input_name(field.type.struct)}* {{}}"
            self.layout = f"&{input_name(field.type.struct)}_layout"
        elif kind == "list" and element.kind == "object":
            self.kind, declared, self.counted = "LIST", f"const {input_name(element.struct)}* {{}}", True
            self.layout = f"&{input_name(element.struct)}_layout"
        elif kind == "list" and element.kind in ("text", "date", "instant", "code"):
            self.kind, declared, self.counted = "STRINGS", "const char* const* {}", True
        elif kind == "list" and element.kind == "integer":
            self.kind, declared, self.counted = "INTEGERS", "const int64_t* {}", True
        else:
            self.kind, declared = "JSON", "const char* {}"
        self.declared = declared.format(self.name)

    def lines(self, asked: bool) -> list[str]:
        words = [self.field.doc]
        if asked and (bounds := bounds_of(self.field)):
            words.append(bounds)
        if asked and self.field.required:
            words.append("Must be given.")
        if asked and self.kind == "TEXTS":
            words.append("A text, or a JSON object of texts by language.")
        if asked and self.kind == "JSON":
            words.append("As JSON.")
        if not asked and self.kind == "PLACE":
            element = self.field.type.element or self.field.type
            what = f"of {record_name(element.struct)}" if element.struct else "of texts" if element.kind == "text" else ""
            words.append(f"A list {what}.".replace(" .", ".") if self.field.type.kind == "list" else
                         f"An object {what}.".replace(" .", ".") if self.field.type.kind == "object" else "As it is in the answer.")
        if self.field.field_class != "plain":
            words.append(f"({self.field.field_class.replace('_', ' ')})")
        lines = [comment(" ".join(words), 2), f"  {self.declared};"]
        if self.counted:
            lines += [f"  size_t {self.name}_count; /**< how many {self.name} */"]
        return lines

    def entry(self, struct: str) -> str:
        count = f"offsetof({struct}, {self.name}_count)" if self.counted else "0"
        return (f'    {{"{self.field.name}", MUKANA_MEMBER_{self.kind}, offsetof({struct}, {self.name}), {count}, '
                f"{self.codes}, {self.layout}}}")


def struct_text(name: str, words: str, struct: Struct, asked: bool, more: list[Field] | None = None) -> str:
    members = [Member(field, asked, struct.name) for field in [*struct.fields, *(more or [])]]
    lines = [comment(words), f"typedef struct {name} {{"]
    for member in members:
        lines += member.lines(asked)
    if not members:
        lines += ["  char nothing; /**< there are no fields */"]
        lines += [f"}} {name};", f"/** The layout of {name}. */",
                  f"static const mukana_layout {name}_layout MUKANA_MAYBE_UNUSED = {{NULL, 0, sizeof({name})}};", ""]
        return "\n".join(lines)
    lines += [f"}} {name};", f"/** The members of {name}. */",
              f"static const mukana_member {name}_members[] MUKANA_MAYBE_UNUSED = {{",
              ",\n".join(member.entry(name) for member in members) + "};",
              f"/** The layout of {name}. */",
              f"static const mukana_layout {name}_layout MUKANA_MAYBE_UNUSED = {{{name}_members, {len(members)}, sizeof({name})}};", ""]
    return "\n".join(lines)


def record_text(model: Model, struct: Struct) -> str:
    name = record_name(struct.name)
    names = [each.name for each in model.operations if struct in [*model.reached_from(each.response), each.response]]
    told = ", ".join(names[:5]) + (f" and {len(names) - 5} others" if len(names) > 5 else "")
    return "\n".join([
        struct_text(name, f"Answered by {told}.", struct, False),
        f"/** Reads what is at a place; E_NOT_FOUND where no object is there. */",
        f"static inline int32_t mukana_read_{snake(struct.name)}(mukana_place place, {name}* record) {{",
        f"  return mukana_get_struct(&place, &{name}_layout, record);", "}", ""])


def operation_text(operation: Operation) -> str:
    name = "mukana_op_" + operation.name.replace(".", "_")
    more = []
    if operation.takes_expected_revision:
        more.append(Field("expected_revision", "E_CONFLICT where the record has changed since this revision.", Type("integer")))
    if operation.writes:
        more.append(Field("idempotency_key", "A repeated call with this key answers what the first one answered.", Type("text")))
    answer = record_name(operation.response.name)
    kept = "" if operation.lifecycle == "stable" else f" ({operation.lifecycle.capitalize()}.)"
    words = (f"{operation.summary}{kept} For the roles {', '.join(operation.roles)}; for {', '.join(operation.purposes)}.")
    parts = [
        struct_text(f"{name}_request", f"The request of \"{operation.name}\".", operation.request, True, more),
        comment(words),
        f"static inline int32_t {name}(mukana_session* session, const {name}_request* request,",
        f"    {answer}* answer, mukana_response** response) {{",
        f'  return mukana_call_typed(session, "{operation.name}", &{name}_request_layout, request,',
        f"                           &{answer}_layout, answer, response);", "}", ""]
    if operation.item is not None:
        parts += [
            comment(f"The same list by a cursor: each page's records are at mukana_items(page). As ::mukana_cursor_open."),
            f"static inline int32_t {name}_cursor(mukana_session* session, const {name}_request* request,",
            "    mukana_cursor** cursor, mukana_response** response) {",
            f'  return mukana_cursor_open_typed(session, "{operation.name}", &{name}_request_layout, request,',
            "                                  cursor, response);",
            "}", ""]
    return "\n".join(parts)
