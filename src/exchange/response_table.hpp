#pragma once
/// @file
/// Responses to a form as tables: wide, one row for each response; long, one row for each answer; and the codebook that
/// says what the columns and codes mean. All versions of the form stand in one table.
#include <array>
#include <boost/json/object.hpp>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

namespace mukana::exchange {

/// One value of a response. What is hidden has none.
struct TableCell {
  std::string column;      ///< the item's id, with `.part` of a task
  std::string occurrence;  ///< within repeats: `children/1`, counted from 1
  std::string state;       ///< answered, skipped, refused ...
  std::string value;
};

/// Goes through the shown answers of one response. `hidden` are the places that are not shown; free texts are told only
/// where `texts` is set.
std::vector<TableCell> cells_of(const forms::Definition& definition, const boost::json::object& answers,
                                const std::set<std::string, std::less<>>& hidden, bool texts);

/// The columns of a version that a wide table has: items outside of repeats, each once.
std::vector<std::string> columns_of(const forms::Definition& definition, bool texts);

/// What the columns and codes of a version mean, as rows of the codebook's columns.
std::vector<std::vector<std::string>> codebook_rows(const forms::Definition& definition, std::int64_t version,
                                                    std::string_view language);
inline constexpr std::array<std::string_view, 12> codebook_columns{
    "version", "item", "kind", "within", "text", "code", "meaning", "score", "minimum", "maximum", "unit", "required"};

}  // namespace mukana::exchange
