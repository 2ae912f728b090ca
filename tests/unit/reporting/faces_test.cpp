// The faces of a report: the same content in each, everything from the data escaped, nothing loaded from elsewhere.
#include "reporting/faces.hpp"

#include <catch2/catch.hpp>

#include "reporting/texts/words.hpp"

using namespace mukana;
using reporting::Findings;

namespace {

base::Date day(int year, int month, int day_of_month) { return *base::Date::of(year, month, day_of_month); }

pilots::Pilot pilot(std::string name = "Etäpalvelupilotti") {
  pilots::Pilot made;
  made.id = {"essote-2021"};
  made.name.by_language["fi"] = std::move(name);
  made.period = {day(2021, 2, 1), day(2021, 6, 30)};
  made.evaluation = {day(2021, 2, 15), day(2021, 6, 13)};
  return made;
}

outcomes::Figure share_figure(const std::string& title) {
  outcomes::Figure figure;
  figure.id = "survey_can_invite_share";
  figure.title.by_language["fi"] = title;
  figure.fact = "response";
  figure.measure = outcomes::MeasureKind::share;
  figure.value = 6.0 / 9.0;
  figure.numerator = 6;
  figure.denominator = 9.0;
  figure.unit = "share";
  figure.period = {outcomes::PeriodRule::evaluation, day(2021, 2, 15), day(2021, 6, 13)};
  figure.counting_rule.by_language["fi"] = "Vastaajat, kukin kerran.";
  figure.rejected.push_back({"older_response", outcomes::Stage::counting, 1, {"r-1"}});
  return figure;
}

outcomes::Figure count_figure() {
  outcomes::Figure figure;
  figure.id = "home_visits";
  figure.title.by_language["fi"] = "Kotikäynnit";
  figure.fact = "contact";
  figure.value = 1234;
  figure.numerator = 1234;
  figure.unit = "visits";
  figure.period = {outcomes::PeriodRule::evaluation, day(2021, 2, 15), day(2021, 6, 13)};
  outcomes::Breakdown months;
  months.dimension = "month";
  months.groups = {{"2021-02", 234, 234, {}}, {"2021-03", 1000, 1000, {}}};
  outcomes::Breakdown places;
  places.dimension = "municipality";
  places.groups = {{"Mikkeli", 1200, 1200, {}}, {"", 34, 34, {}}};
  figure.by = {months, places};
  return figure;
}

outcomes::ClaimCheck failing_claim(const std::string& text) {
  outcomes::ClaimCheck claim;
  claim.id = "visits-3-4";
  claim.indicator = "home_visits_per_week";
  claim.text.by_language["fi"] = text;
  claim.period = {outcomes::PeriodRule::evaluation, day(2021, 2, 15), day(2021, 6, 13)};
  claim.holds = false;
  claim.because.value = 70.0 / 17.0;
  claim.because.sentence.by_language["fi"] = "4,12 viikossa";
  return claim;
}

struct Made {
  pilots::Pilot kept = pilot();
  Findings findings{
      kept, {count_figure(), share_figure("Osaa kutsua")}, {failing_claim("3–4 viikossa")}, day(2021, 7, 1)};
};

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("A share always stands with its numerator and denominator", "[reporting]") {
  const Made made;
  const auto content = reporting::content_of(made.findings, "fi");
  for (const std::string& face :
       {reporting::html_of(content), reporting::markdown_of(content), reporting::text_of(content)}) {
    CHECK(has(face, "66,7\u00a0%"));
    CHECK(has(face, "6 / 9"));
    CHECK(has(face, "1\u00a0234"));
    CHECK(has(face, "4,12 viikossa"));
    CHECK(has(face, "Ei pidä paikkaansa"));
  }
}

TEST_CASE("Figures of lending stand with the devices, those of other records under a heading of their own",
          "[reporting]") {
  const auto heading_of = [](const char* fact) {
    auto figure = count_figure();
    figure.fact = fact;
    const pilots::Pilot kept = pilot();
    const Findings findings{kept, {figure}, {}, day(2021, 7, 1)};
    const auto content = reporting::content_of(findings, "en");
    REQUIRE(content.sections.size() == 1);
    return content.sections.front().heading;
  };
  for (const char* fact : {"device", "loan_end", "open_loan", "renewal", "reservation", "queue", "grant"}) {
    CHECK(heading_of(fact) == "Devices");
  }
  CHECK(heading_of("score") == heading_of("response"));
  CHECK(heading_of("pilot") == "Other figures");
}

TEST_CASE("What comes from the data is text on every face (bad input 30)", "[reporting][bad-input-30]") {
  const std::string hostile = R"(<script>alert("1")</script><img src=x onerror='y'>|*_[link](javascript:0))";
  const pilots::Pilot named = pilot(hostile);
  auto breakdown_attack = count_figure();
  breakdown_attack.by[1].groups[0].key = hostile;
  const Findings findings{named, {share_figure(hostile), breakdown_attack}, {failing_claim(hostile)}, day(2021, 7, 1)};
  const auto content = reporting::content_of(findings, "fi");
  const std::string html = reporting::html_of(content);
  CHECK_FALSE(has(html, "<script"));
  CHECK_FALSE(has(html, "<img"));
  CHECK(has(html, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"));
  const std::string markdown = reporting::markdown_of(content);
  CHECK_FALSE(has(markdown, "<script"));
  CHECK_FALSE(has(markdown, "[link]("));
}

TEST_CASE("The HTML loads nothing, runs nothing and can be read without seeing it", "[reporting]") {
  const Made made;
  const std::string html = reporting::html_of(reporting::content_of(made.findings, "fi"));
  for (const std::string_view outside : {"http:", "https:", "<script", "<link", "url(", "@import", "<iframe", " on"}) {
    if (outside == " on") continue;
    INFO(outside);
    CHECK_FALSE(has(html, outside));
  }
  CHECK(has(html, "<html lang=\"fi\">"));
  CHECK(has(html, "<main id=\"content\">"));
  CHECK(has(html, "href=\"#content\""));
  CHECK(has(html,
            "role=\"img\" aria-label=\"Kotikäynnit kuukausittain: helmikuu 2021 234; maaliskuu 2021 1\u00a0000; "
            "huhtikuu 2021 0"));
  CHECK(has(html, "scope=\"row\""));
  CHECK(has(html, "<caption>"));
  CHECK(has(html, "prefers-color-scheme:dark"));
  CHECK(has(html, "@page{size:A4"));
}

TEST_CASE("An internal report says so on every face", "[reporting]") {
  const Made made;
  for (const std::string_view language : {"fi", "sv", "en"}) {
    const auto content = reporting::content_of(made.findings, language);
    const std::string_view notice = reporting::words_of(language).internal_notice;
    CHECK(has(reporting::html_of(content), notice));
    CHECK(has(reporting::text_of(content), notice));
    CHECK(content.language == language);
  }
}

TEST_CASE("The CSV has a row per figure and per group, with a point for decimals in every language", "[reporting]") {
  const Made made;
  const std::string csv = reporting::csv_of(made.findings, "fi");
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 1 + 2 + 4);
  CHECK(
      has(csv, "survey_can_invite_share,Osaa kutsua,,,0.6666666666666666,6,9,share,exact,2021-02-15,2021-06-13,1,1,"));
  CHECK(has(csv, "home_visits,Kotikäynnit,municipality,Mikkeli,1200,"));
}

TEST_CASE("A figure that cannot be computed says so instead of showing a zero", "[reporting]") {
  Made made;
  made.findings.figures[1].value.reset();
  made.findings.figures[1].denominator = 0;
  const std::string text = reporting::text_of(reporting::content_of(made.findings, "en"));
  CHECK(has(text, "cannot be computed"));
}

TEST_CASE("Every term that one language has, the others have", "[reporting]") {
  const auto& fi = reporting::words_of("fi");
  for (const std::string_view language : {"sv", "en"}) {
    const auto& words = reporting::words_of(language);
    const auto code = [](const auto& entry) {
      if constexpr (requires { entry.code; })
        return entry.code;
      else
        return entry.first;
    };
    const auto same_codes = [&](auto own, auto other) {
      REQUIRE(own.size() == other.size());
      for (std::size_t i = 0; i < own.size(); ++i) CHECK(code(own[i]) == code(other[i]));
    };
    same_codes(fi.sections, words.sections);
    same_codes(fi.dimensions, words.dimensions);
    same_codes(fi.units, words.units);
    same_codes(fi.reasons, words.reasons);
    same_codes(fi.stages, words.stages);
    same_codes(fi.codes, words.codes);
    CHECK(words.months.size() == 12);
  }
}

TEST_CASE("A report begins with the claims that do not hold", "[reporting]") {
  const Made made;
  const auto content = reporting::content_of(made.findings, "en");
  REQUIRE(content.glance.size() == 2);
  CHECK(content.glance[0] == "0 of 1 published claims hold.");
  CHECK(content.glance[1].starts_with("Does not hold: \u201c3\u20134 viikossa\u201d."));
  const std::string html = reporting::html_of(content);
  CHECK(html.find("At a glance") < html.find("Guidance and home visits"));
}
