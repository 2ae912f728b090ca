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
  explicit Faults(std::vector<base::Failure>& found) : found_(found) {}
  void add(base::Status status, std::string code, std::string message, std::string path) {
    if (found_.size() < most) found_.push_back({status, std::move(code), std::move(message), std::move(path)});
  }
  void wrong(std::string code, std::string message, std::string path) {
    add(base::Status::argument, std::move(code), std::move(message), std::move(path));
  }
  /// Whether something is too large to be looked through.
  bool has_limit() const {
    return std::any_of(found_.begin(), found_.end(),
                       [](const base::Failure& fault) { return fault.status == base::Status::limit; });
  }

 private:
  static constexpr std::size_t most = 1000;
  std::vector<base::Failure>& found_;
};

}  // namespace mukana::forms
