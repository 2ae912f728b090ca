#pragma once
/// @file
/// What an import could not take over from a file. Nothing is dropped without a line here.
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/describe.hpp"

namespace mukana::exchange {

/// Why something of a file is not in the definition or the response that was made of it.
enum class LossReason {
  not_kept,        ///< our forms have no place for it: who published it, how it is laid out
  not_supported,   ///< it means something that our forms cannot do
  expression,      ///< an expression that is not supported; the rule that it stands for is not there
  renamed,         ///< it is there under another id or code
  not_in_form,     ///< an answer to an item that the form does not have
  without_meaning  ///< it refers to something that the file does not hold
};

struct Loss {
  std::string path;  ///< where in the file: a JSON Pointer, or /<sheet>/<row>/<column>
  std::string element;
  LossReason reason = LossReason::not_kept;
  std::optional<std::string> item;  ///< the item that it belongs to
  std::optional<std::string> expression;
  std::string message;
  static void describe(base::Fields<Loss>& field);
  friend bool operator==(const Loss&, const Loss&) = default;
};

/// Collects what is lost, in the order of the file.
class LossReport {
 public:
  void add(Loss loss) { losses_.push_back(std::move(loss)); }
  const std::vector<Loss>& losses() const { return losses_; }
  std::vector<Loss> take() { return std::move(losses_); }

 private:
  std::vector<Loss> losses_;
};

}  // namespace mukana::exchange

namespace mukana::base {
template <>
struct Codes<exchange::LossReason> {
  static constexpr std::array<std::string_view, 6> names{"not_kept", "not_supported", "expression",
                                                         "renamed",  "not_in_form",   "without_meaning"};
};
}  // namespace mukana::base
