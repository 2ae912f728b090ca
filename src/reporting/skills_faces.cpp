// The faces of a skills mapping's report.
#include "reporting/faces.hpp"
#include "reporting/html_style.hpp"
#include "reporting/skills_report.hpp"
#include "reporting/texts/words.hpp"

namespace mukana::reporting {
namespace {

std::string list_html(std::string_view id, const std::string& heading, const std::vector<std::string>& lines,
                      const std::string& nothing) {
  std::string html = "<section aria-labelledby=\"" + std::string(id) + "\"><h2 id=\"" + std::string(id) + "\">" +
                     escape_html(heading) + "</h2>";
  if (lines.empty()) return html + "<p>" + escape_html(nothing) + "</p></section>";
  html += "<ul>";
  for (const std::string& line : lines) html += "<li>" + escape_html(line) + "</li>";
  return html + "</ul></section>";
}

std::string table_html(const SkillsReport& report) {
  std::string html = "<div class=\"scroll quiet\" tabindex=\"0\" role=\"group\" aria-label=\"" +
                     escape_html(report.columns.front()) + "\"><table><caption>" + escape_html(report.columns.front()) +
                     "</caption><thead><tr>";
  for (const std::string& heading : report.columns) html += "<th scope=\"col\">" + escape_html(heading) + "</th>";
  html += "</tr></thead><tbody>";
  for (const auto& row : report.table) {
    html += "<tr><th scope=\"row\">" + escape_html(row.front()) + "</th>";
    for (std::size_t i = 1; i < row.size(); ++i) html += "<td>" + escape_html(row[i]) + "</td>";
    html += "</tr>";
  }
  return html + "</tbody></table></div>";
}

void list_text(std::string& out, const std::string& heading, const std::vector<std::string>& lines,
               const std::string& nothing) {
  out += "\n" + heading + "\n";
  if (lines.empty()) out += "  " + nothing + "\n";
  for (const std::string& line : lines) out += "  - " + line + "\n";
}

}  // namespace

std::string skills_html(const SkillsReport& report) {
  std::string html = "<!DOCTYPE html>\n<html lang=\"" + escape_html(report.language) +
                     "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, "
                     "initial-scale=1\"><title>" +
                     escape_html(report.heading) + "</title><style>" + std::string(html_style) +
                     ".picture svg{display:block;width:100%;min-width:40rem;height:auto}</style></head><body><a "
                     "class=\"skip\" href=\"#content\">" +
                     escape_html(words_of(report.language).skip_to_content) + "</a><header><h1>" +
                     escape_html(report.heading) + "</h1><p>" + escape_html(report.intro) + "</p><p class=\"note\">" +
                     escape_html(report.coverage) + "</p></header><main id=\"content\">";
  html += "<div class=\"scroll picture\" tabindex=\"0\" role=\"group\" aria-label=\"" + escape_html(report.heading) +
          "\">" + skills_svg(report.picture) + "</div>";
  html += list_html("strengths", report.strengths_heading, report.strengths, report.nothing);
  html += list_html("weak-points", report.weak_points_heading, report.weak_points, report.nothing);
  html += list_html("suggestions", report.suggestions_heading, report.suggestions, report.nothing);
  html += "<section aria-labelledby=\"table\"><h2 id=\"table\">" + escape_html(report.columns[3]) + "</h2>" +
          table_html(report) + "</section>";
  return html + "</main></body></html>\n";
}

std::string skills_text(const SkillsReport& report) {
  std::string out = report.heading + "\n" + report.intro + "\n" + report.coverage + "\n\n";
  for (const SkillBars& row : report.picture.rows) {
    out += row.code + ' ' + row.name + "\n    " + report.picture.estimated_label + ": " + row.estimated_text + "; " +
           report.picture.observed_label + ": " + row.observed_text;
    if (!row.gap.empty()) out += "; " + row.gap;
    out += "\n";
  }
  list_text(out, report.strengths_heading, report.strengths, report.nothing);
  list_text(out, report.weak_points_heading, report.weak_points, report.nothing);
  list_text(out, report.suggestions_heading, report.suggestions, report.nothing);
  return out;
}

}  // namespace mukana::reporting
