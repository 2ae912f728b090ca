#include <algorithm>

#include "base/json.hpp"

namespace mukana::base {
namespace {

void write_value_schema(JsonWriter& writer, const ValueType& type, const FieldRule& rule, bool strict);

void write_simple(JsonWriter& writer, std::string_view type, std::string_view format = {}) {
  writer.key("type");
  writer.text(type);
  if (format.empty()) return;
  writer.key("format");
  writer.text(format);
}

void write_title(JsonWriter& writer, std::string_view name) {
  writer.key("title");
  writer.text(name);
}

void write_codes(JsonWriter& writer, const ValueType& type) {
  write_title(writer, type.name);
  write_simple(writer, "string");
  writer.key("enum");
  writer.begin_list();
  for (const std::string_view name : type.codes) writer.text(name);
  writer.end_list();
}

void write_integer(JsonWriter& writer, const FieldRule& rule) {
  write_simple(writer, "integer");
  if (rule.minimum != FieldRule{}.minimum) {
    writer.key("minimum");
    writer.integer(rule.minimum);
  }
  if (rule.maximum != FieldRule{}.maximum) {
    writer.key("maximum");
    writer.integer(rule.maximum);
  }
}

void write_text(JsonWriter& writer, std::int64_t longest) {
  write_simple(writer, "string");
  writer.key("maxLength");
  writer.integer(longest);
}

void write_struct_members(JsonWriter& writer, const StructType& type, bool strict);

// The members of the schema object of one type; the braces are the caller's.
void write_value_members(JsonWriter& writer, const ValueType& type, const FieldRule& rule, bool strict) {
  switch (type.kind) {
    // How long an answered text is, nothing bounds: a report is one.
    case Kind::text:
      return strict ? write_text(writer, static_cast<std::int64_t>(rule.longest)) : write_simple(writer, "string");
    case Kind::id: return write_text(writer, 64);
    case Kind::integer: return write_integer(writer, rule);
    case Kind::number: return write_simple(writer, "number");
    case Kind::boolean: return write_simple(writer, "boolean");
    case Kind::date: return write_simple(writer, "string", "date");
    case Kind::instant: return write_simple(writer, "string", "date-time");
    case Kind::code: return write_codes(writer, type);
    case Kind::texts:
      writer.key("type");
      writer.raw(R"(["object","string"])");
      writer.key("additionalProperties");
      writer.raw(R"({"type":"string"})");
      return;
    case Kind::json: return;
    case Kind::object:
      if (!type.object()->holds_itself) return write_struct_members(writer, *type.object(), strict);
      write_simple(writer, "object");
      writer.key("$ref");
      return writer.text("#/$defs/" + type.object()->name);
    case Kind::own:
      if (!type.own_schema.empty()) writer.raw(type.own_schema);
      return;
    case Kind::optional: return write_value_members(writer, *type.element, rule, strict);
    case Kind::named:
      write_simple(writer, "object");
      writer.key("additionalProperties");
      return write_value_schema(writer, *type.element, rule, strict);
    case Kind::list:
      write_simple(writer, "array");
      writer.key("items");
      return write_value_schema(writer, *type.element, rule, strict);
  }
}

void write_value_schema(JsonWriter& writer, const ValueType& type, const FieldRule& rule, bool strict) {
  writer.begin_object();
  write_value_members(writer, type, rule, strict);
  writer.end_object();
}

void write_field_type(JsonWriter& writer, const Field& field, bool strict) {
  if (!field.rule.says_null) return write_value_members(writer, *field.type, field.rule, strict);
  writer.key("anyOf");
  writer.begin_list();
  write_value_schema(writer, *field.type, field.rule, strict);
  writer.raw(R"({"type":"null"})");
  writer.end_list();
}

void write_struct_members(JsonWriter& writer, const StructType& type, bool strict) {
  write_title(writer, type.name);
  write_simple(writer, "object");
  writer.key("properties");
  writer.begin_object();
  for (const Field& field : type.fields) {
    writer.key(field.name);
    writer.begin_object();
    writer.key("description");
    writer.text(field.doc);
    if (field.rule.field_class != FieldClass::plain) {
      writer.key("x-class");
      writer.text(code(field.rule.field_class));
    }
    write_field_type(writer, field, strict);
    if (strict && !field.usual.empty()) {
      writer.key("default");
      writer.raw(field.usual);
    }
    writer.end_object();
  }
  writer.end_object();
  writer.key("required");
  writer.begin_list();
  for (const Field& field : type.fields) {
    if (strict ? field.required() : field.always_written()) writer.text(field.name);
  }
  writer.end_list();
  if (strict) {
    writer.key("additionalProperties");
    writer.boolean(false);
  }
}

// The struct types that hold themselves of which the fields of a type speak, each once.
void collect_named(const StructType& type, std::vector<const StructType*>& found) {
  for (const Field& field : type.fields) {
    const ValueType* value = field.type;
    while (value->element != nullptr) value = value->element;
    if (value->kind != Kind::object) continue;
    const StructType* object = value->object();
    if (!object->holds_itself) {
      collect_named(*object, found);
    } else if (std::find(found.begin(), found.end(), object) == found.end()) {
      found.push_back(object);
      collect_named(*object, found);
    }
  }
}

}  // namespace

void write_schema(JsonWriter& writer, const StructType& type, bool strict) {
  std::vector<const StructType*> named;
  collect_named(type, named);
  writer.begin_object();
  write_struct_members(writer, type, strict);
  if (!named.empty()) {
    writer.key("$defs");
    writer.begin_object();
    for (const StructType* object : named) {
      writer.key(object->name);
      writer.begin_object();
      write_struct_members(writer, *object, strict);
      writer.end_object();
    }
    writer.end_object();
  }
  writer.end_object();
}

}  // namespace mukana::base
