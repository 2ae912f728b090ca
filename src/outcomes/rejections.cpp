#include "outcomes/rejections.hpp"

#include <algorithm>
#include <iterator>

namespace mukana::outcomes {

std::size_t Rejections::declare(std::string_view reason) {
  const auto found = std::find_if(reasons_.begin(), reasons_.end(),
                                  [&](const Rejection& rejection) { return rejection.reason == reason; });
  if (found != reasons_.end()) return static_cast<std::size_t>(found - reasons_.begin());
  reasons_.push_back({std::string(reason), Stage::counting, 0, {}});
  return reasons_.size() - 1;
}

void Rejections::add(std::size_t reason, std::string_view reference) {
  Rejection& rejection = reasons_[reason];
  ++rejection.rows;
  auto& references = rejection.references;
  if (references.size() >= most_references) return;
  // Several rows may come from one record, such as the people of a meeting.
  if (std::find(references.begin(), references.end(), reference) != references.end()) return;
  references.emplace_back(reference);
}

void Rejections::forget_rows() {
  for (Rejection& rejection : reasons_) {
    rejection.rows = 0;
    rejection.references.clear();
  }
}

std::int64_t Rejections::rows() const {
  std::int64_t rows = 0;
  for (const Rejection& rejection : reasons_) rows += rejection.rows;
  return rows;
}

std::vector<Rejection> Rejections::list() const {
  std::vector<Rejection> listed;
  std::copy_if(reasons_.begin(), reasons_.end(), std::back_inserter(listed),
               [](const Rejection& rejection) { return rejection.rows > 0; });
  return listed;
}

}  // namespace mukana::outcomes
