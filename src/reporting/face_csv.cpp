#include <charconv>

#include "base/csv_writer.hpp"
#include "reporting/faces.hpp"

namespace mukana::reporting {
namespace {

// Machine-readable: a point for decimals whatever the language, empty for what is not known.
template <class Number>
std::string plain(const std::optional<Number>& number) {
  if (!number) return {};
  char digits[32];
  const auto end = std::to_chars(std::begin(digits), std::end(digits), *number);
  return std::string(digits, end.ptr);
}

std::string day(const std::optional<base::Date>& date) { return date ? base::format_date(*date) : std::string(); }

}  // namespace

std::string csv_of(const Findings& findings, std::string_view language) {
  std::string out;
  base::CsvWriter writer(out);
  writer.row({"figure", "title", "dimension", "group", "value", "numerator", "denominator", "unit", "bound",
              "first_day", "last_day", "rejected_rows", "definition_version", "counting_rule"});
  for (const outcomes::Figure& figure : findings.figures) {
    std::int64_t rejected = 0;
    for (const auto& rejection : figure.rejected) rejected += rejection.rows;
    const auto row = [&](std::string_view dimension, std::string_view group, const auto& values,
                         const std::string& rejected_rows) {
      writer.row({figure.id, figure.title.in(language), dimension, group, plain(values.value), plain(values.numerator),
                  plain(values.denominator), figure.unit, base::code(figure.bound), day(figure.period.first_day),
                  day(figure.period.last_day), rejected_rows, std::to_string(figure.version),
                  figure.counting_rule.in(language)});
    };
    row("", "", figure, std::to_string(rejected));
    for (const auto& breakdown : figure.by) {
      for (const auto& group : breakdown.groups) row(breakdown.dimension, group.key, group, "");
    }
  }
  return out;
}

}  // namespace mukana::reporting
