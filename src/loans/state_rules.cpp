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
    Step{S::repair, E::repaired_unwiped, S::to_wipe},
    Step{S::repair, E::repaired_to_install, S::to_install},
    Step{S::available, E::sent_away, S::in_transit},
    Step{S::in_transit, E::arrived, S::available},
    Step{S::available, E::granted, S::granted},
    Step{S::on_loan, E::granted, S::granted},
    Step{S::lost, E::found, S::to_wipe},
    // Whatever stands in the house can be taken out of use; a reserved device is released first. That each medium is
    // settled is asked for besides: what waits to be wiped goes without it by a historical record alone.
    Step{S::received, E::disposed, S::disposed},
    Step{S::to_wipe, E::disposed, S::disposed},
    Step{S::to_install, E::disposed, S::disposed},
    Step{S::available, E::disposed, S::disposed},
    Step{S::repair, E::disposed, S::disposed},
    // A wipe of a device on the shelf that turns out wrong takes it off the shelf.
    Step{S::to_install, E::wipe_refused, S::blocked},
    Step{S::available, E::wipe_refused, S::blocked},
    // Historical records tell of loans, seldom of what lay between them: the device counts as loanable there, until
    // somebody writes them down and nothing tells of a wipe.
    Step{S::received, E::lent_unproven, S::on_loan},
    Step{S::to_wipe, E::lent_unproven, S::on_loan},
    Step{S::to_install, E::lent_unproven, S::on_loan},
    Step{S::available, E::lent_unproven, S::on_loan},
    Step{S::reserved, E::lent_unproven, S::on_loan},
    Step{S::blocked, E::lent_unproven, S::on_loan},
    Step{S::on_loan, E::returned_unproven, S::available},
    Step{S::available, E::found_unwiped, S::to_wipe},
    Step{S::to_install, E::found_unwiped, S::to_wipe},
};

// The same by state and event, for millions of look-ups.
constexpr std::uint8_t impossible = 255;
constexpr std::size_t states = base::Codes<DeviceState>::names.size();
constexpr std::size_t events = base::Codes<DeviceEvent>::names.size();
constexpr auto table = [] {
  std::array<std::array<std::uint8_t, events>, states> next{};
  for (auto& row : next) row.fill(impossible);
  for (const Step& step : steps) {
    next[static_cast<std::size_t>(step.from)][static_cast<std::size_t>(step.event)] =
        static_cast<std::uint8_t>(step.to);
  }
  return next;
}();

struct Happening {
  Instant at;
  E event;
  bool counts = true;                ///< something is wrong where it could not happen; a wipe too many is no harm
  std::optional<Instant> told = {};  ///< when a historical return was written down
};

bool is_lending(E event) { return event == E::lent_unproven || event == E::lent; }

bool ends_loan(E event) {
  return event == E::returned || event == E::returned_unproven || event == E::returned_broken ||
         event == E::went_missing;
}

E end_event(const LoanTime& loan) {
  switch (loan.ended) {
    case LoanEnd::lost: return E::went_missing;
    case LoanEnd::granted: return E::granted;
    case LoanEnd::returned: break;
  }
  if (loan.return_unproven) return E::returned_unproven;
  return loan.returned_broken ? E::returned_broken : E::returned;
}

Instant end_of(const LoanTime& loan) { return loan.returned ? loan.returned->latest : open_end; }

