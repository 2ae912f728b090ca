#pragma once
/// @file
/// Change between two measurements: of one person, with the question whether it is more than the measure's own noise
/// (reliable change, Jacobson and Truax 1991), and of a group, over the persons who were measured twice.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "mukana/base/codes.hpp"
#include "mukana/base/failure.hpp"

namespace mukana::forms {

/// Which reliability a figure of reliable change rests on. They differ, and so do the answers: eHEALS from 22 to 28 is
/// a reliable change by its internal consistency (.94), and not by its test-retest reliability (.86).
enum class ReliabilityKind { internal_consistency, test_retest, parallel_forms };

/// What a judgement of reliable change rests on. It is kept with every result.
struct ChangeBasis {
  double standard_deviation = 0;  ///< of the measure before, in its own points
  double reliability = 0;         ///< above 0 and below 1
  ReliabilityKind which = ReliabilityKind::internal_consistency;
  std::string source;      ///< where both figures were published
  double critical = 1.96;  ///< how many standard errors a change must pass to be reliable
  bool higher_is_better = true;
};

/// Says no (E_ARG) to a basis that cannot be: a deviation that is not above 0 (BAD_DEVIATION), a reliability not between
/// 0 and 1 (BAD_RELIABILITY), a critical value that is not above 0 (BAD_CRITICAL), no source (BLANK). Paths are under
/// `path`.
base::Refusal check_change_basis(const ChangeBasis& basis, std::string_view path);

enum class Verdict { improved, unchanged, deteriorated };

struct ReliableChange {
  double change = 0;             ///< after minus before
  double measurement_error = 0;  ///< SD * sqrt(1 - reliability)
  double difference_error = 0;   ///< sqrt(2) times that
  double index = 0;              ///< change / difference_error
  double smallest = 0;           ///< the change from which on it is reliable
  bool reliable = false;         ///< |index| > critical
  Verdict verdict = Verdict::unchanged;
};

/// REQUIRES a basis that check_change_basis() agrees to.
ReliableChange reliable_change(double before, double after, const ChangeBasis& basis);

/// Those with whom a change is compared: clients before, and people who get along.
struct Norms {
  double clients_mean = 0;
  double clients_deviation = 0;
  double others_mean = 0;
  double others_deviation = 0;
};

/// The point between both groups at which belonging to either is equally likely (Jacobson and Truax's cut-off c).
double cut_off(const Norms& norms);

/// Whether a change is reliable and leads over the cut-off, from the clients' side to the other.
bool is_recovery(double before, double after, const ChangeBasis& basis, double cut_off);

/// One person's two measurements; nothing where one is missing, which is never 0.
struct Pair {
  std::optional<double> before;
  std::optional<double> after;
};

/// What changed over the persons who have both. Who has only one is counted, and is in no mean: means over different
/// people must not be subtracted.
struct PairedChange {
  std::int64_t persons = 0;
  std::int64_t with_before = 0;
  std::int64_t with_after = 0;
  std::int64_t pairs = 0;
  std::optional<double> mean_before;     ///< of the pairs
  std::optional<double> mean_after;      ///< of the pairs
  std::optional<double> mean_change;     ///< nothing without a pair
  std::optional<double> deviation;       ///< of the changes (n - 1); nothing below two pairs
  std::optional<double> standard_error;  ///< deviation / sqrt(pairs)
  std::optional<double> effect;          ///< mean / deviation (Cohen's d of pairs); nothing where all change alike
};

PairedChange paired_change(std::span<const Pair> persons);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::ReliabilityKind> {
  static constexpr std::array<std::string_view, 3> names{"internal_consistency", "test_retest", "parallel_forms"};
};
template <>
struct Codes<forms::Verdict> {
  static constexpr std::array<std::string_view, 3> names{"improved", "unchanged", "deteriorated"};
};

}  // namespace mukana::base
