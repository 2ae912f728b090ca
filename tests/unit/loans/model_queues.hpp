#pragma once
/// @file
/// The queues of the second lending desk: who waits, whose turn it is, and what of the library's choices may be so.
#include "unit/loans/model_values.hpp"

namespace mukana::test::model {

inline constexpr int minutes_a_day = 24 * 60;
inline constexpr int for_ever = 1000000;

/// What the desk has, and the queues for it.
class Queues {
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
      if (!all_queues || each.now.state != "available") continue;
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

 protected:
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
  /// Nobody waits for a very device that does not come back.
  void leave_for_good(const Device& device) {
    for (Reservation& each : reservations) {
      if (each.open() && each.very_device == device.id) leave(each, "cancelled");
    }
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
};

}  // namespace mukana::test::model
