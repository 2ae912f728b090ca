// Opening hours, policies and borrowers as they are kept, and due dates previewed by them.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::refusal;
using test::text;
using test::texts;

// A desk open on weekdays from 9 to 15, closed on Midsummer Eve; laptops for two weeks, all else for four.
struct Desk : test::TestWorkspace {
  Desk() {
    call("person.add", R"({"id":"ann","position":"client"})");
    call("device.register", R"({"id":"l-1","kind":"laptop","state":"available","entry_mode":"historical"})");
    call("opening.define", R"({"id":"desk","name":"Library","first_day":"2021-01-01","week":[
      {"weekday":"monday","opens":"09:00","closes":"15:00"},{"weekday":"tuesday","opens":"09:00","closes":"15:00"},
      {"weekday":"wednesday","opens":"09:00","closes":"15:00"},{"weekday":"thursday","opens":"09:00","closes":"12:00"},
      {"weekday":"thursday","opens":"13:00","closes":"15:00"},{"weekday":"friday","opens":"09:00","closes":"15:00"}]})");
    call("policy.define", R"({"id":"usual","name":"Usual","period":{"count":4,"unit":"weeks"},"closed_days":"next",
      "opening":"desk","end_of_day":true,"most_renewals":2,"remind_before":[7,1],"remind_after":[3]})");
    call("policy.define",
         R"({"id":"laptops","name":"Laptops","device_kind":"laptop","period":{"count":14,"unit":"days"},
      "closed_days":"next","opening":"desk","end_of_day":true})");
  }
  std::string due(const std::string& request) {
    const auto preview = call("loan.preview_due", request);
    return preview.as_object().contains("refused") ? text(preview, "refused")
                                                   : text(preview, "policy") + " " + text(preview, "due_at");
  }
};

}  // namespace

TEST_CASE("opening hours are read as they were defined, day by day", "[loans]") {
  Desk desk;
  desk.call("opening.set_day", R"({"id":"desk","day":"2021-06-25","reason":"Midsummer Eve","expected_revision":1})");
  desk.call("opening.set_day", R"({"id":"desk","day":"2021-06-26","spans":[{"opens":"10:00","closes":"24:00"}]})");
  desk.call("opening.set_day", R"({"id":"desk","day":"2021-06-24"})");
  desk.call("opening.set_day", R"({"id":"desk","day":"2021-06-24","as_usual":true})");
  desk.call("opening.change_week",
            R"({"id":"desk","first_day":"2021-07-01","week":[{"weekday":"friday","opens":"10:00","closes":"11:30"}]})");
  const auto opening = desk.call("opening.get", R"({"id":"desk"})");
  CHECK(opening.at("revision") == 6);
  CHECK(opening.at("weeks").as_array().size() == 2);
  CHECK(opening.at("weeks").at(0).at("week").as_array().size() == 6);
  CHECK(base::write_json(opening.at("weeks").at(1)) ==
        R"({"first_day":"2021-07-01","week":[{"weekday":"friday","opens":"10:00","closes":"11:30"}]})");
  CHECK(base::write_json(opening.at("days")) ==
        R"([{"day":"2021-06-25","spans":[]},{"day":"2021-06-26","spans":[{"opens":"10:00","closes":"24:00"}]}])");
  CHECK(texts(desk.call("opening.list", "{}"), "items") == "desk");
}

