#pragma once
/// @file
/// Random days at the desks of two organisations, done with the library and with the model: each call is done or refused
/// as the model says, and leaves devices, loans and reservations where the model has them.
#include <boost/json/array.hpp>
#include <filesystem>
#include <memory>
#include <random>

#include "support/temporary_folder.hpp"
#include "unit/loans/model.hpp"
#include "unit/people/calls.hpp"

namespace mukana::test::model {

inline std::string two(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }
/// A day, counted from 2021-03-01, and a minute, counted from its beginning in UTC.
inline std::string date(int day) { return base::format_date(base::Date::of(2021, 3, 1)->plus_days(day)); }
inline std::string instant(int minute) {
  const int of_day = (minute % minutes_a_day + minutes_a_day) % minutes_a_day;
  return date((minute - of_day) / minutes_a_day) + "T" + two(of_day / 60) + ":" + two(of_day % 60) + ":00Z";
}
inline std::string field(const std::string& name, const std::string& value) {
  return "\"" + name + "\":\"" + value + "\"";
}

class Run {
 public:
  explicit Run(unsigned seed);
  void operate();
  /// What costs many calls: that nothing was lost between the devices' lives, the counts and the loans.
  void check_all();
  /// What was not as the model says, with the calls before it; empty where all was.
  const std::string& fault() const { return fault_; }
  /// How often what was done and refused, for whoever doubts that a run does anything.
  const std::map<std::string, int>& tally() const { return tally_; }

 private:
  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool one_of(int chances) { return pick(chances) == 0; }
  template <class Item>
  Item& any(std::vector<Item>& items) {
    return items[static_cast<std::size_t>(pick(static_cast<int>(items.size())))];
  }
  Borrower& somebody() { return any(model_.borrowers); }
  Device& any_device() { return any(model_.devices); }
  /// Mostly who may do it.
  std::string actor(const std::string& rightly) {
    return rightly.empty() || one_of(10) ? (one_of(2) ? "county" : "club") : rightly;
  }
  std::string new_id(const char* prefix) { return prefix + std::to_string(++ids_); }

  boost::json::value call(const std::string& operation, const std::string& request) {
    return answer(*county_, operation, request);
  }
  int count(const std::string& operation, const std::string& request) {
    return static_cast<int>(call(operation, request).at("count").as_int64());
  }
  void expect(bool holds, const std::string& what) {
    if (!holds && fault_.empty()) fault_ = log_ + model_.told() + "=> " + what;
  }

  std::string time();
  std::string content();
  service::Reply carry_out(const std::string& actor, const std::string& operation, const std::string& request,
                           const Reasons& reasons);
  void compare(const Device& device, const std::string& actor, const std::string& operation, const std::string& fields,
               const Reasons& reasons, const Loan* new_loan = nullptr);
  void adopt(const Loan* new_loan);
  void next_day();

  void add_device(const std::string& id, const char* kind, bool two_media, bool needs_install);
  void check_out(Device& device);
  void lend_on_paper(Device& device);
  void give_back(Device& device);
  void lose(Device& device);
  void renew(Device& device);
  void wipe(Device& device);
  void event(Device& device);
  void transfer(Device& device);
  void reserve();
  void change_reservation();
  void borrower();
  void end(Device& device);

  std::mt19937 random_;
  Model model_;
  TemporaryFolder folder_;
  std::shared_ptr<service::Workspace> workspace_;
  std::unique_ptr<service::Session> county_;
  std::unique_ptr<service::Session> club_;
  int ids_ = 0;
  bool advanced_ = true;  ///< nothing came to be by the day alone since the queues were advanced
  std::string log_;
  std::string fault_;
  std::map<std::string, int> tally_;
};

}  // namespace mukana::test::model
