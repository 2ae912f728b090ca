#pragma once
/// @file
/// How an XLSForm is read: its lists, then its rows, then what the rows say of each other.
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/fhir_questionnaire.hpp"
#include "exchange/unfit_rules.hpp"
#include "exchange/xlsform_sheets.hpp"
#include "exchange/xlsform_types.hpp"
#include "exchange/xpath_reader.hpp"

namespace mukana::exchange {

class XlsformReader {
 public:
  explicit XlsformReader(const std::vector<FormSheet>& sheets) : sheets_(sheets) {}
  ImportedForm read();

 private:
  /// A group, repeat or loop whose end has not come yet.
  struct Open {
    RowKind kind = RowKind::begin_group;
    forms::Item item;
    std::size_t row = 0;
    std::string list;               ///< of a loop
    std::vector<std::size_t> rows;  ///< of a loop: its rows, read once for each choice
  };
  /// An expression that waits until all questions are known.
  struct Pending {
    enum class Kind { relevant, constraint, calculation, initial, filter };
    Kind kind = Kind::relevant;
    std::string id;
    std::string path;
    std::string column;
    std::string expression;
    base::Texts message;  ///< of a constraint
    std::string list;     ///< of a filter
  };

  // xlsform_reader.cpp
  void read_settings(forms::Definition& definition);
  void read_choices(forms::Definition& definition);
  void read_choice(const FormSheet& sheet, const FormRow& row, forms::ChoiceList& list);
  std::string cell_path(const FormSheet& sheet, const FormRow& row, std::string_view column) const;
  void lose(std::string path, std::string_view element, LossReason reason, const std::string* item,
            std::string message);
  void lose_without_header(const FormSheet& sheet, const FormRow& row);
  base::Texts texts(const FormSheet& sheet, const FormRow& row, std::string_view column, const std::string* item);
  [[noreturn]] void refuse(const char* code, std::string message, const FormRow& row, std::string_view column) const;

  // xlsform_rows.cpp
  void read_row(const FormRow& row);
  void read_question(const FormRow& row, const RowType& type);
  void open(const FormRow& row, const RowType& type);
  void close(const FormRow& row, RowKind kind);
  void lose_rest_of_end(const FormRow& row, const std::string& group);
  void close_loop(const FormRow& row, Open loop);
  std::string id_of(const FormRow& row);
  bool settle_kind(const FormRow& row, const RowType& type, forms::Item& item);
  void settle_choices(const FormRow& row, const RowType& type, forms::Item& item);
  void settle_range(const FormRow& row, forms::Item& item);
  void read_columns(const FormRow& row, const RowType& type, forms::Item& item);
  void read_initial(const FormRow& row, forms::Item& item);
  void wait(Pending::Kind kind, const FormRow& row, std::string_view column, const forms::Item& item);
  std::vector<forms::Item>& target();

  // xlsform_rules.cpp
  void read_rules(forms::Definition& definition);
  void read_rule(const Pending& rule, forms::Item& item);

  const std::vector<FormSheet>& sheets_;
  const FormSheet* survey_ = nullptr;
  forms::Definition definition_;
  LossReport report_;
  std::string language_ = "und";
  bool duplicates_allowed_ = false;
  std::map<std::string, std::vector<std::string>, std::less<>> properties_;  ///< of a list: its columns
  std::map<std::string, std::string, std::less<>> list_ids_;                 ///< by their names in the sheet
  std::vector<Open> open_;
  NamedQuestions questions_;
  std::set<std::string, std::less<>> ids_;
  std::vector<Pending> pending_;
  std::vector<PlacedRule> placed_;
};

}  // namespace mukana::exchange
