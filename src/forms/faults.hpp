#pragma once
/// @file
/// Collects what is wrong, each fault at its path.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "mukana/base/failure.hpp"

namespace mukana::forms {

class Faults {
 public:
  /// `asks_sense`: whether that is a fault which runs and means nothing.
  explicit Faults(std::vector<base::Failure>& found, bool asks_sense = true) : found_(found), asks_sense_(asks_sense) {}
  void add(base::Status status, std::string code, std::string message, std::string path) {
    if (found_.size() < most) found_.push_back({status, std::move(code), std::move(message), std::move(path)});
  }
  void wrong(std::string code, std::string message, std::string path) {
    add(base::Status::argument, std::move(code), std::move(message), std::move(path));
  }
  /// What can be run and means nothing, such as a comparison with a choice that is not offered. Nobody may define it;
  /// what was defined before it was looked for still runs.
  void senseless(std::string code, std::string message, std::string path) {
    if (asks_sense_) wrong(std::move(code), std::move(message), std::move(path));
  }
  bool asks_sense() const { return asks_sense_; }
  /// Whether something is too large to be looked through.
  bool has_limit() const {
    return std::any_of(found_.begin(), found_.end(),
                       [](const base::Failure& fault) { return fault.status == base::Status::limit; });
  }

 private:
  static constexpr std::size_t most = 1000;
  std::vector<base::Failure>& found_;
  bool asks_sense_;
};

}  // namespace mukana::forms
