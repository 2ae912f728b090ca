#pragma once
/// @file
/// Decisions about devices and loans, as functions of values alone.
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/base/zone.hpp"
#include "mukana/loans/types.hpp"

namespace mukana::loans {

/// The state after an event, or nothing where the event cannot happen in this state.
std::optional<DeviceState> next_state(DeviceState state, DeviceEvent event);

/// A moment known to the millisecond.
Moment exactly(base::Instant instant);
/// A moment of which only the local day is known. A checkout on a day counts from the day's first instant, and a
/// return on a day until its last: the day counts as loaned either way.
Moment on_day(base::Date day, const base::Zone& zone);

/// The first instant at which a loan that came back can have come back.
base::Instant earliest_return(const LoanTime& loan);
/// Whether one loan can have ended before another began.
bool may_precede(const LoanTime& first, const LoanTime& second);

/// Says no to a loan that overlaps another one of the same device, backdated or not: E_CONFLICT, DEVICE_ON_LOAN where
/// the other one is open and began before, else OVERLAPS_OTHER_LOAN. Loans of which only days are known may share a
/// day where one can have ended before the other began. `path` is the field that holds the loan's beginning.
base::Refusal check_no_overlap(const LoanTime& loan, std::span<const LoanTime> others, std::string_view path);

/// Says no to a return of a loan that is closed (E_CONFLICT, LOAN_CLOSED), and to one that is not after the checkout
/// (E_REFUSED, RETURN_NOT_AFTER_CHECKOUT); a return on the day of the checkout passes where one of them is a day only.
base::Refusal check_return(const LoanTime& loan, const Moment& returned, std::string_view path);

/// Whether the record of a wipe is acceptable: it passed, the tool warned of nothing, and it is trusted. A pass with
/// hidden sectors that were not erased is none (NIST SP 800-88).
bool is_accepted(const Wipe& wipe);

/// Whether the record of a wipe takes away what evidence there was of its medium: it failed, the tool warned, or a used
/// medium came in. Whoever says so: only a good word has to be trusted. What is neither accepted nor refused, such as a
/// donor's claim of a pass, tells nothing.
bool is_refused(const Wipe& wipe);

/// Says no to the record of a wipe of a medium that was destroyed before (E_CONFLICT, MEDIUM_DESTROYED), and to the
/// record of a destruction before a wipe that is recorded already (E_CONFLICT, CONTRADICTS_LATER).
base::Refusal check_medium_there(const Wipe& wipe, std::span<const Wipe> recorded, std::string_view path);

/// What stands against a wipe record as evidence, under a policy; nothing where it is acceptable. A donor's bare claim
/// never counts.
std::vector<WipeFault> wipe_faults(WipeResult result, bool warned, Evidence evidence, bool verified,
                                   const WipePolicy& policy);

/// Whether no medium of the device is left to keep data on, as all were destroyed and none took their place.
bool is_without_media(std::span<const std::string> media, std::span<const Wipe> wipes, base::Instant until);

/// Says no to a step of refurbishing before the steps that come before it passed (E_CONFLICT, STEP_TOO_EARLY).
base::Refusal check_step(std::span<const RefurbishmentStep> passed, RefurbishmentStep step, std::string_view path);
/// Says no where steps are missing (E_CONFLICT, REFURBISHMENT_INCOMPLETE).
base::Refusal check_refurbished(std::span<const RefurbishmentStep> passed, std::string_view path);

/// Whether each medium is settled at `until`: the last record that was finished for it is accepted and started at
/// `since` or later. A failed or warned wipe thus cancels an earlier pass, and a later pass settles. A medium that was
/// destroyed is settled for good. A device without named media needs one wipe.
bool is_sanitised(std::span<const std::string> media, std::span<const Wipe> wipes, std::optional<base::Instant> since,
                  base::Instant until);

/// Whether the last record of some medium that was finished from `since` until then is a refused one.
bool has_refused_medium(std::span<const std::string> media, std::span<const Wipe> wipes,
                        std::optional<base::Instant> since, base::Instant until);

/// Says no to a checkout without accepted wipe evidence for each medium since the return before it (E_CONFLICT,
/// DEVICE_NOT_SANITISED). The evidence record of a donor counts where the policy takes it, and was trusted when it was
/// recorded.
base::Refusal check_sanitised(const DeviceHistory& history, const Moment& out, bool takes_donor_evidence = true);

/// Says no to a checkout of a device that cannot be lent in its state (E_CONFLICT, DEVICE_NOT_AVAILABLE).
base::Refusal check_available(DeviceState state);

/// Says no (E_ARG) to a lease's end where the device is not leased (NOT_A_LEASE, /lease_ends_on), and to a donation of a
/// device that came otherwise (NOT_A_DONATION, /donation).
base::Refusal check_acquired(std::optional<AcquiredAs> as, bool has_lease_end, bool has_donation);

/// Says no to a due date before the day of the checkout (E_REFUSED, DUE_BEFORE_CHECKOUT).
base::Refusal check_due(base::Date out, base::Date due);

/// The states of a device from its first day on, in the order of time and without a hole, ending at open_end: the
/// fold of all that is recorded of it. What cannot have happened in a state changes nothing.
std::vector<StateSpan> timeline(const DeviceHistory& history);

/// The state at an instant; that of the first span before it.
DeviceState state_at(std::span<const StateSpan> states, base::Instant instant);

/// Says no to an event that cannot happen to the device at that instant (E_CONFLICT at `path`: DEVICE_ON_LOAN,
/// DEVICE_IN_TRANSIT, DEVICE_GONE, DEVICE_NOT_AVAILABLE, or what the event needs, such as DEVICE_NOT_IN_REPAIR), and to
/// one after which something that is recorded of a later time could not have happened (E_CONFLICT, CONTRADICTS_LATER).
base::Refusal check_event(const DeviceHistory& history, const RecordedEvent& event, std::string_view path);

/// Says no (E_CONFLICT, CONTRADICTS_LATER) to a correction after which more is recorded that cannot have happened.
base::Refusal check_correction(const DeviceHistory& before, const DeviceHistory& after, std::string_view path);

/// The same for a wipe that is written down, beside which what the queue did with the device is not counted: whoever it
/// was kept for waits again.
base::Refusal check_wipe_fits(const DeviceHistory& before, const DeviceHistory& after, std::string_view path);

/// Says no to a loan that does not fit into what is recorded beside it: of a device that could not be lent then
/// (E_CONFLICT at /device, as check_event() says), or such that something of later could not have happened, or a device
/// that is kept for somebody would not be kept any more (E_CONFLICT at `path`, CONTRADICTS_LATER). A loan of which only
/// the day is known is not asked: what else was done on that day may have been before or after it.
/// `states` is the timeline() of the history.
base::Refusal check_loan_fits(const DeviceHistory& history, std::span<const StateSpan> states, const LoanTime& loan,
                              std::string_view path);

/// Whether what is told of a device's media forbids to keep it ready for anybody: the last wipe of one of them failed or
/// warned, no medium is left, or it came back by a historical return that nothing tells of a wipe after.
bool is_unfit(const DeviceHistory& history, base::Instant at);

/// Says no (E_ARG, IN_FUTURE) to an instant after `now`, for what is said to have happened.
base::Refusal check_happened(base::Instant at, base::Instant now, std::string_view path);

/// How a repair ends: the media of a device that came back broken were not wiped yet, and are wiped next.
DeviceEvent end_of_repair(const DeviceHistory& history, base::Instant at);

}  // namespace mukana::loans
