#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <cmath>

#include "base/json.hpp"
#include "base/text.hpp"

namespace mukana::base {
namespace {

namespace json = boost::json;

constexpr std::int64_t largest_safe_integer = (std::int64_t{1} << 53U) - 1;  // what every JSON reader keeps exactly

// The form of a tag of RFC 5646: letters, digits and hyphens. Whether the language exists is not asked.
bool is_language_tag(std::string_view text) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
  return text.size() >= 2 && text.size() <= 35 && text.find_first_not_of(allowed) == std::string_view::npos;
}

// Where we are, as a chain on the stack: the text of a path is made only when something is wrong.
struct Place {
  const Place* above;
  std::string_view name;
  std::size_t index;
  bool is_index;

  std::string path(std::string_view root) const {
    const std::string before = above != nullptr ? above->path(root) : std::string(root);
    return is_index ? join_path(before, index) : join_path(before, name);
  }
};

class Reader {
 public:
  explicit Reader(std::string_view root) : root_(root) {}

  void object(const json::value& value, const StructType& type, void* into, const Place* place) {
    const json::object* members = value.if_object();
    if (members == nullptr) fail(Status::format, "WRONG_TYPE", "An object is expected here.", place);
    std::vector<bool> seen(type.fields.size());
    for (const auto& member : *members) {
      const std::string_view name(member.key().data(), member.key().size());
      const Place here{place, name, 0, false};
      std::size_t index = 0;
      const Field* field = type.find(name, &index);
      if (field == nullptr) fail(Status::argument, "UNKNOWN_FIELD", "This field is not known.", &here);
      seen[index] = true;
      read(member.value(), *field->type, field->rule, field->in(into), &here);
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if (seen[i] || !type.fields[i].required()) continue;
      const Place here{place, type.fields[i].name, 0, false};
      fail(Status::format, "MISSING_FIELD", "This field is required.", &here);
    }
  }

 private:
  [[noreturn]] void fail(Status status, const char* code, std::string message, const Place* place) const {
    throw Failed(status, code, std::move(message), place != nullptr ? place->path(root_) : std::string(root_));
  }
  void check(const Refusal& refusal, const Place* place) const {
    if (!refusal) return;
    Failure failure = *refusal;
    failure.path = place->path(root_);
    throw Failed(std::move(failure));
  }
  std::string_view text_of(const json::value& value, const Place* place) const {
    const json::string* text = value.if_string();
    if (text == nullptr) fail(Status::format, "WRONG_TYPE", "A text is expected here.", place);
    return {text->data(), text->size()};
  }

  void read(const json::value& value, const ValueType& type, const FieldRule& rule, void* into, const Place* place) {
    switch (type.kind) {
      case Kind::text: return read_text(value, rule, *static_cast<std::string*>(into), place);
      case Kind::id: return read_id(value, *static_cast<Id*>(into), place);
      case Kind::integer: return read_integer(value, rule, *static_cast<std::int64_t*>(into), place);
      case Kind::number: return read_number(value, *static_cast<double*>(into), place);
      case Kind::boolean: return read_boolean(value, *static_cast<bool*>(into), place);
      case Kind::date: return read_date(value, *static_cast<Date*>(into), place);
      case Kind::instant: return read_instant(value, *static_cast<Instant*>(into), place);
      case Kind::code: return read_code(value, type, into, place);
      case Kind::texts: return read_texts(value, rule, *static_cast<Texts*>(into), place);
      case Kind::json: *static_cast<json::value*>(into) = value; return;
      case Kind::object: return object(value, *type.object(), into, place);
      case Kind::optional:
        if (!value.is_null()) read(value, *type.element, rule, type.emplace(into), place);
        return;
      case Kind::list: return read_list(value, type, rule, into, place);
      case Kind::named: return read_named(value, type, rule, into, place);
      case Kind::own: return read_own(value, type, into, place);
    }
  }

  void read_text(const json::value& value, const FieldRule& rule, std::string& into, const Place* place) {
    const std::string_view text = text_of(value, place);
    if (text.size() > rule.longest) fail(Status::limit, "TOO_LONG", "The text is too long.", place);
    check(check_text(text, rule.multiline, {}), place);
    into = text;
  }

  void read_id(const json::value& value, Id& into, const Place* place) {
    const std::string_view text = text_of(value, place);
    check(check_id(text, {}), place);
    into.text = text;
  }

