// XLSForms in.
#include "exchange/xlsform.hpp"

#include <catch2/catch.hpp>

#include "mukana/base/failure.hpp"
#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "unit/exchange/workbook_maker.hpp"

using namespace mukana;
using namespace mukana::exchange;
using namespace mukana::exchange::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string workbook(const Rows& survey, const Rows& choices = {}, const Rows& settings = {}) {
  std::vector<MadeSheet> sheets{sheet_of("survey", survey)};
  if (!choices.empty()) sheets.push_back(sheet_of("choices", choices));
  if (!settings.empty()) sheets.push_back(sheet_of("settings", settings));
  return make_workbook(sheets);
}

std::string shown(const ImportedForm& form) {
  std::string text;
  for (const Loss& loss : form.losses) {
    if (!text.empty()) text += "; ";
    text += loss.path + " " + std::string(base::code(loss.reason));
  }
  return text;
}

std::string json_of(const std::optional<forms::Expression>& expression) {
  if (!expression) return "none";
  std::string text;
  base::JsonWriter writer(text);
  expression->write_own_json(writer);
  return text;
}

std::string refusal_of(const std::string& bytes) {
  try {
    read_xlsform(bytes);
  } catch (const base::Failed& failed) {
    return failed.failure().code + " " + failed.failure().path;
  }
  return {};
}

const Rows yes_no{{"list_name", "name", "label::suomi", "label::svenska", "county"},
                  {"yn", "1", "Kyllä", "Ja", "a"},
                  {"yn", "2", "Ei", "Nej", "b"}};

}  // namespace

TEST_CASE("a whole form of a workbook", "[exchange][xlsform]") {
  const ImportedForm form = read_xlsform(
      workbook({{"type", "name", "label::suomi", "label::svenska", "hint", "required", "relevant", "constraint",
                 "constraint_message", "calculation", "appearance", "default"},
                {"begin group", "g", "Ryhmä", "Grupp"},
                {"select_one yn", "has", "Onko?", "Har?", "vihje", "yes"},
                {"integer", "age", "Ikä", "Ålder", "", "", "${has} = 1", ". > 0", "liian pieni", "", "numbers", "7"},
                {"end group"},
                {"begin repeat", "child"},
                {"text", "first", "Nimi", "Namn"},
                {"end repeat"},
                {"calculate", "double", "", "", "", "", "", "", "", "${age} * 2"},
                {"note", "n", "Kiitos", "Tack"},
                {"start", "start"}},
               yes_no, {{"form_title", "form_id", "default_language"}, {"Lomake", "f", "suomi"}}));
  CHECK(shown(form) == "/settings/2/form_id not_kept; /survey/4/appearance not_kept; /survey/11/type not_supported");
  const forms::Definition& definition = form.definition;
  CHECK(definition.title.by_language.at("fi") == "Lomake");
  REQUIRE(definition.items.size() == 4);
  const forms::Item& group = definition.items[0];
  CHECK(group.kind == forms::ItemKind::group);
  REQUIRE(group.items.size() == 2);
  CHECK(group.items[0].kind == forms::ItemKind::single_choice);
  CHECK(group.items[0].choice_list == "yn");
  CHECK(group.items[0].required);
  CHECK(group.items[0].text.by_language.at("sv") == "Har?");
  CHECK(group.items[0].help.by_language.at("fi") == "vihje");
  CHECK(json_of(group.items[1].visible_when) == R"(["=",{"item":"has"},"1"])");
  REQUIRE(group.items[1].constraints.size() == 1);
  CHECK(json_of(group.items[1].constraints[0].must) == R"([">",{"item":"age"},0])");
  CHECK(group.items[1].constraints[0].message.by_language.at("fi") == "liian pieni");
  CHECK(json_of(group.items[1].initial) == "7");
  CHECK(definition.items[1].kind == forms::ItemKind::repeat);
  CHECK(definition.items[2].hidden);
  CHECK(definition.items[2].kind == forms::ItemKind::decimal);
  CHECK(json_of(definition.items[2].calculate) == R"(["*",{"item":"age"},2])");
  CHECK(definition.items[3].kind == forms::ItemKind::display);
  REQUIRE(definition.choice_lists.size() == 1);
  CHECK(definition.choice_lists[0].choices[1].text.by_language.at("fi") == "Ei");
  CHECK(definition.choice_lists[0].choices[1].properties[0].value == "b");
}

