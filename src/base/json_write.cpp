#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <charconv>
#include <cmath>

#include "base/json.hpp"

namespace mukana::base {
namespace {

namespace json = boost::json;

template <class Number>
void append_number(std::string& out, Number value) {
  char digits[32];
  const auto end = std::to_chars(std::begin(digits), std::end(digits), value);
  out.append(digits, end.ptr);
}

}  // namespace

std::string usual_json(const Field& field, const void* object) {
  const Kind kind = field.type->kind;
  std::string text;
  if (!field.rule.has_default) return text;
  if (kind == Kind::integer || kind == Kind::number || kind == Kind::boolean || kind == Kind::code ||
      (kind == Kind::text && !static_cast<const std::string*>(field.in(object))->empty())) {
    JsonWriter(text).typed(*field.type, field.in(object));
  }
  return text;
}

void append_json_text(std::string& out, std::string_view value) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto c = static_cast<unsigned char>(value[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(value.substr(plain, i - plain));
    plain = i + 1;
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        out += "\\u00";
        out += hex[c >> 4U];
        out += hex[c & 0x0FU];
    }
  }
  out.append(value.substr(plain));
  out += '"';
}

void JsonWriter::separate() {
  if (comma_) out_ += ',';
  comma_ = true;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  comma_ = false;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  comma_ = true;
}

void JsonWriter::key(std::string_view name) {
  separate();
  append_json_text(out_, name);
  out_ += ':';
  comma_ = false;
}

void JsonWriter::text(std::string_view value) {
  separate();
  append_json_text(out_, value);
}

void JsonWriter::integer(std::int64_t value) {
  separate();
  append_number(out_, value);
}

void JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  if (std::trunc(value) == value && std::abs(value) < 1e15) return integer(static_cast<std::int64_t>(value));
  separate();
  append_number(out_, value);
}

void JsonWriter::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
}

void JsonWriter::null() {
  separate();
  out_ += "null";
}

void JsonWriter::raw(std::string_view text) {
  separate();
  out_ += text;
}

void JsonWriter::value(const json::value& value) {
  switch (value.kind()) {
    case json::kind::null: return null();
    case json::kind::bool_: return boolean(value.get_bool());
    case json::kind::int64: return integer(value.get_int64());
    case json::kind::uint64:
      separate();
      append_number(out_, value.get_uint64());
      return;
    case json::kind::double_: return number(value.get_double());
    case json::kind::string: return text({value.get_string().data(), value.get_string().size()});
    case json::kind::array:
      begin_list();
      for (const json::value& item : value.get_array()) this->value(item);
      return end_list();
    case json::kind::object:
      begin_object();
      for (const auto& member : value.get_object()) {
        key({member.key().data(), member.key().size()});
        this->value(member.value());
      }
      return end_object();
  }
}

void JsonWriter::typed(const ValueType& type, const void* place) {
  switch (type.kind) {
    case Kind::text: return text(*static_cast<const std::string*>(place));
    case Kind::id: return text(static_cast<const Id*>(place)->text);
    case Kind::integer: return integer(*static_cast<const std::int64_t*>(place));
    case Kind::number: return number(*static_cast<const double*>(place));
    case Kind::boolean: return boolean(*static_cast<const bool*>(place));
    case Kind::date: return text(format_date(*static_cast<const Date*>(place)));
    case Kind::instant: return text(format_instant(*static_cast<const Instant*>(place)));
    case Kind::code: return text(type.codes[type.code_index(place)]);
    case Kind::texts:
      begin_object();
      for (const auto& [language, words] : static_cast<const Texts*>(place)->by_language) {
        key(language);
        text(words);
      }
      return end_object();
    case Kind::json: return value(*static_cast<const json::value*>(place));
    case Kind::object: return structure(*type.object(), place);
    case Kind::optional: return type.has(place) ? typed(*type.element, type.at(place, 0)) : null();
    case Kind::named:
      begin_object();
      for (std::size_t i = 0; i < type.size(place); ++i) {
        key(type.name_at(place, i));
        typed(*type.element, type.at(place, i));
      }
      return end_object();
    case Kind::own: return type.write_own(*this, place);
    case Kind::list:
      begin_list();
      for (std::size_t i = 0; i < type.size(place); ++i) typed(*type.element, type.at(place, i));
      return end_list();
  }
}

// Whether a field says no more than its absence would.
static bool is_empty(const ValueType& type, const void* place) {
  switch (type.kind) {
    case Kind::text: return static_cast<const std::string*>(place)->empty();
    case Kind::texts: return static_cast<const Texts*>(place)->by_language.empty();
    case Kind::boolean: return !*static_cast<const bool*>(place);
    case Kind::list:
    case Kind::named: return type.size(place) == 0;
    default: return false;
  }
}

void JsonWriter::structure(const StructType& type, const void* object) {
  begin_object();
  for (const Field& field : type.fields) {
    const void* place = field.in(object);
    if (field.type->kind == Kind::optional && !field.rule.says_null && !field.type->has(place)) continue;
    if (field.rule.quiet && is_empty(*field.type, place)) continue;
    key(field.name);
    typed(*field.type, place);
  }
  end_object();
}

std::string write_json(const StructType& type, const void* object) {
  std::string out;
  JsonWriter(out).structure(type, object);
  return out;
}

std::string write_json(const json::value& value) {
  std::string out;
  JsonWriter(out).value(value);
  return out;
}

}  // namespace mukana::base