  void read_integer(const json::value& value, const FieldRule& rule, std::int64_t& into, const Place* place) {
    if (const std::int64_t* integer = value.if_int64()) {
      into = *integer;
    } else if (value.is_uint64()) {
      fail(Status::format, "OUT_OF_RANGE", "The number is outside its range.", place);
    } else if (const double* number = value.if_double(); number != nullptr && std::trunc(*number) == *number &&
                                                         std::abs(*number) <= double(largest_safe_integer)) {
      into = static_cast<std::int64_t>(*number);
    } else {
      fail(Status::format, "WRONG_TYPE", "A whole number is expected here.", place);
    }
    const bool safe = into >= -largest_safe_integer && into <= largest_safe_integer;
    if (!safe || into < rule.minimum || into > rule.maximum) {
      fail(Status::format, "OUT_OF_RANGE", "The number is outside its range.", place);
    }
  }

  void read_number(const json::value& value, double& into, const Place* place) {
    if (const double* number = value.if_double()) {
      into = *number;
    } else if (const std::int64_t* integer = value.if_int64()) {
      into = static_cast<double>(*integer);
    } else if (const std::uint64_t* large = value.if_uint64()) {
      into = static_cast<double>(*large);
    } else {
      fail(Status::format, "WRONG_TYPE", "A number is expected here.", place);
    }
  }

  void read_boolean(const json::value& value, bool& into, const Place* place) {
    if (!value.is_bool()) fail(Status::format, "WRONG_TYPE", "true or false is expected here.", place);
    into = value.get_bool();
  }

  void read_date(const json::value& value, Date& into, const Place* place) {
    const auto date = parse_date(text_of(value, place));
    if (!date) fail(Status::format, "BAD_DATE", "A date YYYY-MM-DD that exists is expected here.", place);
    into = *date;
  }

  void read_instant(const json::value& value, Instant& into, const Place* place) {
    const auto instant = parse_instant(text_of(value, place));
    if (!instant) fail(Status::format, "BAD_INSTANT", "An RFC 3339 instant in UTC is expected here.", place);
    into = *instant;
  }

  void read_code(const json::value& value, const ValueType& type, void* into, const Place* place) {
    const std::string_view text = text_of(value, place);
    for (std::size_t i = 0; i < type.codes.size(); ++i) {
      if (type.codes[i] == text) return type.set_code(into, i);
    }
    std::string message = "The value is none of ";
    for (std::size_t i = 0; i < type.codes.size(); ++i) (message += i == 0 ? "" : ", ") += type.codes[i];
    fail(Status::argument, "UNKNOWN_CODE", message += '.', place);
  }

  void read_texts(const json::value& value, const FieldRule& rule, Texts& into, const Place* place) {
    if (value.is_string()) {  // a plain text has no known language
      read_text(value, rule, into.by_language["und"], place);
      return;
    }
    const json::object* members = value.if_object();
    if (members == nullptr) fail(Status::format, "WRONG_TYPE", "A text, or one by language, is expected here.", place);
    for (const auto& member : *members) {
      const std::string_view tag(member.key().data(), member.key().size());
      const Place here{place, tag, 0, false};
      if (!is_language_tag(tag)) fail(Status::argument, "BAD_LANGUAGE", "No language tag.", &here);
      read_text(member.value(), rule, into.by_language[std::string(tag)], &here);
    }
  }

  void read_named(const json::value& value, const ValueType& type, const FieldRule& rule, void* into,
                  const Place* place) {
    const json::object* members = value.if_object();
    if (members == nullptr) fail(Status::format, "WRONG_TYPE", "An object is expected here.", place);
    if (members->size() > rule.most) fail(Status::limit, "TOO_MANY", "The object has too many members.", place);
    for (const auto& member : *members) {
      const std::string_view name(member.key().data(), member.key().size());
      const Place here{place, name, 0, false};
      read(member.value(), *type.element, rule, type.append_named(into, name), &here);
    }
  }

  void read_list(const json::value& value, const ValueType& type, const FieldRule& rule, void* into,
                 const Place* place) {
    const json::array* items = value.if_array();
    if (items == nullptr) fail(Status::format, "WRONG_TYPE", "A list is expected here.", place);
    if (items->size() > rule.most) fail(Status::limit, "TOO_MANY", "The list is too long.", place);
    for (std::size_t i = 0; i < items->size(); ++i) {
      const Place here{place, {}, i, true};
      read((*items)[i], *type.element, rule, type.append(into), &here);
    }
  }

  void read_own(const json::value& value, const ValueType& type, void* into, const Place* place) {
    try {
      type.read_own(value, into);
    } catch (Failed& failed) {  // its path starts at the value
      failed.failure().path = place->path(root_) + failed.failure().path;
      throw;
    }
  }

  std::string_view root_;
};

}  // namespace

void read_struct(const json::value& value, const StructType& type, void* object, std::string_view path) {
  Reader(path).object(value, type, object, nullptr);
}

}  // namespace mukana::base
