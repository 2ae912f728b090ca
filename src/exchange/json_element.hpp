#pragma once
/// @file
/// A JSON object of a file from elsewhere, read member by member; what nobody asked for becomes a loss.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/decimal.hpp"

#include "exchange/loss.hpp"

namespace mukana::exchange {

class JsonElement {
 public:
  /// REQUIRES that the object outlives the element.
  JsonElement(const boost::json::object& object, std::string path) : object_(object), path_(std::move(path)) {}
  JsonElement(const boost::json::object&& object, std::string path) = delete;  ///< it must live longer

  const std::string& path() const { return path_; }
  std::string path_of(std::string_view name) const;

  /// The object itself, and a member of it, which do not count as read by this.
  const boost::json::object& object() const { return object_; }
  const boost::json::value* peek(std::string_view name) const;
  /// A member, which counts as read from here on; null where it is not there.
  const boost::json::value* take(std::string_view name);
  /// A text, a truth, a whole number, an object, a list. Throws Failed (E_FORMAT, WRONG_TYPE) at its path.
  std::optional<std::string> text(std::string_view name);
  std::optional<bool> truth(std::string_view name);
  std::optional<std::int64_t> integer(std::string_view name);
  const boost::json::object* child(std::string_view name);
  const boost::json::array* list(std::string_view name);
  /// The objects of a list, each with its path. Throws where one is no object.
  std::vector<JsonElement> elements(std::string_view name);

  /// The members that nobody took.
  std::vector<std::string> untaken() const;
  /// Says of each of them that it is not kept.
  void lose_rest(LossReport& report, const std::optional<std::string>& item) const;

  [[noreturn]] void refuse_type(std::string_view name, std::string_view expected) const;

 private:
  const boost::json::object& object_;
  std::string path_;
  std::vector<std::string> taken_;
};

/// A number of a file as an exact decimal. Throws Failed at its path where it has too many digits.
base::Decimal decimal_of(const boost::json::value& value, const std::string& path);

}  // namespace mukana::exchange
