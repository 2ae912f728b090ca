// Random days at the desks of two organisations, beside a model of the rules that shares nothing with the library: each
// call is done or refused as the model says, and leaves the devices where the model has them.
#include "unit/loans/model.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::TestWorkspace;
using test::text;
using test::model::Borrower;
using test::model::Device;
using test::model::Model;
using test::model::Reasons;

constexpr int last_day = 121;  // the workspace's clock: 2021-06-30, counted from 2021-03-01
const std::vector<std::string> organisations{"county", "club"};

std::string two(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string date(int day) {
  int month = 3;
  for (const int days : {31, 30, 31}) {
    if (day < days) break;
    day -= days;
    ++month;
  }
  return "2021-" + two(month) + "-" + two(day + 1);
}

std::string field(const std::string& name, const std::string& value) { return "\"" + name + "\":\"" + value + "\""; }

class Run : TestWorkspace {
 public:
  explicit Run(unsigned seed) : random_(seed) {
    call("organisation.add", R"({"id":"club","name":"Club","sector":"association"})");
    call("unit.add", R"({"id":"club-unit","name":"Club","organisation":"club"})");
    call("person.add", R"({"id":"cleo","position":"professional","unit":"club-unit","since":"2021-01-01"})");
    call("role.assign", R"({"person":"cleo","role":"coordinator"})");
    club_ = begin("cleo", "coordinator", "lending");
    call("policy.define", R"({"name":"P","period":{"count":4,"unit":"weeks"},"most_loans":2,"most_renewals":2})");
    for (const char* id : {"ann", "ben", "eve", "kai"}) {
      call("person.add", "{" + field("id", id) + R"(,"position":"client"})");
      model_.borrowers.push_back({id, false, {}});
    }
    const int count = 3 + pick(3);
    for (int i = 0; i < count; ++i) add_device("d" + std::to_string(i), i % 3 == 1, i % 2 == 1);
  }

  void operate() {
    Device& device = model_.devices[static_cast<std::size_t>(pick(static_cast<int>(model_.devices.size())))];
    const int what = pick(100);
    if (what < 22) return check_out(device);
    if (what < 38) return give_back(device);
    if (what < 56) return wipe(device);
    if (what < 74) return event(device);
    if (what < 80) return renew(device);
    if (what < 83) return lose(device);
    if (what < 91) return transfer(device);
    if (what < 97) return borrower();
    end(device);
  }

  // What costs many calls: that nothing was lost between the devices' lives, the counts and the loans.
  void check_all() {
    std::map<std::string, int> states;
    for (const Device& device : model_.devices) {
      ++states[device.state];
      const auto life = call("device.history", "{" + field("id", device.id) + "}");
      const auto& spans = life.at("states").as_array();
      expect(!spans.empty() && text(spans.back(), "state") == device.state, "the history of " + device.id);
      for (std::size_t i = 1; i < spans.size(); ++i) {
        expect(text(spans[i - 1], "end") == text(spans[i], "start"), "a hole in the history of " + device.id);
      }
      expect(count("loan.count", "{" + field("device", device.id) + R"(,"open":true})") ==
                 static_cast<int>(!device.borrower.empty()),
             "the open loans of " + device.id);
      expect(text(get(device), "custodian") == device.custodian || device.gone(), "the custodian of " + device.id);
      expect(text(get(device), "state") == device.state, device.id + " is not " + device.state);
    }
    int sum = 0;
    for (const char* state : {"received", "to_wipe", "blocked", "to_install", "available", "reserved", "on_loan",
                              "repair", "in_transit", "lost", "granted", "disposed"}) {
      const int counted = count("device.count", "{" + field("state", state) + "}");
      expect(counted == states[state], std::string("the count of ") + state);
      sum += counted;
    }
    expect(sum == static_cast<int>(model_.devices.size()), "registered = sum over states");
    expect(count("loan.count", R"({"open":true})") == model_.open_loans(), "the open loans");
  }

  /// What was not as the model says, with the calls before it; empty where all was.
  const std::string& fault() const { return fault_; }

 private:
  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool one_of(int chances) { return pick(chances) == 0; }
  Borrower& somebody() { return model_.borrowers[static_cast<std::size_t>(pick(4))]; }
  // Mostly who may do it.
  std::string actor(const std::string& rightly) {
    return rightly.empty() || one_of(10) ? organisations[static_cast<std::size_t>(pick(2))] : rightly;
  }
  // In the middle of the day, so that the days of Helsinki and of UTC are the same.
  std::string time() {
    minute_ += 1 + pick(40);
    if (minute_ > 540) {
      minute_ = 0;
      if (day_ < last_day - 1) ++day_;
    }
    return date(day_) + "T" + two(6 + minute_ / 60) + ":" + two(minute_ % 60) + ":00Z";
  }
  std::string new_id() { return "i" + std::to_string(++ids_); }

  void expect(bool holds, const std::string& what) {
    if (!holds && fault_.empty()) fault_ = what + "\n" + log_;
  }
  boost::json::value get(const Device& device) { return call("device.get", "{" + field("id", device.id) + "}"); }
  int count(const std::string& operation, const std::string& request) {
    return static_cast<int>(call(operation, request).at("count").as_int64());
  }
  std::string journal() { return base::write_json(call("journal.head", "{}")); }
  std::string content(const Device& device) {
    const int loans = count("loan.count", "{}");
    return std::to_string(loans) + base::write_json(call("device.history", "{" + field("id", device.id) + "}"));
  }

  // Calls, and holds the answer against the reasons of the model.
  void compare(const Device& device, const std::string& actor, const std::string& operation, const std::string& fields,
               const Reasons& reasons) {
    const std::string request = "{" + fields + "}";
    std::string expected;
    for (const std::string& reason : reasons) expected += " " + reason;
    const bool looks = !reasons.empty() && one_of(6);
    // The journal last before the call and first after it: reading of persons may be journalled too.
    const std::string content_before = looks ? content(device) : "";
    const std::string journal_before = looks ? journal() : "";
    const service::Reply reply = (actor == "club" ? *club_ : session()).call(operation, request);
    log_ += actor + " " + operation + " " + request + " ->" + (reply.ok() ? " done" : " " + reply.body) +
            ", by the model:" + (reasons.empty() ? " done, " + device.state : expected) + "\n";
    expect(reply.ok() == reasons.empty(), "done or refused is not what the model says");
    if (!reply.ok()) expect(reasons.count(reply.failure.code) == 1, reply.failure.code + " is none of" + expected);
    if (looks) expect(journal() == journal_before, "a refused call is in the journal");
    if (looks) expect(content(device) == content_before, "a refused call changed something");
    const std::string state = text(get(device), "state");
    expect(state == device.state, device.id + " is " + state + ", by the model " + device.state);
  }

  void add_device(const std::string& id, bool two_media, bool needs_install) {
    std::string media = R"({"id":"m1","kind":"ssd"})";
    if (two_media) media += R"(,{"id":"m2","kind":"card"})";
    call("device.register", "{" + field("id", id) + R"(,"kind":"laptop","commissioned_on":"2021-02-20",)" +
                                (needs_install ? R"("needs_install":true,)" : "") + R"("state":"received",)" +
                                R"("media":[)" + media + "]}");
    Device device;
    device.id = id;
    device.needs_install = needs_install;
    device.wiped["m1"] = false;
    if (two_media) device.wiped["m2"] = false;
    model_.devices.push_back(device);
  }

  void check_out(Device& device) {
    Borrower& borrower = somebody();
    const std::string desk = actor(device.custodian);
    const std::string fields =
        field("device", device.id) + "," + field("borrower", borrower.id) + "," + field("out_at", time());
    compare(device, desk, "loan.check_out", fields, model_.check_out(device, borrower, desk, day_));
  }
  void give_back(Device& device) {
    const bool damaged = one_of(4);
    const std::string fields =
        field("device", device.id) + "," + field("returned_at", time()) + (damaged ? R"(,"condition":"damaged")" : "");
    compare(device, device.custodian, "loan.return", fields, model_.give_back(device, damaged));
  }
  void lose(Device& device) {
    const std::string fields = field("device", device.id) + "," + field("lost_at", time()) + R"(,"reason":"Left")";
    compare(device, device.custodian, "loan.lose", fields, model_.lose(device));
  }
  // Written down at the workspace's clock, long after the other calls.
  void renew(Device& device) {
    compare(device, device.custodian, "loan.renew", field("device", device.id), model_.renew(device, last_day));
  }
  void wipe(Device& device) {
    const std::string medium = device.wiped.size() == 2 && one_of(2) ? "m2" : "m1";
    const bool passed = !one_of(8);
    if (!Model::may_wipe(device, medium, passed)) return;
    const bool warned = !passed && one_of(2);
    const std::string from = time();
    const std::string fields = field("device", device.id) + "," + field("medium", medium) + R"(,"action":"purge",)" +
                               field("started_at", from) + "," + field("finished_at", time()) + "," +
                               field("result", passed || warned ? "passed" : "failed") +
                               (warned ? R"(,"warnings":["hidden sectors NOT erased"])" : "");
    compare(device, device.custodian, "sanitisation.record", fields, Model::wipe(device, medium, passed));
  }
  void event(Device& device) {
    static const std::map<std::string, std::string> likely{{"received", "device.send_to_wipe"},
                                                           {"blocked", "device.send_to_wipe"},
                                                           {"to_install", "device.finish_install"},
                                                           {"repair", "device.finish_repair"},
                                                           {"lost", "device.find"}};
    static const std::vector<std::string> all{"device.send_to_wipe", "device.finish_install", "device.send_to_repair",
                                              "device.finish_repair", "device.find"};
    const auto found = likely.find(device.state);
    const std::string operation =
        found == likely.end() || one_of(3) ? all[static_cast<std::size_t>(pick(5))] : found->second;
    const std::string fields = field("id", device.id) + "," + field("at", time());
    compare(device, device.custodian, operation, fields, Model::event(device, operation));
  }
  void transfer(Device& device) {
    if (device.transfer.empty() || (device.state != "in_transit" && !one_of(6))) {
      const std::string id = new_id();
      const std::string receiver = device.custodian == "club" || one_of(10) ? "county" : "club";
      const std::string desk = actor(device.custodian);
      const std::string fields = field("id", id) + "," + field("device", device.id) + "," +
                                 field("receiver", receiver) + "," + field("sent_at", time());
      return compare(device, desk, "transfer.send", fields, Model::send(device, id, desk, receiver));
    }
    const bool received = !one_of(3);
    const std::string desk = actor(received ? device.receiver : device.sender);
    const std::string fields = field("id", device.transfer) + "," + field("at", time());
    compare(device, desk, received ? "transfer.receive" : "transfer.cancel", fields,
            Model::end_transfer(device, desk, received));
  }
  void borrower() {
    Borrower& borrower = somebody();
    const Device& any = model_.devices.front();
    test::model::Suspension* const suspension = borrower.suspended(day_);
    if (one_of(3)) {
      compare(any, "county", "completion.record",
              field("person", borrower.id) + R"(,"kind":"orientation",)" + field("completed_on", date(day_)), {});
      borrower.oriented = true;
    } else if (suspension == nullptr) {
      const int last = one_of(2) ? Model::for_ever : day_ + pick(6);
      borrower.suspensions.push_back({new_id(), day_, last});
      compare(any, "county", "borrower.suspend",
              field("id", borrower.suspensions.back().id) + "," + field("person", borrower.id) + "," +
                  field("first_day", date(day_)) + R"(,"reason":"Late")" +
                  (last == Model::for_ever ? "" : "," + field("last_day", date(last))),
              {});
    } else if (suspension->first_day < day_) {
      suspension->last_day = day_ - 1;
      compare(any, "county", "borrower.lift_suspension",
              field("id", suspension->id) + "," + field("last_day", date(day_ - 1)), {});
    }
  }
  // Seldom, or the desk would be empty soon.
  void end(Device& device) {
    const std::string desk = actor("county");
    if (one_of(4)) {
      const std::string fields = field("device", device.id) + R"(,"method":"recycled",)" + field("disposed_at", time());
      return compare(device, desk, "disposal.record", fields, Model::dispose(device, desk));
    }
    if (!one_of(3)) return;
    Borrower& person = somebody();
    const std::string fields =
        field("device", device.id) + "," + field("person", person.id) + "," + field("granted_at", time());
    compare(device, desk, "grant.give", fields, Model::grant(device, person, desk));
  }

  std::mt19937 random_;
  Model model_;
  std::unique_ptr<service::Session> club_;
  int day_ = 0;
  int minute_ = 0;
  int ids_ = 0;
  std::string log_;
  std::string fault_;
};

void run_sequences(unsigned sequences, int operations) {
  for (unsigned seed = 1; seed <= sequences; ++seed) {
    Run run(seed);
    for (int i = 1; i <= operations && run.fault().empty(); ++i) {
      run.operate();
      if (i % 50 == 0 || i == operations) run.check_all();
    }
    INFO("seed " << seed << ": " << run.fault());
    REQUIRE(run.fault().empty());
  }
}

}  // namespace

TEST_CASE("whatever is done at two desks, it is what an independent model of the rules says", "[loans][property]") {
  run_sequences(200, 50);
}

TEST_CASE("a night of sequences, each beside the independent model", "[.][long-model]") {
  const char* sequences = std::getenv("MUKANA_MODEL_SEQUENCES");
  run_sequences(sequences == nullptr ? 40 : static_cast<unsigned>(std::atoi(sequences)), 200);
}

}  // namespace mukana::loans
