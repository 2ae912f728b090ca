#include "unit/loans/model_run.hpp"

#include <fstream>

namespace mukana::test::model {
namespace {

constexpr int opens = 6 * 60;  // in UTC: in the middle of the day, so that the days of Helsinki are the same
constexpr int closes = 15 * 60;

std::unique_ptr<service::Session> begin(service::Workspace& workspace, const char* person) {
  service::SessionOptions options;
  options.person.text = person;
  options.role = "coordinator";
  options.purpose = "lending";
  return workspace.begin(options);
}

}  // namespace

Run::Run(unsigned seed) : random_(seed) {
  model_.now = opens;
  service::WorkspaceOptions options;
  options.create = true;
  options.clock = [this] { return *base::parse_instant(instant(model_.now)); };
  options.founder = service::Founder{{"founder"}, {"county"}, "A county"};
  workspace_ = service::Workspace::open(":memory:", options, {});
  county_ = [&] {
    service::SessionOptions who;
    who.person.text = "founder";
    who.role = "coordinator";
    who.purpose = "administration";
    return workspace_->begin(who);
  }();
  call("organisation.add", R"({"id":"club","name":"Club","sector":"association"})");
  call("unit.add", R"({"id":"club-unit","name":"Club","organisation":"club"})");
  call("person.add", R"({"id":"cleo","position":"professional","unit":"club-unit","since":"2021-01-01"})");
  call("role.assign", R"({"person":"cleo","role":"coordinator"})");
  club_ = begin(*workspace_, "cleo");
  call("policy.define",
       R"({"name":"P","first_day":"2021-01-01","period":{"count":4,"unit":"weeks"},"most_loans":2,"most_renewals":2,)"
       R"("keep_days":3})");
  for (const char* id : {"ann", "ben", "eve", "kai"}) {
    call("person.add", "{" + field("id", id) + R"(,"position":"client"})");
    model_.borrowers.push_back({id, false, {}});
  }
  const int devices = 3 + pick(3);
  for (int i = 0; i < devices; ++i) {
    add_device("d" + std::to_string(i), i % 2 == 0 ? "tablet" : "laptop", i % 3 == 1, i % 2 == 1);
  }
}

void Run::add_device(const std::string& id, const char* kind, bool two_media, bool needs_install) {
  Device device;
  device.id = id;
  device.kind = kind;
  device.needs_install = needs_install;
  std::string media = R"({"id":"m1","kind":"ssd"})";
  device.add_medium("m1");
  if (two_media) {
    media += R"(,{"id":"m2","kind":"card"})";
    device.add_medium("m2");
  }
  call("device.register", "{" + field("id", id) + "," + field("kind", kind) + R"(,"commissioned_on":"2021-01-01",)" +
                              (needs_install ? R"("needs_install":true,)" : "") + R"("state":"received",)" +
                              R"("media":[)" + media + "]}");
  model_.devices.push_back(device);
}

void Run::operate() {
  const int what = pick(100);
  Device& device = any_device();
  if (what < 17) return check_out(device);
  if (what < 29) return give_back(device);
  if (what < 46) return wipe(device);
  if (what < 58) return event(device);
  if (what < 62) return renew(device);
  if (what < 64) return lose(device);
  if (what < 70) return transfer(device);
  if (what < 80) return reserve();
  if (what < 88) return change_reservation();
  if (what < 91) return lend_on_paper(device);
  if (what < 94) return borrower();
  if (what < 98) return next_day();
  end(device);
}

std::string Run::time() {
  model_.now += 1 + pick(40);
  if (model_.now % minutes_a_day > closes) {
    model_.now = (model_.today() + 1) * minutes_a_day + opens;
    advanced_ = false;
  }
  return instant(model_.now);
}

// Mostly the queues are advanced every day; where they were not, nobody may be overtaken all the same.
void Run::next_day() {
  if (!one_of(3)) {
    model_.now = (model_.today() + 1 + pick(4)) * minutes_a_day + opens;
    advanced_ = false;
    if (one_of(4)) return;
  }
  time();
  const service::Reply reply = carry_out("county", "queue.advance", "{}", {});
  advanced_ = true;
  if (reply.ok()) adopt(nullptr);
}

// Everything that the workspace holds, byte for byte.
std::string Run::content() {
  const std::string copy = folder_.file("copy" + std::to_string(++ids_));
  workspace_->backup(copy, {});
  std::string bytes(std::filesystem::file_size(copy), '\0');
  std::ifstream(copy, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::filesystem::remove(copy);
  return bytes;
}

service::Reply Run::carry_out(const std::string& actor, const std::string& operation, const std::string& request,
                              const Reasons& reasons) {
  std::string expected;
  for (const std::string& reason : reasons.codes) expected += " " + reason;
  const bool looks = !reasons.none() && one_of(20);
  const std::string before = looks ? content() : "";
  service::Reply reply = (actor == "club" ? *club_ : *county_).call(operation, request);
  log_ += instant(model_.now) + " " + actor + " " + operation + " " + request + " -> " +
          (reply.ok() ? "done" : reply.body) + ", by the model" + (reasons.none() ? " done" : expected) + "\n";
  ++tally_[operation + (reply.ok() ? "" : " " + reply.failure.code)];
  expect(reply.ok() ? reasons.none() : !reasons.none() || !reasons.perhaps.empty(),
         "done or refused is not what the model says");
  if (!reply.ok()) {
    expect(reasons.allow(reply.failure.code, reply.failure.path),
           reply.failure.code + " " + reply.failure.path + " is none of" + expected);
  }
  if (looks && !reply.ok()) expect(content() == before, "a refused call changed something");
  return reply;
}

void Run::compare(const Device& device, const std::string& actor, const std::string& operation,
                  const std::string& fields, const Reasons& reasons, const Loan* new_loan) {
  const service::Reply reply = carry_out(actor, operation, "{" + fields + "}", reasons);
  if (!fault_.empty()) return;
  if (reply.ok()) adopt(new_loan);
  const std::string state = text(call("device.get", "{" + field("id", device.id) + "}"), "state");
  expect(state == device.now.state, device.id + " is " + state + ", by the model " + device.now.state);
}

// The reservations as the library has them now, judged by the model.
void Run::adopt(const Loan* new_loan) {
  const auto list = call("reservation.list", R"({"limit":1000})");
  const auto& items = list.at("items").as_array();
  expect(items.size() == model_.reservations.size(), "a reservation too many or too few");
  for (const auto& item : items) {
    const std::string until = text(item, "keep_until");
    const int keep_until = until.empty() ? 0 : base::parse_date(until)->days - base::Date::of(2021, 3, 1)->days;
    const std::string wrong =
        model_.adopt(text(item, "id"), text(item, "state"), text(item, "device"), keep_until, new_loan);
    expect(wrong.empty(), wrong);
  }
  if (!fault_.empty()) return;
  const std::string wrong = model_.judge(advanced_);
  expect(wrong.empty(), wrong);
}

void Run::check_out(Device& device) {
  Borrower& borrower = somebody();
  const std::string desk = actor(device.custodian);
  const bool overrides = one_of(8);
  const std::string id = new_id("n");
  const std::string fields = field("id", id) + "," + field("device", device.id) + "," + field("borrower", borrower.id) +
                             "," + field("out_at", time()) +
                             (overrides ? R"(,"override_reason":"Starts at work")" : "");
  const Model before = model_;
  Reasons reasons = model_.check_out(device, borrower, desk, overrides, id);
  const service::Reply reply = carry_out(desk, "loan.check_out", "{" + fields + "}", reasons);
  if (!reply.ok() && reasons.none()) model_ = before;  // refused for what the rules leave open
  if (!fault_.empty() || !reply.ok()) return;
  adopt(&model_.loans.back());
}

// Written down long after, of days in which the device may have been elsewhere.
void Run::lend_on_paper(Device& device) {
  if (device.custodian.empty()) return;
  time();
  const int out = model_.now - 1 - pick(30) * minutes_a_day - pick(600);
  const int back = std::min(model_.now, out + 1 + pick(4) * minutes_a_day + pick(600));
  if (back <= out) return;
  const std::string borrower = somebody().id;
  const std::string id = new_id("n");
  const Reasons reasons = model_.lend_on_paper(device, borrower, out, back, id);
  advanced_ = false;  // what papers tell of the past moves nobody forward: queue.advance does
  compare(device, device.custodian, "loan.check_out",
          field("id", id) + "," + field("device", device.id) + "," + field("borrower", borrower) + "," +
              field("out_at", instant(out)) + "," + field("returned_at", instant(back)) +
              R"(,"entry_mode":"historical")",
          reasons);
}

void Run::give_back(Device& device) {
  const bool damaged = one_of(4);
  const std::string fields =
      field("device", device.id) + "," + field("returned_at", time()) + (damaged ? R"(,"condition":"damaged")" : "");
  compare(device, device.custodian, "loan.return", fields, model_.give_back(device, damaged));
}

void Run::lose(Device& device) {
  const std::string fields = field("device", device.id) + "," + field("lost_at", time()) + R"(,"reason":"Left")";
  compare(device, device.custodian, "loan.lose", fields, model_.lose(device));
}

void Run::renew(Device& device) {
  time();
  Loan* loan = model_.open_loan(device);
  const Reasons reasons = model_.renew(device);
  const std::string request = "{" + (loan != nullptr ? field("loan", loan->id) : field("device", device.id)) + "}";
  const service::Reply reply = carry_out(device.custodian, "loan.renew", request, reasons);
  if (!reply.ok() || loan == nullptr) return;
  model_.renewed(*loan);
  expect(text(base::parse_json(reply.body), "due_on") == date(loan->due_day), "the due date of " + loan->id);
}

void Run::wipe(Device& device) {
  if (!Model::may_wipe(device)) return;
  const std::string medium = device.now.media.size() == 2 && one_of(2) ? "m2" : "m1";
  const int chance = pick(24);
  const std::string how = chance < 4 ? "failed" : chance < 5 ? "destroyed" : "wiped";
  const bool warned = how == "failed" && one_of(2);
  const std::string from = time();
  const int started = model_.now;
  const std::string until = time();
  const std::string fields =
      field("device", device.id) + "," + field("medium", medium) + "," +
      field("action", how == "destroyed" || (how == "failed" && one_of(4)) ? "destroy" : "purge") + "," +
      field("started_at", from) + "," + field("finished_at", until) + "," +
      field("result", how == "failed" && !warned ? "failed" : "passed") +
      (warned ? R"(,"warnings":["hidden sectors NOT erased"])" : "");
  compare(device, device.custodian, "sanitisation.record", fields, model_.wipe(device, medium, how, started));
}

void Run::event(Device& device) {
  static const std::map<std::string, std::string> likely{{"received", "device.send_to_wipe"},
                                                         {"blocked", "device.send_to_wipe"},
                                                         {"to_install", "device.finish_install"},
                                                         {"repair", "device.finish_repair"},
                                                         {"lost", "device.find"}};
  static const std::vector<std::string> all{"device.send_to_wipe", "device.finish_install", "device.send_to_repair",
                                            "device.finish_repair", "device.find"};
  const auto found = likely.find(device.now.state);
  const std::string operation =
      found == likely.end() || one_of(3) ? all[static_cast<std::size_t>(pick(5))] : found->second;
  const std::string fields = field("id", device.id) + "," + field("at", time());
  compare(device, device.custodian, operation, fields, model_.event(device, operation));
}

void Run::transfer(Device& device) {
  if (device.transfer.empty() || (device.now.state != "in_transit" && !one_of(6))) {
    const std::string id = new_id("t");
    const std::string receiver = device.custodian == "club" || one_of(10) ? "county" : "club";
    const std::string desk = actor(device.custodian);
    const std::string fields = field("id", id) + "," + field("device", device.id) + "," + field("receiver", receiver) +
                               "," + field("sent_at", time());
    return compare(device, desk, "transfer.send", fields, model_.send(device, id, desk, receiver));
  }
  const bool received = !one_of(3);
  const std::string desk = actor(received ? device.receiver : device.sender);
  const std::string fields = field("id", device.transfer) + "," + field("at", time());
  compare(device, desk, received ? "transfer.receive" : "transfer.cancel", fields,
          model_.end_transfer(device, desk, received));
}

void Run::reserve() {
  time();
  Reservation reservation;
  reservation.id = new_id("r");
  reservation.person = somebody().id;
  const bool very = one_of(3);
  Device& device = any_device();
  (very ? reservation.very_device : reservation.kind) = very ? device.id : device.kind;
  if (one_of(4)) reservation.priority = pick(10);
  if (one_of(4)) reservation.first_day = model_.today() + pick(20);
  std::string fields = field("id", reservation.id) + "," + field("person", reservation.person) + "," +
                       field(very ? "device" : "device_kind", reservation.queue()) +
                       ",\"priority_class\":" + std::to_string(reservation.priority);
  if (reservation.first_day > 0) fields += "," + field("first_day", date(reservation.first_day));
  const Model before = model_;
  const Reasons reasons = model_.place(reservation);
  if (reasons.none() && !reasons.perhaps.empty()) {
    model_ = before;  // theirs has expired, and nobody has looked since: whether they may stand again is left open
    return;
  }
  compare(device, "county", "reservation.place", fields, reasons);
}

void Run::change_reservation() {
  if (model_.reservations.empty()) return;
  time();
  Reservation& each = any(model_.reservations);
  if (!each.open() && !one_of(5)) return;
  const Device& device = model_.devices.front();
  const std::string id = field("id", each.id);
  const int what = pick(10);
  if (what < 3) {
    const int until = one_of(2) ? for_ever : model_.today() + pick(5);
    const std::string more = until == for_ever ? "" : "," + field("until", date(until));
    compare(device, "county", "reservation.suspend", id + more, model_.suspend(each, until));
  } else if (what < 6) {
    compare(device, "county", "reservation.resume", id, model_.resume(each));
  } else if (what < 8) {
    const int priority = pick(10);
    const std::string more = ",\"priority_class\":" + std::to_string(priority) + R"(,"reason":"Starts at work")";
    compare(device, "county", "reservation.prioritise", id + more, model_.prioritise(each, priority));
  } else {
    compare(device, "county", "reservation.cancel", id, model_.cancel(each));
  }
}

void Run::borrower() {
  time();
  Borrower& borrower = somebody();
  const Device& any = model_.devices.front();
  Suspension* const suspension = borrower.suspended(model_.today());
  if (one_of(3)) {
    borrower.oriented = true;
    compare(any, "county", "completion.record",
            field("person", borrower.id) + R"(,"kind":"orientation",)" + field("completed_on", date(model_.today())),
            {});
  } else if (suspension == nullptr) {
    const int today = model_.today();
    borrower.suspensions.push_back({new_id("s"), today, one_of(2) ? for_ever : today + pick(6)});
    const Suspension& added = borrower.suspensions.back();
    compare(any, "county", "borrower.suspend",
            field("id", added.id) + "," + field("person", borrower.id) + "," + field("first_day", date(today)) +
                R"(,"reason":"Late")" +
                (added.last_day == for_ever ? "" : "," + field("last_day", date(added.last_day))),
            {});
  } else if (suspension->first_day < model_.today()) {
    suspension->last_day = model_.today() - 1;
    advanced_ = false;
    compare(any, "county", "borrower.lift_suspension",
            field("id", suspension->id) + "," + field("last_day", date(suspension->last_day)), {});
  }
}

// Seldom, or the desk would be empty soon.
void Run::end(Device& device) {
  if (!one_of(3)) return;
  time();
  const std::string desk = actor("county");
  if (one_of(3)) {
    const std::string fields =
        field("device", device.id) + R"(,"method":"recycled",)" + field("disposed_at", instant(model_.now));
    return compare(device, desk, "disposal.record", fields, model_.dispose(device, desk));
  }
  if (!one_of(2)) return;
  Borrower& person = somebody();
  const std::string fields =
      field("device", device.id) + "," + field("person", person.id) + "," + field("granted_at", instant(model_.now));
  compare(device, desk, "grant.give", fields, model_.grant(device, person, desk));
}

void Run::check_all() {
  std::map<std::string, int> states;
  for (const Device& device : model_.devices) {
    ++states[device.now.state];
    const auto life = call("device.history", "{" + field("id", device.id) + "}");
    const auto& spans = life.at("states").as_array();
    expect(!spans.empty() && text(spans.back(), "state") == device.now.state, "the history of " + device.id);
    for (std::size_t i = 1; i < spans.size(); ++i) {
      expect(text(spans[i - 1], "end") == text(spans[i], "start"), "a hole in the history of " + device.id);
      // Two loans of which one begins as the other ends stay two.
      const bool differ =
          text(spans[i - 1], "state") != text(spans[i], "state") || text(spans[i], "state") == "on_loan";
      expect(differ, "a state twice in the history of " + device.id);
    }
    expect(count("loan.count", "{" + field("device", device.id) + R"(,"open":true})") ==
               static_cast<int>(model_.open_loan(device) != nullptr),
           "the open loans of " + device.id);
    const auto stored = call("device.get", "{" + field("id", device.id) + "}");
    expect(text(stored, "custodian") == device.custodian || device.gone(), "the custodian of " + device.id);
    expect(text(stored, "state") == device.now.state, device.id + " is not " + device.now.state);
    expect((model_.kept_for(device) != nullptr) == (device.now.state == "reserved"), device.id + " is kept, or is not");
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
  expect(count("loan.count", "{}") == static_cast<int>(model_.loans.size()), "the loans");
  const auto list = call("reservation.list", R"({"open":true,"limit":1000})");
  for (const auto& item : list.at("items").as_array()) {
    const std::string id = text(item, "id");
    for (const Reservation& each : model_.reservations) {
      if (each.id != id) continue;
      expect(item.at("place").as_int64() == model_.place_of(each), "the place of " + id);
    }
  }
}

}  // namespace mukana::test::model
