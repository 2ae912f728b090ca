#pragma once
/// @file
/// A struct is described once, beside its members:
///
///     struct AddUnit {
///       std::optional<Id> id;
///       std::string name;
///       static void describe(Fields<AddUnit>& field) {
///         field("id", &AddUnit::id, "The unit's id; made here where it is left out.");
///         field("name", &AddUnit::name, "The unit's name.");
///       }
///     };
///
/// From that come JSON both ways, the JSON Schema of the catalogue and the mapping of database rows. The description
/// is a table made once per struct and read by plain functions, so that a field costs no template instantiation
/// beyond its type.
///
/// A type that is no struct of fields reads and writes itself: `read_own_json`, `write_own_json`, `own_json_schema`, as
/// Decimal does. A struct that may hold itself says so by `static constexpr bool holds_itself = true`.
#include <boost/json/value.hpp>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/id.hpp"
#include "mukana/base/time.hpp"

namespace mukana::base {

enum class Kind : std::uint8_t {
  text,
  id,
  integer,
  number,
  boolean,
  date,
  instant,
  code,
  texts,
  json,
  object,
  optional,
  list,
  named,
  own,
};

class JsonWriter;

/// Values by name, in the order in which they were given; JSON writes them as one object.
template <class T>
struct Named {
  std::vector<std::pair<std::string, T>> items;
};

struct StructType;

/// One C++ type that a field may have, and what can be done to a value of it without knowing it at compile time.
struct ValueType {
  Kind kind;
  const ValueType* element = nullptr;            ///< of an optional, a list or values by name
  const StructType* (*object)() = nullptr;       ///< of an object; asked late, since types may hold each other
  std::span<const std::string_view> codes = {};  ///< of a code
  std::string name = {};                         ///< of a code: the enumeration's, see StructType::name
  std::string_view own_schema = {};              ///< of a type that reads and writes JSON by itself: its members

  bool (*has)(const void*) = nullptr;                               ///< optional: is there a value
  void* (*emplace)(void*) = nullptr;                                ///< optional: make one
  std::size_t (*size)(const void*) = nullptr;                       ///< list
  const void* (*at)(const void*, std::size_t) = nullptr;            ///< list; of an optional the value itself
  void* (*append)(void*) = nullptr;                                 ///< list
  std::string_view (*name_at)(const void*, std::size_t) = nullptr;  ///< by name; size and at serve it too
  void* (*append_named)(void*, std::string_view) = nullptr;         ///< by name
  std::size_t (*code_index)(const void*) = nullptr;                 ///< code
  void (*set_code)(void*, std::size_t) = nullptr;                   ///< code
  void (*read_own)(const boost::json::value&, void*) = nullptr;     ///< own; throws Failed, its path below the value
  void (*write_own)(JsonWriter&, const void*) = nullptr;            ///< own
};

/// What holds for a field beyond its type.
struct FieldRule {
  FieldClass field_class = FieldClass::plain;
  bool has_default = false;  ///< may be left out although its type is not optional
  bool multiline = false;    ///< line breaks and tabs are allowed
  bool says_null = false;    ///< an optional that is written as null where it has no value, since that is an answer
  bool quiet = false;        ///< left out where it is empty or false; may be left out as well
  std::int64_t minimum = std::numeric_limits<std::int64_t>::min();
  std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
  std::size_t longest = 1000;  ///< text: bytes; list: items (see most)
  std::size_t most = 10000;
};

struct Field {
  std::string_view name;
  std::string_view doc;
  std::size_t offset;
  const ValueType* type;
  FieldRule rule;
  std::string usual =
      {};  ///< as JSON, what holds where a field with a default is left out; empty where that is nothing

  /// Whether a request must give it.
  bool required() const {
    return !rule.has_default && !rule.quiet && type->kind != Kind::optional && type->kind != Kind::list;
  }
  /// Whether a response always holds it: only an optional without a value, or a quiet field that is empty, is left out.
  bool always_written() const { return !rule.quiet && (type->kind != Kind::optional || rule.says_null); }
  const void* in(const void* object) const { return static_cast<const char*>(object) + offset; }
  void* in(void* object) const { return static_cast<char*>(object) + offset; }
};

/// The description of a struct.
struct StructType {
  /// The C++ type's own name, by which the bindings call it: "Contact", "ContactPage" for a Page<Contact>. Two structs
  /// or enumerations of the catalogue that differ must not share a name, since a change of names breaks programs.
  std::string name;
  std::vector<Field> fields;
  bool holds_itself = false;  ///< whether a field of it may be, or hold, another one
  const Field* find(std::string_view field, std::size_t* index = nullptr) const;
};

/// What a field says of itself where it holds what it was made with: a number, a truth value, a code, a text.
std::string usual_json(const Field& field, const void* object);

/// A type's own name, out of how the compiler writes it: without namespaces, template arguments put before the template.
std::string short_type_name(std::string_view written);

namespace detail {

/// How the compiler writes the type.
template <class T>
constexpr std::string_view written_type() {
  std::string_view text = __PRETTY_FUNCTION__;  // "... [with T = mukana::people::Unit; ...]", "... [T = ...]"
  text.remove_prefix(text.find("T = ") + 4);
  return text.substr(0, text.find_first_of(";]"));
}

}  // namespace detail

template <class T>
const StructType* struct_type();
template <class T>
const ValueType* value_type();

/// Collects the fields of `T`; see the top of this file.
template <class T>
class Fields {
 public:
  explicit Fields(StructType& type, const T& probe) : type_(type), probe_(probe) {}