TEST_CASE("other answers, filters, loops and ranges", "[exchange][xlsform]") {
  const ImportedForm form = read_xlsform(workbook({{"type", "name", "label", "choice_filter", "parameters"},
                                                   {"text", "where"},
                                                   {"select_one yn or_other", "a", "A", "county = ${where}"},
                                                   {"select_multiple yn or_other", "b"},
                                                   {"rank yn", "c"},
                                                   {"range", "d", "", "", "start=0 end=10"},
                                                   {"range", "e", "", "", "start=0 end=1 step=0.5"},
                                                   {"begin loop over yn", "l", "Silmukka"},
                                                   {"integer", "many", "Montako %(name)s?"},
                                                   {"end loop"}},
                                                  yes_no));
  CHECK(shown(form) == "/survey/5/type not_supported; /survey/7/parameters not_supported; /survey/8/type renamed");
  const auto& items = form.definition.items;
  CHECK(items[1].kind == forms::ItemKind::open_choice);
  CHECK(json_of(items[1].choice_filter) == R"(["=",{"property":"county"},{"item":"where"}])");
  CHECK(items[2].several);
  CHECK(items[3].kind == forms::ItemKind::multiple_choice);
  CHECK(items[4].kind == forms::ItemKind::scale);
  CHECK(items[5].kind == forms::ItemKind::decimal);
  REQUIRE(items[6].items.size() == 2);
  CHECK(items[6].items[1].id.text == "l/2");
  CHECK(items[6].items[1].items.at(0).id.text == "l/2/many");
  CHECK(items[6].items[1].items.at(0).text.by_language.at("und") == "Montako 2?");
}

TEST_CASE("names are unique in the whole form", "[exchange][xlsform]") {
  const ImportedForm form = read_xlsform(
      workbook({{"type", "name"}, {"begin group", "g"}, {"text", "name"}, {"end group"}, {"text", "name"}}));
  CHECK(form.definition.items[0].items[0].id.text == "name");
  CHECK(form.definition.items[1].id.text == "form/name");
  CHECK(shown(form) == "/survey/5/name renamed");
}

TEST_CASE("choices of one name are refused, unless the form allows them", "[exchange][xlsform]") {
  const Rows twice{{"list_name", "name"}, {"l", "king"}, {"l", "king"}};
  const Rows survey{{"type", "name"}, {"select_one l", "q"}};
  CHECK(refusal_of(workbook(survey, twice)) == "DUPLICATE_CHOICE /choices/3/name");
  const ImportedForm form = read_xlsform(workbook(survey, twice, {{"allow_choice_duplicates"}, {"yes"}}));
  CHECK(form.definition.choice_lists[0].choices[1].code == "king~2");
  CHECK(shown(form) == "/choices/3/name renamed");
}

TEST_CASE("a form that cannot be read is refused at its cell", "[exchange][xlsform]") {
  const auto [row, expected] = GENERATE(table<std::vector<std::string>, std::string>({
      {{"textt", "a"}, "UNKNOWN_TYPE /survey/2/type"},
      {{"text", ""}, "MISSING_NAME /survey/2/name"},
      {{"select_one none", "a"}, "UNKNOWN_LIST /survey/2/type"},
      {{"begin loop over none", "a"}, "UNKNOWN_LIST /survey/2/type"},
      {{"end group", ""}, "UNBALANCED_GROUP /survey/2/type"},
      {{"begin repeat", "a"}, "UNBALANCED_GROUP /survey/2/type"},
  }));
  CAPTURE(expected);
  CHECK(refusal_of(workbook({{"type", "name"}, row})) == expected);
  CHECK(refusal_of(workbook({{"type", "name"}, {"begin group", "a"}, {"end repeat", ""}})) ==
        "UNBALANCED_GROUP /survey/3/type");
}