TEST_CASE("what is wrong with hours, a policy or a borrower is named", "[loans]") {
  Desk desk;
  const auto [operation, request, expected] = GENERATE(table<const char*, const char*, const char*>({
      {"opening.define", R"({"id":"desk","name":"Again"})", "ALREADY_EXISTS /id"},
      {"opening.define", R"({"name":" "})", "BLANK /name"},
      {"opening.define", R"({"name":"x","week":[{"weekday":"monday","opens":"9:00","closes":"15:00"}]})",
       "BAD_TIME /week/0/opens"},
      {"opening.define", R"({"name":"x","week":[{"weekday":"monday","opens":"15:00","closes":"09:00"}]})",
       "BAD_OPENING_HOURS /week/0"},
      {"opening.set_day", R"({"id":"x","day":"2021-06-25"})", "NOT_FOUND /id"},
      {"opening.set_day",
       R"({"id":"desk","day":"2021-06-25","spans":[{"opens":"10:00","closes":"12:00"},{"opens":"11:00","closes":"13:00"}]})",
       "OPENING_HOURS_OVERLAP /spans/1"},
      {"opening.set_day",
       R"({"id":"desk","day":"2021-06-25","as_usual":true,"spans":[{"opens":"10:00","closes":"12:00"}]})",
       "AS_USUAL /spans"},
      {"policy.define", R"({"name":"x","period":{"count":1,"unit":"days"}})", "SAME_SCOPE /first_day"},
      {"policy.define", R"({"name":"x","first_day":"2021-01-01"})", "NO_PERIOD /period"},
      {"policy.define", R"({"name":"x","first_day":"2021-01-01","period":{"count":2,"unit":"days"},"opening":"y"})",
       "NOT_FOUND /opening"},
      {"policy.define",
       R"({"name":"x","first_day":"2021-01-01","period":{"count":2,"unit":"days"},"closed_days":"start_of_next"})",
       "HOURS_ONLY /closed_days"},
      {"policy.end", R"({"id":"usual","last_day":"2021-12-31","expected_revision":7})",
       "STALE_REVISION /expected_revision"},
      {"borrower.set", R"({"person":"ann","group":" "})", "BLANK /group"},
      {"borrower.set", R"({"person":"ann","until":"2021-06-29"})", "END_BEFORE_START /until"},
      {"borrower.suspend", R"({"person":"ann","reason":""})", "BLANK /reason"},
      {"borrower.suspend", R"({"person":"zoe","reason":"x"})", "NOT_FOUND /person"},
      {"borrower.lift_suspension", R"({"id":"x"})", "NOT_FOUND /id"},
      {"loan.preview_due", R"({})", "MISSING_FIELD /loan"},
      {"loan.preview_due", R"({"device":"l-1","device_kind":"laptop"})", "TWO_OBJECTS /device_kind"},
  }));
  CAPTURE(request);
  CHECK(refusal(desk.session(), operation, request) == expected);
}

TEST_CASE("a policy is read as it was defined, and listed by what it can hold for", "[loans]") {
  Desk desk;
  desk.call("policy.define", R"({"id":"school","name":"School year","borrower_group":"pupils","first_day":"2021-08-01",
    "schedule":[{"first_day":"2021-08-01","last_day":"2022-05-31","limit":"2022-06-03"}],"most_loans":1,
    "renewal_base":"now","ends_with_borrower":false,"keep_days":3,"remind_on_day":true,"needs_agreement":true})");
  CHECK(base::write_json(desk.call("policy.get", R"({"id":"school"})")) ==
        R"({"id":"school","revision":1,"name":"School year","borrower_group":"pupils","first_day":"2021-08-01",)"
        R"("renewal_base":"now","most_loans":1,"end_of_day":false,"closed_days":"keep",)"
        R"("schedule":[{"first_day":"2021-08-01","last_day":"2022-05-31","limit":"2022-06-03"}],)"
        R"("ends_with_borrower":false,"keep_days":3,"accepts_donor_evidence":false,"needs_agreement":true,)"
        R"("remind_before":[],"remind_on_day":true,"remind_after":[]})");
  CHECK(base::write_json(desk.call("policy.get", R"({"id":"usual"})").at("remind_before")) == "[7,1]");
  CHECK(texts(desk.call("policy.list", R"({"device_kind":"tablet"})"), "items") == "usual,school");
  CHECK(texts(desk.call("policy.list", R"({"on":"2021-06-30"})"), "items") == "usual,laptops");
  desk.call("policy.end", R"({"id":"laptops","last_day":"2021-06-30"})");
  CHECK(desk.due(R"({"device_kind":"laptop","at":"2021-07-01T08:00:00Z"})") == "usual 2021-07-29T20:59:59.000Z");
}