// Loans in the order in which they were, also where several share a day of which the clock is not known: one that
// cannot have ended before another began comes after it.
std::vector<LoanTime> in_order(std::vector<LoanTime> loans) {
  const auto out_of_order = [](const LoanTime& a, const LoanTime& b) {
    return b.out.earliest <= a.out.earliest || !may_precede(a, b);
  };
  if (std::adjacent_find(loans.begin(), loans.end(), out_of_order) == loans.end()) return loans;
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

// A return of which only the day is known was before what was done to the device later that day.
Instant before_what_followed(const DeviceHistory& history, const LoanTime& loan, Instant back) {
  if (loan.returned->earliest == loan.returned->latest) return back;
  const Instant earliest = earliest_return(loan);
  for (const Wipe& wipe : history.wipes) {
    if (wipe.started >= earliest) back = std::min(back, wipe.started);
  }
  for (const RecordedEvent& event : history.events) {
    if (event.at >= earliest) back = std::min(back, event.at);
  }
  return back;
}

// Lent and returned, each loan after the one before: where only a day is known, the earlier loan gives way.
std::vector<Happening> happenings_of_loans(const DeviceHistory& history) {
  const std::vector<LoanTime> loans = in_order(history.loans);
  std::vector<Happening> happenings;
  happenings.reserve(loans.size() * 2);
  Instant free{INT64_MIN};
  for (std::size_t i = 0; i < loans.size(); ++i) {
    const LoanTime& loan = loans[i];
    const Instant out = std::max(loan.out.earliest, free);
    happenings.push_back({out, E::lent_unproven});
    if (!loan.returned) continue;
    Instant back = before_what_followed(history, loan, loan.returned->latest);
    if (i + 1 < loans.size()) back = std::min(back, loans[i + 1].out.earliest);
    free = std::max({back, out, earliest_return(loan)});
    happenings.push_back({free, end_event(loan)});
    if (loan.return_unproven && loan.return_told) happenings.back().told = std::max(free, *loan.return_told);
  }
  return happenings;
}

// Since when the media are to be wiped: the last time at or before an instant at which the device came back.
std::optional<Instant> wipe_due_since(const DeviceHistory& history, const std::vector<Happening>& loans,
                                      Instant until) {
  std::optional<Instant> last;
  for (const Happening& happening : loans) {
    if (ends_loan(happening.event) && happening.at <= until) last = happening.at;
  }
  for (const RecordedEvent& event : history.events) {
    if (event.event == E::found && event.at <= until) last = std::max(last.value_or(event.at), event.at);
  }
  return last;
}

// Where the device came back last by a historical return: when it did.
std::optional<Instant> unproven_return(const std::vector<Happening>& loans, Instant until) {
  const auto after = std::upper_bound(loans.begin(), loans.end(), until,
                                      [](Instant instant, const Happening& loan) { return instant < loan.at; });
  if (after == loans.begin() || (after - 1)->event != E::returned_unproven) return std::nullopt;
  return (after - 1)->at;
}

// Whether nothing tells of a wipe since such a return, and somebody had written one down by then: it was known since.
bool is_known_unwiped(const DeviceHistory& history, const std::vector<Happening>& loans, Instant until) {
  const auto back = unproven_return(loans, until);
  if (!back || is_sanitised(history.media, history.wipes, back, until)) return false;
  return std::any_of(loans.begin(), loans.end(),
                     [&](const Happening& loan) { return loan.told && *back <= *loan.told && *loan.told <= until; });
}

// Why a device is nothing to keep ready, where it stood on the shelf: nothing where it is.
std::optional<E> unfitness(const DeviceHistory& history, const std::vector<Happening>& loans, Instant until) {
  const auto since = wipe_due_since(history, loans, until);
  if (has_refused_medium(history.media, history.wipes, since, until) ||
      is_without_media(history.media, history.wipes, until)) {
    return E::wipe_refused;
  }
  if (is_known_unwiped(history, loans, until)) return E::found_unwiped;
  return std::nullopt;
}

// Whether the last wipe was to be followed by programs, and nobody has said that they are installed.
bool waits_for_install(const DeviceHistory& history, Instant until) {
  const Wipe* last = nullptr;
  for (const Wipe& wipe : history.wipes) {
    if (wipe.finished <= until && is_accepted(wipe) && (last == nullptr || last->finished <= wipe.finished))
      last = &wipe;
  }
  if (last == nullptr || !last->install_next) return false;
  return std::none_of(history.events.begin(), history.events.end(), [&](const RecordedEvent& event) {
    return event.event == E::installed && last->finished <= event.at && event.at <= until;
  });
}

// What a wipe comes to for its device, beside the wipes before it; a device that was blocked for a medium stays so
// until that medium is settled.
std::optional<E> outcome(const Wipe& wipe, const DeviceHistory& history, const std::vector<Happening>& loans) {
  if (is_refused(wipe)) return E::wipe_refused;
  if (!is_accepted(wipe)) return std::nullopt;
  const Instant until = wipe.finished;
  const auto since = wipe_due_since(history, loans, until);
  if (is_sanitised(history.media, history.wipes, since, until)) {
    if (is_without_media(history.media, history.wipes, until)) return E::wipe_refused;  // nothing is left to lend
    return wipe.install_next ? E::wiped_for_install : E::wiped;
  }
  if (has_refused_medium(history.media, history.wipes, since, until)) return std::nullopt;
  return E::sent_to_wipe;  // its other media are left
}

// What whoever writes a historical return down finds out: a device that nothing tells of a wipe of, or without a medium.
std::vector<Happening> found_in_papers(const DeviceHistory& history, const std::vector<Happening>& loans) {
  std::vector<Happening> found;
  std::optional<Instant> last;  // a whole file of loans is written down at once, and told of once
  for (const Happening& loan : loans) {
    if (!loan.told || loan.told == last) continue;
    last = loan.told;
    if (!unproven_return(loans, *last)) continue;
    if (is_without_media(history.media, history.wipes, *last)) {
      found.push_back({*last, E::wipe_refused, false});
    } else if (is_known_unwiped(history, loans, *last)) {
      found.push_back({*last, E::found_unwiped, false});
    }
  }
  return found;
}

// What was done beside the loans, in the order of time: of one instant wipes first.
std::vector<Happening> happenings_between(const DeviceHistory& history, const std::vector<Happening>& loans) {
  std::vector<Happening> all;
  for (const Wipe& wipe : history.wipes) {
    if (const auto event = outcome(wipe, history, loans)) all.push_back({wipe.finished, *event, false});
    // A used medium is as good as a failed wipe, and is to be wiped at once.
    if (wipe.leaves_used) all.push_back({wipe.finished, E::sent_to_wipe, false});
  }
  for (const Happening& found : found_in_papers(history, loans)) all.push_back(found);
  for (const RecordedEvent& event : history.events) {
    const bool is_repaired = event.event == E::repaired;
    const bool to_install = is_repaired && waits_for_install(history, event.at);
    all.push_back({event.at, to_install ? E::repaired_to_install : event.event});
    // A wipe that failed, the end of its last medium, or a return without a wipe, that came to light while the device was
    // kept for somebody, on its way or in repair comes to bear once it is not.
    if (!is_repaired && event.event != E::released && event.event != E::arrived) continue;
    if (const auto unfit = unfitness(history, loans, event.at)) all.push_back({event.at, *unfit, false});
  }
  std::stable_sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) { return a.at < b.at; });
  return all;
}

