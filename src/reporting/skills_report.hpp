#pragma once
/// @file
/// The report of a skills mapping for the client and whoever guides them: the picture, strengths, weak points and what
/// could come next, in the reader's language.
#include <boost/json/fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "reporting/skills_svg.hpp"

namespace mukana::reporting {

/// What the report of a mapping says, every text in the reader's language already.
struct SkillsReport {
  std::string language;
  std::string heading;
  std::string intro;
  std::string coverage;
  SkillsPicture picture;
  std::string strengths_heading;
  std::vector<std::string> strengths;
  std::string weak_points_heading;
  std::vector<std::string> weak_points;
  std::string suggestions_heading;
  std::vector<std::string> suggestions;
  std::string nothing;               ///< what stands in place of an empty list
  std::vector<std::string> columns;  ///< headings of the table: skill, estimated, observed, together, help
  std::vector<std::vector<std::string>> table;
};

/// Made of what mapping.profile answers. `themes` is what the request gave, so that a suggestion has its title.
SkillsReport skills_report(const boost::json::value& profile, const boost::json::value& themes,
                           std::string_view language);

/// Its faces.
std::string skills_html(const SkillsReport& report);
std::string skills_text(const SkillsReport& report);

}  // namespace mukana::reporting
