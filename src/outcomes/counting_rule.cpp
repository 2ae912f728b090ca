#include "outcomes/counting_rule.hpp"

#include <string>
#include <string_view>

#include "outcomes/wording.hpp"
#include "outcomes/words.hpp"

namespace mukana::outcomes {
namespace {

// The phrases of one language. `{r}` stands for the records, `{c}` for the column, `{d}` for the denominator, `{n}`
// for a number, `{x}` for conditions.
struct Phrases {
  std::string_view language;
  std::string_view count, distinct, having, sum, mean, min, max, share, ratio, rate;
  std::string_view where, both, either, is, known, unknown, at_least, at_most, yes, no;
  std::string_view counted, once_first, once_latest, period, all_days;
};

constexpr Phrases finnish{
    "fi",
    "{r} määrä",
    "eri arvojen määrä ({c}) {r} joukossa",
    ", joilla kullakin on vähintään {n} riviä",
    "summa ({c}) {r} riveiltä",
    "keskiarvo ({c}) {r} riveiltä",
    "pienin arvo ({c}) {r} riveillä",
    "suurin arvo ({c}) {r} riveillä",
    "osuus {r} määrästä, kun {x}",
    "summa ({c}) jaettuna summalla ({d}) {r} riveiltä",
    "{r} määrä jaettuna jakson viikoilla",
    "; rajaus: {x}",
    " ja ",
    " tai ",
    " on ",
    " on tiedossa",
    " ei ole tiedossa",
    "vähintään ",
    "enintään ",
    "kyllä",
    "ei",
    "; mukaan lasketaan, kun {x}",
    "; sama {x} lasketaan kerran (ensimmäinen)",
    "; sama {x} lasketaan kerran (viimeisin)",
    "; paikalliset päivät {x}, molemmat päät mukaan lukien.",
    "; kaikki kirjatut päivät.",
};
constexpr Phrases swedish{
    "sv",
    "antalet {r}",
    "antalet olika värden ({c}) bland {r}",
    " med minst {n} rader var",
    "summan ({c}) över {r}",
    "medelvärdet ({c}) över {r}",
    "det minsta värdet ({c}) bland {r}",
    "det största värdet ({c}) bland {r}",
    "andelen av {r} där {x}",
    "summan ({c}) delad med summan ({d}) över {r}",
    "antalet {r} delat med periodens veckor",
    "; urval: {x}",
    " och ",
    " eller ",
    " är ",
    " är känd",
    " är inte känd",
    "minst ",
    "högst ",
    "ja",
    "nej",
    "; räknas där {x}",
    "; samma {x} räknas en gång (den första)",
    "; samma {x} räknas en gång (den senaste)",
    "; lokala dagar {x}, båda ändarna medräknade.",
    "; alla registrerade dagar.",
};
constexpr Phrases english{
    "en",
    "the number of {r}",
    "the number of different values ({c}) among {r}",
    " with at least {n} rows each",
    "the sum ({c}) over {r}",
    "the mean ({c}) over {r}",
    "the least value ({c}) among {r}",
    "the greatest value ({c}) among {r}",
    "the share of {r} where {x}",
    "the sum ({c}) divided by the sum ({d}) over {r}",
    "the number of {r} divided by the weeks of the period",
    "; only where {x}",
    " and ",
    " or ",
    " is ",
    " is known",
    " is not known",
    "at least ",
    "at most ",
    "yes",
    "no",
    "; counted where {x}",
    "; the same {x} counts once (the first)",
    "; the same {x} counts once (the latest)",
    "; local days {x}, both ends in.",
    "; every day on record.",
};

std::string put(std::string_view phrase, std::string_view mark, std::string_view text) {
  std::string out(phrase);
  const std::size_t place = out.find(mark);
  if (place != std::string::npos) out.replace(place, mark.size(), text);
  return out;
}

std::string value_words(const Scalar& value, const Phrases& say) {
  if (const bool* truth = std::get_if<bool>(&value)) return std::string(*truth ? say.yes : say.no);
  if (const double* number = std::get_if<double>(&value)) return format_number(*number, 6, say.language);
  return word(std::get<std::string>(value), say.language);
}

// Each part begins with " is ": "minutes is at least 5 and is at most 10" reads in all three languages.
std::string condition_words(const Condition& condition, const Phrases& say) {
  std::vector<std::string> parts;
  if (condition.known) parts.emplace_back(*condition.known ? say.known : say.unknown);
  if (!condition.is.empty()) {
    std::string values;
    for (const Scalar& value : condition.is) {
      if (!values.empty()) values += say.either;
      values += value_words(value, say);
    }
    parts.push_back(std::string(say.is) + values);
  }
  const auto bound = [&](std::string_view words, const std::optional<double>& limit) {
    if (limit) parts.push_back(std::string(say.is) + std::string(words) + format_number(*limit, 6, say.language));
  };
  bound(say.at_least, condition.at_least);
  bound(say.at_most, condition.at_most);
  std::string out = word(condition.column, say.language);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += say.both.substr(0, say.both.size() - 1);
    out += parts[i];
  }
  return out;
}

std::string conditions_words(const std::vector<Condition>& conditions, const Phrases& say) {
  std::string out;
  for (const Condition& condition : conditions) {
    if (!out.empty()) out += say.both;
    out += condition_words(condition, say);
  }
  return out;
}

std::string_view measure_phrase(MeasureKind kind, const Phrases& say) {
  switch (kind) {
    case MeasureKind::count: return say.count;
    case MeasureKind::distinct: return say.distinct;
    case MeasureKind::sum: return say.sum;
    case MeasureKind::mean: return say.mean;
    case MeasureKind::min: return say.min;
    case MeasureKind::max: return say.max;
    case MeasureKind::share: return say.share;
    case MeasureKind::ratio: return say.ratio;
    case MeasureKind::rate_per_week: return say.rate;
  }
  return {};
}

std::string measure_words(const Indicator& indicator, const Phrases& say) {
  const Measure& measure = indicator.measure;
  std::string out = put(measure_phrase(measure.kind, say), "{r}", records_of(indicator.fact, say.language));
  if (!measure.column.empty()) out = put(out, "{c}", word(measure.column, say.language));
  if (!measure.denominator.empty()) out = put(out, "{d}", word(measure.denominator, say.language));
  out = put(out, "{x}", conditions_words(measure.numerator, say));
  if (measure.having_rows) {
    out += put(say.having, "{n}", format_integer(*measure.having_rows, say.language));
  }
  return out;
}

std::string once_words(const CountOnce& once, const Phrases& say) {
  std::string columns;
  for (const std::string& column : once.columns) {
    if (!columns.empty()) columns += say.both;
    columns += word(column, say.language);
  }
  return put(once.keep == Keep::first ? say.once_first : say.once_latest, "{x}", columns);
}

std::string sentence(const Indicator& indicator, const FigurePeriod& period, const Phrases& say) {
  std::string out = measure_words(indicator, say);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  if (!indicator.about.empty()) out += put(say.where, "{x}", conditions_words(indicator.about, say));
  if (!indicator.counted.empty()) out += put(say.counted, "{x}", conditions_words(indicator.counted, say));
  if (indicator.count_once_by) out += once_words(*indicator.count_once_by, say);
  if (!period.first_day || !period.last_day) return out + std::string(say.all_days);
  return out + put(say.period, "{x}", format_period({*period.first_day, *period.last_day}, say.language));
}

}  // namespace

base::Texts counting_rule(const Indicator& indicator, const FigurePeriod& period) {
  base::Texts texts;
  for (const Phrases* say : {&finnish, &swedish, &english}) {
    texts.by_language.emplace(say->language, sentence(indicator, period, *say));
  }
  return texts;
}

}  // namespace mukana::outcomes
