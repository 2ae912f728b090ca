// Copies of forms, and their languages.
#include <catch2/catch.hpp>

#include "mukana/forms/adapting.hpp"
#include "mukana/forms/translations.hpp"

#include "unit/forms/form_support.hpp"

namespace mukana::forms {
namespace {

Definition mapping() {
  return test::definition_of(R"({"title":{"fi":"Kartoitus","en":"Mapping"},"items":[
    {"id":"g","kind":"group","text":{"fi":"Haku"},"items":[
      {"id":"search","kind":"scale","minimum":1,"maximum":5,"text":{"fi":"Löydätkö?","en":"Can you find?"},
       "skill":{"framework":"DigComp","version":"2.2","code":"1.1"}},
      {"id":"why","kind":"single_choice","choices":[{"code":"x","text":"X"}]}]}]})");
}

ItemChange change(const char* item) {
  ItemChange made;
  made.item.text = item;
  return made;
}

}  // namespace

TEST_CASE("a change of what is asked says whether both may be compared, and why", "[forms]") {
  ItemChange text = change("search");
  text.text = base::Texts{{{"fi", "Löydätkö itse?"}}};
  ItemChange said = text;
  said.comparable = false;
  ItemChange reasoned = said;
  reasoned.reason = "It asks for doing it alone.";
  ItemChange required = change("search");
  required.required = true;
  ItemChange left_out = change("g");
  left_out.leave_out = true;
  const auto answer = [](const std::vector<ItemChange>& changes) {
    const auto refusal = check_changes(mapping(), changes);
    return refusal ? refusal->code + " " + refusal->path : "";
  };
  CHECK(answer({}) == "");
  CHECK(answer({change("x")}) == "UNKNOWN_ITEM /changes/0/item");
  CHECK(answer({required, required}) == "DUPLICATE_ITEM /changes/1/item");
  CHECK(answer({text}) == "COMPARABLE_NOT_SAID /changes/0/comparable");
  CHECK(answer({said}) == "BLANK /changes/0/reason");
  CHECK(answer({reasoned}) == "");
  CHECK(answer({required}) == "");
  CHECK(answer({left_out}) == "");
}

TEST_CASE("an adapted form keeps skills, and each item names the one it came from", "[forms]") {
  ItemChange text = change("search");
  text.maximum = base::Decimal{3, 0};
  text.comparable = false;
  text.reason = "Three steps in place of five.";
  ItemChange out = change("why");
  out.leave_out = true;
  const Definition made = adapted(mapping(), {"m"}, 2, {text, out});
  REQUIRE(made.items.at(0).items.size() == 1);
  const Item& item = made.items.at(0).items.at(0);
  CHECK_FALSE(made.items.at(0).origin);  // a group asks for nothing
  CHECK(item.maximum == base::Decimal{3, 0});
  CHECK(item.skill == Skill{"DigComp", "2.2", "1.1"});
  REQUIRE(item.origin);
  CHECK(item.origin->form.text == "m");
  CHECK(item.origin->version == 2);
  CHECK(item.origin->item.text == "search");
  CHECK_FALSE(item.origin->comparable);
  CHECK(adapted(mapping(), {"m"}, 1, {}).items.at(0).items.at(1).origin->comparable);
}

TEST_CASE("missing texts are listed by language", "[forms]") {
  const auto written = [](const Definition& definition) {
    std::string text;
    for (const MissingTexts& one : missing_texts(definition)) {
      text += one.language + " " + std::to_string(one.texts) + " " + test::joined(one.missing) + "\n";
    }
    return text;
  };
  Definition form = mapping();
  CHECK(written(form) ==
        "en 4 /items/0/text /items/0/items/1/choices/0/text\n"
        "fi 4 /items/0/items/1/choices/0/text\n");
  form.languages = {"sv"};
  CHECK(written(form) == "sv 4 /title /items/0/text /items/0/items/0/text /items/0/items/1/choices/0/text\n");
}

TEST_CASE("a form in one language keeps a text of another where it has none", "[forms]") {
  const Definition form = in_language(mapping(), "en");
  CHECK(form.title.by_language == decltype(form.title.by_language){{"en", "Mapping"}});
  CHECK(form.items.at(0).text.by_language == decltype(form.title.by_language){{"fi", "Haku"}});
}

}  // namespace mukana::forms