// Of one instant, a loan ends before anything else is done, and the next one begins after it.
std::vector<Happening> all_happenings(const DeviceHistory& history) {
  std::vector<Happening> loans = happenings_of_loans(history);
  const bool told =
      std::any_of(loans.begin(), loans.end(), [](const Happening& loan) { return loan.told.has_value(); });
  if (history.wipes.empty() && history.events.empty() && !told) return loans;
  const std::vector<Happening> others = happenings_between(history, loans);
  std::vector<Happening> all;
  all.reserve(loans.size() + others.size());
  auto other = others.begin();
  for (const Happening& loan : loans) {
    while (other != others.end() && (other->at < loan.at || (other->at == loan.at && is_lending(loan.event)))) {
      all.push_back(*other++);
    }
    all.push_back(loan);
  }
  all.insert(all.end(), other, others.end());
  return all;
}

std::optional<S> state_after(S state, E event) {
  // Whoever wipes a device that waits, or that a wipe had blocked, has sent it to be wiped first.
  if (event == E::wiped || event == E::wiped_for_install || event == E::wipe_refused) {
    state = next_state(state, E::sent_to_wipe).value_or(state);
  }
  return next_state(state, event);
}

bool is_of_queue(E event) { return event == E::reserved || event == E::released; }

// Whether what the queue did with a device counts: it is written down when it is done, other records often somewhat
// later.
enum class Queue { counts, gives_way };

// How many of a device's records tell of something that cannot have happened where they stand.
std::size_t contradictions(const DeviceHistory& history, Queue queue) {
  S state = history.first;
  std::size_t count = 0;
  for (const Happening& happening : all_happenings(history)) {
    const auto next = state_after(state, happening.event);
    // A loan that ended as lost or granted may have the event beside it.
    const bool said_twice = (happening.event == E::went_missing && state == S::lost) ||
                            (happening.event == E::granted && state == S::granted);
    const bool gives_way = queue == Queue::gives_way && is_of_queue(happening.event);
    if (!next && happening.counts && !said_twice && !gives_way) ++count;
    state = next.value_or(state);
  }
  return count;
}

base::Failure conflict(const char* code, const char* message, std::string_view path) {
  return {base::Status::conflict, code, message, std::string(path)};
}

