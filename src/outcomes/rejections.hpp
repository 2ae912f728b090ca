#pragma once
/// @file
/// Rows that do not count, gathered by reason.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/outcomes/types.hpp"

namespace mukana::outcomes {

inline constexpr std::size_t most_references = 100;

class Rejections {
 public:
  /// Reasons are listed in the order in which they are declared; a reason declared twice is one.
  std::size_t declare(std::string_view reason);
  void add(std::size_t reason, std::string_view reference);
  void forget_rows();
  std::int64_t rows() const;
  /// Those reasons for which there are rows.
  std::vector<Rejection> list() const;

 private:
  std::vector<Rejection> reasons_;
};

}  // namespace mukana::outcomes
