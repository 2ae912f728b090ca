// The states of a device: what may follow what, and the fold of its records.
#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "mukana/loans/rules.hpp"

namespace mukana::loans {

using base::Instant;

namespace {

using S = DeviceState;
using E = DeviceEvent;

struct Step {
  S from;
  E event;
  S to;
};

constexpr std::array steps{
    Step{S::received, E::sent_to_wipe, S::to_wipe},
    Step{S::to_wipe, E::wiped, S::available},
    Step{S::to_wipe, E::wiped_for_install, S::to_install},
    Step{S::to_wipe, E::wipe_refused, S::blocked},
    Step{S::blocked, E::sent_to_wipe, S::to_wipe},
    Step{S::blocked, E::disposed, S::disposed},
    Step{S::to_install, E::installed, S::available},
    Step{S::to_install, E::sent_to_repair, S::repair},
    Step{S::available, E::reserved, S::reserved},
    Step{S::reserved, E::released, S::available},
    Step{S::available, E::lent, S::on_loan},
    Step{S::reserved, E::lent, S::on_loan},
    Step{S::on_loan, E::returned, S::to_wipe},
    Step{S::on_loan, E::returned_broken, S::repair},
    Step{S::on_loan, E::went_missing, S::lost},
    Step{S::available, E::sent_to_repair, S::repair},
    Step{S::repair, E::repaired, S::available},
    Step{S::available, E::sent_away, S::in_transit},
    Step{S::in_transit, E::arrived, S::available},
    Step{S::available, E::granted, S::granted},
    Step{S::on_loan, E::granted, S::granted},
    Step{S::lost, E::found, S::to_wipe},
    // A wipe of a device on the shelf that turns out wrong takes it off the shelf.
    Step{S::available, E::wipe_refused, S::blocked},
    // Historical records tell of loans, seldom of what lay between them: the device counts as loanable there.
    Step{S::received, E::lent_unproven, S::on_loan},
    Step{S::to_wipe, E::lent_unproven, S::on_loan},
    Step{S::to_install, E::lent_unproven, S::on_loan},
    Step{S::available, E::lent_unproven, S::on_loan},
    Step{S::reserved, E::lent_unproven, S::on_loan},
    Step{S::blocked, E::lent_unproven, S::on_loan},
    Step{S::on_loan, E::returned_unproven, S::available},
};

struct Happening {
  Instant at;
  E event;
};

Instant end_of(const LoanTime& loan) { return loan.returned ? loan.returned->latest : open_end; }

// Loans in the order in which they were, also where several share a day of which the clock is not known: one that
// cannot have ended before another began comes after it.
std::vector<LoanTime> in_order(std::vector<LoanTime> loans) {
  std::stable_sort(loans.begin(), loans.end(), [](const LoanTime& a, const LoanTime& b) {
    return std::tie(a.out.earliest, a.out.latest) != std::tie(b.out.earliest, b.out.latest)
               ? std::tie(a.out.earliest, a.out.latest) < std::tie(b.out.earliest, b.out.latest)
               : end_of(a) < end_of(b);
  });
  for (std::size_t i = 1; i < loans.size(); ++i) {
    for (std::size_t at = i; at > 0 && !may_precede(loans[at - 1], loans[at]); --at) {
      std::swap(loans[at - 1], loans[at]);
    }
  }
  return loans;
}

// Lent and returned, each loan after the one before: where only a day is known, the earlier loan gives way.
std::vector<Happening> happenings_of(std::vector<LoanTime> recorded) {
  const std::vector<LoanTime> loans = in_order(std::move(recorded));
  std::vector<Happening> happenings;
  Instant free{INT64_MIN};
  for (std::size_t i = 0; i < loans.size(); ++i) {
    const LoanTime& loan = loans[i];
    const Instant out = std::max(loan.out.earliest, free);
    happenings.push_back({out, E::lent_unproven});
    if (!loan.returned) continue;
    Instant back = loan.returned->latest;
    if (i + 1 < loans.size()) back = std::min(back, loans[i + 1].out.earliest);
    free = std::max({back, out, earliest_return(loan)});
    happenings.push_back({free, loan.return_unproven ? E::returned_unproven : E::returned});
  }
  return happenings;
}

// The last return at or before an instant.
std::optional<Instant> last_return(const std::vector<Happening>& loans, Instant until) {
  std::optional<Instant> last;
  for (const Happening& happening : loans) {
    const bool is_return = happening.event == E::returned || happening.event == E::returned_unproven;
    if (is_return && happening.at <= until) last = happening.at;
  }
  return last;
}

std::vector<Happening> all_happenings(const DeviceHistory& history) {
  const std::vector<Happening> loans = happenings_of(history.loans);
  std::vector<Happening> all = loans;
  for (const Wipe& wipe : history.wipes) {
    if (!is_accepted(wipe)) {
      all.push_back({wipe.finished, E::wipe_refused});
    } else if (is_sanitised(history.media, history.wipes, last_return(loans, wipe.finished), wipe.finished)) {
      all.push_back({wipe.finished, E::wiped});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) { return a.at < b.at; });
  return all;
}

std::optional<S> state_after(S state, E event) {
  // Whoever wipes a device that waits, or that a wipe had blocked, has sent it to be wiped first.
  if (event == E::wiped || event == E::wipe_refused) {
    state = next_state(state, E::sent_to_wipe).value_or(state);
  }
  return next_state(state, event);
}

}  // namespace

std::optional<DeviceState> next_state(DeviceState state, DeviceEvent event) {
  const auto* step = std::find_if(steps.begin(), steps.end(),
                                  [&](const Step& known) { return known.from == state && known.event == event; });
  if (step == steps.end()) return std::nullopt;
  return step->to;
}

std::vector<StateSpan> timeline(const DeviceHistory& history) {
  const std::vector<Happening> happenings = all_happenings(history);
  Instant from = history.from;
  if (!happenings.empty()) from = std::min(from, happenings.front().at);
  std::vector<StateSpan> spans{{history.first, {from, open_end}}};
  for (const Happening& happening : happenings) {
    const auto state = state_after(spans.back().state, happening.event);
    if (!state || *state == spans.back().state) continue;
    if (spans.back().time.start == happening.at) {
      spans.back().state = *state;
    } else {
      spans.back().time.end = happening.at;
      spans.push_back({*state, {happening.at, open_end}});
    }
  }
  return spans;
}

DeviceState state_at(std::span<const StateSpan> states, Instant instant) {
  DeviceState state = states.front().state;
  for (const StateSpan& span : states) {
    if (span.time.start <= instant) state = span.state;
  }
  return state;
}

}  // namespace mukana::loans
