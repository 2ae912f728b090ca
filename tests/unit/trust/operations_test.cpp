// The operations of the journal, run on a bare database: two controllers, and persons put in by hand.
#include "trust/operations.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "unit/trust/journal_fixture.hpp"

using namespace mukana;
using operation::Purpose;
using operation::Role;

namespace {

// What the journal's operations ask of the service: whether a name is an operation that writes.
struct Catalogue : operation::Caller {
  std::vector<operation::Operation> all = trust::operations();
  Catalogue() {
    all.push_back({.name = "contact.log", .summary = "", .access = {}, .effect = operation::Effect::write});
    all.push_back({.name = "contact.get", .summary = "", .access = {}});
  }
  const operation::Operation* find(std::string_view name) const override {
    for (const auto& operation : all) {
      if (operation.name == name) return &operation;
    }
    return nullptr;
  }
  std::string call(operation::Context&, const operation::Operation&, const boost::json::value&,
                   const operation::Origin&) override {
    throw operation::missing("");
  }
  std::span<const operation::Operation> operations() const override { return all; }
  std::span<const operation::FactSet> facts() const override { return {}; }
};

// Persons 3 (aino, a coach), 5 (client-5), 7 (client-7, merged into 5) and 9 (officer) of controller 1; person 11
// (client-5 too) of controller 2.
struct Workspace : test::Journal {
  Catalogue catalogue;
  test::SilentMonitor monitor;
  base::Zone zone = base::Zone::named("Europe/Helsinki").value();
  operation::Trail trail;

  Workspace() {
    database->script(
        "INSERT INTO person (key, controller, id, recorded_at, merged_into) VALUES (3, 1, 'aino', 0, NULL),"
        "(5, 1, 'client-5', 0, NULL), (7, 1, 'client-7', 0, 5), (9, 1, 'officer', 0, NULL), (11, 2, 'client-5', 0, "
        "NULL)");
  }

  void entry(std::string_view kind, std::string_view at, std::vector<storage::Key> subjects,
             std::string_view controller = "county") {
    operation::Trail touched;
    if (kind == "contact.log") touched.touch("contact", "c-" + std::to_string(trust::head(*database).sequence + 1));
    for (const storage::Key subject : subjects) touched.concern(subject);
    operation::Actor by = actor;
    by.controller_id = controller;
    trust::append(*database, workspace.id, {base::parse_instant(at).value(), kind, &by, {}, &touched});
  }

  boost::json::object call(Role role, Purpose purpose, std::string_view name, std::string_view request,
                           storage::Key person = 9, std::string_view person_id = "officer") {
    const operation::Actor by{person, std::string(person_id), role, purpose, 1, "county"};
    trail = {};
    operation::Context context{.database = *database,
                               .actor = by,
                               .now = {1625043700000},
                               .zone = zone,
                               .trail = trail,
                               .monitor = monitor,
                               .caller = catalogue};
    std::string response;
    catalogue.find(name)->run(context, base::parse_json(request), response);
    return base::parse_json(response).as_object();
  }
  boost::json::object oversee(std::string_view name, std::string_view request) {
    return call(Role::privacy_officer, Purpose::oversight, name, request);
  }
  std::string code(Role role, Purpose purpose, std::string_view name, std::string_view request) {
    try {
      call(role, purpose, name, request);
      return "OK";
    } catch (const operation::Hidden& hidden) {
      return "hidden " + hidden.failure().path;
    } catch (const base::Failed& failed) {
      return failed.failure().code + " " + failed.failure().path;
    }
  }
};

std::vector<std::int64_t> sequences(const boost::json::value& list) {
  std::vector<std::int64_t> found;
  for (const auto& item : list.as_array()) found.push_back(item.at("sequence").as_int64());
  return found;
}

using Sequences = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("journal.verify and journal.head answer alike, and a kept head finds a tail cut off", "[trust]") {
  Workspace here;
  for (int i = 0; i < 4; ++i) here.entry("contact.log", "2021-06-30T09:00:00Z", {5});
  const auto head = here.oversee("journal.head", "{}");
  const auto verified = here.oversee("journal.verify", "{}");
  CHECK(verified.at("ok").as_bool());
  CHECK(verified.at("entries").as_int64() == 5);
  CHECK(verified.at("head") == head.at("head"));
  CHECK(head.at("head").at("sequence").as_int64() == 5);
  CHECK(head.at("head").at("hash").as_string().size() == 64);
  CHECK(head.at("workspace").as_string() == base::format_uuid(here.workspace.id));
  CHECK(!verified.contains("first_bad"));

  const std::string kept = boost::json::serialize(head.at("head"));
  CHECK(here.oversee("journal.verify", kept).at("ok").as_bool());
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5});
  CHECK(here.oversee("journal.verify", kept).at("ok").as_bool());

  SECTION("cut off") {
    here.database->script("DELETE FROM journal WHERE seq > 3; DELETE FROM journal_payload WHERE seq > 3");
    CHECK(here.oversee("journal.verify", "{}").at("ok").as_bool());
    const auto against = here.oversee("journal.verify", kept);
    CHECK(!against.at("ok").as_bool());
    CHECK(against.at("first_bad").as_int64() == 4);
  }
  SECTION("cut off and written anew") {
    here.database->script(
        "DELETE FROM journal WHERE seq > 4; DELETE FROM journal_payload WHERE seq > 4;"
        "DELETE FROM journal_subject WHERE seq > 4");
    here.entry("contact.get", "2021-06-30T09:00:00Z", {5});
    CHECK(here.oversee("journal.verify", "{}").at("ok").as_bool());
    CHECK(here.oversee("journal.verify", kept).at("first_bad").as_int64() == 5);
  }
  SECTION("altered before the head") {
    here.database->script("UPDATE journal SET kind = 'x' WHERE seq = 2");
    const auto against = here.oversee("journal.verify", kept);
    CHECK(against.at("first_bad").as_int64() == 2);
    CHECK(!against.at("problem").as_string().empty());
  }
  CHECK(here.code(Role::privacy_officer, Purpose::oversight, "journal.verify", R"({"sequence":1})") ==
        "MISSING_FIELD /hash");
}

