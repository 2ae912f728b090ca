#pragma once
/// @file
/// The responses that fact sets are made of.
#include <string>

#include "operation/fact.hpp"

namespace mukana::forms {

/// SQL of the responses `r` of the controller `$1`; with `latest` and `latest_in_wave` where the query asks for them:
/// ranking goes through all responses.
std::string fact_responses_sql(const operation::FactQuery& query);

/// SQL of the municipality and of the unit that the subject of `r` had on the day of submission.
std::string municipality_of_subject();
std::string unit_of_subject();

/// In the order of submission, so that whoever keeps the last row keeps the latest answer.
inline constexpr const char* in_order_of_submission =
    " ORDER BY r.submitted_day, COALESCE(r.submitted_at, 0), r.recorded_at, r.key";

}  // namespace mukana::forms
