#include "reporting/chart_svg.hpp"
#include "reporting/faces.hpp"
#include "reporting/html_style.hpp"
#include "reporting/texts/words.hpp"

namespace mukana::reporting {
namespace {

class Page {
 public:
  explicit Page(const Content& content) : content_(content), words_(words_of(content.language)) {}

  std::string write() {
    head();
    for (std::size_t i = 0; i < content_.sections.size(); ++i) section(content_.sections[i], i);
    claims();
    rejected();
    rules();
    out_ += "</main><footer><p>" + escape_html(content_.footer) + "</p></footer></body></html>\n";
    return std::move(out_);
  }

 private:
  void head() {
    out_ += "<!DOCTYPE html>\n<html lang=\"" + escape_html(content_.language) +
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, "
            "initial-scale=1\"><title>" +
            escape_html(content_.title + " \u2013 " + content_.heading) + "</title><style>" + std::string(html_style) +
            "</style></head><body><a class=\"skip\" href=\"#content\">" + escape_html(words_.skip_to_content) +
            "</a><header><p class=\"kicker\">" + escape_html(content_.title) + "</p><h1>" +
            escape_html(content_.heading) + "</h1><dl class=\"facts\">";
    for (const Line& line : content_.facts) {
      out_ += "<div><dt>" + escape_html(line.label) + "</dt><dd>" + escape_html(line.text) + "</dd></div>";
    }
    out_ += "</dl><p class=\"notice\">" + escape_html(content_.notice) + "</p></header>";
    glance();
  }

  // Before the figures: what the reader must know first.
  void glance() {
    out_ += "<main id=\"content\">";
    if (content_.glance.empty()) return;
    open_section("glance", words_.at_a_glance);
    out_ += "<ul class=\"glance\">";
    for (const std::string& sentence : content_.glance) out_ += "<li>" + escape_html(sentence) + "</li>";
    out_ += "</ul></section>";
  }

  void open_section(std::string_view id, std::string_view heading) {
    out_ += "<section aria-labelledby=\"" + std::string(id) + "\"><h2 id=\"" + std::string(id) + "\">" +
            escape_html(heading) + "</h2>";
  }

  void open_table(std::string_view caption,
                  std::initializer_list<std::pair<std::string_view, std::string_view>> columns) {
    out_ += "<div class=\"scroll quiet\" tabindex=\"0\" role=\"group\" aria-label=\"" + escape_html(caption) +
            "\"><table><caption>" + escape_html(caption) + "</caption><thead><tr>";
    for (const auto& [css_class, heading] : columns) {
      out_ += "<th scope=\"col\"" + attribute(css_class) + ">" + escape_html(heading) + "</th>";
    }
    out_ += "</tr></thead><tbody>";
  }
  void close_table() { out_ += "</tbody></table></div>"; }

  static std::string attribute(std::string_view css_class) {
    return css_class.empty() ? std::string() : " class=\"" + std::string(css_class) + "\"";
  }
  void cell(std::string_view css_class, std::string_view text) {
    out_ += "<td" + attribute(css_class) + ">" + escape_html(text) + "</td>";
  }
  void row_heading(std::string_view text) { out_ += "<tr><th scope=\"row\">" + escape_html(text) + "</th>"; }

  void section(const Section& section, std::size_t number) {
    open_section("section-" + std::to_string(number + 1), section.heading);
    open_table(section.heading, {{"", words_.figure}, {"", words_.value}, {"", words_.basis}, {"", words_.period}});
    for (const FigureLine& line : section.figures) {
      row_heading(line.title);
      cell("value", line.value);
      cell("basis", line.basis);
      cell("period", line.period);
      out_ += "</tr>";
    }
    close_table();
    if (!section.note.empty()) out_ += "<p class=\"note\">" + escape_html(section.note) + "</p>";
    if (!section.charts.empty()) {
      out_ += "<div class=\"charts\">";
      for (const Chart& chart : section.charts) {
        if (chart.kind == ChartKind::columns) {
          columns(chart);
        } else {
          rows(chart);
        }
      }
      out_ += "</div>";
    }
    out_ += "</section>";
  }

  void columns(const Chart& chart) {
    out_ += "<figure class=\"chart columns\" tabindex=\"0\" role=\"group\" aria-label=\"" + escape_html(chart.title) +
            "\"><h3>" + escape_html(chart.title) + "</h3>" + columns_svg(chart) + "</figure>";
  }

  void rows(const Chart& chart) {
    out_ += "<div class=\"chart\"><table><caption>" + escape_html(chart.title) +
            "</caption><thead><tr><th scope=\"col\">" + escape_html(chart.group_heading) +
            "</th><th scope=\"col\" class=\"number\">" + escape_html(chart.value_heading) +
            "</th><td class=\"track\"></td></tr></thead><tbody>";
    for (const Bar& bar : chart.bars) {
      row_heading(bar.label);
      cell("number", bar.value);
      out_ += "<td class=\"track\">" + bar_svg(bar.size) + "</td></tr>";
    }
    out_ += "</tbody></table></div>";
  }

  void claims() {
    if (content_.claims.empty()) return;
    open_section("claims", words_.claims);
    out_ += "<p>" + escape_html(words_.claims_intro) + "</p>";
    open_table(words_.claims, {{"", words_.claim}, {"", words_.verdict}, {"", words_.why}});
    for (const ClaimLine& claim : content_.claims) {
      row_heading(claim.text);
      const std::string_view css_class = claim.verdict == Verdict::holds   ? "verdict holds"
                                         : claim.verdict == Verdict::fails ? "verdict fails"
                                                                           : "verdict cannot_tell";
      const std::string_view mark = claim.verdict == Verdict::holds   ? "\u2713 "
                                    : claim.verdict == Verdict::fails ? "\u2717 "
                                                                      : "? ";
      cell(css_class, std::string(mark) + claim.verdict_text);
      cell("", claim.because);
      out_ += "</tr>";
    }
    close_table();
    out_ += "</section>";
  }

  void rejected() {
    open_section("rejected", words_.rejected);
    if (content_.rejected.empty()) {
      out_ += "<p>" + escape_html(words_.nothing_rejected) + "</p></section>";
      return;
    }
    out_ += "<p>" + escape_html(words_.rejected_intro) + "</p>";
    open_table(
        words_.rejected,
        {{"", words_.figure}, {"", words_.reason}, {"", words_.stage}, {"number", words_.rows}, {"", words_.records}});
    for (const RejectedLine& line : content_.rejected) {
      row_heading(line.figure);
      cell("", line.reason);
      cell("", line.stage);
      cell("number", line.rows);
      cell("records", line.records);
      out_ += "</tr>";
    }
    close_table();
    out_ += "</section>";
  }

  void rules() {
    open_section("rules", words_.methods);
    out_ += "<p>" + escape_html(words_.methods_intro) + "</p><dl class=\"rules\">";
    for (const Line& rule : content_.rules) {
      out_ += "<dt>" + escape_html(rule.label) + "</dt><dd>" + escape_html(rule.text) + "</dd>";
    }
    out_ += "</dl></section>";
  }

  const Content& content_;
  const Words& words_;
  std::string out_;
};

}  // namespace

std::string escape_html(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      case '\'': escaped += "&#39;"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

std::string html_of(const Content& content) { return Page(content).write(); }

}  // namespace mukana::reporting
