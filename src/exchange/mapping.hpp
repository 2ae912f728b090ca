#pragma once
/// @file
/// A mapping document: how the rows of one file become calls of one operation. A new project's files need a mapping,
/// never code. See docs/mapped-csv.md.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "mukana/base/zone.hpp"

#include "base/describe.hpp"

namespace mukana::exchange {

/// What happens to the rest of a file when a row cannot be taken.
enum class OnFinding { refuse, set_aside };
enum class GapChoice { refuse, next, shift };
enum class OverlapChoice { first, second, refuse };

/// What the file is: text with delimiters, or a workbook (.xlsx).
enum class FileKind { csv, xlsx };

/// How the file is written.
struct FileForm {
  FileKind kind = FileKind::csv;
  std::optional<std::string> sheet;
  std::string encoding = "utf-8";
  std::string delimiter = ",";
  std::int64_t skip = 0;
  std::optional<std::string> header_starts_with;
  bool until_blank = false;
  bool header = true;
  static void describe(base::Fields<FileForm>& field);
};

/// A filter on a column's text; a row that does not pass is filtered, under the reason given.
struct RowFilter {
  std::string column;
  std::optional<boost::json::value> is;
  std::optional<boost::json::value> is_not;
  std::string reason = "filtered";
  static void describe(base::Fields<RowFilter>& field);
};

/// A cell that names a record by the file's own key.
struct ReferenceForm {
  std::string kind;
  std::optional<std::string> system;
  static void describe(base::Fields<ReferenceForm>& field);
};

/// Where the value of one field of the request comes from.
struct FieldForm {
  std::optional<std::string> column;
  std::vector<std::string> columns;
  std::optional<boost::json::value> constant;
  std::optional<boost::json::value> values;
  std::optional<boost::json::value> default_value;
  std::optional<std::string> format;
  std::optional<std::string> split;
  std::optional<ReferenceForm> reference;
  bool required = true;
  bool lower = false;
  bool trim = true;
  static void describe(base::Fields<FieldForm>& field);
};

/// A long table: a record is several rows, each with the name of a value and the value.
struct GatherForm {
  std::vector<std::string> names;
  std::vector<std::string> values;
  std::vector<std::string> ignore;
  static void describe(base::Fields<GatherForm>& field);
};

/// The whole document.
struct Mapping {
  std::int64_t version = 1;
  base::Id id;
  std::string operation;
  FileForm file;
  std::string zone = "UTC";
  GapChoice gap_rule = GapChoice::refuse;
  OverlapChoice overlap_rule = OverlapChoice::first;
  boost::json::value row_key;
  std::optional<GatherForm> gather;
  std::vector<RowFilter> where;
  OnFinding on_finding = OnFinding::refuse;
  base::Named<FieldForm> fields;
  static void describe(base::Fields<Mapping>& field);

  /// The columns whose texts together identify a row; empty where all of them do ("*").
  std::vector<std::string> row_key_columns() const;
  /// Throws Failed, with the path below `path`, where a field has no pointer or not exactly one source.
  void check_fields(std::string_view path) const;
};

}  // namespace mukana::exchange

namespace mukana::base {
template <>
struct Codes<exchange::FileKind> {
  static constexpr std::array<std::string_view, 2> names{"csv", "xlsx"};
};
template <>
struct Codes<exchange::OnFinding> {
  static constexpr std::array<std::string_view, 2> names{"refuse", "set_aside"};
};
template <>
struct Codes<exchange::GapChoice> {
  static constexpr std::array<std::string_view, 3> names{"refuse", "next", "shift"};
};
template <>
struct Codes<exchange::OverlapChoice> {
  static constexpr std::array<std::string_view, 3> names{"first", "second", "refuse"};
};
}  // namespace mukana::base
