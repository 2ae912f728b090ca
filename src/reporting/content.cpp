#include "reporting/content.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "outcomes/wording.hpp"
#include "outcomes/words.hpp"
#include "reporting/texts/words.hpp"
#include "reporting/time_line.hpp"

namespace mukana::reporting {
namespace {

using outcomes::Breakdown;
using outcomes::Figure;
using outcomes::FigurePeriod;
using outcomes::MeasureKind;

struct Heading {
  std::string_view section;
  std::span<const std::string_view> facts;
};

constexpr std::string_view of_groups[] = {"meeting", "attendance", "meeting_leader"};
constexpr std::string_view of_devices[] = {
    "device",      "loan",         "loan_end",      "open_loan",          "renewal", "reservation", "queue",
    "acquisition", "sanitisation", "refurbishment", "refurbishment_step", "grant",   "disposal",    "transfer"};
constexpr std::string_view of_surveys[] = {"response", "submission", "score"};
constexpr std::string_view of_contacts[] = {"contact"};
constexpr Heading headings[] = {
    {"contacts", of_contacts}, {"groups", of_groups}, {"devices", of_devices}, {"survey", of_surveys}};

// Which heading a fact set stands under.
std::string_view section_of(std::string_view fact) {
  for (const Heading& heading : headings) {
    if (std::find(heading.facts.begin(), heading.facts.end(), fact) != heading.facts.end()) return heading.section;
  }
  return "other";
}

int number_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

class Writer {
 public:
  Writer(const Findings& findings, std::string_view language)
      : findings_(findings), words_(words_of(language)), language_(words_.tag) {}

  Content write() {
    content_.language = language_;
    content_.title = std::string(words_.report);
    content_.heading = findings_.pilot.name.in(language_);
    content_.notice = words_.internal_notice;
    content_.footer = words_.generated_by;
    write_facts();
    for (const Term& section : words_.sections) write_section(section);
    for (const auto& claim : findings_.claims) write_claim(claim);
    write_glance();
    for (const Figure& figure : findings_.figures) {
      write_rejected(figure);
      content_.rules.push_back(
          {std::string(figure.title.in(language_)), std::string(figure.counting_rule.in(language_))});
    }
    return std::move(content_);
  }

 private:
  void write_facts() {
    const auto line = [&](std::string_view label, std::string text) {
      content_.facts.push_back({std::string(label), std::move(text)});
    };
    line(words_.pilot_period, outcomes::format_period(findings_.pilot.period, language_));
    line(words_.evaluation_period, outcomes::format_period(findings_.pilot.evaluation, language_));
    line(words_.made_on, outcomes::format_day(findings_.made_on, language_));
    line(words_.audience, std::string(words_.internal));
  }

  void write_section(const Term& term) {
    Section section;
    section.heading = term.second;
    for (const Figure& figure : findings_.figures) {
      if (section_of(figure.fact) != term.first) continue;
      if (figure.unit == "participations") section.note = words_.participations;
      section.figures.push_back({figure.id, std::string(figure.title.in(language_)), value_with_unit(figure),
                                 basis(figure), period(figure.period)});
      for (const Breakdown& breakdown : figure.by) {
        if (breakdown.groups.size() > 1) {
          section.charts.push_back(chart(figure, with_empty_times(breakdown, figure.period)));
        }
      }
    }
    if (!section.figures.empty()) content_.sections.push_back(std::move(section));
  }

  std::string number(double value, const Figure& figure) const {
    if (figure.unit == "share") return outcomes::format_share(value, 1, language_);
    if (std::trunc(value) == value) return outcomes::format_integer(static_cast<std::int64_t>(value), language_);
    return outcomes::format_number(value, 2, language_);
  }

  std::string value_with_unit(const Figure& figure) const {
    if (!figure.value) return std::string(words_.no_value);
    std::string text;
    if (figure.bound == outcomes::Bound::at_least) (text += words_.at_least) += ' ';
    if (figure.bound == outcomes::Bound::about) (text += words_.about) += ' ';
    text += number(*figure.value, figure);
    if (figure.unit != "share") (text += "\u00a0") += unit(words_.units, figure.unit, *figure.value == 1);
    return text;
  }

  std::string basis(const Figure& figure) const {
    const bool fraction = figure.measure == MeasureKind::share || figure.measure == MeasureKind::ratio ||
                          figure.measure == MeasureKind::mean || figure.measure == MeasureKind::rate_per_week;
    if (!fraction || !figure.numerator || !figure.denominator) return {};
    std::string text = outcomes::format_integer(*figure.numerator, language_);
    text += " / ";
    text += outcomes::format_number(*figure.denominator, 2, language_);
    if (figure.measure == MeasureKind::rate_per_week) (text += "\u00a0") += words_.weeks;
    return text;
  }

