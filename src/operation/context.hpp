#pragma once
/// @file
/// What an operation's handler is given: the acting user, the clock, the database inside an open transaction, and the
/// trail on which it leaves what it touched.
#include <boost/json/fwd.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/base/zone.hpp"
#include "mukana/operation/access.hpp"

#include "operation/fact.hpp"
#include "storage/database.hpp"

namespace mukana::operation {

struct Operation;

/// Who acts: a person of the workspace in an active role, for a stated purpose, in the name of a controller.
struct Actor {
  storage::Key person = 0;
  std::string person_id;
  Role role = Role::client;
  Purpose purpose = Purpose::own_data;
  storage::Key controller = 0;
  std::string controller_id;
  std::optional<std::string> regime = {};  ///< the legal regime under which the controller keeps records, where stated

  /// Whose records this actor reaches. Who uses their own data reaches nobody else's, whatever the role.
  Scope scope() const {
    const Scope reach = scope_of(role);
    return purpose == Purpose::own_data && reach != Scope::none ? Scope::own : reach;
  }
};

/// Where a record comes from when it was not made by hand: the import and the row of its file.
struct Origin {
  std::optional<storage::Key> import;
  std::optional<std::int64_t> row;
};

/// What a call touched, for its journal entry: objects by kind and id, and the persons whom it concerns.
class Trail {
 public:
  struct Touched {
    std::string kind;
    std::string id;
  };
  void touch(std::string_view kind, std::string_view id);
  void concern(storage::Key person) { subjects_.insert(person); }
  /// From here on objects are counted, not listed: an import of a million rows is one entry.
  void count_only() { counting_ = true; }
  /// The call must leave no trace of who made it, of whom it tells, or of when exactly (an anonymous response).
  void make_anonymous() { anonymous_ = true; }
  /// An empty trail for a call within this one, so that what it says of itself is not said of the whole.
  Trail inner() const;
  /// Takes over what a call within this one touched. An anonymous one is told of by nothing, except that where objects
  /// are counted its own are counted too.
  void join(const Trail& inner);
  /// What the journal entry says beside its objects: a JSON object without personal data.
  void describe(std::string details) { details_ = std::move(details); }

  const std::vector<Touched>& objects() const { return objects_; }
  const std::unordered_set<storage::Key>& subjects() const { return subjects_; }
  std::int64_t unlisted() const { return unlisted_; }
  bool anonymous() const { return anonymous_; }
  /// How many of the calls within this one were anonymous.
  std::int64_t anonymous_calls() const { return anonymous_calls_; }
  const std::string& details() const { return details_; }

 private:
  std::vector<Touched> objects_;
  std::unordered_set<storage::Key> subjects_;
  std::string details_;
  std::int64_t unlisted_ = 0;
  std::int64_t anonymous_calls_ = 0;
  bool counting_ = false;
  bool anonymous_ = false;
};

/// How a long call tells the host how far it is, and hears whether to stop.
class Monitor {
 public:
  virtual ~Monitor() = default;
  /// Throws Failed (E_INTERRUPTED or E_CALLBACK) where the call is to stop. `total` is 0 where it is not known.
  virtual void progress(std::int64_t done, std::int64_t total) = 0;
};

/// Hands over the next bytes of a file that the host streams in; 0 at its end.
using ByteSource = std::function<std::size_t(char* buffer, std::size_t capacity)>;

class Context;

/// Calls an operation inside the transaction that is already open: how a batch and an import reach operations.
class Caller {
 public:
  virtual ~Caller() = default;
  virtual const Operation* find(std::string_view name) const = 0;
  /// Parses the request, checks the access rule, runs the handler. Returns the response as JSON text.
  virtual std::string call(Context& context, const Operation& operation, const boost::json::value& request,
                           const Origin& origin) = 0;
  virtual std::span<const Operation> operations() const = 0;
  virtual std::span<const FactSet> facts() const = 0;
};

class Context {
 public:
  storage::Database& database;
  const Actor& actor;
  base::Instant now;
  const base::Zone& zone;
  Trail& trail;
  Monitor& monitor;
  Caller& caller;
  Origin origin = {};
  std::optional<std::int64_t> expected_revision = {};
  const ByteSource* source = nullptr;  ///< the file of a streamed import; nothing for every other call

  base::Date today() const { return zone.date(now); }
  /// The id given, or a new time-ordered one.
  std::string id_or_new(const std::optional<base::Id>& given) const;
  /// Refuses (E_CONFLICT, STALE_REVISION) where the caller expected another revision.
  void check_revision(std::int64_t stored) const;
};

/// What is not there. The answer of an object that this actor may not see is the same, byte for byte.
base::Failed missing(std::string_view path);

/// Thrown for an object that is there and hidden: outside it is `missing`, inside it leaves an access.denied entry.
class Hidden : public base::Failed {
 public:
  explicit Hidden(std::string_view path) : base::Failed(missing(path)) {}
};

}  // namespace mukana::operation
