// The sheets settings and choices, and what all sheets share.
#include "exchange/xlsform_reader.hpp"

#include <algorithm>
#include <array>

#include "mukana/base/failure.hpp"

#include "exchange/fhir_names.hpp"
#include "exchange/xlsform.hpp"

namespace mukana::exchange {

using base::Failed;
using base::Status;
using base::Texts;

namespace {

constexpr std::size_t most_properties = 50;

bool is_yes(std::string_view cell) {
  static constexpr std::array<std::string_view, 6> yes{"yes", "true", "TRUE", "1", "true()", "Yes"};
  return std::find(yes.begin(), yes.end(), cell) != yes.end();
}

bool is_media(std::string_view column) {
  return column == "image" || column == "audio" || column == "video" || column == "big-image";
}

}  // namespace

std::string XlsformReader::cell_path(const FormSheet& sheet, const FormRow& row, std::string_view column) const {
  return base::join_path(base::join_path(base::join_path("", sheet.name), row.number), column);
}

void XlsformReader::lose(std::string path, std::string_view element, LossReason reason, const std::string* item,
                         std::string message) {
  std::optional<std::string> of;
  if (item != nullptr) of = *item;
  report_.add({std::move(path), std::string(element), reason, std::move(of), {}, std::move(message)});
}

void XlsformReader::lose_without_header(const FormSheet& sheet, const FormRow& row) {
  for (const std::string& letters : row.without_header) {
    lose(cell_path(sheet, row, letters), letters, LossReason::without_meaning, nullptr, "The column has no header.");
  }
}

void XlsformReader::refuse(const char* code, std::string message, const FormRow& row, std::string_view column) const {
  throw Failed(Status::format, code, std::move(message), cell_path(*survey_, row, column));
}

Texts XlsformReader::texts(const FormSheet& sheet, const FormRow& row, std::string_view column,
                           const std::string* item) {
  Texts texts;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    if (sheet.columns[i].name != column || row.cells[i].empty()) continue;
    std::string language = sheet.columns[i].language.empty() ? language_ : sheet.columns[i].language;
    if (texts.by_language.contains(language)) {
      lose(cell_path(sheet, row, sheet.columns[i].written), sheet.columns[i].written, LossReason::not_supported, item,
           language == "und" ? "The language of this column is not known."
                             : "Another column has the text of this language.");
      continue;
    }
    texts.by_language[language] = row.cells[i];
    if (row.cells[i].find("${") != std::string::npos) {
      lose(cell_path(sheet, row, sheet.columns[i].written), sheet.columns[i].written, LossReason::not_supported, item,
           "A text that shows an answer is kept as it stands.");
    }
  }
  return texts;
}

void XlsformReader::read_settings(forms::Definition& definition) {
  const FormSheet* settings = sheet_named(sheets_, "settings");
  if (settings == nullptr || settings->rows.empty()) return;
  const FormRow& row = settings->rows.front();
  lose_without_header(*settings, row);
  for (std::size_t i = 1; i < settings->rows.size(); ++i) {
    lose(base::join_path(base::join_path("", settings->name), settings->rows[i].number), settings->name,
         LossReason::without_meaning, nullptr, "The settings are one row.");
  }
  if (const auto language = settings->cell(row, "default_language"); !language.empty()) {
    language_ = language_tag_of(language);
  }
  duplicates_allowed_ = is_yes(settings->cell(row, "allow_choice_duplicates"));
  definition.title = texts(*settings, row, "form_title", nullptr);
  for (std::size_t i = 0; i < settings->columns.size(); ++i) {
    const FormColumn& column = settings->columns[i];
    if (row.cells[i].empty() || column.name == "form_title" || column.name == "default_language" ||
        column.name == "allow_choice_duplicates") {
      continue;
    }
    lose(cell_path(*settings, row, column.written), column.written, LossReason::not_kept, nullptr,
         "Our forms have no place for this.");
  }
}

