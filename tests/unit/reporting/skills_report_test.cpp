// The report of a skills mapping: its picture, its page and its text.
#include "reporting/skills_report.hpp"

#include <catch2/catch.hpp>

#include "unit/forms/mapping_fixture.hpp"

namespace mukana::reporting {
namespace {

using test::answer;
using test::MappedClients;
using test::refusal;
using test::text;

std::size_t times(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

bool holds(const std::string& text, std::string_view part) { return times(text, part) > 0; }

}  // namespace

TEST_CASE("a mapping's text says estimate, observation and gap of each skill in the reader's language", "[reporting]") {
  MappedClients clients;
  clients.map("m", "ann", R"({"s1":2,"s2":4,"s3":null})", R"({"s1":4,"s2":2.0})");
  const auto [language, first, second] = GENERATE(table<const char*, const char*, const char*>({
      {"fi", "Oma arvio: 2 (asteikko 1–4); Havaittu: 4 (asteikko 1–4); parempi kuin arvioitu",
       "heikompi kuin arvioitu"},
      {"sv", "Egen uppskattning: 2 (skala 1–4); Iakttaget: 4 (skala 1–4); bättre än uppskattat",
       "svagare än uppskattat"},
      {"en", "Own estimate: 2 (scale 1–4); Observed: 4 (scale 1–4); better than estimated", "weaker than estimated"},
  }));
  CAPTURE(language);
  const auto report = answer(*clients.carl, "mapping.report",
                             R"({"id":"m","format":"text","language":")" + std::string(language) + R"(","themes":[
                               {"id":"chat","title":{"fi":"Viestit","sv":"Meddelanden","en":"Messages"},
                                "framework":"DigComp","skills":["2.1"]}]})");
  const std::string words = text(report, "text");
  CAPTURE(words);
  CHECK(text(report, "content_type") == "text/plain; charset=utf-8");
  CHECK(holds(words, first));
  CHECK(holds(words, second));
  CHECK_FALSE(holds(words, "4.1"));  // nobody looked at it
  CHECK((holds(words, "Viestit (2.1)") || holds(words, "Meddelanden (2.1)") || holds(words, "Messages (2.1)")));
}

TEST_CASE("the picture has a bar for each side that is known, and says every number in its description",
          "[reporting]") {
  MappedClients clients;
  clients.map("m", "ann", R"({"s1":2,"s2":4,"s3":null})", R"({"s1":4,"s2":2})");
  const std::string svg =
      text(answer(*clients.carl, "mapping.report", R"({"id":"m","format":"svg","language":"en"})"), "text");
  CHECK(svg.substr(0, 4) == "<svg");
  CHECK(times(svg, "<rect class=\"said\"") == 3);  // two estimates and the legend
  CHECK(times(svg, "<rect class=\"seen\"") == 3);
  CHECK(holds(svg,
              "1.1 Browsing, searching and filtering data, information and digital content: Own estimate 2 "
              "(scale 1–4), Observed 4 (scale 1–4); better than estimated."));
  CHECK_FALSE(holds(svg, "<script"));
}

TEST_CASE("a scale that all levels share is said once; bars begin at nothing, and the grid numbers the levels",
          "[reporting]") {
  MappedClients clients;
  clients.map("m", "ann", R"({"s1":2,"s2":1,"s3":null})", R"({"s1":4,"s2":2})");
  const auto face = [&](const char* format) {
    return text(answer(*clients.carl, "mapping.report",
                       R"({"id":"m","language":"fi","format":")" + std::string(format) + "\"}"),
                "text");
  };
  const std::string picture = face("svg");
  const std::string drawn = picture.substr(picture.find("</desc>"));
  CHECK(times(drawn, "asteikko 1–4") == 1);
  CHECK(holds(drawn, ">3</text>"));                         // a line of the grid
  CHECK(times(drawn, "width=\"610\" height=\"14\"") == 1);  // 4 of 4
  CHECK(times(drawn, "width=\"153\" height=\"14\"") == 1);  // 1 of 4
  const std::string page = face("html");
  CHECK(holds(page, "<th scope=\"col\">Oma arvio (asteikko 1–4)</th>"));
  CHECK(holds(page, "<td>2</td><td>4</td>"));
}

TEST_CASE("levels of several scales each say theirs", "[reporting]") {
  SkillsPicture picture{"en", "Mapping", "Own", "Seen", "not known", {}, 0, {}};
  picture.rows.push_back({"1", "Browsing", 0.5, 1.0, "2 (scale 1–4)", "3 (scale 0–3)", "2", "3", ""});
  const std::string svg = skills_svg(picture);
  CHECK(holds(svg, ">2 (scale 1–4)</text>"));
  CHECK(holds(svg, ">3 (scale 0–3)</text>"));
}

TEST_CASE("what a host calls its themes and frameworks is escaped in the page", "[reporting]") {
  MappedClients clients;
  clients.map("m", "ann", R"({"s1":2,"s2":4})", R"({"s1":4,"s2":1})");
  const std::string page =
      text(answer(*clients.carl, "mapping.report",
                  R"({"id":"m","format":"html","language":"sv","themes":[{"id":"t","title":{"sv":"<script>x</script>"},
                     "framework":"DigComp","skills":["2.1"]}]})"),
           "text");
  CHECK(holds(page, "<html lang=\"sv\">"));
  CHECK(holds(page, "&lt;script&gt;x&lt;/script&gt;"));
  CHECK_FALSE(holds(page, "<script"));
}

TEST_CASE("whoever may not see a mapping's profile sees no report of it", "[reporting]") {
  MappedClients clients;
  clients.map("m", "ann", R"({"s1":2})", R"({"s1":4})");
  clients.call("person.add", R"({"id":"other"})");
  clients.call("role.assign", R"({"person":"other","role":"coach"})");
  const auto other = clients.begin("other", "coach", "assessment");
  CHECK(refusal(*other, "mapping.report", R"({"id":"m"})") == "NOT_FOUND /id");
  CHECK(refusal(*other, "mapping.report", R"({"id":"no-such"})") == "NOT_FOUND /id");
}

TEST_CASE("a long name is cut between characters, never within one", "[reporting]") {
  SkillsPicture picture{"fi", "Kartoitus", "Oma", "Havaittu", "ei tietoa", {}, 0, {}};
  std::string name;
  for (int i = 0; i < 100; ++i) name += "\u00e4";
  picture.rows.push_back({"1", name, 0.0, 1.0, "1", "5", "1", "5", ""});
  const std::string svg = skills_svg(picture);
  std::string cut = "1 ";
  for (int i = 0; i < 82; ++i) cut += "\u00e4";
  CHECK(holds(svg, cut + "\u2026</text>"));
}

}  // namespace mukana::reporting
