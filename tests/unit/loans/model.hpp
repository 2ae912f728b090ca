#pragma once
/// @file
/// A second lending desk, written from the rules alone and without the library's: what it answers is what the library
/// has to answer. It takes its calls in the order of time, as a desk does whose clock never runs back.
#include "unit/loans/model_values.hpp"

namespace mukana::test::model {

inline constexpr int minutes_a_day = 24 * 60;
inline constexpr int for_ever = 1000000;

class Model {
 public:
  static constexpr int most_loans = 2;
  static constexpr int most_renewals = 2;
  static constexpr int period_days = 28;
  static constexpr int keep_days = 3;

  std::vector<Device> devices;
  std::vector<Borrower> borrowers;
  std::vector<Loan> loans;
  std::vector<Reservation> reservations;
  int now = 0;

  int today() const { return now / minutes_a_day; }
  Borrower& borrower(const std::string& id) {
    return *std::find_if(borrowers.begin(), borrowers.end(), [&](const Borrower& each) { return each.id == id; });
  }
  Device& device(const std::string& id) {
    return *std::find_if(devices.begin(), devices.end(), [&](const Device& each) { return each.id == id; });
  }
  Loan* open_loan(const Device& device) {
    for (Loan& loan : loans) {
      if (loan.device == device.id && !loan.back) return &loan;
    }
    return nullptr;
  }
  int open_loans(const std::string& borrower = "") const {
    return static_cast<int>(std::count_if(loans.begin(), loans.end(), [&](const Loan& loan) {
      return !loan.back && (borrower.empty() || loan.borrower == borrower);
    }));
  }
  Reservation* kept_for(const Device& device) {
    for (Reservation& each : reservations) {
      if (each.state == "ready" && each.kept_device == device.id) return &each;
    }
    return nullptr;
  }

  /// Whose turn it is where a device is free: not suspended, not a suspended borrower, not of a later day.
  bool eligible(const Reservation& each) {
    const bool waits = each.state == "queued" || (each.state == "suspended" && each.suspended_until < today());
    return waits && each.first_day <= today() && borrower(each.person).suspended(today()) == nullptr;
  }
  Reservation* first_for(const Device& device) {
    Reservation* first = nullptr;
    for (Reservation& each : reservations) {
      if (each.serves(device) && eligible(each) && (first == nullptr || each.before(*first))) first = &each;
    }
    return first;
  }
  /// Kept until yesterday or before: it has expired, whether or not somebody has looked since.
  bool over(const Reservation& each) const { return each.state == "ready" && each.keep_until < today(); }

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
    const Device::Late late = device.lend_on_paper(out, back);
    if (late == Device::Late::impossible) {
      return {{"DEVICE_IN_TRANSIT /device", "DEVICE_GONE /device", "DEVICE_NOT_AVAILABLE /device"}};
    }
    if (late == Device::Late::contradicts) return {{"CONTRADICTS_LATER"}};
    loans.push_back({id, device.id, borrower, out, back});
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
    return reasons;
  }
  Reasons dispose(Device& device, const std::string& actor) const {
    Reasons reasons =
        unless_state(device, {"received", "to_wipe", "blocked", "to_install", "available", "repair"}, "/device");
    if (!device.now.clean()) reasons.codes.insert("DEVICE_NOT_SANITISED /device");
    if (actor != "county") reasons.codes.insert("NOT_OWNER /device");
    if (reasons.none()) device.note({now, "disposed"});
    return reasons;
  }

  Reasons place(Reservation reservation) {
    Reasons reasons;
    const std::string very = reservation.very_device;
    if (!very.empty() && device(very).gone()) reasons.codes.insert("DEVICE_GONE /device");
    for (const Reservation& each : reservations) {
      if (!each.open() || each.person != reservation.person || each.queue() != reservation.queue()) continue;
      (over(each) ? reasons.perhaps : reasons.codes)
          .insert(std::string("ALREADY_QUEUED ") + (very.empty() ? "/device_kind" : "/device"));
    }
    reservation.placed_at = now;
    if (reasons.none()) reservations.push_back(reservation);
    return reasons;
  }
  Reasons suspend(Reservation& each, int until) const {
    if (!each.open()) return {{"RESERVATION_CLOSED /id"}};
    if (each.state != "queued") return {{"RESERVATION_NOT_WAITING /id"}};
    each.state = "suspended";
    each.suspended_until = until;
    return {};
  }
  Reasons resume(Reservation& each) const {
    if (!each.open()) return {{"RESERVATION_CLOSED /id", "RESERVATION_NOT_SUSPENDED /id"}};
    if (each.state != "suspended") return {{"RESERVATION_NOT_SUSPENDED /id"}};
    each.state = "queued";
    return {};
  }
  Reasons prioritise(Reservation& each, int priority) const {
    if (!each.open()) return {{"RESERVATION_CLOSED /id", "RESERVATION_NOT_WAITING /id"}};
    if (each.state == "ready") return {{"RESERVATION_NOT_WAITING /id"}};
    each.priority = priority;
    return {};
  }
  Reasons cancel(Reservation& each) {
    if (!each.open()) return {{"RESERVATION_CLOSED /id"}};
    leave(each, "cancelled");
    return {};
  }

