#pragma once
/// @file
/// The picture of a skills mapping: for each competence what the client estimated beside what was seen.
#include <optional>
#include <string>
#include <vector>

namespace mukana::reporting {

/// One competence. Levels are shares of the highest level of the form, 0 to 1, so that bars begin at nothing; nothing where
/// that side is missing, which is not the lowest level.
struct SkillBars {
  std::string code;  ///< 1.1
  std::string name;
  std::optional<double> estimated;
  std::optional<double> observed;
  std::string estimated_text;  ///< the level as it was given, with its scale: 2 (scale 1-5)
  std::string observed_text;
  std::string estimated_level;  ///< the level alone: 2
  std::string observed_level;
  std::string gap;  ///< how the two go together, in words
};

/// A picture and the words around it.
struct SkillsPicture {
  std::string language;  ///< tag, for the text's own language
  std::string title;
  std::string estimated_label;  ///< of the legend
  std::string observed_label;
  std::string missing;  ///< what stands where a side is missing
  std::string scale;    ///< the scale that all levels share, said once; empty where they have several
  int levels = 0;       ///< its highest level, for the grid; 0 where they have several
  std::vector<SkillBars> rows;
};

/// The picture as one SVG document: it needs no style sheet, says every number in its description, and holds nothing
/// active. The two sides differ in shape as well as in shade, so that it can be read without colours.
std::string skills_svg(const SkillsPicture& picture);

}  // namespace mukana::reporting
