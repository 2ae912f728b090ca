#pragma once
/// @file
/// The picture of a skills mapping: for each competence what the client estimated beside what was seen.
#include <optional>
#include <string>
#include <vector>

namespace mukana::reporting {

/// One competence. Levels are shares of the way from the lowest level of the form to the highest, 0 to 1; nothing where
/// that side is missing, which is not the lowest level.
struct SkillBars {
  std::string code;  ///< 1.1
  std::string name;
  std::optional<double> estimated;
  std::optional<double> observed;
  std::string estimated_text;  ///< the level as it was given: 2 of 1 to 5
  std::string observed_text;
  std::string gap;  ///< how the two go together, in words
};

/// A picture and the words around it.
struct SkillsPicture {
  std::string language;  ///< tag, for the text's own language
  std::string title;
  std::string estimated_label;  ///< of the legend
  std::string observed_label;
  std::string missing;  ///< what stands where a side is missing
  std::vector<SkillBars> rows;
};

/// The picture as one SVG document: it needs no style sheet, says every number in its description, and holds nothing
/// active. The two sides differ in shape as well as in shade, so that it can be read without colours.
std::string skills_svg(const SkillsPicture& picture);

}  // namespace mukana::reporting
