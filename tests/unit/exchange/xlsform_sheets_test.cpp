#include "exchange/xlsform_sheets.hpp"

#include <catch2/catch.hpp>

#include "mukana/base/failure.hpp"

#include "unit/exchange/workbook_maker.hpp"

using namespace mukana::exchange;
using namespace mukana::exchange::test;

namespace {

std::string refusal_of(const std::string& bytes) {
  try {
    read_form_sheets(bytes);
  } catch (const mukana::base::Failed& failed) {
    return failed.failure().code + " " + failed.failure().path;
  }
  return {};
}

}  // namespace

TEST_CASE("a header names a column and a language, in each of the ways that forms write them", "[exchange][xlsform]") {
  const auto [header, name, language] = GENERATE(table<std::string, std::string, std::string>({
      {"type", "type", ""},
      {" List Name ", "list_name", ""},
      {"label", "label", ""},
      {"label::English (en)", "label", "en"},
      {"label:English (en)", "label", "en"},
      {"label:english", "label", "en"},
      {"Label::suomi", "label", "fi"},
      {"hint::Klingon", "hint", "und"},
      {"label::nb-NO", "label", "nb-no"},
      {"constraint_message::French (fr)", "constraint_message", "fr"},
      {"bind:jr:constraintMsg", "constraint_message", ""},
      {"bind::relevant", "relevant", ""},
      {"bind:readonly", "readonly", ""},
      {"read_only", "readonly", ""},
      {"relevance", "relevant", ""},
      {"control:appearance", "appearance", ""},
      {"media::image::english", "image", "en"},
      {"form_title\t", "form_title", ""},
  }));
  CAPTURE(header);
  const FormColumn column = column_of(header);
  CHECK(column.name == name);
  CHECK(column.language == language);
}

TEST_CASE("sheets are read from a workbook and from CSV alike", "[exchange][xlsform]") {
  const std::string workbook =
      make_workbook({sheet_of("Survey", {{"type", "name", "label"}, {" text ", "q1", "Mitä?"}}),
                     sheet_of("choices", {{"list name", "name", "label"}})});
  const std::string csv = "survey,,,\n,type,name,label\n, text ,q1,Mitä?\n,,,\nchoices,,,\n,list name,name,label\n";
  for (const std::string& bytes : {workbook, csv}) {
    const auto sheets = read_form_sheets(bytes);
    REQUIRE(sheets.size() == 2);
    const FormSheet* survey = sheet_named(sheets, "survey");
    REQUIRE(survey != nullptr);
    REQUIRE(survey->rows.size() == 1);
    CHECK(survey->rows[0].number == (bytes == csv ? 3 : 2));
    CHECK(survey->cell(survey->rows[0], "type") == "text");
    CHECK(survey->cell(survey->rows[0], "label") == "Mitä?");
    CHECK(survey->cell(survey->rows[0], "relevant").empty());
  }
}

TEST_CASE("a form's sheets that cannot be read are refused with the reason", "[exchange][xlsform]") {
  CHECK(refusal_of("survey,,\n,type,type\n,text,text\n") == "DUPLICATE_HEADER /survey/type");
  CHECK(refusal_of("survey,,\n,label::English (en),label:english\n") == "DUPLICATE_HEADER /survey/label:english");
  CHECK(refusal_of("survey,,\n,label::Klingon,label::Vulcan\n").empty());
  CHECK(refusal_of("survey,,\n,,\n,,\n").empty());
  CHECK(refusal_of("type,name,label\ntext,a,b\n") == "NO_SURVEY ");
  CHECK(refusal_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") == "OLD_WORKBOOK ");
  std::string many = "survey,\n,type\n";
  for (int i = 0; i < 20'001; ++i) many += ",text\n";
  CHECK(refusal_of(many) == "TOO_MANY_ROWS ");
}
