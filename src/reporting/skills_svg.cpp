#include "reporting/skills_svg.hpp"

#include <cmath>

#include "reporting/faces.hpp"

namespace mukana::reporting {
namespace {

constexpr int width = 760;
constexpr int label_width = 300;
constexpr int plot_left = 312;
constexpr int plot_width = 330;
constexpr int row_height = 46;
constexpr int head_height = 64;
constexpr int bar_height = 12;
constexpr std::size_t longest_label = 40;

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
  if (!share) return text(plot_left, y + 10, " class=\"soft\"", missing);
  const double length = std::max(*share * plot_width, 3.0);
  return "<rect class=\"" + std::string(observed ? "seen" : "said") + "\" x=\"" + number(plot_left) + "\" y=\"" +
         number(y) + "\" width=\"" + number(length) + "\" height=\"" + std::to_string(bar_height) + "\" rx=\"2\"/>" +
         text(plot_left + length + 8, y + 10, " class=\"number\"", words);
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

// Every rule is of the picture alone, since it may stand in a page with a style of its own.
constexpr std::string_view style =
    "<style>.skills{color-scheme:light dark;font:13px system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}"
    ".skills .ground{fill:#fff}.skills text{fill:#1b2430;text-anchor:start}.skills .name{text-anchor:end}"
    ".skills .title{font-size:17px;font-weight:600}.skills .soft{fill:#4c5a6b}"
    ".skills .number{font-variant-numeric:tabular-nums}.skills .seen{fill:#1f5f8b;stroke:#1f5f8b;stroke-width:1.5}"
    ".skills .said{fill:#dbe7f0;stroke:#1f5f8b;stroke-width:1.5}.skills .grid{stroke:#c9d1da}"
    "@media (prefers-color-scheme:dark){.skills .ground{fill:#12171d}.skills text{fill:#e8edf2}"
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
  return svg;
}

std::string row_of(const SkillBars& row, double y, const SkillsPicture& picture) {
  std::string svg = text(label_width, y + 13, " class=\"name\"", shortened(row.code + ' ' + row.name));
  if (!row.gap.empty()) svg += text(label_width, y + 31, " class=\"name soft\"", shortened(row.gap));
  svg += bar(y + 3, row.estimated, false, row.estimated_text, picture.missing);
  svg += bar(y + 21, row.observed, true, row.observed_text, picture.missing);
  return svg;
}

}  // namespace

std::string skills_svg(const SkillsPicture& picture) {
  const int height = head_height + row_height * static_cast<int>(picture.rows.size()) + 8;
  std::string svg = head(picture, height);
  for (int step = 0; step <= 4; ++step) {
    const std::string x = number(plot_left + plot_width * step / 4.0);
    svg += "<line class=\"grid\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + std::to_string(head_height - 4) +
           "\" y2=\"" + std::to_string(height - 6) + "\"/>";
  }
  double y = head_height;
  for (const SkillBars& row : picture.rows) {
    svg += row_of(row, y, picture);
    y += row_height;
  }
  return svg + "</svg>\n";
}

}  // namespace mukana::reporting