void XlsformReader::read_choices(forms::Definition& definition) {
  const FormSheet* choices = sheet_named(sheets_, "choices");
  if (choices == nullptr) return;
  for (const FormRow& row : choices->rows) {
    lose_without_header(*choices, row);
    const std::string name(choices->cell(row, "list_name"));
    if (name.empty()) {
      lose(cell_path(*choices, row, "list_name"), "list_name", LossReason::without_meaning, nullptr,
           "The choice is of no list.");
      continue;
    }
    const std::string id = fhir::item_id_of(name);
    auto found = std::find_if(definition.choice_lists.begin(), definition.choice_lists.end(),
                              [&](const forms::ChoiceList& list) { return list.id.text == id; });
    if (found == definition.choice_lists.end()) {
      definition.choice_lists.push_back({base::Id{id}, {}});
      list_ids_.emplace(name, id);
      found = definition.choice_lists.end() - 1;
    }
    read_choice(*choices, row, *found);
  }
}

void XlsformReader::read_choice(const FormSheet& sheet, const FormRow& row, forms::ChoiceList& list) {
  const std::string name(sheet.cell(row, "name"));
  if (name.empty()) {
    throw Failed(Status::format, "MISSING_NAME", "A choice has a name.", cell_path(sheet, row, "name"));
  }
  forms::Choice choice;
  choice.code = fhir::choice_code_of(name);
  if (choice.code != name) {
    lose(cell_path(sheet, row, "name"), "name", LossReason::renamed, nullptr, "It is no code here.");
  }
  const auto taken = [&] {
    return std::any_of(list.choices.begin(), list.choices.end(),
                       [&](const auto& one) { return one.code == choice.code; });
  };
  if (taken()) {
    if (!duplicates_allowed_) {
      throw Failed(Status::format, "DUPLICATE_CHOICE", "Two choices of a list have one name.",
                   cell_path(sheet, row, "name"));
    }
    const std::string code = choice.code;
    for (int number = 2; taken(); ++number) choice.code = code + "~" + std::to_string(number);
    lose(cell_path(sheet, row, "name"), "name", LossReason::renamed, nullptr,
         "Two choices of the list have this name: this one has another code here.");
  }
  choice.text = texts(sheet, row, "label", nullptr);
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const FormColumn& column = sheet.columns[i];
    if (row.cells[i].empty() || column.name == "list_name" || column.name == "name" || column.name == "label") {
      continue;
    }
    if (is_media(column.name) || !column.language.empty() || choice.properties.size() == most_properties) {
      lose(cell_path(sheet, row, column.written), column.written, LossReason::not_kept, nullptr,
           "Our choices have no place for this.");
      continue;
    }
    choice.properties.push_back({column.name, row.cells[i]});
    auto& known = properties_[list.id.text];
    if (std::find(known.begin(), known.end(), column.name) == known.end()) known.push_back(column.name);
  }
  list.choices.push_back(std::move(choice));
}

ImportedForm XlsformReader::read() {
  survey_ = sheet_named(sheets_, "survey");
  read_settings(definition_);
  read_choices(definition_);
  for (const FormRow& row : survey_->rows) {
    lose_without_header(*survey_, row);
    read_row(row);
  }
  if (!open_.empty()) {
    throw Failed(Status::format, "UNBALANCED_GROUP", "A group, repeat or loop is never ended.",
                 cell_path(*survey_, {open_.back().row, {}, {}}, "type"));
  }
  for (const FormSheet& sheet : sheets_) {
    if (sheet.name == "survey" || sheet.name == "choices" || sheet.name == "settings" || sheet.rows.empty()) continue;
    lose(base::join_path("", sheet.name), sheet.name, LossReason::not_supported, nullptr, "This sheet is not read.");
  }
  read_rules(definition_);
  return {std::move(definition_), report_.take()};
}

ImportedForm read_xlsform(std::string_view bytes) {
  const std::vector<FormSheet> sheets = read_form_sheets(bytes);
  return XlsformReader(sheets).read();
}

}  // namespace mukana::exchange
