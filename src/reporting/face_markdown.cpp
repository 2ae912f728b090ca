#include "reporting/faces.hpp"
#include "reporting/texts/words.hpp"

namespace mukana::reporting {
namespace {

// Everything that Markdown could read as its own, and every HTML tag, stays text.
std::string escape(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (std::string_view("\\`*_[]#|~").find(c) != std::string_view::npos) escaped += '\\';
    if (c == '<') {
      escaped += "&lt;";
    } else if (c == '&') {
      escaped += "&amp;";
    } else if (c == '\n' || c == '\r') {
      escaped += ' ';
    } else {
      escaped += c;
    }
  }
  return escaped;
}

class Page {
 public:
  explicit Page(const Content& content) : content_(content), words_(words_of(content.language)) {}

  std::string write() {
    out_ = "# " + escape(content_.heading) + "\n\n" + escape(content_.title) + "\n\n";
    for (const Line& line : content_.facts) out_ += "- **" + escape(line.label) + ":** " + escape(line.text) + "\n";
    out_ += "\n> " + escape(content_.notice) + "\n";
    if (!content_.glance.empty()) heading(words_.at_a_glance);
    for (const std::string& sentence : content_.glance) out_ += "- " + escape(sentence) + "\n";
    for (const Section& section : content_.sections) write_section(section);
    write_claims();
    write_rejected();
    heading(words_.methods);
    for (const Line& rule : content_.rules) out_ += "- **" + escape(rule.label) + ":** " + escape(rule.text) + "\n";
    out_ += "\n" + escape(content_.footer) + "\n";
    return std::move(out_);
  }

 private:
  void heading(std::string_view text) { out_ += "\n## " + escape(text) + "\n\n"; }
  void row(std::initializer_list<std::string_view> cells) {
    for (const std::string_view cell : cells) out_ += "| " + escape(cell) + ' ';
    out_ += "|\n";
  }
  void table(std::initializer_list<std::string_view> columns) {
    row(columns);
    for (std::size_t i = 0; i < columns.size(); ++i) out_ += "| --- ";
    out_ += "|\n";
  }

  void write_section(const Section& section) {
    heading(section.heading);
    table({words_.figure, words_.value, words_.basis, words_.period});
    for (const FigureLine& line : section.figures) row({line.title, line.value, line.basis, line.period});
    if (!section.note.empty()) out_ += "\n" + escape(section.note) + "\n";
    for (const Chart& chart : section.charts) {
      out_ += "\n### " + escape(chart.title) + "\n\n";
      table({chart.group_heading, chart.value_heading});
      for (const Bar& bar : chart.bars) row({bar.label, bar.value});
    }
  }

  void write_claims() {
    if (content_.claims.empty()) return;
    heading(words_.claims);
    table({words_.claim, words_.verdict, words_.why});
    for (const ClaimLine& claim : content_.claims) row({claim.text, claim.verdict_text, claim.because});
  }

  void write_rejected() {
    heading(words_.rejected);
    if (content_.rejected.empty()) {
      out_ += escape(words_.nothing_rejected) + "\n";
      return;
    }
    table({words_.figure, words_.reason, words_.stage, words_.rows, words_.records});
    for (const RejectedLine& line : content_.rejected)
      row({line.figure, line.reason, line.stage, line.rows, line.records});
  }

  const Content& content_;
  const Words& words_;
  std::string out_;
};

}  // namespace

std::string markdown_of(const Content& content) { return Page(content).write(); }

}  // namespace mukana::reporting
