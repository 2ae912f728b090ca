#pragma once
/// @file
/// What the operations of this folder share when they keep something.
#include <vector>

#include "mukana/people/rules.hpp"

#include "operation/saving.hpp"

namespace mukana::people {

/// The purposes for which the everyday roles work.
constexpr operation::SetOf<operation::Purpose> everyday_purposes{
    operation::Purpose::guidance,   operation::Purpose::coaching,   operation::Purpose::lending,
    operation::Purpose::assessment, operation::Purpose::evaluation, operation::Purpose::administration};

/// The purposes for which somebody keeps records of people.
constexpr operation::SetOf<operation::Purpose> keeping_purposes{
    operation::Purpose::guidance, operation::Purpose::coaching, operation::Purpose::administration};

/// The spans of all rows that a query answers: first day and last day are its first two columns.
inline std::vector<DatedSpan> read_spans(storage::Rows rows) {
  std::vector<DatedSpan> spans;
  while (const storage::Row* row = rows.next()) spans.push_back({row->optional_date(0), row->optional_date(1)});
  return spans;
}

}  // namespace mukana::people
