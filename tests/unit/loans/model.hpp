#pragma once
/// @file
/// A second lending desk, written from the rules alone and without the library's: what it answers is what the library
/// has to answer. It takes its calls in the order of time, as a desk does whose clock never runs back.
#include <map>
#include <set>
#include <string>
#include <vector>

namespace mukana::test::model {

/// Why a call is refused: the codes that would be right, several where several rules stand against it. None: it is done.
using Reasons = std::set<std::string>;

struct Suspension {
  std::string id;
  int first_day = 0;
  int last_day = 0;
};

struct Borrower {
  std::string id;
  bool oriented = false;
  std::vector<Suspension> suspensions;

  Suspension* suspended(int day) {
    for (Suspension& each : suspensions) {
      if (each.first_day <= day && day <= each.last_day) return &each;
    }
    return nullptr;
  }
};

struct Device {
  std::string id;
  bool needs_install = false;
  /// Of each storage medium: whether it was wiped since the device last came back.
  std::map<std::string, bool> wiped;
  std::string state = "received";
  /// Nobody where it is on its way.
  std::string custodian = "county";
  std::string transfer;
  std::string sender;
  std::string receiver;
  std::string borrower;
  int renewals = 0;

  bool gone() const { return state == "granted" || state == "disposed"; }
  bool clean() const {
    for (const auto& [medium, done] : wiped) {
      if (!done) return false;
    }
    return true;
  }
  void come_back(const std::string& to) {
    for (auto& [medium, done] : wiped) done = false;
    state = to;
    borrower.clear();
  }
};

class Model {
 public:
  static constexpr int most_loans = 2;
  static constexpr int most_renewals = 2;
  static constexpr int for_ever = 1000000;

  std::vector<Device> devices;
  std::vector<Borrower> borrowers;

  int open_loans(const std::string& borrower = "") const {
    int count = 0;
    for (const Device& device : devices) {
      count += static_cast<int>(!device.borrower.empty() && (borrower.empty() || device.borrower == borrower));
    }
    return count;
  }

  Reasons check_out(Device& device, Borrower& borrower, const std::string& actor, int day) {
    Reasons reasons = unless_state(device, {"available"});
    if (!device.clean()) reasons.insert("DEVICE_NOT_SANITISED");
    // Of what is gone the rules tell no more than that it is not available.
    if (!reasons.empty()) reasons.insert("DEVICE_NOT_AVAILABLE");
    if (device.state == "on_loan") reasons.erase("DEVICE_NOT_AVAILABLE");
    if (device.custodian != actor) reasons.insert("NOT_CUSTODIAN");
    if (borrower.suspended(day) != nullptr) reasons.insert("BORROWER_SUSPENDED");
    if (open_loans(borrower.id) >= most_loans) reasons.insert("BORROWER_LIMIT");
    if (!reasons.empty()) return reasons;
    device.state = "on_loan";
    device.borrower = borrower.id;
    device.renewals = 0;
    return {};
  }
  Reasons give_back(Device& device, bool damaged) {
    if (device.borrower.empty()) return {"DEVICE_NOT_ON_LOAN"};
    device.come_back(damaged ? "repair" : "to_wipe");
    return {};
  }
  Reasons lose(Device& device) {
    if (device.borrower.empty()) return {"DEVICE_NOT_ON_LOAN"};
    device.come_back("lost");
    return {};
  }
  /// @param today The day on which the renewal is written down.
  Reasons renew(Device& device, int today) {
    if (device.borrower.empty()) return {"DEVICE_NOT_ON_LOAN"};
    Reasons reasons;
    if (device.renewals >= most_renewals) reasons.insert("RENEWAL_LIMIT");
    for (Borrower& borrower : borrowers) {
      if (borrower.id == device.borrower && borrower.suspended(today) != nullptr) reasons.insert("BORROWER_SUSPENDED");
    }
    if (reasons.empty()) ++device.renewals;
    return reasons;
  }

