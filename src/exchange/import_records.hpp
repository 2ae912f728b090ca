#pragma once
/// @file
/// What an import leaves behind: the run itself, the rows that are known by now, and those that were not taken.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "operation/context.hpp"

namespace mukana::exchange {

/// One row that was not taken. Never its content.
struct Finding {
  std::int64_t row = 0;  ///< as a spreadsheet numbers it
  std::string reason;
  std::optional<std::string> column;
  std::optional<std::string> path;
  static void describe(base::Fields<Finding>& field) {
    field("row", &Finding::row, "The number of the row in its file, as a spreadsheet shows it.");
    field("reason", &Finding::reason, "Why it was not taken, as a code.");
    field("column", &Finding::column, "The column at fault, where one is.");
    field("path", &Finding::path, "The field of the request at fault, where one is.");
  }
};

/// How a row stands to what was read before it.
enum class Known { fresh, duplicate, unchanged, contradicting };

/// Makes the run's row; its numbers are filled in at the end.
storage::Key start_run(operation::Context& context, std::string_view id, std::string_view source,
                       std::string_view operation);
void finish_run(storage::Database& database, storage::Key run, std::int64_t rows, std::int64_t taken,
                std::int64_t unchanged, std::int64_t filtered);
/// The row of the source of that name, made where it is new.
storage::Key source_key(operation::Context& context, std::string_view id);
/// Notes the row as read by this run, unless it is known already.
Known note_row(storage::Database& database, storage::Key source, std::string_view row_key, std::int64_t digest,
               storage::Key run);
/// Takes back the note of a row that could not be taken after all.
void forget_row(storage::Database& database, storage::Key source, std::string_view row_key);
void store_finding(storage::Database& database, storage::Key run, const Finding& finding);

}  // namespace mukana::exchange
