#pragma once
/// @file
/// The words of a skills mapping's report in one language.
#include <string_view>

namespace mukana::reporting {

struct SkillsWords {
  std::string_view tag;
  std::string_view heading;
  std::string_view intro;
  std::string_view coverage;  ///< "{} skills: {} estimated, {} observed; {} of {} tasks tried"
  std::string_view estimated;
  std::string_view observed;
  std::string_view missing;
  std::string_view scale;  ///< "scale {}-{}"
  std::string_view better;
  std::string_view same;
  std::string_view weaker;
  std::string_view not_comparable;
  std::string_view strengths;
  std::string_view weak_points;
  std::string_view suggestions;
  std::string_view nothing;
  std::string_view skill;
  std::string_view together;
  std::string_view help;
  std::string_view tasks_alone;  ///< "{} of {} alone"
};

/// The words of that language; English where it is not known.
const SkillsWords& skills_words(std::string_view language);

}  // namespace mukana::reporting