  /// Only where `may_wipe` says so: the rules do not tell what a wipe in another state does.
  static Reasons wipe(Device& device, const std::string& medium, bool passed) {
    device.wiped[medium] = passed;
    if (!passed) {
      device.state = "blocked";
    } else if (device.state != "available") {
      device.state = !device.clean() ? "to_wipe" : device.needs_install ? "to_install" : "available";
    }
    return {};
  }
  static bool may_wipe(const Device& device, const std::string& medium, bool passed) {
    // Of two media, whether a failure takes back the evidence that one of them has already: left out, and in doubt.
    if (!passed && device.wiped.size() == 2 && device.wiped.at(medium)) return false;
    // A device on which programs are installed after each wipe: whether one on the shelf has to be installed again is
    // not told either.
    if (device.state == "available") return !passed || !device.needs_install;
    if (device.state == "to_wipe") return true;
    // Nor whether the first of two wipes already takes a device out of these states; the last one does.
    Device after = device;
    after.wiped[medium] = true;
    return passed && after.clean() && (device.state == "received" || device.state == "blocked");
  }
  static Reasons event(Device& device, const std::string& operation) {
    if (operation == "device.send_to_wipe") return move(device, {"received", "blocked"}, "to_wipe", "");
    if (operation == "device.finish_install") {
      return move(device, {"to_install"}, "available", "DEVICE_NOT_TO_INSTALL");
    }
    if (operation == "device.send_to_repair") return move(device, {"available", "to_install"}, "repair", "");
    if (operation == "device.finish_repair") {
      return move(device, {"repair"}, device.clean() ? "available" : "to_wipe", "DEVICE_NOT_IN_REPAIR");
    }
    return move(device, {"lost"}, "to_wipe", "DEVICE_NOT_LOST");
  }

  static Reasons send(Device& device, const std::string& id, const std::string& actor, const std::string& receiver) {
    Reasons reasons = unless_state(device, {"available"});
    if (device.custodian != actor) reasons.insert("NOT_CUSTODIAN");
    if (device.custodian == receiver) reasons.insert("SAME_CUSTODIAN");
    if (!reasons.empty()) return reasons;
    device.state = "in_transit";
    device.transfer = id;
    device.sender = actor;
    device.receiver = receiver;
    device.custodian.clear();
    return {};
  }
  static Reasons end_transfer(Device& device, const std::string& actor, bool received) {
    Reasons reasons;
    if (device.state != "in_transit") reasons.insert("TRANSFER_ENDED");
    const std::string& whose = received ? device.receiver : device.sender;
    if (actor != whose) reasons.insert(received ? "NOT_RECEIVER" : "NOT_CUSTODIAN");
    if (!reasons.empty()) return reasons;
    device.state = "available";
    device.custodian = whose;
    return {};
  }

  /// The county owns every device here, whoever keeps it.
  static Reasons grant(Device& device, Borrower& person, const std::string& actor) {
    Reasons reasons;
    if (device.borrower != person.id) reasons = unless_state(device, {"available"});
    if (!device.clean()) reasons.insert("DEVICE_NOT_SANITISED");
    if (actor != "county") reasons.insert("NOT_OWNER");
    if (!person.oriented) reasons.insert("ORIENTATION_INCOMPLETE");
    if (!reasons.empty()) return reasons;
    device.state = "granted";
    device.borrower.clear();
    return {};
  }
  static Reasons dispose(Device& device, const std::string& actor) {
    Reasons reasons = unless_state(device, {"received", "to_wipe", "blocked", "to_install", "available", "repair"});
    if (!device.clean()) reasons.insert("DEVICE_NOT_SANITISED");
    if (actor != "county") reasons.insert("NOT_OWNER");
    if (reasons.empty()) device.state = "disposed";
    return reasons;
  }

 private:
  static Reasons unless_state(const Device& device, const std::set<std::string>& states) {
    if (states.count(device.state) != 0) return {};
    if (device.gone()) return {"DEVICE_GONE"};
    if (device.state == "on_loan") return {"DEVICE_ON_LOAN"};
    if (device.state == "in_transit") return {"DEVICE_IN_TRANSIT"};
    return {"DEVICE_NOT_AVAILABLE"};
  }
  /// @param otherwise The code of its own with which the event is refused, beside those of the state.
  static Reasons move(Device& device, const std::set<std::string>& from, const std::string& to,
                      const std::string& otherwise) {
    Reasons reasons = unless_state(device, from);
    if (reasons.empty()) {
      // What was lost comes back when it is found.
      if (device.state == "lost") device.come_back(to);
      device.state = to;
    } else if (!otherwise.empty()) {
      reasons.insert(otherwise);
    }
    return reasons;
  }
};

}  // namespace mukana::test::model