TEST_CASE("journal.list shows entries with their persons, page by page, one controller's only", "[trust]") {
  Workspace here;                                                    // 1: the genesis
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5, 7});         // 2
  here.entry("contact.log", "2021-06-30T09:00:00Z", {11}, "other");  // 3: another controller's
  here.entry("contact.get", "2021-06-30T09:00:00Z", {5, 404});       // 4: one person is erased
  here.entry("access.denied", "2021-06-30T09:00:00Z", {});           // 5
  here.redact(2);                                                    // 6

  const auto all = here.oversee("journal.list", "{}");
  CHECK(sequences(all.at("items")) == Sequences{1, 2, 4, 5, 6});
  CHECK(!all.contains("next"));
  const auto& redacted = all.at("items").at(1);
  CHECK(redacted.at("redacted").as_bool());
  CHECK(!redacted.as_object().contains("actor"));
  CHECK(redacted.at("subjects").as_array().empty());
  const auto& read = all.at("items").at(2);
  CHECK(read.at("kind") == "contact.get");
  CHECK(read.at("actor") == "aino");
  CHECK(read.at("role") == "coach");
  CHECK(read.at("purpose") == "coaching");
  CHECK(read.at("subjects") == boost::json::value{"client-5"});
  CHECK(all.at("items").at(4).at("details").at("because").at("reason") == "asked");
  REQUIRE(here.trail.objects().size() == 1);
  CHECK(here.trail.objects().front().id == "1-6");

  const auto first = here.oversee("journal.list", R"({"limit":2})");
  CHECK(sequences(first.at("items")) == Sequences{1, 2});
  const auto second =
      here.oversee("journal.list", R"({"limit":2,"after":")" + std::string(first.at("next").as_string()) + R"("})");
  CHECK(sequences(second.at("items")) == Sequences{4, 5});
  const auto third =
      here.oversee("journal.list", R"({"limit":2,"after":")" + std::string(second.at("next").as_string()) + R"("})");
  CHECK(sequences(third.at("items")) == Sequences{6});
  CHECK(!third.contains("next"));
}

TEST_CASE("use_log.list shows who used a person's data, merged persons' with it", "[trust]") {
  Workspace here;
  here.entry("contact.log", "2021-06-29T20:59:59.999Z", {5});        // 2: the last moment of 29 June in Helsinki
  here.entry("contact.get", "2021-06-29T21:00:00.000Z", {7});        // 3: of the person merged into client-5
  here.entry("contact.get", "2021-06-30T20:59:59.999Z", {5, 7, 3});  // 4: both, once
  here.entry("contact.get", "2021-06-30T21:00:00.000Z", {5});        // 5
  here.entry("contact.get", "2021-06-30T21:00:00.000Z", {3});        // 6: somebody else's
  here.entry("access.denied", "2021-06-30T21:00:00.000Z", {5});      // 7: nothing was used
  const auto listed = [&](const std::string& more) {
    return sequences(here.oversee("use_log.list", R"({"person":"client-5")" + more + "}").at("items"));
  };
  CHECK(listed("") == Sequences{2, 3, 4, 5});
  CHECK(listed(R"(,"first_day":"2021-06-30")") == Sequences{3, 4, 5});
  CHECK(listed(R"(,"last_day":"2021-06-29")") == Sequences{2});
  CHECK(listed(R"(,"first_day":"2021-06-30","last_day":"2021-06-30")") == Sequences{3, 4});
  CHECK(listed(R"(,"limit":2)") == Sequences{2, 3});
  CHECK(here.code(Role::privacy_officer, Purpose::oversight, "use_log.list",
                  R"({"person":"client-5","first_day":"2021-06-30","last_day":"2021-06-29"})") ==
        "END_BEFORE_START /last_day");

  here.redact(5);
  const auto page = here.oversee("use_log.list", R"({"person":"client-7"})");  // who client-7 has become
  CHECK(sequences(page.at("items")) == Sequences{2, 3, 4});
  const auto& use = page.at("items").at(1);
  CHECK(use.at("actor") == "aino");
  CHECK(use.at("role") == "coach");
  CHECK(use.at("purpose") == "coaching");
  CHECK(use.at("operation") == "contact.get");
  CHECK(here.trail.subjects().count(5) == 1);
}

