#pragma once
/// @file
/// FHIRPath of questionnaires into expressions of our own: what is said of answers, their scores and variables. What
/// an expression walks through (items, answers, options) is followed symbolically; what cannot be followed exactly is
/// not supported, and says why.
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "mukana/forms/expression.hpp"

#include "exchange/syntax.hpp"

namespace mukana::exchange {

/// What an expression may ask of an item of the form.
struct KnownItem {
  std::string link;  ///< its linkId
  std::string id;    ///< under which it is here
  const KnownItem* parent = nullptr;
  bool is_choice = false;
  bool repeats = false;
  bool holds_answer = true;
  bool takes_list = false;  ///< its answer is a list, as of a multiple choice
  bool is_date = false;
  std::string slider;  ///< where the file says that it is answered by a slider; empty: nowhere
  std::map<std::string, std::string, std::less<>> codes;  ///< of a choice: codes (or system|code) to codes here
  std::vector<std::string> score_addresses;               ///< of a choice: the extensions that its scores come from

  /// The code here of a coding, of whatever terminology where the file names none that is known; null: not offered.
  const std::string* code_of(std::string_view system, std::string_view code) const;
};

/// The items of a form by linkId, in their order.
class KnownItems {
 public:
  /// Pointers stay valid.
  KnownItem& add(std::string link, std::string id, const KnownItem* parent);
  const KnownItem* find(std::string_view link) const;
  const KnownItem* find_id(std::string_view id) const;
  const std::vector<std::unique_ptr<KnownItem>>& all() const { return items_; }

 private:
  std::vector<std::unique_ptr<KnownItem>> items_;
  std::map<std::string, const KnownItem*, std::less<>> by_link_;
  std::map<std::string, const KnownItem*, std::less<>> by_id_;
};

/// A `variable` extension, and where it stands.
struct PathVariable {
  std::string name;
  std::string expression;
  const KnownItem* at = nullptr;  ///< null: at the questionnaire itself
};

/// Why there is no expression of ours.
struct NotSupported {
  std::string reason;
};
using ReadExpression = std::variant<forms::Expression, NotSupported>;

/// Reads the expressions of one form. REQUIRES that the items and variables outlive it.
class FhirpathReader {
 public:
  FhirpathReader(const KnownItems& items, const std::vector<PathVariable>& variables)
      : items_(items), variables_(variables) {}

  /// `at` is the item that carries the expression; null for the questionnaire.
  ReadExpression read(std::string_view expression, const KnownItem* at) const;
  /// The value of a variable where it has one of its own: nothing where it only shortens what others walk through,
  /// such as a list of codes, which then stands in the place of its name.
  std::variant<forms::Expression, NotSupported, std::monostate> read_variable(const PathVariable& variable) const;

 private:
  const KnownItems& items_;
  const std::vector<PathVariable>& variables_;
};

}  // namespace mukana::exchange
