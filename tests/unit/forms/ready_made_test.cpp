// The forms that come with the library: sound, complete in three languages, paired, and installed like any other.
#include "forms/ready_made/ready_made.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "mukana/forms/rules.hpp"

#include "unit/people/calls.hpp"

namespace mukana::forms {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;

void check_texts(const base::Texts& found, const std::string& where) {
  INFO(where);
  for (const char* language : {"fi", "sv", "en"}) {
    REQUIRE(found.by_language.contains(language));
    CHECK_FALSE(found.by_language.at(language).empty());
  }
}

void check_items(const std::vector<Item>& items, std::multiset<std::string>& skills) {
  for (const Item& item : items) {
    check_texts(item.text, item.id.text);
    for (const Choice& choice : item.choices) check_texts(choice.text, item.id.text + " " + choice.code);
    if (item.skill && item.kind != ItemKind::functional_task) skills.insert(item.skill->code);
    check_items(item.items, skills);
  }
}

}  // namespace

TEST_CASE("ready-made forms are sound and complete in Finnish, Swedish and English", "[forms]") {
  for (const ReadyMade& form : ready_made_forms()) {
    INFO(form.id);
    const Definition definition = form.make();
    const auto refused = check_definition(definition);
    INFO((refused ? refused->message + refused->path : ""));
    CHECK_FALSE(refused);
    check_texts(definition.title, "title");
    check_texts(definition.description, "description");
    std::multiset<std::string> skills;
    check_items(definition.items, skills);
    for (const ChoiceList& list : definition.choice_lists) {
      for (const Choice& choice : list.choices) check_texts(choice.text, choice.code);
    }
  }
}

TEST_CASE("the mapping's two forms ask for the same 21 competences on the same levels", "[forms]") {
  std::multiset<std::string> client;
  std::multiset<std::string> observer;
  check_items(skills_mapping_client().items, client);
  check_items(skills_mapping_observation().items, observer);
  CHECK(client.size() == 21);
  CHECK(client == observer);
  CHECK(std::set<std::string>(client.begin(), client.end()).size() == 21);
}

TEST_CASE("a ready-made form is installed once, and by other criteria where it takes them", "[forms]") {
  TestWorkspace workspace;
  CHECK(workspace.call("form.ready_made", "{}").at("items").as_array().size() == 7);
  CHECK(text(workspace.call("form.install", R"({"ready_made":"skills_mapping_client"})"), "id") ==
        "skills_mapping_client");
  CHECK(text(workspace.call("form.get", R"({"id":"skills_mapping_client"})"), "viewpoint") == "own");
  CHECK(refusal(workspace.session(), "form.install", R"({"ready_made":"none"})") == "NOT_FOUND /ready_made");
  const std::string criteria = R"("criteria":[{"code":"need","text":{"fi":"Tarve"}},{"code":")";
  CHECK(refusal(workspace.session(), "form.install",
                R"({"ready_made":"promising_practice","id":"p",)" + criteria + R"(need","text":"x"}]})") ==
        "DUPLICATE_CODE /criteria/1/code");
  CHECK(refusal(workspace.session(), "form.install",
                R"({"ready_made":"course_feedback",)" + criteria + R"(other","text":"x"}]})") ==
        "CRITERIA_NOT_TAKEN /criteria");
  workspace.call("form.install",
                 R"({"ready_made":"promising_practice","id":"p",)" + criteria + R"(cost","text":"Kulut"}]})");
  CHECK(workspace.call("form.get", R"({"id":"p"})").at("items").as_array().size() == 4);
}

TEST_CASE("a mapping with the ready-made forms tells competence by competence", "[forms]") {
  TestWorkspace workspace;
  for (const char* id : {"ann", "carl"}) workspace.call("person.add", std::string(R"({"id":")") + id + "\"}");
  workspace.call("form.install", R"({"ready_made":"skills_mapping_client"})");
  workspace.call("form.install", R"({"ready_made":"skills_mapping_observation"})");
  workspace.call("response.submit", R"({"id":"e","form":"skills_mapping_client","respondent":"ann","answers":{
    "c1_1":"not_yet","c4_2":"familiar","task_search":{"ease":4,"result":"done","assistance":"alone","held_by":"client"}}})");
  workspace.call("response.submit",
                 R"({"id":"o","form":"skills_mapping_observation","respondent":"carl","subject":"ann",
    "answers":{"c1_1":"fluent","c4_2":"not_yet"}})");
  workspace.call("mapping.begin", R"({"id":"m","person":"ann"})");
  workspace.call("mapping.attach", R"({"id":"m","part":"estimate","response":"e"})");
  workspace.call("mapping.attach", R"({"id":"m","part":"tasks","response":"e"})");
  workspace.call("mapping.attach", R"({"id":"m","part":"observation","response":"o"})");
  const auto profile = workspace.call("mapping.profile", R"({"id":"m"})");
  CHECK(profile.at("coverage").at("skills") == 21);
  CHECK(profile.at("coverage").at("compared") == 2);
  CHECK(profile.at("skills").at(0).at("gap") == 2);
  CHECK(text(profile.at("strengths").at(0), "code") == "1.1");
  CHECK(text(profile.at("weak_points").at(0), "code") == "4.2");
  CHECK(workspace.call("response.scores", R"({"id":"e"})").at("scores").at(5).at("value") == 1);  // tasks alone
}

}  // namespace mukana::forms