TEST_CASE("A use log is the person's own, or the privacy officer's for oversight", "[trust]") {
  Workspace here;
  here.entry("contact.get", "2021-06-30T09:00:00Z", {5});
  const std::string_view own = R"({"person":"client-5"})";
  const auto page = here.call(Role::client, Purpose::own_data, "use_log.list", own, 5, "client-5");
  CHECK(page.at("items").as_array().size() == 1);
  struct Case {
    Role role;
    Purpose purpose;
    std::string_view person, answer;
  };
  const std::vector<Case> cases{
      {Role::client, Purpose::own_data, "client-5", "hidden /person"},
      {Role::client, Purpose::oversight, "client-5", "hidden /person"},
      {Role::peer, Purpose::own_data, "aino", "hidden /person"},
      {Role::client, Purpose::own_data, "nobody", "NOT_FOUND /person"},
      {Role::privacy_officer, Purpose::own_data, "client-5", "hidden /person"},
      {Role::privacy_officer, Purpose::own_data, "officer", "OK"},
      {Role::privacy_officer, Purpose::oversight, "client-5", "OK"},
      {Role::privacy_officer, Purpose::oversight, "nobody", "NOT_FOUND /person"},
  };
  for (const Case& call : cases) {
    CAPTURE(base::code(call.role), base::code(call.purpose), call.person);
    CHECK(here.code(call.role, call.purpose, "use_log.list", R"({"person":")" + std::string(call.person) + R"("})") ==
          call.answer);
  }
}

TEST_CASE("changes.since lists what was written, reads and other controllers passed over", "[trust]") {
  Workspace here;
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5});           // 2
  here.entry("contact.get", "2021-06-30T09:00:00Z", {5});           // 3
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5}, "other");  // 4
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5});           // 5
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5});           // 6
  here.entry("access.denied", "2021-06-30T09:00:00Z", {});          // 7
  const auto since = [&](const std::string& request) {
    return here.call(Role::coordinator, Purpose::administration, "changes.since", request);
  };
  const auto all = since("{}");
  CHECK(sequences(all.at("changes")) == Sequences{2, 5, 6});
  CHECK(all.at("next").as_int64() == 7);
  CHECK(!all.at("more").as_bool());
  CHECK(all.at("changes").at(0).at("operation") == "contact.log");
  CHECK(all.at("changes").at(0).at("objects").at(0).at("id") == "c-2");

  const auto first = since(R"({"limit":1})");
  CHECK(sequences(first.at("changes")) == Sequences{2});
  CHECK(first.at("more").as_bool());
  CHECK(first.at("next").as_int64() == 4);
  CHECK(sequences(since(R"({"after":4,"limit":2})").at("changes")) == Sequences{5, 6});
  CHECK(since(R"({"after":7})").at("next").as_int64() == 7);
  CHECK(since(R"({"after":7})").at("changes").as_array().empty());
  CHECK(here.code(Role::coordinator, Purpose::administration, "changes.since", R"({"limit":1001})") ==
        "OUT_OF_RANGE /limit");
}

TEST_CASE("journal.redact takes one entry's payload away and answers with the new head", "[trust]") {
  Workspace here;
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5});
  here.entry("contact.log", "2021-06-30T09:00:00Z", {5}, "other");
  const auto answer = here.oversee("journal.redact", R"({"sequence":2,"reason":"asked by \"the client\""})");
  CHECK(answer.at("sequence").as_int64() == 4);
  CHECK(here.body(2).empty());
  CHECK(here.oversee("journal.verify", "{}").at("ok").as_bool());
  const auto code = [&](std::string_view request) {
    return here.code(Role::privacy_officer, Purpose::oversight, "journal.redact", request);
  };
  CHECK(code(R"({"sequence":3,"reason":"x"})") == "hidden /sequence");
  CHECK(code(R"({"sequence":99,"reason":"x"})") == "NOT_FOUND /sequence");
  CHECK(code(R"({"sequence":2,"reason":"x"})") == "ALREADY_REDACTED /sequence");
  CHECK(code(R"({"sequence":4,"reason":"x"})") == "REDACTS_ANOTHER /sequence");
  CHECK(code(R"({"sequence":1})") == "MISSING_FIELD /reason");
}
