#include "mukana/loans/rules.hpp"

#include <algorithm>
#include <iterator>

namespace mukana::loans {

using base::Failure;
using base::Instant;
using base::Refusal;
using base::Status;

Moment exactly(Instant instant) { return {instant, instant}; }

Moment on_day(base::Date day, const base::Zone& zone) { return {zone.start_of(day), zone.start_of(day.plus_days(1))}; }

namespace {

// Of a moment known to the day, the latest instant is the first one after the day and no more in it.
bool may_be_at_or_after(const Moment& moment, Instant instant) {
  return instant < moment.latest || (moment.earliest == moment.latest && instant == moment.latest);
}

}  // namespace

Instant earliest_return(const LoanTime& loan) { return std::max(loan.returned->earliest, loan.out.earliest); }

bool may_precede(const LoanTime& first, const LoanTime& second) {
  return first.returned && may_be_at_or_after(second.out, earliest_return(first));
}

Refusal check_no_overlap(const LoanTime& loan, std::span<const LoanTime> others, std::string_view path) {
  for (const LoanTime& other : others) {
    if (may_precede(other, loan) || may_precede(loan, other)) continue;
    const bool is_out = !other.returned && (!loan.returned || other.out.earliest <= loan.out.latest);
    if (is_out) {
      return Failure{Status::conflict, "DEVICE_ON_LOAN", "The device is on loan already.", "/device"};
    }
    return Failure{Status::conflict, "OVERLAPS_OTHER_LOAN", "The device was on loan to somebody else in that time.",
                   std::string(path)};
  }
  return std::nullopt;
}

Refusal check_return(const LoanTime& loan, const Moment& returned, std::string_view path) {
  if (loan.returned) return Failure{Status::conflict, "LOAN_CLOSED", "The loan is closed already.", "/loan"};
  if (loan.out.earliest < returned.latest) return std::nullopt;
  return Failure{Status::refused, "RETURN_NOT_AFTER_CHECKOUT", "The return is not after the checkout.",
                 std::string(path)};
}

bool is_refused(const Wipe& wipe) { return wipe.result == WipeResult::failed || wipe.warned || wipe.leaves_used; }

bool is_accepted(const Wipe& wipe) { return wipe.trusted && !is_refused(wipe); }

namespace {

bool is_destruction(const Wipe& wipe) { return is_accepted(wipe) && wipe.action == WipeAction::destroy; }

// The record that tells of a medium: of its destruction, or the last one of those that tell anything.
const Wipe* last_of(std::string_view medium, std::span<const Wipe> wipes, Instant until) {
  const Wipe* last = nullptr;
  for (const Wipe& wipe : wipes) {
    if (wipe.medium != medium || wipe.finished > until) continue;
    if (is_destruction(wipe)) return &wipe;
    if (!is_accepted(wipe) && !is_refused(wipe)) continue;
    if (last == nullptr || last->finished <= wipe.finished) last = &wipe;
  }
  return last;
}

}  // namespace

Refusal check_medium_there(const Wipe& wipe, std::span<const Wipe> recorded, std::string_view path) {
  for (const Wipe& other : recorded) {
    if (other.medium != wipe.medium) continue;
    if (is_destruction(other) && other.started < wipe.finished) {
      return Failure{Status::conflict, "MEDIUM_DESTROYED", "The medium was destroyed before.", std::string(path)};
    }
    if (is_destruction(wipe) && wipe.started < other.finished) {
      return Failure{Status::conflict, "CONTRADICTS_LATER", "The medium was wiped after that.", std::string(path)};
    }
  }
  return std::nullopt;
}

std::vector<WipeFault> wipe_faults(WipeResult result, bool warned, Evidence evidence, bool verified,
                                   const WipePolicy& policy) {
  std::vector<WipeFault> faults;
  if (result == WipeResult::failed) faults.push_back(WipeFault::failed);
  if (warned) faults.push_back(WipeFault::warned);
  if (evidence == Evidence::donor_claim) faults.push_back(WipeFault::donor_claim);
  if (evidence == Evidence::donor_record && !policy.accepts_donor_records) faults.push_back(WipeFault::donor_record);
  if (!verified && policy.needs_verification) faults.push_back(WipeFault::not_verified);
  return faults;
}

bool is_without_media(std::span<const std::string> media, std::span<const Wipe> wipes, Instant until) {
  const auto is_destroyed = [&](std::string_view medium) {
    const Wipe* last = last_of(medium, wipes, until);
    return last != nullptr && is_destruction(*last);
  };
  if (media.empty()) return is_destroyed("");
  return std::all_of(media.begin(), media.end(), is_destroyed);
}

Refusal check_step(std::span<const RefurbishmentStep> passed, RefurbishmentStep step, std::string_view path) {
  for (const auto before :
       {RefurbishmentStep::wiped, RefurbishmentStep::operating_system, RefurbishmentStep::programs}) {
    if (before < step && std::find(passed.begin(), passed.end(), before) == passed.end()) {
      return Failure{Status::conflict, "STEP_TOO_EARLY", "A step that comes before it has not passed yet.",
                     std::string(path)};
    }
  }
  return std::nullopt;
}

Refusal check_refurbished(std::span<const RefurbishmentStep> passed, std::string_view path) {
  if (!check_step(passed, RefurbishmentStep::tested, path) &&
      std::find(passed.begin(), passed.end(), RefurbishmentStep::tested) != passed.end()) {
    return std::nullopt;
  }
  return Failure{Status::conflict, "REFURBISHMENT_INCOMPLETE", "Not every step has passed.", std::string(path)};
}

bool is_sanitised(std::span<const std::string> media, std::span<const Wipe> wipes, std::optional<Instant> since,
                  Instant until) {
  const auto is_settled = [&](std::string_view medium) {
    const Wipe* last = last_of(medium, wipes, until);
    if (last == nullptr || !is_accepted(*last)) return false;
    return is_destruction(*last) || !since || last->started >= *since;
  };
  if (media.empty()) return is_settled("");
  return std::all_of(media.begin(), media.end(), is_settled);
}

bool has_refused_medium(std::span<const std::string> media, std::span<const Wipe> wipes, std::optional<Instant> since,
                        Instant until) {
  const auto refused = [&](std::string_view medium) {
    const Wipe* last = last_of(medium, wipes, until);
    return last != nullptr && is_refused(*last) && (!since || last->finished >= *since);
  };
  if (media.empty()) return refused("");
  return std::any_of(media.begin(), media.end(), refused);
}

Refusal check_sanitised(const DeviceHistory& history, const Moment& out, bool takes_donor_evidence) {
  std::optional<Instant> since;
  for (const LoanTime& loan : history.loans) {
    if (loan.out.earliest > out.latest || !loan.returned) continue;
    const Instant returned = earliest_return(loan);
    if (returned <= out.latest && (!since || *since < returned)) since = returned;
  }
  for (const RecordedEvent& event : history.events) {
    if (event.event != DeviceEvent::found || event.at > out.latest) continue;
    if (!since || *since < event.at) since = event.at;
  }
  std::vector<Wipe> own;
  if (!takes_donor_evidence) {
    std::copy_if(history.wipes.begin(), history.wipes.end(), std::back_inserter(own),
                 [](const Wipe& wipe) { return !wipe.from_donor || is_refused(wipe); });
  }
  const std::span<const Wipe> wipes = takes_donor_evidence ? history.wipes : own;
  if (is_sanitised(history.media, wipes, since, out.latest)) return std::nullopt;
  return Failure{Status::conflict, "DEVICE_NOT_SANITISED",
                 "There is no accepted wipe record for every storage medium since the device came back.", "/device"};
}

Refusal check_available(DeviceState state) {
  if (next_state(state, DeviceEvent::lent)) return std::nullopt;
  return Failure{Status::conflict, "DEVICE_NOT_AVAILABLE", "The device cannot be lent in its state.", "/device"};
}

Refusal check_acquired(std::optional<AcquiredAs> as, bool has_lease_end, bool has_donation) {
  if (has_lease_end && as != AcquiredAs::lease) {
    return Failure{Status::argument, "NOT_A_LEASE", "Only a leased device has an end of its lease.", "/lease_ends_on"};
  }
  if (has_donation && as != AcquiredAs::donation) {
    return Failure{Status::argument, "NOT_A_DONATION", "The device did not come by a donation.", "/donation"};
  }
  return std::nullopt;
}

Refusal check_due(base::Date out, base::Date due) {
  if (out <= due) return std::nullopt;
  return Failure{Status::refused, "DUE_BEFORE_CHECKOUT", "The due date lies before the checkout.", "/due_on"};
}

}  // namespace mukana::loans