  std::string period(const FigurePeriod& period) const {
    if (!period.first_day || !period.last_day) return std::string(words_.all_days);
    return outcomes::format_period({*period.first_day, *period.last_day}, language_);
  }

  // "2021-02" and "2021-W07" as people say them; codes by their word; other keys as they stand.
  Bar label_of(const std::string& dimension, const std::string& key) const {
    Bar bar;
    if (key.empty()) {
      bar.label = bar.short_label = words_.unknown;
    } else if (dimension == "month" && key.size() == 7) {
      const int month = number_of(std::string_view(key).substr(5));
      bar.label = std::string(words_.months[static_cast<std::size_t>(month - 1)]) + ' ' + key.substr(0, 4);
      bar.short_label = words_.months[static_cast<std::size_t>(month - 1)];
    } else if (dimension == "iso_week" && key.size() == 8) {
      bar.short_label = std::to_string(number_of(std::string_view(key).substr(6)));
      bar.label = std::string(words_.week) + ' ' + bar.short_label + '/' + key.substr(0, 4);
    } else {
      const std::string_view known = term(words_.codes, key);
      bar.label = bar.short_label = known == key ? outcomes::find_word(key, language_).value_or(known) : known;
    }
    return bar;
  }

  // " by site"; a dimension that has no such phrase is named: ": scheme".
  std::string by(const std::string& dimension) const {
    const std::string_view phrase = term(words_.dimensions, dimension);
    return phrase == dimension ? ": " + outcomes::word(dimension, language_) : ' ' + std::string(phrase);
  }

  Chart chart(const Figure& figure, const Breakdown& breakdown) const {
    const bool in_time = breakdown.dimension == "month" || breakdown.dimension == "iso_week";
    Chart chart;
    chart.kind = in_time ? ChartKind::columns : ChartKind::rows;
    chart.title = std::string(figure.title.in(language_)) + by(breakdown.dimension);
    chart.group_heading = words_.group;
    if (breakdown.dimension == "iso_week") chart.axis = words_.week_axis;
    chart.value_heading =
        figure.unit == "share" ? std::string(words_.value) : std::string(unit(words_.units, figure.unit));
    double largest = 0;
    for (const auto& group : breakdown.groups) largest = std::max(largest, group.value.value_or(0));
    for (const auto& group : breakdown.groups) {
      Bar bar = label_of(breakdown.dimension, group.key);
      bar.value = group.value ? number(*group.value, figure) : std::string(words_.no_value);
      bar.size = largest > 0 ? group.value.value_or(0) / largest : 0;
      chart.bars.push_back(std::move(bar));
    }
    return chart;
  }

  void write_glance() {
    if (content_.claims.empty()) return;
    std::string sentence(words_.claims_hold);
    const auto holding = std::count_if(content_.claims.begin(), content_.claims.end(),
                                       [](const ClaimLine& claim) { return claim.verdict == Verdict::holds; });
    for (const std::int64_t number : {std::int64_t{holding}, static_cast<std::int64_t>(content_.claims.size())}) {
      sentence.replace(sentence.find("{}"), 2, outcomes::format_integer(number, language_));
    }
    content_.glance.push_back(std::move(sentence));
    for (const ClaimLine& claim : content_.claims) {
      if (claim.verdict == Verdict::holds) continue;
      content_.glance.push_back(claim.verdict_text + ": " + std::string(words_.open_quote) + claim.text + "\u201d. " +
                                claim.because);
    }
  }

  void write_claim(const outcomes::ClaimCheck& claim) {
    ClaimLine line;
    line.text = claim.text.in(language_);
    line.because = claim.because.sentence.in(language_);
    line.period = period(claim.period);
    line.verdict = !claim.holds ? Verdict::cannot_tell : *claim.holds ? Verdict::holds : Verdict::fails;
    line.verdict_text = line.verdict == Verdict::holds   ? words_.holds
                        : line.verdict == Verdict::fails ? words_.fails
                                                         : words_.cannot_tell;
    content_.claims.push_back(std::move(line));
  }

  void write_rejected(const Figure& figure) {
    constexpr std::size_t shown = 3;  // the JSON has more
    for (const auto& rejection : figure.rejected) {
      RejectedLine line;
      line.figure = figure.title.in(language_);
      line.reason = term(words_.reasons, rejection.reason);
      line.stage = term(words_.stages, base::code(rejection.stage));
      line.rows = outcomes::format_integer(rejection.rows, language_);
      for (std::size_t i = 0; i < std::min(shown, rejection.references.size()); ++i) {
        if (i > 0) line.records += ", ";
        line.records += rejection.references[i];
      }
      if (rejection.references.size() > shown) line.records += " \u2026";
      content_.rejected.push_back(std::move(line));
    }
  }

  const Findings& findings_;
  const Words& words_;
  std::string language_;
  Content content_;
};

}  // namespace

Content content_of(const Findings& findings, std::string_view language) { return Writer(findings, language).write(); }

}  // namespace mukana::reporting
