#pragma once
/// @file
/// Reservations as they are kept, and what is done with them whenever a device becomes free.
#include <optional>
#include <string>
#include <vector>

#include "mukana/loans/queue.hpp"
#include "mukana/loans/types.hpp"

#include "operation/context.hpp"

namespace mukana::loans {

/// What a queue waits for, as it is stored: "kind:tablet", or a device or a kit by its row.
std::string queue_of_kind(DeviceKind kind);
std::string queue_of_device(storage::Key device);
std::string queue_of_kit(storage::Key kit);

struct Reservation {
  storage::Key key = 0;
  std::int64_t revision = 1;
  storage::Key person = 0;  ///< whom they became after merges
  std::string queue;
  std::optional<storage::Key> kit;
  std::optional<storage::Key> device;  ///< the one that is kept for it
  std::optional<storage::Key> pickup;  ///< the organisation where it is fetched
  std::optional<base::Date> keep_until;
  QueueEntry entry;
};

/// The reservations of the controller that `where` is true of, with up to two parameters, `$2` and `$3`; in their
/// queue's order.
std::vector<Reservation> read_reservations(operation::Context& context, const std::string& where,
                                           const storage::Parameter& second = {}, const storage::Parameter& third = {});
/// The open reservations of a queue, in its order.
std::vector<Reservation> read_queue(operation::Context& context, const std::string& queue);
/// The place of a reservation in its queue, from 1; nothing where it does not stand there.
std::optional<std::int64_t> place_in(const std::vector<Reservation>& queue, storage::Key reservation);
/// The reservation named in a request, of a person whom this actor may see. Throws `missing` or `Hidden` at `path`.
Reservation require_reservation(operation::Context& context, const base::Id& id, std::string_view path);

/// The devices that are kept for it: of a kit all of them.
std::vector<storage::Key> devices_of(operation::Context& context, const Reservation& reservation);
bool is_in_state(operation::Context& context, storage::Key device, DeviceState state);
/// Records an event of a device that belongs to a reservation, now.
void move_device(operation::Context& context, storage::Key device, DeviceEvent event, const Reservation& reservation);

/// What is said of an event beside what it is.
struct EventDetails {
  std::optional<std::string> reason = {};
  std::optional<storage::Key> device = {};
  std::optional<base::Date> keep_until = {};
  std::optional<storage::Key> loan = {};
  std::optional<base::Date> suspended_until = {};
  std::optional<std::int64_t> priority_class = {};
  std::string_view path = "/id";
};
/// Adds an event and stores the state after it; a device that was kept and is no more is released. Throws what
/// check_event() refuses.
void happen(operation::Context& context, Reservation& reservation, ReservationEvent event,
            const EventDetails& details = {});

/// What an advance did.
struct Advance {
  std::vector<std::string> expired;
  std::vector<std::string> ready;
  std::vector<std::string> allocated;  ///< kept at another custodian: the device has to be sent
  std::vector<std::string> cancelled;  ///< the last day on which they were needed is over
};

/// Lets a device go on: what was kept too long expires, what arrived is ready, and if it is free it is kept for whose
/// turn it is.
void advance_device(operation::Context& context, storage::Key device, Advance& advance);
void advance_device(operation::Context& context, storage::Key device);
/// The same for the devices that a reservation waits for, but one.
void advance_queue(operation::Context& context, storage::Key reservation,
                   std::optional<storage::Key> except = std::nullopt);
/// The same for all devices for which somebody waits.
Advance advance_all(operation::Context& context);

/// Lets whoever a device was kept for wait again, at their place, where it turns out that it is not wiped.
void leave_unfit_device(operation::Context& context, storage::Key device);

/// After a device was granted, disposed of or made void: for whomever it was kept, another one is kept or they wait again;
/// reservations of this very device are cancelled, as there is nothing to wait for; and its kit goes on without it.
void leave_for_good(operation::Context& context, storage::Key device);

/// For whom a device is kept, by itself or with its kit; nothing where it is not.
std::optional<Reservation> kept_for(operation::Context& context, storage::Key device);

/// Before a checkout: says no (E_CONFLICT, RESERVED_FOR_OTHER) where the device is kept for somebody else, or where
/// somebody reserved this very device for a day before it is due back. With a reason staff may pass them over: the
/// reservation waits again at its place, and the reason is kept with it.
void claim_device(operation::Context& context, storage::Key device, storage::Key borrower, base::Date due,
                  const std::optional<std::string>& override_reason);
/// After a checkout: the borrower's reservations for what they got are fulfilled.
void fulfil_reservations(operation::Context& context, storage::Key device, storage::Key borrower, storage::Key loan,
                         base::Date out);

/// The ids of reservations that a loan had fulfilled which never was.
struct Reopened {
  std::vector<std::string> reopened;      ///< they wait again, at their old place
  std::vector<std::string> not_reopened;  ///< the person stands in that queue again by another reservation
};
/// After a loan was made void: whoever waited for it and did not truly get it waits again. Of a kit once none of its
/// loans holds.
Reopened reopen_reservations(operation::Context& context, storage::Key loan, const std::string& reason);
/// Lets a device go on that is reserved and kept for nobody any more, as where the loan it was kept for never was.
void free_device(operation::Context& context, storage::Key device);

/// Who but the borrower of a device waits, where it is to stay out until a day.
struct OthersWaiting {
  std::int64_t for_kind = 0;      ///< for any device of its kind
  std::int64_t free_devices = 0;  ///< of that kind
  std::int64_t for_this = 0;      ///< for this very device or its kit, those who need it by that day among them
  std::int64_t count() const { return for_kind + for_this; }
};
OthersWaiting others_waiting(operation::Context& context, storage::Key device, DeviceKind kind, storage::Key borrower,
                             base::Date until);
/// Says no (SOMEONE_WAITS at `path`) to a renewal where somebody else waits for the device.
base::Refusal check_renewable(const OthersWaiting& others, std::string_view path);

}  // namespace mukana::loans
