#pragma once
/// @file
/// JSON text to described structs and back, and the JSON Schema of a description.
///
/// Reading refuses what JSON libraries let pass: repeated keys, numbers that do not fit, a NUL in a text, depth over
/// 64, unknown and missing fields, always with the path of the culprit.
#include <boost/json/value.hpp>
#include <string>
#include <string_view>

#include "base/describe.hpp"

namespace mukana::base {

/// Parses a whole text strictly. Throws Failed: E_FORMAT, E_UTF8 or E_LIMIT.
boost::json::value parse_json(std::string_view text, const boost::json::storage_ptr& storage = {});

/// Reads a value into a described struct. Throws Failed with the path of the field at fault, below `path`.
void read_struct(const boost::json::value& value, const StructType& type, void* object, std::string_view path = {});

template <class T>
T read_json(const boost::json::value& value, std::string_view path = {}) {
  T object{};
  read_struct(value, *struct_type<T>(), &object, path);
  return object;
}

/// Writes JSON into a growing text: keys in the order of the calls, numbers independent of the locale.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_list() { open('['); }
  void end_list() { close(']'); }
  void key(std::string_view name);
  void text(std::string_view value);
  void integer(std::int64_t value);
  void number(double value);  ///< shortest text that reads back the same; null where it is not finite
  void boolean(bool value);
  void null();
  void raw(std::string_view json);  ///< JSON that is known to be valid
  void value(const boost::json::value& value);
  void structure(const StructType& type, const void* object);  ///< fields without a value are left out
  void typed(const ValueType& type, const void* place);

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  std::string& out_;
  bool comma_ = false;
};

void append_json_text(std::string& out, std::string_view value);

/// The struct as JSON text.
std::string write_json(const StructType& type, const void* object);
template <class T>
std::string write_json(const T& object) {
  return write_json(*struct_type<T>(), &object);
}
/// A value as compact JSON text; numbers as JsonWriter writes them.
std::string write_json(const boost::json::value& value);

/// Writes the JSON Schema (draft 2020-12) of a struct, with the C++ type's name as its title. `strict` is that of a
/// request: it refuses fields that are not described, and requires those that must be given. That of a response leaves
/// room for fields to come, and requires those that are always there.
void write_schema(JsonWriter& writer, const StructType& type, bool strict);

}  // namespace mukana::base