TEST_CASE("a group within a loop is taken with it", "[exchange][xlsform]") {
  const ImportedForm form = read_xlsform(workbook({{"type", "name"},
                                                   {"begin loop over yn", "l"},
                                                   {"begin group", "g"},
                                                   {"text", "t"},
                                                   {"end group", ""},
                                                   {"end loop", ""}},
                                                  yes_no));
  CHECK(form.definition.items[0].items[0].items[0].items[0].id.text == "l/1/t");
}

TEST_CASE("what stands in a sheet and is not in the form is told at its cell", "[exchange][xlsform]") {
  const auto losses = [](const Rows& survey, const Rows& choices = {}, const Rows& settings = {}) {
    return shown(read_xlsform(workbook(survey, choices, settings)));
  };
  CHECK(losses({{"type", "name", "label", "constraint_message"}, {"text", "a", "A", "never"}}) ==
        "/survey/2/constraint_message without_meaning");
  CHECK(losses({{"type", "name", "label", "required"}, {"note", "n", "N", "yes"}}) ==
        "/survey/2/required without_meaning");
  CHECK(losses({{"type", "name", "label", "relevant"},
                {"begin group", "g", "G"},
                {"text", "a", "A"},
                {"end group", "g", "", "1 = 1"}}) == "/survey/4/relevant without_meaning");
  CHECK(losses({{"type", "name", "label", "parameters"}, {"range", "r", "R", "start=1 end=5 step=1 ticks=2"}}) ==
        "/survey/2/parameters not_supported");
  // Cells that no header names, also in the other sheets; and settings of more than one row.
  CHECK(losses({{"type", "name", "", "label"}, {"text", "a", "lost", "A", "beyond"}}) ==
        "/survey/2/C without_meaning; /survey/2/E without_meaning");
  CHECK(losses({{"type", "name", "label"}, {"select_one l", "a", "A"}},
               {{"list_name", "name", "label"}, {"l", "x", "X", "beyond"}}) == "/choices/2/D without_meaning");
  CHECK(losses({{"type", "name", "label"}, {"text", "a", "A"}}, {}, {{"form_title"}, {"T"}, {"U"}}) ==
        "/settings/3 without_meaning");
  // Two columns of one language.
  CHECK(losses({{"type", "name", "label", "label::English (en)"}, {"text", "a", "plain", "English"}}, {},
               {{"default_language"}, {"English (en)"}}) == "/survey/2/label::English (en) not_supported");
  CHECK(losses({{"type", "name", "label::Kiswahili", "label"}, {"text", "a", "swahili", "plain"}}) ==
        "/survey/2/label not_supported");
}

TEST_CASE("a default or rule that does not fit is lost, and the form is not", "[exchange][xlsform]") {
  const ImportedForm form = read_xlsform(workbook({{"type", "name", "label", "default", "relevant"},
                                                   {"select_one yn", "a", "A", "3"},
                                                   {"text", "b", "B", "", "${a} = 9"},
                                                   {"date", "c", "C"},
                                                   {"text", "d", "D", "", "${c} = ${a}"}},
                                                  yes_no));
  CHECK(shown(form) == "/survey/2/default not_supported; /survey/3/relevant expression; /survey/5/relevant expression");
  CHECK(forms::faults_of(form.definition).empty());
}

TEST_CASE("rows of CSV may be of any length", "[exchange][xlsform]") {
  const ImportedForm form = read_xlsform("\xEF\xBB\xBFsurvey\n,type,name,label,hint\n,text,a\n,text,b,B,,beyond\n");
  CHECK(form.definition.items.size() == 2);
  CHECK(shown(form) == "/survey/4/F without_meaning");
}
