#pragma once
/// @file
/// A second lending desk, written from the rules alone and without the library's: what it answers is what the library
/// has to answer. It takes its calls in the order of time, as a desk does whose clock never runs back.
#include "unit/loans/model_queues.hpp"

namespace mukana::test::model {

class Model : public Queues {
 public:
  Reasons check_out(Device& device, Borrower& borrower, const std::string& actor, bool overrides,
                    const std::string& id) {
    Reasons reasons;
    Reservation* holder = kept_for(device);
    const bool kept = holder != nullptr && !over(*holder);
    if (device.now.state != "available" && device.now.state != "reserved") {
      reasons = unless_state(device, {}, "/device");
      // Of what is gone, on its way or unwiped the rules tell no more than that it is not available.
      if (device.now.state != "on_loan") reasons.codes.insert("DEVICE_NOT_AVAILABLE /device");
    }
    if (!device.now.clean()) reasons.codes.insert("DEVICE_NOT_SANITISED /device");
    if (device.custodian != actor) reasons.codes.insert("NOT_CUSTODIAN /device");
    if (borrower.suspended(today()) != nullptr) reasons.codes.insert("BORROWER_SUSPENDED /borrower");
    if (open_loans(borrower.id) >= most_loans) reasons.codes.insert("BORROWER_LIMIT /borrower");
    Reservation* turn = kept ? holder : first_for(device);
    // Let go of by whoever it was kept for, it turns out to be nothing to lend.
    const bool let_go = (holder != nullptr && !kept) || (turn != nullptr && turn->person != borrower.id && overrides);
    if (let_go && device.now.all_destroyed()) reasons.codes.insert("DEVICE_NOT_AVAILABLE /device");
    if (turn != nullptr && turn->person != borrower.id && !overrides) {
      const bool another_is_free = !kept && free_for(*turn) > 1;
      (another_is_free ? reasons.perhaps : reasons.codes).insert("RESERVED_FOR_OTHER /device");
    }
    later_reservations(device, borrower.id, today() + period_days, "RESERVED_FOR_OTHER /device", overrides, reasons);
    if (!reasons.none()) return reasons;
    Loan loan{id, device.id, borrower.id, now, {}, today() + period_days};
    loans.push_back(loan);
    wanted_.clear();
    if (turn != nullptr && turn->person == borrower.id) {
      wanted_.insert(turn->id);
    }
    if (holder != nullptr && holder->person != borrower.id) pass_over(*holder);
    device.note({now, "lent"});
    return reasons;
  }
  Reasons give_back(Device& device, bool damaged) { return end_loan(device, damaged ? "returned_broken" : "returned"); }
  Reasons lose(Device& device) { return end_loan(device, "lost"); }

  Reasons renew(Device& device) {
    Loan* loan = open_loan(device);
    if (loan == nullptr) return {{"DEVICE_NOT_ON_LOAN /device"}};
    Reasons reasons;
    const int due_day = std::max(loan->due_day, today()) + period_days;
    if (loan->renewals >= most_renewals) reasons.codes.insert("RENEWAL_LIMIT /loan");
    if (borrower(loan->borrower).suspended(today()) != nullptr) reasons.codes.insert("BORROWER_SUSPENDED");
    renewal_waits(device, *loan, reasons);
    later_reservations(device, loan->borrower, due_day, "SOMEONE_WAITS /loan", false, reasons);
    if (!reasons.none()) return reasons;
    return reasons;
  }
  void renewed(Loan& loan) const {
    loan.due_day = std::max(loan.due_day, today()) + period_days;
    ++loan.renewals;
  }