  /// What the library says of a reservation after a call, beside what the model says; then the model has it so too.
  /// Which of several free devices somebody gets is not told by the rules, so it is taken from the library and judged.
  /// Empty where it may be so.
  std::string adopt(const std::string& id, const std::string& state, const std::string& kept_device, int keep_until,
                    const Loan* new_loan) {
    Reservation& each =
        *std::find_if(reservations.begin(), reservations.end(), [&](const Reservation& one) { return one.id == id; });
    const std::string change = id + " of " + each.person + ", " + each.state + ", becomes " + state;
    if (new_loan != nullptr && wanted_.count(id) != 0 && state != "fulfilled") return change + " and not fulfilled";
    if (state == each.state) {
      if (state != "ready") return "";
      return kept_device == each.kept_device && keep_until == each.keep_until ? ""
                                                                              : change + " elsewhere or for longer";
    }
    if (state == "expired" && over(each)) {
      leave(each, state);
      return "";
    }
    if (state == "fulfilled" && new_loan != nullptr && each.open() && new_loan->borrower == each.person &&
        each.serves(device(new_loan->device))) {
      if (each.kept_device == new_loan->device) each.kept_device.clear();
      leave(each, state);
      return "";
    }
    if (state == "queued" && each.state == "suspended" && each.suspended_until < today()) {
      each.state = state;
      return "";
    }
    if (state == "ready" && eligible(each)) {
      Device& kept = device(kept_device);
      if (!each.serves(kept)) return change + " by a device that was not wanted";
      if (keep_until != today() + keep_days) return change + " until another day";
      given_.emplace_back(id, kept_device);
      each.state = state;
      each.kept_device = kept_device;
      each.keep_until = keep_until;
      return "";
    }
    return change;
  }
  /// After all were adopted: whether each device went to the first, and nobody waits where something is free.
  std::string judge(bool all_queues) {
    for (const auto& [id, kept] : given_) {
      Device& given = device(kept);
      if (!given.may("reserved")) return kept + " was given to " + id + " and is " + given.now.state;
      given.note({now, "reserved"});
    }
    std::string fault;
    for (const auto& [id, kept] : given_) {
      const Reservation* first = first_for(device(kept));
      const Reservation& winner = *kept_for(device(kept));
      if (first != nullptr && first->before(winner)) fault = kept + " went to " + id + " before " + first->id;
    }
    given_.clear();
    for (Device& each : devices) {
      // What came back by a historical record alone is on the shelf, and is not wiped: it need not be kept for anybody.
      if (!all_queues || each.now.state != "available" || !each.now.clean()) continue;
      if (const Reservation* first = first_for(each)) fault = first->id + " waits, and " + each.id + " is free";
    }
    for (const Reservation& each : reservations) {
      if (all_queues && over(each)) fault = each.id + " is kept too long";
    }
    return fault;
  }

  /// Where the model has devices and open reservations, for whoever reads of a fault.
  std::string told() const {
    std::string text;
    for (const Device& each : devices) text += each.id + " (" + each.kind + ") " + each.now.state + "\n";
    for (const Reservation& each : reservations) {
      if (!each.open()) continue;
      text += each.id + " of " + each.person + " for " + each.queue() + ": " + each.state + " " + each.kept_device +
              ", class " + std::to_string(each.priority) + ", from day " + std::to_string(each.first_day) +
              ", kept until " + std::to_string(each.keep_until) + ", suspended until " +
              std::to_string(each.suspended_until) + ", today " + std::to_string(today()) + "\n";
    }
    return text;
  }

  /// The place of a reservation that is open: after those for whom something is kept, by class, time and id.
  int place_of(const Reservation& one) const {
    int place = 1;
    for (const Reservation& other : reservations) {
      if (!other.open() || other.queue() != one.queue() || other.id == one.id) continue;
      const bool holds = one.state == "ready";
      const bool other_holds = other.state == "ready";
      place += static_cast<int>(holds == other_holds ? other.before(one) : other_holds);
    }
    return place;
  }

 private:
  /// Fulfilled by the loan that was made last.
  std::set<std::string> wanted_;
  std::vector<std::pair<std::string, std::string>> given_;

  void release(Reservation& each) {
    if (each.kept_device.empty()) return;
    Device& kept = device(each.kept_device);
    if (kept.may("released")) kept.note({now, "released"});
    each.kept_device.clear();
  }
  void leave(Reservation& each, const std::string& state) {
    release(each);
    each.state = state;
  }
  void requeue(Reservation& each) {
    each.kept_device.clear();
    each.state = "queued";
  }
  void pass_over(Reservation& each) {
    if (over(each)) {
      leave(each, "expired");
    } else {
      requeue(each);
    }
  }
  int free_for(const Reservation& each) const {
    return static_cast<int>(std::count_if(devices.begin(), devices.end(), [&](const Device& device) {
      return device.now.state == "available" && each.serves(device);
    }));
  }

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
    int free = 0;
    int free_and_wiped = 0;
    for (const Device& each : devices) {
      const bool is_free = each.kind == device.kind && each.now.state == "available";
      free += static_cast<int>(is_free);
      free_and_wiped += static_cast<int>(is_free && each.now.clean());
    }
    if (waiting - own > free || for_this > 0) {
      reasons.codes.insert("SOMEONE_WAITS /loan");
    } else if (waiting > free_and_wiped) {
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
