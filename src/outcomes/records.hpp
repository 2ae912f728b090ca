#pragma once
/// @file
/// Indicators and claims as they are kept, and what imports rejected before anything could be counted.
#include <boost/json/value.hpp>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/outcomes/types.hpp"

#include "operation/context.hpp"
#include "outcomes/documents.hpp"
#include "storage/database.hpp"

namespace mukana::outcomes {

/// The limit of a query that is read to its end.
inline constexpr std::int64_t all_rows = std::numeric_limits<std::int64_t>::max();

/// An indicator in one of its versions.
struct StoredIndicator {
  storage::Key key = 0;
  base::Id id;
  std::int64_t version = 1;
  base::Instant defined_at;
  IndicatorDocument document;

  Indicator indicator() const;
};

/// That version of an indicator, or the latest one; nothing where there is none.
std::optional<StoredIndicator> find_indicator(storage::Database& database, storage::Key controller, std::string_view id,
                                              std::optional<std::int64_t> version = {});
/// The latest versions in the order in which the indicators were first defined, from the row after `start`; each row
/// begins with its key and is read by read_indicator().
storage::Rows latest_indicators(storage::Database& database, storage::Key controller, storage::Key start = 0,
                                std::int64_t limit = all_rows);
StoredIndicator read_indicator(const storage::Row& row);
/// Keeps a definition as the next version and returns its number.
std::int64_t store_version(operation::Context& context, storage::Key indicator, std::int64_t version,
                           std::string_view definition);

struct StoredClaim {
  base::Id id;
  std::int64_t revision = 1;
  base::Id pilot;
  base::Id indicator;
  base::Texts text;
  Assertion asserts;
  PeriodRule period = PeriodRule::evaluation;
};

/// Claims in the order in which they were published, from the row after `start`; of one pilot where it is given. Each
/// row begins with its key and is read by read_claim().
storage::Rows published_claims(storage::Database& database, storage::Key controller, std::optional<storage::Key> pilot,
                               storage::Key start = 0, std::int64_t limit = all_rows);
StoredClaim read_claim(const storage::Row& row);

/// What one reading of a file did not take.
struct RejectedAtImport {
  struct Rows {
    std::string reason;
    std::int64_t rows = 0;
  };
  storage::Key import = 0;
  /// The mapping and the file (its digest). Reading the same file by the same mapping again replaces what was kept of
  /// the reading before, so that nothing is listed twice.
  std::string source;
  std::string operation;  ///< to which the rows would have become calls
  /// What is known of the rows' values, by the column of the fact set: a JSON object of constants, or of lists of the
  /// values that can be, such as {"kind": "call"} or {"kind": ["home_visit", "unit_visit"]}.
  boost::json::value constants;
  std::vector<Rows> rows;
};

void record_rejections(storage::Database& database, storage::Key controller, const RejectedAtImport& rejected);
std::vector<RejectedAtImport> rejections_at_import(storage::Database& database, storage::Key controller);

/// Those of the rows that the indicator would be about, by reason.
std::vector<ImportRejection> rejections_for(const Indicator& indicator, const operation::FactSet& set,
                                            std::span<const RejectedAtImport> rejected);

}  // namespace mukana::outcomes