TEST_CASE("a due date is previewed for a device, a kind, a borrower and a group, step by step", "[loans]") {
  Desk desk;
  // Wednesday 30.6.2021 and 14 days: Wednesday 14.7., at 23.59.59 in Helsinki.
  CHECK(desk.due(R"({"device":"l-1","borrower":"ann"})") == "laptops 2021-07-14T20:59:59.000Z");
  CHECK(desk.due(R"({"device_kind":"tablet"})") == "usual 2021-07-28T20:59:59.000Z");
  desk.call("borrower.set", R"({"person":"ann","group":"staff","until":"2021-07-10"})");
  CHECK(desk.due(R"({"device":"l-1","borrower":"ann"})") == "laptops 2021-07-09T20:59:59.000Z");
  desk.call("policy.define", R"({"id":"staff","name":"Staff","borrower_group":"staff","ends_with_borrower":false,
    "period":{"count":1,"unit":"months"}})");
  CHECK(desk.due(R"({"device":"l-1","borrower":"ann"})") == "staff 2021-07-30T09:00:00.000Z");
  CHECK(desk.due(R"({"device":"l-1","borrower_group":"staff"})") == "staff 2021-07-30T09:00:00.000Z");
  const auto preview = desk.call("loan.preview_due", R"({"device_kind":"laptop","at":"2021-06-11T06:00:00Z"})");
  CHECK(text(preview, "due_on") == "2021-06-25");
  desk.call("opening.set_day", R"({"id":"desk","day":"2021-06-25"})");
  const auto moved = desk.call("loan.preview_due", R"({"device_kind":"laptop","at":"2021-06-11T06:00:00Z"})");
  CHECK(text(moved, "due_on") == "2021-06-28");
  CHECK(base::write_json(moved.at("steps")) ==
        R"([{"step":"base","at":"2021-06-11T06:00:00.000Z"},{"step":"period","at":"2021-06-25T20:59:59.000Z"},)"
        R"({"step":"closed_day","at":"2021-06-28T20:59:59.000Z"}])");
}

TEST_CASE("without a policy there is no due date to preview, and a preview leaves no entry of a change", "[loans]") {
  test::TestWorkspace workspace;
  workspace.call("device.register", R"({"id":"t-1","kind":"tablet"})");
  const auto preview = workspace.call("loan.preview_due", R"({"device":"t-1"})");
  CHECK(base::write_json(preview) == R"({"refused":"NO_POLICY","steps":[]})");
}

TEST_CASE("a borrower is suspended from a day to a day, or until it is lifted", "[loans]") {
  Desk desk;
  desk.call("borrower.suspend",
            R"({"id":"s-1","person":"ann","first_day":"2021-06-01","last_day":"2021-06-10","reason":"Late twice"})");
  desk.call("borrower.suspend", R"({"id":"s-2","person":"ann","reason":"Does not answer"})");
  const auto suspended = [&](const char* on) {
    return desk.call("borrower.get", std::string(R"({"person":"ann","on":")") + on + "\"}").at("suspended");
  };
  CHECK(suspended("2021-05-31") == false);
  CHECK(suspended("2021-06-10") == true);
  CHECK(suspended("2021-06-11") == false);
  CHECK(suspended("2021-06-30") == true);
  CHECK(suspended("2022-06-30") == true);
  CHECK(desk.call("borrower.lift_suspension", R"({"id":"s-2","reason":"Called"})").at("revision") == 2);
  CHECK(suspended("2021-06-30") == false);
  CHECK(refusal(desk.session(), "borrower.lift_suspension", R"({"id":"s-2"})") == "ALREADY_ENDED /id");
  const auto borrower = desk.call("borrower.get", R"({"person":"ann"})");
  CHECK(texts(borrower, "suspensions") == "s-1,s-2");
  CHECK(borrower.at("open_loans") == 0);
}

TEST_CASE("a client reads their own standing, and nobody else's", "[loans]") {
  Desk desk;
  desk.call("person.add", R"({"id":"ben","position":"client"})");
  desk.call("role.assign", R"({"person":"ann","role":"client"})");
  const auto own = desk.begin("ann", "client", "own_data");
  CHECK(refusal(*own, "borrower.get", R"({"person":"ann"})").empty());
  CHECK(refusal(*own, "borrower.get", R"({"person":"ben"})") == "NOT_FOUND /person");
  CHECK(refusal(*own, "borrower.set", R"({"person":"ann","group":"staff"})") == "NOT_FOUND ");
  CHECK(refusal(*own, "policy.get", R"({"id":"usual"})").empty());
  CHECK(refusal(*own, "loan.preview_due", R"({"device_kind":"tablet","borrower":"ann"})").empty());
}

}  // namespace mukana::loans
