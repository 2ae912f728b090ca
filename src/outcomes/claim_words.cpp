#include "outcomes/claim_words.hpp"

#include <string>
#include <string_view>

#include "outcomes/wording.hpp"

namespace mukana::outcomes {
namespace {

// {v} is a figure, {p} a period, {a} what was claimed.
struct Phrases {
  std::string_view language;
  std::string_view a_week, at_least, at_most, about, between, over, over_all, claimed, evaluation, pilot, given, other,
      nothing, lower_bound;
};

constexpr Phrases finnish{"fi",
                          " viikossa",
                          "vähintään ",
                          "enintään ",
                          "noin ",
                          "–",
                          "{v} jaksolla {p}",
                          "{v} kaikilta kirjatuilta päiviltä",
                          "; väite oli {a}",
                          "arviointijaksolla {p}",
                          "koko pilotin ajalta {p}",
                          "jaksolla {p}",
                          "; {p} luku on {v} ja väite pitäisi paikkansa",
                          "Jaksolta {p} ei ole mitään, mistä luku voitaisiin laskea",
                          "; kaikkea ei ole kirjattu, joten rivit eivät riitä ratkaisemaan väitettä"};
constexpr Phrases swedish{"sv",
                          " i veckan",
                          "minst ",
                          "högst ",
                          "ungefär ",
                          "–",
                          "{v} under {p}",
                          "{v} över alla registrerade dagar",
                          "; påståendet var {a}",
                          "under utvärderingsperioden {p}",
                          "under hela piloten {p}",
                          "under {p}",
                          "; {p} är talet {v} och påståendet skulle hålla",
                          "Under {p} finns det inget att räkna talet på",
                          "; allt är inte registrerat, så raderna räcker inte till att avgöra påståendet"};
constexpr Phrases english{"en",
                          " a week",
                          "at least ",
                          "at most ",
                          "about ",
                          "–",
                          "{v} over {p}",
                          "{v} over every day on record",
                          "; {a} was claimed",
                          "over the evaluation period {p}",
                          "over the whole pilot {p}",
                          "over {p}",
                          "; {p} it is {v} and the claim would hold",
                          "Over {p} there is nothing to compute the figure from",
                          "; not everything was recorded, so the rows cannot settle the claim"};

std::string put(std::string_view phrase, std::string_view mark, std::string_view text) {
  std::string out(phrase);
  const std::size_t place = out.find(mark);
  if (place != std::string::npos) out.replace(place, mark.size(), text);
  return out;
}

bool is_share(const Figure& figure) { return figure.measure == MeasureKind::share || figure.unit == "share"; }

std::string number_words(double value, const Figure& figure, std::string_view language) {
  return is_share(figure) ? format_share(value, 1, language) : format_number(value, 2, language);
}

std::string days_words(const FigurePeriod& period, std::string_view language) {
  if (!period.first_day || !period.last_day) return {};
  return format_period({*period.first_day, *period.last_day}, language);
}

std::string value_words(const Figure& figure, const Phrases& say) {
  if (!figure.value) return {};
  std::string out;
  if (figure.bound == Bound::at_least) out = say.at_least;
  if (figure.bound == Bound::about) out = say.about;
  out += number_words(*figure.value, figure, say.language);
  if (figure.measure == MeasureKind::rate_per_week) out += say.a_week;
  return out;
}

std::string assertion_words(const Assertion& asserts, const Figure& figure, const Phrases& say) {
  const auto number = [&](double value) { return number_words(value, figure, say.language); };
  if (asserts.is) return number(*asserts.is);
  if (asserts.at_least && asserts.at_most) {
    return number(*asserts.at_least) + std::string(say.between) + number(*asserts.at_most);
  }
  if (asserts.at_least) return std::string(say.at_least) + number(*asserts.at_least);
  return asserts.at_most ? std::string(say.at_most) + number(*asserts.at_most) : std::string();
}

std::string_view other_period(PeriodRule rule, const Phrases& say) {
  if (rule == PeriodRule::pilot) return say.pilot;
  return rule == PeriodRule::evaluation ? say.evaluation : say.given;
}

std::string sentence(const ClaimCheck& claim, const Figure& figure, const Figure* would_hold, const Phrases& say) {
  const std::string days = days_words(figure.period, say.language);
  if (!figure.value) return put(say.nothing, "{p}", days) + ".";
  std::string out = put(put(days.empty() ? say.over_all : say.over, "{v}", value_words(figure, say)), "{p}", days);
  if (!claim.holds) out += say.lower_bound;
  if (claim.holds && !*claim.holds) out += put(say.claimed, "{a}", assertion_words(claim.asserts, figure, say));
  if (would_hold != nullptr) {
    const std::string period =
        put(other_period(would_hold->period.rule, say), "{p}", days_words(would_hold->period, say.language));
    out += put(put(say.other, "{p}", period), "{v}", value_words(*would_hold, say));
  }
  if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out + ".";
}

}  // namespace

std::string figure_words(const Figure& figure, std::string_view language) {
  return value_words(figure, language == "fi" ? finnish : language == "sv" ? swedish : english);
}

base::Texts claim_words(const ClaimCheck& claim, const Figure& figure, const Figure* would_hold) {
  base::Texts texts;
  for (const Phrases* say : {&finnish, &swedish, &english}) {
    texts.by_language.emplace(say->language, sentence(claim, figure, would_hold, *say));
  }
  return texts;
}

}  // namespace mukana::outcomes
