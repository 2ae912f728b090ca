#pragma once
/// @file
/// The words of a report in one language. Texts are data: one file a language, the same fields in each.
#include <span>
#include <string_view>
#include <utility>

namespace mukana::reporting {

/// A code of the data and what it is called in a language.
using Term = std::pair<std::string_view, std::string_view>;

/// What a figure counts, as it is said after one and after another number.
struct Unit {
  std::string_view code;
  std::string_view one;
  std::string_view many;
};

struct Words {
  std::string_view tag;
  std::string_view report;
  std::string_view skip_to_content;
  std::string_view pilot_period;
  std::string_view evaluation_period;
  std::string_view all_days;
  std::string_view made_on;
  std::string_view audience;
  std::string_view internal;
  std::string_view internal_notice;
  std::string_view open_quote;
  std::string_view at_a_glance;
  std::string_view claims_hold;     ///< "{} of {} published claims hold."
  std::string_view participations;  ///< what participations are not
  std::string_view figure;
  std::string_view value;
  std::string_view basis;
  std::string_view period;
  std::string_view group;
  std::string_view claims;
  std::string_view claims_intro;
  std::string_view claim;
  std::string_view verdict;
  std::string_view why;
  std::string_view holds;
  std::string_view fails;
  std::string_view cannot_tell;
  std::string_view rejected;
  std::string_view rejected_intro;
  std::string_view nothing_rejected;
  std::string_view reason;
  std::string_view stage;
  std::string_view rows;
  std::string_view records;
  std::string_view methods;
  std::string_view methods_intro;
  std::string_view rule;
  std::string_view no_value;
  std::string_view at_least;
  std::string_view about;
  std::string_view weeks;
  std::string_view week;
  std::string_view week_axis;
  std::string_view unknown;
  std::string_view generated_by;
  std::span<const Term> sections;
  std::span<const Term> dimensions;
  std::span<const Unit> units;
  std::span<const Term> reasons;
  std::span<const Term> stages;
  std::span<const Term> codes;
  std::span<const std::string_view> months;
};

/// The words of that language; English where it is not known.
const Words& words_of(std::string_view language);

/// What a code is called; the code itself where the language has no word for it.
std::string_view term(std::span<const Term> terms, std::string_view code);

/// What a figure counts, after the number one or another; the code itself where the language has no words for it.
std::string_view unit(std::span<const Unit> units, std::string_view code, bool one = false);

extern const Words finnish;
extern const Words swedish;
extern const Words english;

}  // namespace mukana::reporting