base::Failure why_not(S state, E event, std::string_view path) {
  switch (event) {
    case E::repaired:
    case E::repaired_unwiped:
    case E::repaired_to_install: return conflict("DEVICE_NOT_IN_REPAIR", "The device is not in repair.", path);
    case E::found: return conflict("DEVICE_NOT_LOST", "The device is not lost.", path);
    case E::released: return conflict("DEVICE_NOT_RESERVED", "The device is not reserved.", path);
    case E::arrived: return conflict("DEVICE_NOT_IN_TRANSIT", "The device is not on its way.", path);
    case E::installed: return conflict("DEVICE_NOT_TO_INSTALL", "Nothing is to be installed on the device.", path);
    case E::went_missing: return conflict("DEVICE_NOT_ON_LOAN", "The device is not on loan.", path);
    default: break;
  }
  switch (state) {
    case S::on_loan: return conflict("DEVICE_ON_LOAN", "The device is on loan.", path);
    case S::in_transit: return conflict("DEVICE_IN_TRANSIT", "The device is on its way to another custodian.", path);
    case S::granted:
    case S::disposed: return conflict("DEVICE_GONE", "The device has left the fleet for good.", path);
    default: return conflict("DEVICE_NOT_AVAILABLE", "That cannot happen to the device in its state.", path);
  }
}

}  // namespace

std::optional<DeviceState> next_state(DeviceState state, DeviceEvent event) {
  const std::uint8_t next = table[static_cast<std::size_t>(state)][static_cast<std::size_t>(event)];
  if (next == impossible) return std::nullopt;
  return static_cast<DeviceState>(next);
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
      // Where it stood before it stands again, after nothing; two loans stay two.
      if (*state != S::on_loan && spans.size() > 1 && spans[spans.size() - 2].state == *state) {
        spans.pop_back();
        spans.back().time.end = open_end;
      }
    } else {
      spans.back().time.end = happening.at;
      spans.push_back({*state, {happening.at, open_end}});
    }
  }
  return spans;
}

DeviceState state_at(std::span<const StateSpan> spans, Instant instant) {
  DeviceState state = spans.front().state;
  for (const StateSpan& span : spans) {
    if (span.time.start <= instant) state = span.state;
  }
  return state;
}

base::Refusal check_event(const DeviceHistory& history, const RecordedEvent& event, std::string_view path) {
  const S state = state_at(timeline(history), event.at);
  if (!next_state(state, event.event)) return why_not(state, event.event, path);
  DeviceHistory with = history;
  with.events.push_back(event);
  return check_correction(history, with, path);
}

namespace {

base::Refusal check_fits(const DeviceHistory& before, const DeviceHistory& after, Queue queue, std::string_view path) {
  if (contradictions(after, queue) <= contradictions(before, queue)) return std::nullopt;
  return conflict("CONTRADICTS_LATER", "What is recorded of a later time could not have happened then.", path);
}

}  // namespace

base::Refusal check_correction(const DeviceHistory& before, const DeviceHistory& after, std::string_view path) {
  return check_fits(before, after, Queue::counts, path);
}

base::Refusal check_wipe_fits(const DeviceHistory& before, const DeviceHistory& after, std::string_view path) {
  return check_fits(before, after, Queue::gives_way, path);
}

base::Refusal check_loan_fits(const DeviceHistory& history, std::span<const StateSpan> states, const LoanTime& loan,
                              std::string_view path) {
  if (loan.out.earliest != loan.out.latest) return std::nullopt;
  const S state = state_at(states, loan.out.earliest);
  if (!next_state(state, E::lent_unproven)) return why_not(state, E::lent_unproven, "/device");
  DeviceHistory after = history;
  after.loans.push_back(loan);
  if (auto refusal = check_fits(history, after, Queue::gives_way, path)) return refusal;
  if (!loan.returned || states.back().state != S::reserved) return std::nullopt;
  if (timeline(after).back().state == S::reserved) return std::nullopt;
  return conflict("CONTRADICTS_LATER", "The device is kept for somebody, and would not be any more.", path);
}

bool is_unfit(const DeviceHistory& history, Instant at) {
  return unfitness(history, happenings_of_loans(history), at).has_value();
}

base::Refusal check_happened(Instant at, Instant now, std::string_view path) {
  if (at <= now) return std::nullopt;
  return base::Failure{base::Status::argument, "IN_FUTURE", "The time lies in the future.", std::string(path)};
}

DeviceEvent end_of_repair(const DeviceHistory& history, Instant at) {
  const auto since = wipe_due_since(history, happenings_of_loans(history), at);
  // A device that was never lent since it was registered ready is as wiped as it was then.
  if (!since && history.wipes.empty()) return E::repaired;
  return is_sanitised(history.media, history.wipes, since, at) ? E::repaired : E::repaired_unwiped;
}

}  // namespace mukana::loans