  /// A loan of earlier days, recorded whole from papers: neither suspensions nor limits are asked, nor wipes.
  Reasons lend_on_paper(Device& device, const std::string& borrower, int out, int back, const std::string& id) {
    Reasons reasons;
    for (const Loan& other : loans) {
      if (other.device != device.id || back <= other.out || (other.back && *other.back <= out)) continue;
      const bool is_out = !other.back && other.out <= out;
      reasons.codes.insert(is_out ? "DEVICE_ON_LOAN /device" : "OVERLAPS_OTHER_LOAN /out_at");
    }
    if (!reasons.none()) {
      reasons.perhaps = {"CONTRADICTS_LATER", "DEVICE_NOT_AVAILABLE /device"};
      return reasons;
    }
    Reservation* holder = kept_for(device);
    const Device::Late late = device.lend_on_paper(out, back, now);
    if (late == Device::Late::impossible) {
      return {{"DEVICE_IN_TRANSIT /device", "DEVICE_GONE /device", "DEVICE_NOT_AVAILABLE /device"}};
    }
    if (late == Device::Late::contradicts) return {{"CONTRADICTS_LATER"}};
    loans.push_back({id, device.id, borrower, out, back});
    if (holder == nullptr || (device.now.clean() && !device.now.all_destroyed())) return reasons;
    device.note({now, "released"});  // what is found unwiped is kept for nobody
    requeue(*holder);
    return reasons;
  }

  /// Only where `may_wipe` says so: the rules do not tell what a wipe in another state does.
  Reasons wipe(Device& device, const std::string& medium, const std::string& how, int started) {
    if (device.now.media.at(medium) == Told::destroyed) return {{"MEDIUM_DESTROYED /medium"}};
    Reservation* holder = kept_for(device);
    device.note({now, how, medium, started});
    // What is found unwiped is kept for nobody.
    if (holder == nullptr || (how != "failed" && !device.now.all_destroyed())) return {};
    device.note({now, "released"});
    requeue(*holder);
    return {};
  }
  static bool may_wipe(const Device& device) {
    static const std::set<std::string> states{"received",  "to_wipe",  "blocked", "to_install",
                                              "available", "reserved", "repair"};
    return states.count(device.now.state) != 0;
  }
  Reasons event(Device& device, const std::string& operation) {
    struct Kind {
      std::string what;
      std::string otherwise;
    };
    static const std::map<std::string, Kind> kinds{
        {"device.send_to_wipe", {"sent_to_wipe", "DEVICE_NOT_AVAILABLE"}},
        {"device.finish_install", {"installed", "DEVICE_NOT_TO_INSTALL"}},
        {"device.send_to_repair", {"sent_to_repair", "DEVICE_NOT_AVAILABLE"}},
        {"device.finish_repair", {"repaired", "DEVICE_NOT_IN_REPAIR"}},
        {"device.find", {"found", "DEVICE_NOT_LOST"}}};
    const Kind& kind = kinds.at(operation);
    if (!device.may(kind.what)) {
      // An event says what it needs; where it needs one of several states, why this one does not do.
      if (kind.otherwise != "DEVICE_NOT_AVAILABLE") return {{kind.otherwise + " /id"}};
      return unless_state(device, {}, "/id");
    }
    device.note({now, kind.what == "repaired" && !device.now.clean() ? "repaired_unwiped" : kind.what});
    return {};
  }

  Reasons send(Device& device, const std::string& id, const std::string& actor, const std::string& receiver) const {
    Reasons reasons = unless_state(device, {"available"}, "/device");
    if (device.custodian != actor) reasons.codes.insert("NOT_CUSTODIAN /device");
    if (device.custodian == receiver) reasons.codes.insert("SAME_CUSTODIAN /receiver");
    if (!reasons.none()) return reasons;
    device.note({now, "sent"});
    device.transfer = id;
    device.sender = actor;
    device.receiver = receiver;
    device.custodian.clear();
    return reasons;
  }
  Reasons end_transfer(Device& device, const std::string& actor, bool received) const {
    Reasons reasons;
    if (device.now.state != "in_transit") reasons.codes.insert("TRANSFER_ENDED /id");
    const std::string& whose = received ? device.receiver : device.sender;
    if (actor != whose) reasons.codes.insert(received ? "NOT_RECEIVER /id" : "NOT_CUSTODIAN /id");
    if (!reasons.none()) return reasons;
    device.note({now, "arrived"});
    device.custodian = whose;
    return reasons;
  }

