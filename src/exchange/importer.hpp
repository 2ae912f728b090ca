#pragma once
/// @file
/// One file into calls of one operation: all of it or nothing, with a list of every row that was not taken.
#include <string>
#include <vector>

#include "exchange/import_records.hpp"
#include "exchange/mapping.hpp"
#include "operation/operation.hpp"

namespace mukana::exchange {

struct ReasonCount {
  std::string reason;
  std::int64_t rows = 0;
  static void describe(base::Fields<ReasonCount>& field) {
    field("reason", &ReasonCount::reason, "Why, as a code.");
    field("rows", &ReasonCount::rows, "How many rows.");
  }
};

/// What came of an import. The numbers of rows add up: taken + unchanged + filtered + not taken = rows.
struct ImportResult {
  base::Id import;
  std::int64_t rows = 0;
  std::int64_t taken = 0;
  std::int64_t unchanged = 0;
  std::int64_t filtered = 0;
  std::int64_t not_taken = 0;
  bool dry_run = false;
  std::vector<ReasonCount> filtered_by;
  std::vector<ReasonCount> not_taken_by;
  std::vector<Finding> findings;
  static void describe(base::Fields<ImportResult>& field);
};

/// Reads the whole source. Throws Failed: E_REFUSED IMPORT_REFUSED with the result as details where the mapping refuses
/// findings and there are some; the reader's failures for a fault of the file. Nothing is left behind then.
ImportResult run_import(operation::Context& context, const Mapping& mapping, const operation::ByteSource& source,
                        bool dry_run);

}  // namespace mukana::exchange
