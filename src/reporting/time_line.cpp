#include "reporting/time_line.hpp"

#include <algorithm>
#include <utility>

namespace mukana::reporting {

outcomes::Breakdown with_empty_times(outcomes::Breakdown breakdown, const outcomes::FigurePeriod& period) {
  const bool by_month = breakdown.dimension == "month";
  if ((!by_month && breakdown.dimension != "iso_week") || !breakdown.additive || !period.first_day ||
      !period.last_day) {
    return breakdown;
  }
  std::vector<outcomes::Group> groups;
  for (base::Date day = *period.first_day; day <= *period.last_day; day = day.plus_days(1)) {
    std::string key = by_month ? base::format_month(day) : base::format_iso_week(day.iso_week());
    if (!groups.empty() && groups.back().key == key) continue;
    const auto found = std::find_if(breakdown.groups.begin(), breakdown.groups.end(),
                                    [&](const outcomes::Group& group) { return group.key == key; });
    groups.push_back(found != breakdown.groups.end() ? *found : outcomes::Group{std::move(key), 0.0, 0, {}});
  }
  // A group outside the period (a key that is not known) stays, at the end.
  for (const outcomes::Group& group : breakdown.groups) {
    const bool there =
        std::any_of(groups.begin(), groups.end(), [&](const outcomes::Group& other) { return other.key == group.key; });
    if (!there) groups.push_back(group);
  }
  breakdown.groups = std::move(groups);
  return breakdown;
}

}  // namespace mukana::reporting
