#pragma once
/// @file
/// How a definition becomes a Questionnaire.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

#include "exchange/fhirpath_writer.hpp"

namespace mukana::exchange::fhir {

/// A text of JSON.
boost::json::string json_text(std::string_view text);
/// A text with every blank that FHIR's texts do not take (no-break spaces and others) replaced: by a plain one, or in
/// JSON by its escape.
std::string with_plain_blanks(std::string_view text, bool escaped);
/// A decimal number of JSON.
boost::json::value json_number(base::Decimal number);
/// An extension with one value.
boost::json::object extension_of(std::string_view address, std::string_view member, boost::json::value value);

class QuestionnaireWriter {
 public:
  explicit QuestionnaireWriter(const forms::Definition& definition);

  /// As far as FHIR goes, without extensions of our own but the one that marks a functional task.
  boost::json::object write(std::string_view id, std::int64_t version) const;

 private:
  // fhir_writer.cpp
  void collect(const std::vector<forms::Item>& items, const WrittenItem* parent);
  void collect_variables(const std::vector<forms::Variable>& variables);
  void drop_unsayable();
  void put_texts(boost::json::object& into, std::string_view name, const base::Texts& texts) const;
  boost::json::object write_item(const forms::Item& item, const forms::Item* matrix) const;
  boost::json::object write_help(const forms::Item& item) const;
  boost::json::array write_task(const forms::Item& item) const;
  boost::json::object write_choice(const forms::Choice& choice) const;
  boost::json::object write_list(const forms::ChoiceList& list) const;
  void put_choices(boost::json::object& into, const forms::Item& item, const forms::Item* matrix) const;
  void put_bounds(boost::json::array& extensions, const forms::Item& item) const;
  void put_initial(boost::json::object& into, const forms::Item& item) const;

  // fhir_rule_writer.cpp
  void put_rules(boost::json::object& into, boost::json::array& extensions, const forms::Item& item) const;
  void put_variables(boost::json::array& extensions, const std::vector<forms::Variable>& variables) const;
  bool put_conditions(boost::json::object& into, const forms::Expression& visible) const;
  bool put_condition(boost::json::array& into, const forms::Expression& condition) const;
  bool put_answer(boost::json::object& into, std::string_view begins, const forms::Item& item,
                  const forms::Literal& literal) const;

  const forms::Choice* choice_of(const forms::Item& item, std::string_view code) const;

  const forms::Definition& definition_;
  std::string language_ = "und";
  WrittenItems items_;
  VariableNames variables_;
};

}  // namespace mukana::exchange::fhir
