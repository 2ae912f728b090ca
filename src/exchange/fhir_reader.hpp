#pragma once
/// @file
/// How a Questionnaire is read: first its items, then what is said of them, when all of them are known.
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "mukana/forms/types.hpp"

#include "exchange/fhirpath_reader.hpp"
#include "exchange/json_element.hpp"
#include "exchange/loss.hpp"
#include "exchange/unfit_rules.hpp"

namespace mukana::exchange::fhir {

class QuestionnaireReader {
 public:
  QuestionnaireReader(const boost::json::object& questionnaire, std::string path, LossReport& report)
      : root_(questionnaire, std::move(path)), report_(report) {}

  forms::Definition read();
  /// Takes out of what was read the rules that our forms refuse.
  void drop_unfit(forms::Definition& definition);

 private:
  /// A rule whose items are not all known yet.
  struct Pending {
    enum class Kind { conditions, condition, variable, calculate, initial, constraint };
    Kind kind = Kind::conditions;
    KnownItem* item = nullptr;  ///< null: of the questionnaire
    std::string path;
    std::string expression;
    std::string name;                         ///< of a variable
    const boost::json::object* of = nullptr;  ///< of conditions the item, of a constraint the extension
  };
  /// The options of an item, and whatever else its extensions say of them.
  struct Options {
    std::vector<forms::Choice> choices;
    std::string list;  ///< the name of a contained list that they are from
    std::vector<std::string> initial;
  };

  // fhir_reader.cpp
  base::Texts texts(JsonElement& element, std::string_view name, const std::string* item);
  void read_form_extension(JsonElement& extension);
  void read_value_sets();
  void lose_unused_lists();
  void lose(std::string path, std::string_view element, LossReason reason, const std::string* item,
            std::string message);
  void lose_expression(const Pending& rule, std::string_view element, std::string reason);

  // fhir_items.cpp
  forms::Item read_item(JsonElement& element, const KnownItem* parent);
  void read_children(JsonElement& element, forms::Item& item, const KnownItem& known);
  forms::ItemKind kind_of(JsonElement& element, forms::Item& item, bool& several);
  void read_item_extension(JsonElement& extension, forms::Item& item, KnownItem& known);
  void read_prefix(JsonElement& element, forms::Item& item);
  static bool read_bounds(forms::Item& item, const boost::json::value& value, bool lowest, const std::string& path);
  std::optional<forms::Literal> initial_of(JsonElement& initial, const forms::Item& item, const KnownItem& known);
  void read_initial(JsonElement& element, forms::Item& item, const KnownItem& known, const Options& options);
  void settle(JsonElement& element, forms::Item& item, bool several);
  void settle_demands(JsonElement& element, forms::Item& item);
  bool is_help(const boost::json::object& child) const;

  // fhir_choices.cpp
  void read_options(JsonElement& element, Options& options, KnownItem& known, const std::string& item);
  forms::Choice read_option(JsonElement& option, KnownItem& known, const std::string& item,
                            const std::vector<forms::Choice>& before);
  forms::Choice read_coding(JsonElement& coding, KnownItem& known, const std::string* item, const std::string& system,
                            const std::vector<forms::Choice>& before);
  static void tell_apart(forms::Choice& choice, const std::string& code, const std::vector<forms::Choice>& before);
  bool read_score(JsonElement& extension, forms::Choice& choice, KnownItem& known);
  void read_value_set(const std::string& address, Options& options, KnownItem& known, JsonElement& element,
                      const std::string& item);
  std::vector<forms::Choice> concepts(JsonElement& value_set, KnownItem& known);
  void read_concepts(JsonElement& of, std::string_view member, const std::string& system,
                     std::vector<forms::Choice>& choices, KnownItem& known);
  void read_include(JsonElement& include, std::vector<forms::Choice>& choices, KnownItem& known);
  void lose_list(JsonElement& list);

  // fhir_rules.cpp
  void read_rules(forms::Definition& definition);
  void find_items(std::vector<forms::Item>& items);
  void read_rule(const Pending& rule, forms::Definition& definition);
  void read_variable(const Pending& rule, std::vector<forms::Variable>& variables);
  void read_conditions(const Pending& rule, forms::Item& item);
  void lose_unit(const JsonElement& quantity, const std::string& known, const std::string& item);
  std::optional<forms::Expression> condition(JsonElement& element, const std::string& item);
  void read_constraint(const Pending& rule, forms::Item* item);
  void place(forms::Item& item, const Pending& rule, forms::Expression expression);
  void note_placed(const forms::Item& item, std::string_view field, const Pending& rule, std::string_view element);
  void apply_own(forms::Definition& definition);
  void apply_own(std::vector<forms::Item>& items);

  JsonElement root_;
  LossReport& report_;
  std::string language_ = "und";
  KnownItems known_;
  std::vector<PathVariable> variables_;
  std::vector<Pending> pending_;
  std::vector<PlacedRule> placed_;
  struct Contained {
    const boost::json::object* object = nullptr;
    std::string path;
    std::string type;
  };
  std::map<std::string, Contained, std::less<>> value_sets_;                                    ///< by their id
  std::map<std::string, Contained, std::less<>> code_systems_;                                  ///< by their address
  std::map<std::string, std::pair<std::vector<forms::Choice>, KnownItem>, std::less<>> lists_;  ///< read ones
  std::vector<std::string> list_order_;
  std::set<std::string> read_lists_;                     ///< the paths of contained lists that some item offers
  boost::json::value own_;                               ///< what our own extension says of the form
  std::map<std::string, boost::json::value> own_items_;  ///< and of its items
  std::map<std::string, forms::Item*, std::less<>> by_id_;
};

/// A FHIR value as a value of ours: a truth, a number, a text, a date; nothing for others.
std::optional<forms::Literal> literal_of(const boost::json::value& value, const std::string& path);

/// What the member is called whose name begins with "value" ("answer"), and its value; null where there is none.
std::pair<std::string_view, const boost::json::value*> value_of(JsonElement& element, std::string_view begins);

/// Where the extensions of our own put what FHIR has no place for: the members of `rest` replace those of the struct's
/// JSON, null takes one away.
boost::json::value merged(const boost::json::value& known, const boost::json::value& rest);

}  // namespace mukana::exchange::fhir
