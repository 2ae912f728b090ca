#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include "base/json.hpp"
#include "base/text.hpp"

namespace mukana::base {
namespace {

namespace json = boost::json;

constexpr std::size_t deepest = 64;
constexpr std::size_t longest_text = 1U << 20U;

// Builds the value while it watches for what the parser itself lets pass.
class StrictHandler {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = 1024;
  static constexpr std::size_t max_string_size = longest_text;

  explicit StrictHandler(const json::storage_ptr& storage) { stack_.reset(storage); }

  json::value release() { return stack_.release(); }
  const std::optional<Failure>& failure() const { return failure_; }

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_object_begin(json::error_code&) {
    first_key_.push_back(keys_.size());
    return true;
  }
  bool on_object_end(std::size_t count, json::error_code& error) {
    const std::size_t first = first_key_.back();
    const auto begin = keys_.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, keys_.end());
    const auto twice = std::adjacent_find(begin, keys_.end());
    if (twice != keys_.end()) {
      return fail(error, {Status::format, "DUPLICATE_KEY", "A key stands twice in one object.", join_path({}, *twice)});
    }
    keys_.resize(first);
    first_key_.pop_back();
    stack_.push_object(count);
    return true;
  }
  bool on_array_begin(json::error_code&) { return true; }
  bool on_array_end(std::size_t count, json::error_code&) {
    stack_.push_array(count);
    return true;
  }
  bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
    stack_.push_chars(part);
    key_.append(part.data(), part.size());
    return true;
  }
  bool on_key(json::string_view part, std::size_t, json::error_code& error) {
    stack_.push_key(part);
    key_.append(part.data(), part.size());
    if (key_.find('\0') != std::string::npos) return fail_nul(error);
    if (keys_.size() - first_key_.back() >= 2000) {
      return fail(error, Failure::of(Status::limit, "An object holds more than 2000 keys."));
    }
    keys_.push_back(std::move(key_));
    key_.clear();
    return true;
  }
  bool on_string_part(json::string_view part, std::size_t, json::error_code&) {
    stack_.push_chars(part);
    nul_ = nul_ || part.find('\0') != json::string_view::npos;
    return true;
  }
  bool on_string(json::string_view part, std::size_t, json::error_code& error) {
    if (nul_ || part.find('\0') != json::string_view::npos) return fail_nul(error);
    stack_.push_string(part);
    return true;
  }
  bool on_number_part(json::string_view, json::error_code&) { return true; }
  bool on_int64(std::int64_t value, json::string_view, json::error_code&) {
    stack_.push_int64(value);
    return true;
  }
  bool on_uint64(std::uint64_t value, json::string_view, json::error_code&) {
    stack_.push_uint64(value);
    return true;
  }
  bool on_double(double value, json::string_view digits, json::error_code& error) {
    // The parser's own value may be off in its last digit. The text is parsed in one piece, so `digits` is all of it.
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    // Out of range are the too large and the too small; the parser has made infinity or 0 of them.
    if (result.ec == std::errc{} && result.ptr != digits.data() + digits.size()) {
      return fail(error, Failure::of(Status::internal, "A number was not read to its end."));
    }
    if (!std::isfinite(value)) {
      return fail(error, Failure::of(Status::format, "A number is too large to be kept."));
    }
    stack_.push_double(value == 0.0 ? 0.0 : value);  // -0 becomes 0
    return true;
  }
  bool on_bool(bool value, json::error_code&) {
    stack_.push_bool(value);
    return true;
  }
  bool on_null(json::error_code&) {
    stack_.push_null();
    return true;
  }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }

 private:
  bool fail(json::error_code& error, Failure failure) {
    failure_ = std::move(failure);
    error = json::error::syntax;
    return false;
  }
  bool fail_nul(json::error_code& error) {
    return fail(error, Failure::of(Status::utf8, "A text holds a NUL character."));
  }

  json::value_stack stack_;
  std::vector<std::string> keys_;
  std::vector<std::size_t> first_key_;
  std::string key_;
  bool nul_ = false;
  std::optional<Failure> failure_;
};

// The code unit of an escape \uXXXX at the start of `text`; nothing where there is none.
std::optional<unsigned> escaped_unit(std::string_view text) {
  if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') return std::nullopt;
  unsigned unit = 0;
  const auto result = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
  if (result.ec != std::errc{} || result.ptr != text.data() + 6) return std::nullopt;
  return unit;
}

// The parser calls half a surrogate pair a syntax error like any other; asked only of a text that it has refused.
bool has_half_a_pair(std::string_view text) {
  const auto is_high = [](unsigned unit) { return unit >= 0xD800 && unit <= 0xDBFF; };
  const auto is_low = [](unsigned unit) { return unit >= 0xDC00 && unit <= 0xDFFF; };
  for (std::size_t i = text.find('\\'); i != std::string_view::npos; i = text.find('\\', i)) {
    const auto unit = escaped_unit(text.substr(i));
    i += unit ? 6 : 2;
    if (!unit) continue;
    if (is_low(*unit)) return true;
    if (!is_high(*unit)) continue;
    const auto second = i < text.size() ? escaped_unit(text.substr(i)) : std::nullopt;
    if (!second || !is_low(*second)) return true;
    i += 6;
  }
  return false;
}

Failure failure_of(const json::error_code& error, std::string_view text) {
  if (error == json::error::too_deep) return Failure::of(Status::limit, "The JSON is nested deeper than 64.");
  if (error == json::error::string_too_large) return Failure::of(Status::limit, "A text is longer than 1 MiB.");
  if (error == json::error::key_too_large) return Failure::of(Status::limit, "A key is too long.");
  const bool bad_escape = error == json::error::illegal_leading_surrogate ||
                          error == json::error::illegal_trailing_surrogate ||
                          error == json::error::expected_utf16_escape;
  if (bad_escape || !is_utf8(text) || has_half_a_pair(text))
    return Failure::of(Status::utf8, "The text is not valid UTF-8.");
  return Failure::of(Status::format, "The text is not valid JSON.");
}

}  // namespace

json::value parse_json(std::string_view text, const json::storage_ptr& storage) {
  json::parse_options options;
  options.max_depth = deepest;
  json::basic_parser<StrictHandler> parser(options, storage);
  json::error_code error;
  const std::size_t taken = parser.write_some(false, text.data(), text.size(), error);
  if (parser.handler().failure()) throw Failed(*parser.handler().failure());
  if (error) throw Failed(failure_of(error, text));
  const std::string_view rest = text.substr(taken);
  if (rest.find_first_not_of(" \t\r\n") != std::string_view::npos || !parser.done()) {
    throw Failed(Failure::of(Status::format, "The text is not one JSON value."));
  }
  return parser.handler().release();
}

}  // namespace mukana::base
