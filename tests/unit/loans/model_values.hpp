#pragma once
/// @file
/// What the model of a lending desk keeps beside its devices: why it refuses, borrowers, loans, reservations.
#include <tuple>

#include "unit/loans/model_device.hpp"

namespace mukana::test::model {

/// Why a call is refused: the codes that would be right, several where several rules stand against it, each with its
/// path where the rules name one. None: it is done. What the rules leave open is in `perhaps`.
struct Reasons {
  std::set<std::string> codes;
  std::set<std::string> perhaps = {};

  bool none() const { return codes.empty(); }
  bool allow(const std::string& code, const std::string& path) const {
    const auto in = [&](const std::set<std::string>& set) {
      return set.count(code) != 0 || set.count(code + " " + path) != 0;
    };
    return in(codes) || in(perhaps);
  }
};

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

struct Loan {
  std::string id;
  std::string device;
  std::string borrower;
  int out = 0;
  std::optional<int> back;
  int due_day = 0;
  int renewals = 0;
};

struct Reservation {
  std::string id;
  std::string person;
  std::string kind;  ///< any device of it, where no very device is wanted
  std::string very_device;
  int first_day = 0;
  int priority = 5;
  int placed_at = 0;
  std::string state = "queued";
  std::string kept_device;
  int keep_until = 0;
  int suspended_until = 0;

  std::string queue() const { return very_device.empty() ? kind : very_device; }
  bool open() const { return state == "queued" || state == "suspended" || state == "ready"; }
  bool serves(const Device& device) const {
    return very_device.empty() ? kind == device.kind : very_device == device.id;
  }
  bool before(const Reservation& other) const {
    return std::tie(priority, placed_at, id) < std::tie(other.priority, other.placed_at, other.id);
  }
};

}  // namespace mukana::test::model