  /// The county owns every device here, whoever keeps it.
  Reasons grant(Device& device, Borrower& person, const std::string& actor) {
    Reasons reasons;
    Loan* loan = open_loan(device);
    if (loan == nullptr || loan->borrower != person.id) reasons = unless_state(device, {"available"}, "/device");
    if (!device.now.clean()) reasons.codes.insert("DEVICE_NOT_SANITISED /device");
    if (actor != "county") reasons.codes.insert("NOT_OWNER /device");
    if (!person.oriented) reasons.codes.insert("ORIENTATION_INCOMPLETE /person");
    if (!reasons.none()) return reasons;
    device.note({now, "granted"});
    if (loan != nullptr) loan->back = now;
    leave_for_good(device);
    return reasons;
  }
  Reasons dispose(Device& device, const std::string& actor) {
    Reasons reasons =
        unless_state(device, {"received", "to_wipe", "blocked", "to_install", "available", "repair"}, "/device");
    if (!device.now.clean()) reasons.codes.insert("DEVICE_NOT_SANITISED /device");
    if (actor != "county") reasons.codes.insert("NOT_OWNER /device");
    if (!reasons.none()) return reasons;
    device.note({now, "disposed"});
    leave_for_good(device);
    return reasons;
  }

 private:
  void later_reservations(const Device& device, const std::string& borrower_id, int due_day, const std::string& code,
                          bool overrides, Reasons& reasons) {
    for (const Reservation& each : reservations) {
      if (each.very_device != device.id || each.person == borrower_id || !each.open() || each.state == "ready")
        continue;
      if (each.first_day <= today() || due_day < each.first_day) continue;
      const bool passed_over = each.state == "suspended" || borrower(each.person).suspended(today()) != nullptr;
      (passed_over || overrides ? reasons.perhaps : reasons.codes).insert(code);
    }
  }
  // While more wait than devices are free. Whether the borrower's own wish for another one counts is not told.
  void renewal_waits(const Device& device, const Loan& loan, Reasons& reasons) {
    int waiting = 0;
    int own = 0;
    int for_this = 0;
    for (const Reservation& each : reservations) {
      if (!each.serves(device) || !eligible(each)) continue;
      ++waiting;
      own += static_cast<int>(each.person == loan.borrower);
      for_this += static_cast<int>(!each.very_device.empty() && each.person != loan.borrower);
    }
    const auto free = std::count_if(devices.begin(), devices.end(), [&](const Device& each) {
      return each.kind == device.kind && each.now.state == "available";
    });
    if (waiting - own > free || for_this > 0) {
      reasons.codes.insert("SOMEONE_WAITS /loan");
    } else if (waiting > free) {
      reasons.perhaps.insert("SOMEONE_WAITS /loan");
    }
  }
  Reasons end_loan(Device& device, const std::string& how) {
    Loan* loan = open_loan(device);
    if (loan == nullptr) return {{"DEVICE_NOT_ON_LOAN /device"}};
    loan->back = now;
    device.note({now, how});
    return {};
  }
  static Reasons unless_state(const Device& device, const std::set<std::string>& states, const std::string& path) {
    if (states.count(device.now.state) != 0) return {};
    if (device.gone()) return {{"DEVICE_GONE " + path}};
    if (device.now.state == "on_loan") return {{"DEVICE_ON_LOAN " + path}};
    if (device.now.state == "in_transit") return {{"DEVICE_IN_TRANSIT " + path}};
    return {{"DEVICE_NOT_AVAILABLE " + path}};
  }
};

}  // namespace mukana::test::model
