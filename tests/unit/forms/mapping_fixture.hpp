#pragma once
/// Two paired forms, a client with a coach, and mappings of them, for tests of profiles.
#include <memory>
#include <string>

#include "unit/people/calls.hpp"

namespace mukana::test {

/// The client's form estimates three skills and has a task of the third; the observer's form observes them.
struct MappedClients : TestWorkspace {
  explicit MappedClients(const std::string& location = ":memory:") : TestWorkspace("2021-06-30T09:00:00Z", location) {
    call("person.add", R"({"id":"carl"})");
    call("role.assign", R"({"person":"carl","role":"coach"})");
    carl = begin("carl", "coach", "assessment");
    call("form.define", form("own", "own", 4, R"(,{"id":"t3","kind":"functional_task","skill":)" + skill("4.1") + "}"));
    call("form.define", form("observed", "observer", 4, ""));
    add_client("ann");
  }

  static std::string skill(const std::string& code) {
    return R"({"framework":"DigComp","version":"2.2","code":")" + code + "\"}";
  }
  static std::string form(const std::string& id, const std::string& viewpoint, int highest, const std::string& rest) {
    std::string items;
    int number = 0;
    for (const char* code : {"1.1", "2.1", "4.1"}) {
      if (number > 0) items += ',';
      items += R"({"id":"s)" + std::to_string(++number) + R"(","kind":"scale","minimum":1,"maximum":)" +
               std::to_string(highest) + R"(,"skill":)" + skill(code) + "}";
    }
    return R"({"id":")" + id + R"(","title":"Kartoitus","viewpoint":")" + viewpoint + R"(","items":[)" + items + rest +
           "]}";
  }
  void add_client(const std::string& id) {
    call("person.add", R"({"id":")" + id + R"(","position":"client"})");
    call("relationship.start", R"({"actor":"carl","kind":"coach","first_day":"2021-01-01","client":")" + id + "\"}");
  }
  /// A mapping with an estimate and an observation, each the answers as JSON, talked over and completed.
  void map(const std::string& id, const std::string& client, const std::string& estimate,
           const std::string& observation, const std::string& needs = "", const std::string& observer = "observed") {
    answer(*carl, "mapping.begin", R"({"id":")" + id + R"(","person":")" + client + "\"}");
    submit(id + "-e", "own", client, client, "08:00", estimate);
    submit(id + "-o", observer, "carl", client, "09:00", observation);
    attach(id, "estimate", id + "-e");
    attach(id, "tasks", id + "-e");
    attach(id, "observation", id + "-o");
    answer(*carl, "mapping.debrief", R"({"id":")" + id + R"(","notes":"Puhuttiin","support_needs":[)" + needs + "]}");
    answer(*carl, "mapping.complete", R"({"id":")" + id + "\"}");
  }
  void submit(const std::string& id, const std::string& form_id, const std::string& who, const std::string& subject,
              const std::string& at, const std::string& answers) {
    answer(*carl, "response.submit",
           R"({"id":")" + id + R"(","form":")" + form_id + R"(","respondent":")" + who + R"(","subject":")" + subject +
               R"(","submitted_at":"2021-06-01T)" + at + R"(:00Z","answers":)" + answers + "}");
  }
  void attach(const std::string& id, const std::string& part, const std::string& response) {
    answer(*carl, "mapping.attach",
           R"({"id":")" + id + R"(","part":")" + part + R"(","response":")" + response + "\"}");
  }
  std::unique_ptr<service::Session> carl;
};

}  // namespace mukana::test