  template <class Member, class Owner>
  Fields& operator()(std::string_view name, Member Owner::*member, std::string_view doc, FieldRule rule = {}) {
    const auto* base = reinterpret_cast<const char*>(&probe_);
    const auto* place = reinterpret_cast<const char*>(&(probe_.*member));
    type_.fields.push_back({name, doc, static_cast<std::size_t>(place - base), value_type<Member>(), rule});
    return *this;
  }

 private:
  StructType& type_;
  const T& probe_;
};

template <class T>
const StructType* struct_type() {
  static const StructType described = [] {
    StructType type;
    type.name = short_type_name(detail::written_type<T>());
    if constexpr (requires { T::holds_itself; }) type.holds_itself = T::holds_itself;
    const T probe{};
    Fields<T> fields(type, probe);
    T::describe(fields);
    for (Field& field : type.fields) field.usual = usual_json(field, &probe);
    return type;
  }();
  return &described;
}

namespace detail {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <class T>
struct IsNamed : std::false_type {};
template <class T>
struct IsNamed<Named<T>> : std::true_type {};

template <class T>
ValueType optional_type() {
  using Value = typename T::value_type;
  ValueType type{Kind::optional};
  type.element = value_type<Value>();
  type.has = [](const void* place) { return static_cast<const T*>(place)->has_value(); };
  type.emplace = [](void* place) -> void* { return &static_cast<T*>(place)->emplace(); };
  type.at = [](const void* place, std::size_t) -> const void* { return &**static_cast<const T*>(place); };
  return type;
}

template <class T>
ValueType list_type() {
  ValueType type{Kind::list};
  type.element = value_type<typename T::value_type>();
  type.size = [](const void* place) { return static_cast<const T*>(place)->size(); };
  type.at = [](const void* place, std::size_t i) -> const void* { return &(*static_cast<const T*>(place))[i]; };
  type.append = [](void* place) -> void* { return &static_cast<T*>(place)->emplace_back(); };
  return type;
}

template <class T>
ValueType named_type() {
  using Value = typename decltype(T::items)::value_type::second_type;
  ValueType type{Kind::named};
  type.element = value_type<Value>();
  type.size = [](const void* place) { return static_cast<const T*>(place)->items.size(); };
  type.at = [](const void* place, std::size_t i) -> const void* {
    return &static_cast<const T*>(place)->items[i].second;
  };
  type.name_at = [](const void* place, std::size_t i) -> std::string_view {
    return static_cast<const T*>(place)->items[i].first;
  };
  type.append_named = [](void* place, std::string_view name) -> void* {
    return &static_cast<T*>(place)->items.emplace_back(std::string(name), Value{}).second;
  };
  return type;
}

template <class T>
ValueType code_type() {
  ValueType type{Kind::code};
  type.codes = Codes<T>::names;
  type.name = short_type_name(written_type<T>());
  type.code_index = [](const void* place) { return static_cast<std::size_t>(*static_cast<const T*>(place)); };
  type.set_code = [](void* place, std::size_t index) { *static_cast<T*>(place) = static_cast<T>(index); };
  return type;
}

template <class T>
ValueType own_type() {
  ValueType type{Kind::own};
  type.own_schema = T::own_json_schema();
  type.read_own = [](const boost::json::value& value, void* place) {
    T::read_own_json(value, *static_cast<T*>(place));
  };
  type.write_own = [](JsonWriter& writer, const void* place) { static_cast<const T*>(place)->write_own_json(writer); };
  return type;
}

template <class T>
ValueType make_value_type() {
  if constexpr (std::is_same_v<T, std::string>) {
    return {Kind::text};
  } else if constexpr (std::is_same_v<T, Id>) {
    return {Kind::id};
  } else if constexpr (std::is_same_v<T, std::int64_t>) {
    return {Kind::integer};
  } else if constexpr (std::is_same_v<T, double>) {
    return {Kind::number};
  } else if constexpr (std::is_same_v<T, bool>) {
    return {Kind::boolean};
  } else if constexpr (std::is_same_v<T, Date>) {
    return {Kind::date};
  } else if constexpr (std::is_same_v<T, Instant>) {
    return {Kind::instant};
  } else if constexpr (std::is_same_v<T, Texts>) {
    return {Kind::texts};
  } else if constexpr (std::is_same_v<T, boost::json::value>) {
    return {Kind::json};
  } else if constexpr (requires { &T::read_own_json; }) {
    return own_type<T>();
  } else if constexpr (std::is_enum_v<T>) {
    return code_type<T>();
  } else if constexpr (IsOptional<T>::value) {
    return optional_type<T>();
  } else if constexpr (IsList<T>::value) {
    return list_type<T>();
  } else if constexpr (IsNamed<T>::value) {
    return named_type<T>();
  } else {
    ValueType type{Kind::object};
    type.object = &struct_type<T>;
    return type;
  }
}

}  // namespace detail

template <class T>
const ValueType* value_type() {
  static const ValueType type = detail::make_value_type<T>();
  return &type;
}

}  // namespace mukana::base
