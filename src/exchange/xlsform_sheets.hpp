#pragma once
/// @file
/// The sheets of an XLSForm, from a workbook or from CSV, with its headers in their one normal writing.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mukana::exchange {

/// A column by its plain name ("label", "constraint_message"), and its language where it has one.
struct FormColumn {
  std::string name;
  std::string language;  ///< a language tag; "und" where a text's language is not said
  std::string written;   ///< as the sheet writes it
  friend bool operator==(const FormColumn&, const FormColumn&) = default;
};

struct FormRow {
  std::size_t number = 0;                   ///< as a spreadsheet shows it
  std::vector<std::string> cells;           ///< as many as there are columns
  std::vector<std::string> without_header;  ///< where something stands that no header names: B, AA
};

struct FormSheet {
  std::string name;
  std::vector<FormColumn> columns;
  std::vector<FormRow> rows;

  /// The cell of a column without a language; empty where there is none.
  std::string_view cell(const FormRow& row, std::string_view column) const;
};

/// The column that a header names: `label::English (en)`, `label:english`, `bind::relevant`, `media::image` and older
/// names of a column included.
FormColumn column_of(std::string_view header);

/// The language tag of what stands behind a header's colons: "English (en)" is en, "suomi" fi; "und" is what is not
/// known.
std::string language_tag_of(std::string_view written);

/// Reads the sheets that make a form: survey, choices, settings and whatever else is there. Throws Failed as Workbook
/// and CsvReader do, and E_FORMAT: DUPLICATE_HEADER with "/<sheet>/<column>" as path, NO_SURVEY where no sheet is named
/// survey. E_LIMIT for more than 20,000 rows.
std::vector<FormSheet> read_form_sheets(std::string_view bytes);

/// The sheet of that name, or null.
const FormSheet* sheet_named(const std::vector<FormSheet>& sheets, std::string_view name);

}  // namespace mukana::exchange
