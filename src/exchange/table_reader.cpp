#include "exchange/table_reader.hpp"

namespace mukana::exchange {

std::optional<std::size_t> TableReader::column(std::string_view name) const {
  const auto found = std::find(header_.begin(), header_.end(), name);
  if (found == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header_.begin());
}

std::optional<std::string> TableReader::name_given_twice() const {
  std::vector<std::string_view> names(header_.begin(), header_.end());
  std::sort(names.begin(), names.end());
  names.erase(names.begin(), std::upper_bound(names.begin(), names.end(), std::string_view()));
  const auto twice = std::adjacent_find(names.begin(), names.end());
  if (twice == names.end()) return std::nullopt;
  return std::string(*twice);
}

}  // namespace mukana::exchange
