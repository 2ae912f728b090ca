// Random lives of a device through its operations, beside a model of the rules that was written apart from the code.
#include <catch2/catch.hpp>
#include <map>
#include <rapidcheck.h>
#include <set>

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::TestWorkspace;
using test::text;

enum class Act {
  wipe,
  bad_wipe,
  to_wipe,
  lend,
  give_back,
  break_it,
  lose,
  find,
  break_down,
  mend,
  send,
  arrive,
  call_back,
  grant,
  scrap
};

// What the rules say, kept as simply as they can be said.
struct Model {
  std::string state = "to_wipe";
  bool proven = false;     // wiped since it last came back, and no wipe failed after that
  bool failed = false;     // the last wipe since then failed
  bool ever_back = false;  // came back, or was found
  bool any_wipe = false;

  bool in(const std::set<std::string>& states) const { return states.count(state) == 1; }
  void came_back(const char* next) {
    state = next;
    proven = failed = false;
    ever_back = true;
  }

  /// Whether it can be done; does it if so.
  bool act(Act act) {
    switch (act) {
      case Act::wipe:
        proven = any_wipe = true;
        failed = false;
        if (in({"received", "to_wipe", "blocked"})) state = "available";
        return true;
      case Act::bad_wipe:
        any_wipe = failed = true;
        proven = false;
        if (in({"received", "to_wipe", "blocked", "available"})) state = "blocked";
        return true;
      case Act::to_wipe: return move({"received", "blocked"}, "to_wipe");
      case Act::lend: return proven && move({"available", "reserved"}, "on_loan");
      case Act::give_back:
        if (state != "on_loan") return false;
        came_back("to_wipe");
        return true;
      case Act::break_it:
        if (state != "on_loan") return false;
        came_back("repair");
        return true;
      case Act::lose: return move({"on_loan"}, "lost");
      case Act::find:
        if (state != "lost") return false;
        came_back("to_wipe");
        return true;
      case Act::break_down: return move({"available", "to_install"}, "repair");
      case Act::mend: return move({"repair"}, proven || (!ever_back && !any_wipe) ? "available" : "to_wipe");
      case Act::send: return move({"available"}, "in_transit");
      case Act::arrive:
      case Act::call_back: return move({"in_transit"}, failed ? "blocked" : "available");
      // Whoever has it on loan got it wiped. What is wiped since, or fails to be, is their own data, which they keep.
      case Act::grant: return (proven || state == "on_loan") && move({"available", "on_loan"}, "granted");
      case Act::scrap:
        return proven && move({"received", "to_wipe", "blocked", "to_install", "available", "repair"}, "disposed");
    }
    return false;
  }

  bool move(const std::set<std::string>& from, const std::string& to) {
    if (!in(from)) return false;
    state = to;
    return true;
  }
};

class Life : public TestWorkspace {
 public:
  Life() {
    call("person.add", R"({"id":"ann"})");
    call("completion.record", R"({"person":"ann","kind":"orientation","completed_on":"2021-01-01"})");
    call("organisation.add", R"({"id":"a","name":"A","sector":"municipal","parent":"county"})");
    call("organisation.add", R"({"id":"b","name":"B","sector":"municipal","parent":"county"})");
    call("device.register", R"({"id":"d","kind":"tablet","commissioned_on":"2021-01-01","custodian":"a"})");
  }

  bool act(Act act) {
    const std::string now = instant();
    const std::string later = instant();
    const std::string at = R"(,"at":")" + now + "\"}";
    const auto wipe = [&](const char* result) {
      return R"({"device":"d","action":"clear","started_at":")" + now + R"(","finished_at":")" + later +
             R"(","result":")" + result + "\"}";
    };
    switch (act) {
      case Act::wipe: return went("sanitisation.record", wipe("passed"));
      case Act::bad_wipe: return went("sanitisation.record", wipe("failed"));
      case Act::to_wipe: return went("device.send_to_wipe", R"({"id":"d")" + at);
      case Act::lend: return went("loan.check_out", R"({"device":"d","borrower":"ann","out_at":")" + now + "\"}");
      case Act::give_back: return went("loan.return", R"({"device":"d","returned_at":")" + now + "\"}");
      case Act::break_it:
        return went("loan.return", R"({"device":"d","condition":"damaged","returned_at":")" + now + "\"}");
      case Act::lose: return went("loan.lose", R"({"device":"d","reason":"a bus","lost_at":")" + now + "\"}");
      case Act::find: return went("device.find", R"({"id":"d")" + at);
      case Act::break_down: return went("device.send_to_repair", R"({"id":"d")" + at);
      case Act::mend: return went("device.finish_repair", R"({"id":"d")" + at);
      case Act::send: {
        const std::string to = keeper() == "a" ? "b" : "a";
        const std::string id = "x-" + std::to_string(minute_);
        const bool sent = went("transfer.send", R"({"id":")" + id + R"(","device":"d","receiver":")" + to +
                                                    R"(","sent_at":")" + now + "\"}");
        if (sent) transfer_ = id;
        return sent;
      }
      case Act::arrive: return went("transfer.receive", R"({"id":")" + transfer_ + "\"" + at);
      case Act::call_back: return went("transfer.cancel", R"({"id":")" + transfer_ + "\"" + at);
      case Act::grant: return went("grant.give", R"({"device":"d","person":"ann","granted_at":")" + now + "\"}");
      case Act::scrap:
        return went("disposal.record", R"({"device":"d","method":"recycled","disposed_at":")" + now + "\"}");
    }
    return false;
  }

  boost::json::value device() { return call("device.get", R"({"id":"d"})"); }
  std::string keeper() { return text(device(), "custodian"); }
  std::string folded() {
    const auto history = call("device.history", R"({"id":"d"})");
    return text(history.at("states").as_array().back(), "state");
  }

 private:
  bool went(const char* operation, const std::string& request) { return session().call(operation, request).ok(); }
  std::string instant() {
    const base::Instant first = *base::parse_instant("2021-01-02T00:00:00Z");
    return base::format_instant({first.milliseconds + ++minute_ * 60'000});
  }
  std::int64_t minute_ = 0;
  std::string transfer_ = "none";
};

}  // namespace

TEST_CASE("whatever is tried on a device, it stands where the rules say, and a refusal changes nothing",
          "[loans][property]") {
  CHECK(rc::check([] {
    Life life;
    Model model;
    const int length = *rc::gen::inRange(1, 60);
    for (int i = 0; i < length; ++i) {
      // The ends are rare, or no life would be long.
      const auto act = static_cast<Act>(*rc::gen::inRange(0, *rc::gen::inRange(0, 12) == 0 ? 15 : 13));
      const bool may = model.act(act);
      RC_ASSERT(life.act(act) == may);
      const auto device = life.device();
      RC_ASSERT(text(device, "state") == model.state);
      RC_ASSERT(life.folded() == model.state);
      RC_ASSERT(text(device, "custodian").empty() == (model.state == "in_transit"));
    }
  }));
}

}  // namespace mukana::loans
