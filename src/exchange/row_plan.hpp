#pragma once
/// @file
/// A mapping, made ready for the columns of one file: which rows pass, what identifies a row, and how its cells become
/// a request.
#include <boost/json/value.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "exchange/cell_format.hpp"
#include "exchange/mapping.hpp"

namespace mukana::exchange {

using Cells = std::span<const std::string_view>;

/// Finds the id of the record that a file calls by its own key; nothing where there is none.
using Resolver = std::function<std::optional<std::string>(const ReferenceForm& reference, std::string_view key)>;

/// Why a row cannot become a request.
struct CellFault {
  std::string reason;
  std::string column;
  std::string path;
};

class RowPlan {
 public:
  /// Throws Failed (E_ARG, UNKNOWN_COLUMN and others) where the mapping does not fit the header. `request` is what
  /// the operation asks for; where it takes a `source_zone`, rows with a wall-clock time say by which clock it was
  /// written down.
  RowPlan(const Mapping& mapping, const std::vector<std::string>& header, const base::StructType& request);

  /// The reason under which the row is filtered; nothing where it passes.
  const std::string* filtered(Cells cells) const;
  /// What identifies the row within its source.
  std::string row_key(Cells cells) const;
  /// The request of the row, in the storage given; a fault where a cell cannot be read.
  std::variant<boost::json::value, CellFault> request(Cells cells, const Resolver& resolve,
                                                      boost::json::storage_ptr storage) const;

 private:
  struct Filter {
    std::size_t column;
    std::vector<std::string> texts;
    bool keeps;  // the texts let a row pass, or they filter it
    std::string reason;
  };
  using Step = std::variant<std::string, std::size_t>;
  struct Target {
    std::string path;
    std::vector<Step> steps;
    FieldForm form;
    std::vector<std::size_t> columns;
    std::vector<std::pair<std::string, boost::json::value>> values;
    std::optional<CellFormat> format;
    const boost::json::value* state_named(std::string_view text) const;
  };
  struct Reading;

  void add_source_zone(const std::string& zone);

  std::vector<Filter> filters_;
  std::vector<std::size_t> key_columns_;
  std::vector<Target> targets_;
  std::optional<base::Zone> zone_;
  base::GapRule gap_;
  base::OverlapRule overlap_;
};

}  // namespace mukana::exchange
