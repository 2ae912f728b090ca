#include "mukana/forms/small_groups.hpp"

#include <algorithm>
#include <numeric>

namespace mukana::forms {
namespace {

// The hidden cells of a distribution, and whether they protect each other.
class Hiding {
 public:
  Hiding(std::span<const std::int64_t> counts, std::int64_t smallest)
      : counts_(counts), smallest_(smallest), hidden_(counts.size(), false) {}

  void hide(std::size_t cell) {
    hidden_[cell] = true;
    ++cells_;
    people_ += counts_[cell];
  }

  // One hidden cell is what is left of the total. Several that hold one person each, or all as many as a small cell may
  // hold, are known as well: every hidden one is at least 1, and the small ones at most smallest - 1.
  bool protects() const {
    return cells_ == 0 ||
           (cells_ > 1 && people_ >= smallest_ && people_ != cells_ && people_ != cells_ * (smallest_ - 1));
  }

  // The shown cell with the fewest people, an empty one only where no other is left.
  std::size_t next() const {
    std::size_t best = counts_.size();
    for (std::size_t cell = 0; cell < counts_.size(); ++cell) {
      if (hidden_[cell]) continue;
      if (best == counts_.size() || rank(cell) < rank(best)) best = cell;
    }
    return best;
  }

  std::vector<bool> take() { return std::move(hidden_); }

 private:
  std::pair<bool, std::int64_t> rank(std::size_t cell) const { return {counts_[cell] == 0, counts_[cell]}; }

  std::span<const std::int64_t> counts_;
  std::int64_t smallest_;
  std::vector<bool> hidden_;
  std::int64_t cells_ = 0;
  std::int64_t people_ = 0;
};

}  // namespace

base::Refusal check_smallest_group(std::int64_t smallest, std::string_view path) {
  if (smallest >= least_smallest_group) return std::nullopt;
  return base::Failure{base::Status::argument, "GROUP_TOO_SMALL", "A figure stands for at least three people.",
                       std::string(path)};
}

std::vector<bool> hidden_cells(std::span<const std::int64_t> counts, std::int64_t smallest) {
  const std::int64_t total = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
  if (is_small(total, smallest)) return std::vector<bool>(counts.size(), true);
  Hiding hiding(counts, smallest);
  for (std::size_t cell = 0; cell < counts.size(); ++cell) {
    if (is_small(counts[cell], smallest)) hiding.hide(cell);
  }
  while (!hiding.protects()) {
    const std::size_t next = hiding.next();
    if (next == counts.size()) break;
    hiding.hide(next);
  }
  return hiding.take();
}

std::vector<bool> hidden_overlapping_cells(std::span<const std::int64_t> counts, std::int64_t total,
                                           std::int64_t smallest) {
  std::vector<bool> hidden(counts.size());
  for (std::size_t cell = 0; cell < counts.size(); ++cell) {
    hidden[cell] =
        is_small(total, smallest) || is_small(counts[cell], smallest) || is_small(total - counts[cell], smallest);
  }
  return hidden;
}

bool may_show_split(const Distribution& all, std::span<const Distribution> groups, std::int64_t smallest,
                    std::int64_t most_of_one) {
  const auto is_safe = [&](std::int64_t part, std::int64_t whole) {
    return !is_small(part, smallest) && !is_small(whole - part, smallest * most_of_one);
  };
  return std::all_of(groups.begin(), groups.end(), [&](const Distribution& group) {
    if (!is_safe(group.n, all.n)) return false;
    for (std::size_t cell = 0; cell < all.counts.size(); ++cell) {
      if (!is_safe(group.counts[cell], all.counts[cell]) || is_small(group.n - group.counts[cell], smallest)) {
        return false;
      }
    }
    return true;
  });
}

bool may_show_several_times(const Distribution& persons, std::int64_t smallest) {
  if (is_small(persons.n, smallest)) return false;
  std::int64_t categories = 0;
  std::int64_t within = 0;
  for (const std::int64_t count : persons.counts) {
    if (is_small(count, smallest) || is_small(persons.n - count, smallest)) return false;
    categories += count > 0 ? 1 : 0;
    within += count;
  }
  return categories != 2 || !is_small(within - persons.n, smallest);
}

}  // namespace mukana::forms
