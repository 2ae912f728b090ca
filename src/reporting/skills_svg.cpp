#include "reporting/skills_svg.hpp"

#include <cmath>

#include "reporting/faces.hpp"

namespace mukana::reporting {
namespace {

constexpr int width = 760;
constexpr int plot_left = 8;
constexpr int plot_width = 610;  // what is said after the longest bar has room
constexpr int row_height = 68;
constexpr int head_height = 82;
constexpr int bar_height = 14;
constexpr int most_grid_lines = 10;
constexpr std::size_t longest_label = 84;

std::string number(double value) { return std::to_string(std::lround(value)); }

std::string text(double x, double y, std::string_view attributes, std::string_view words) {
  return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\"" + std::string(attributes) + ">" + escape_html(words) +
         "</text>";
}

// A label of at most so many characters, with an ellipsis where it is cut; characters, not bytes.
std::string shortened(const std::string& label) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < label.size(); ++i) {
    const bool begins_character = (static_cast<unsigned char>(label[i]) & 0xC0U) != 0x80U;
    if (begins_character && ++characters > longest_label) return label.substr(0, i) + "\u2026";
  }
  return label;
}

// The estimate is a framed bar, what was seen a full one.
std::string bar(double y, std::optional<double> share, bool observed, const std::string& words,
                const std::string& missing) {
  if (!share) return text(plot_left, y + 11, " class=\"soft\"", missing);
  const double length = std::max(*share * plot_width, 3.0);
  return "<rect class=\"" + std::string(observed ? "seen" : "said") + "\" x=\"" + number(plot_left) + "\" y=\"" +
         number(y) + "\" width=\"" + number(length) + "\" height=\"" + std::to_string(bar_height) + "\" rx=\"2\"/>" +
         text(plot_left + length + 8, y + 12, " class=\"number\"", words);
}

std::string described(const SkillsPicture& picture) {
  std::string words;
  for (const SkillBars& row : picture.rows) {
    words += row.code + ' ' + row.name + ": " + picture.estimated_label + ' ' +
             (row.estimated ? row.estimated_text : picture.missing) + ", " + picture.observed_label + ' ' +
             (row.observed ? row.observed_text : picture.missing);
    if (!row.gap.empty()) words += "; " + row.gap;
    words += ". ";
  }
  return words;
}

// Every rule is of the picture alone, since it may stand in a page with a style of its own. The ground's colour around the
// letters keeps the grid from crossing them.
constexpr std::string_view style =
    "<style>.skills{color-scheme:light dark;font:13px system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}"
    ".skills .ground{fill:#fff}.skills text{fill:#1b2430;text-anchor:start;"
    "paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}.skills .end{text-anchor:end}"
    ".skills .middle{text-anchor:middle}.skills .name{font-weight:600}"
    ".skills .title{font-size:17px;font-weight:600}.skills .soft{fill:#4c5a6b}"
    ".skills .number{font-variant-numeric:tabular-nums}.skills .seen{fill:#1f5f8b;stroke:#1f5f8b;stroke-width:1.5}"
    ".skills .said{fill:#dbe7f0;stroke:#1f5f8b;stroke-width:1.5}.skills .grid{stroke:#c9d1da}"
    "@media (prefers-color-scheme:dark){.skills .ground{fill:#12171d}.skills text{fill:#e8edf2;stroke:#12171d}"
    ".skills .soft{fill:#b3bfcc}.skills .seen{fill:#7ab8e6;stroke:#7ab8e6}.skills .said{fill:#22384a;stroke:#7ab8e6}"
    ".skills .grid{stroke:#3a4653}}</style>";

std::string head(const SkillsPicture& picture, int height) {
  std::string svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"skills\" viewBox=\"0 0 " + std::to_string(width) + ' ' +
      std::to_string(height) + "\" role=\"img\" lang=\"" + escape_html(picture.language) +
      "\" aria-labelledby=\"skills-title skills-words\"><title id=\"skills-title\">" + escape_html(picture.title) +
      "</title><desc id=\"skills-words\">" + escape_html(described(picture)) + "</desc>";
  svg += style;
  svg += "<rect class=\"ground\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) + "\"/>";
  svg += text(8, 24, " class=\"title\"", picture.title);
  svg += "<rect class=\"said\" x=\"" + number(plot_left) + "\" y=\"38\" width=\"18\" height=\"12\" rx=\"2\"/>" +
         text(plot_left + 26, 48, " class=\"soft\"", picture.estimated_label);
  svg += "<rect class=\"seen\" x=\"" + number(plot_left + 190) + "\" y=\"38\" width=\"18\" height=\"12\" rx=\"2\"/>" +
         text(plot_left + 216, 48, " class=\"soft\"", picture.observed_label);
  return svg + text(plot_left + plot_width, 48, " class=\"end soft\"", picture.scale);
}

// A line for each level of the scale, with its number; quarters where there is no one scale.
std::string grid(const SkillsPicture& picture, int height) {
  const bool numbered = picture.levels > 0 && picture.levels <= most_grid_lines;
  const int lines = numbered ? picture.levels : 4;
  std::string svg;
  for (int line = 0; line <= lines; ++line) {
    const double x = plot_left + plot_width * static_cast<double>(line) / lines;
    svg += "<line class=\"grid\" x1=\"" + number(x) + "\" x2=\"" + number(x) + "\" y1=\"" +
           std::to_string(head_height - 8) + "\" y2=\"" + std::to_string(height - 6) + "\"/>";
    if (numbered && line > 0) svg += text(x, head_height - 13, " class=\"middle soft\"", std::to_string(line));
  }
  return svg;
}

std::string row_of(const SkillBars& row, double y, const SkillsPicture& picture) {
  const bool plain = !picture.scale.empty();
  std::string svg = text(plot_left, y + 15, " class=\"name\"", shortened(row.code + ' ' + row.name));
  if (!row.gap.empty()) svg += text(width - 8, y + 15, " class=\"end soft\"", row.gap);
  svg += bar(y + 22, row.estimated, false, plain ? row.estimated_level : row.estimated_text, picture.missing);
  svg += bar(y + 41, row.observed, true, plain ? row.observed_level : row.observed_text, picture.missing);
  return svg;
}

}  // namespace

std::string skills_svg(const SkillsPicture& picture) {
  const int height = head_height + row_height * static_cast<int>(picture.rows.size()) + 8;
  std::string svg = head(picture, height);
  svg += grid(picture, height);
  double y = head_height;
  for (const SkillBars& row : picture.rows) {
    svg += row_of(row, y, picture);
    y += row_height;
  }
  return svg + "</svg>\n";
}

}  // namespace mukana::reporting
