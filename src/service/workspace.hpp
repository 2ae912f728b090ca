#pragma once
/// @file
/// A workspace: one database that belongs to a tenant with one or more controllers, and the sessions upon it.
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/zone.hpp"
#include "mukana/operation/access.hpp"

#include "base/describe.hpp"
#include "storage/database.hpp"
#include "trust/journal.hpp"
#include "trust/workspace_record.hpp"

namespace mukana::service {

/// Whether the tables are brought up to date at opening.
enum class Migrate { no, yes, backup_first };
enum class DurabilityOption { full, normal };

/// Who founds a workspace: the first controller and the person who becomes its coordinator and administrator.
struct Founder {
  base::Id person;
  base::Id organisation;
  std::optional<std::string> organisation_name = {};
  std::optional<std::string> regime = {};
  static void describe(base::Fields<Founder>& field);
};

/// How a workspace is opened; all of it may be left out.
struct WorkspaceOptions {
  bool create = false;
  bool read_only = false;
  Migrate migrate = Migrate::yes;
  DurabilityOption durability = DurabilityOption::full;
  DurabilityOption use_log_durability = DurabilityOption::full;
  std::int64_t busy_timeout_ms = 5000;
  std::int64_t largest_request = 16 << 20;
  std::string zone = "Europe/Helsinki";
  std::optional<base::Instant> fixed_clock;
  std::optional<Founder> founder;
  std::optional<std::string> key;
  std::string vfs =
      {};  ///< for tests of failing media alone (see storage::OpenOptions): not described, so no host sets it
  std::function<base::Instant()> clock = {};  ///< for tests in which time goes by: not described either
  static void describe(base::Fields<WorkspaceOptions>& field);
};

enum class LogLevel { error, warning, information };
using LogSink = std::function<void(LogLevel level, std::string_view message)>;

/// Who opens a session, in which role, for what, in whose name.
struct SessionOptions {
  base::Id person;
  std::optional<std::string> role;
  std::optional<std::string> purpose;
  std::optional<base::Id> controller;
  std::int64_t deadline_ms = 0;
  static void describe(base::Fields<SessionOptions>& field);
};

class Session;

/// What is thrown at somebody whose role is not active here (E_DENIED).
base::Failed no_active_role();

/// A connection and the lock under which it is used. An in-memory workspace has one for all of its sessions.
struct Connection {
  std::unique_ptr<storage::Database> database;
  std::recursive_mutex in_use;
  bool in_call = false;  ///< guarded by the lock: a call is running, and whoever comes now comes from its callback
  std::atomic<bool> is_sound = true;  ///< not once the storage has failed: then no other session gets it

  /// Throws Failed (E_BUSY) where the caller comes from the callback of a call on this connection.
  void require_no_call() const;
};

/// May be used from many threads.
class Workspace : public std::enable_shared_from_this<Workspace> {
 public:
  /// Opens a file, or ":memory:". Throws Failed: E_NOT_FOUND, E_CORRUPT_OR_KEY, E_VERSION, E_UNSUPPORTED, E_BUSY, E_IO.
  static std::shared_ptr<Workspace> open(const std::string& location, const WorkspaceOptions& options, LogSink log);

  /// Throws Failed: E_DENIED without an active role, E_PURPOSE. Either way the attempt is logged.
  std::unique_ptr<Session> begin(const SessionOptions& options);
  /// Throws E_BUSY while a session is open.
  void close();
  bool is_closed() const { return closed_; }

  /// Copies the workspace while it is in use into a new file beside which nothing is overwritten.
  void backup(const std::string& path, const std::function<bool(std::int64_t, std::int64_t)>& progress);

  /// How durable a call of that effect is: a read commits nothing but its entry in the use log.
  storage::Durability durability(operation::Effect effect) const;
  base::Instant now() const;
  const base::Zone& zone() const { return *zone_; }
  const trust::WorkspaceId& id() const { return record_.id; }
  const trust::WorkspaceRecord& record() const { return record_; }
  const WorkspaceOptions& options() const { return options_; }
  void log(LogLevel level, std::string_view message) const;
  /// Whether this process is the one that opened the workspace: a handle must not be used after a fork.
  bool is_own_process() const;

 private:
  friend class Session;
  Workspace(std::string location, WorkspaceOptions options, LogSink log);
  void prepare();
  std::shared_ptr<Connection> connect();
  void give_back(const std::shared_ptr<Connection>& connection) noexcept;
  void identify(storage::Database& database, const SessionOptions& options, operation::Actor& actor) const;
  void log_refused_session(storage::Database& database, const operation::Actor& actor) const noexcept;
  void session_ended(const std::shared_ptr<Connection>& connection) noexcept;

  std::string location_;
  WorkspaceOptions options_;
  LogSink log_;
  std::optional<base::Zone> zone_;
  trust::WorkspaceRecord record_;
  std::shared_ptr<Connection> first_;  // kept open: the one of an in-memory workspace, and the backup's source
  // Of sessions that ended: to open the file and read its tables takes longer than many calls. Nothing of a session is
  // in its connection between two calls; those of a workspace in memory share one.
  std::vector<std::shared_ptr<Connection>> idle_;
  std::mutex idle_lock_;
  std::atomic<int> sessions_{0};
  std::atomic<bool> closed_{false};
  std::int64_t process_ = 0;
};

}  // namespace mukana::service

namespace mukana::base {
template <>
struct Codes<service::Migrate> {
  static constexpr std::array<std::string_view, 3> names{"no", "yes", "backup_first"};
};
template <>
struct Codes<service::DurabilityOption> {
  static constexpr std::array<std::string_view, 2> names{"full", "normal"};
};
}  // namespace mukana::base
