#include "service/workspace.hpp"

#include <chrono>
#include <filesystem>
#include <unistd.h>

#include "base/random.hpp"
#include "people/founding.hpp"
#include "people/records.hpp"
#include "service/registry.hpp"
#include "service/session.hpp"

namespace mukana::service {

using base::Failed;
using base::Status;

void Founder::describe(base::Fields<Founder>& field) {
  field("person", &Founder::person, "The id of the person who founds the workspace.");
  field("organisation", &Founder::organisation, "The id of the first controller.");
  field("regime", &Founder::regime, "The legal regime under which it keeps records, such as client_data_703_2023.");
  field("organisation_name", &Founder::organisation_name, "Its name; the id where it is left out.");
}

void WorkspaceOptions::describe(base::Fields<WorkspaceOptions>& field) {
  const base::FieldRule free{.has_default = true};
  field("create", &WorkspaceOptions::create, "Make the workspace where none is there; needs `founder`.", free);
  field("read_only", &WorkspaceOptions::read_only, "Open for the catalogue, verifying and figures alone.", free);
  field("migrate", &WorkspaceOptions::migrate, "Whether tables of an older library are brought up to date.", free);
  field("durability", &WorkspaceOptions::durability,
        "full: what was acknowledged survives a power loss; normal: it survives a crash of the program.", free);
  field("use_log_durability", &WorkspaceOptions::use_log_durability, "The same for the use log of reads alone.", free);
  field("busy_timeout_ms", &WorkspaceOptions::busy_timeout_ms, "How long to wait for another writer, milliseconds.",
        {.has_default = true, .minimum = 0, .maximum = 600000});
  field("largest_request", &WorkspaceOptions::largest_request, "The largest request taken, bytes.",
        {.has_default = true, .minimum = 1024, .maximum = 1 << 30});
  field("zone", &WorkspaceOptions::zone, "IANA name of the time zone by which a new workspace converts.", free);
  field("fixed_clock", &WorkspaceOptions::fixed_clock, "For tests: the only time there is.");
  field("founder", &WorkspaceOptions::founder, "Who founds a new workspace.");
  field("key", &WorkspaceOptions::key, "A key for encryption at rest; not supported yet.");
}

void SessionOptions::describe(base::Fields<SessionOptions>& field) {
  field("person", &SessionOptions::person, "The person who acts.");
  field("role", &SessionOptions::role, "The access role in which they act; it must be theirs and active today.");
  field("purpose", &SessionOptions::purpose, "The purpose of use, for the log (act 703/2023, section 10).");
  field("controller", &SessionOptions::controller, "The controller in whose name; the only one where it is left out.");
  field("deadline_ms", &SessionOptions::deadline_ms, "How long one call may take, milliseconds; 0 for no limit.",
        {.has_default = true, .minimum = 0, .maximum = 86400000});
}

namespace {

constexpr std::size_t most_idle = 8;  // connections; each holds some 300 KB

storage::Durability durability_of(DurabilityOption option) {
  return option == DurabilityOption::full ? storage::Durability::full : storage::Durability::normal;
}

storage::OpenOptions storage_options(const WorkspaceOptions& options) {
  return {.create = options.create,
          .read_only = options.read_only,
          .durability = durability_of(options.durability),
          .busy_timeout_ms = options.busy_timeout_ms,
          .vfs = options.vfs};
}

void check_supported(const std::string& location, const WorkspaceOptions& options) {
  if (options.key) throw Failed(Status::unsupported, "NO_ENCRYPTION", "Encryption at rest is not built in.", "/key");
  if (location.starts_with("postgres:") || location.starts_with("postgresql:")) {
    throw Failed(Status::unsupported, "NO_SERVER", "A database server is not built in.");
  }
  if (location.empty() || location.starts_with("file:")) {
    throw Failed(Status::argument, "BAD_LOCATION", "The location is a path or :memory:.");
  }
}

// What distinguishes "no purpose" from "a purpose that is not allowed": the first never opens a session.
operation::Purpose purpose_of(const SessionOptions& options) {
  const auto purpose = options.purpose ? base::from_code<operation::Purpose>(*options.purpose) : std::nullopt;
  if (!purpose) throw Failed(Status::purpose, "E_PURPOSE", "A purpose of use is needed.", "/purpose");
  return *purpose;
}

}  // namespace

Failed no_active_role() { return Failed(Status::denied, "E_DENIED", "This person has no such active role here."); }

void Connection::require_no_call() const {
  if (in_call) throw Failed(Status::busy, "RE_ENTRY", "A callback must not call what is running it.");
}

Workspace::Workspace(std::string location, WorkspaceOptions options, LogSink log)
    : location_(std::move(location)), options_(std::move(options)), log_(std::move(log)), process_(getpid()) {}

std::shared_ptr<Workspace> Workspace::open(const std::string& location, const WorkspaceOptions& options, LogSink log) {
  base::ready_random_bytes();
  check_supported(location, options);
  std::shared_ptr<Workspace> workspace(new Workspace(location, options, std::move(log)));
  workspace->first_ = workspace->connect();
  workspace->prepare();
  return workspace;
}

std::shared_ptr<Connection> Workspace::connect() {
  if (first_ != nullptr && location_ == ":memory:") return first_;
  {
    const std::lock_guard lock(idle_lock_);
    if (!idle_.empty()) {
      std::shared_ptr<Connection> connection = std::move(idle_.back());
      idle_.pop_back();
      return connection;
    }
  }
  auto connection = std::make_shared<Connection>();
  connection->database = storage::Database::open(location_, storage_options(options_));
  return connection;
}

// For the next session, if it is fit for one and not too many are kept; else it is closed.
void Workspace::give_back(const std::shared_ptr<Connection>& connection) noexcept {
  if (connection == first_ || !connection->is_sound) return;
  try {
    if (!connection->database->let_go_of_use()) return;
    const std::lock_guard lock(idle_lock_);
    if (idle_.size() < most_idle) idle_.push_back(connection);
  } catch (const std::exception&) {  // NOLINT: then it is not kept
  }
}

void Workspace::session_ended(const std::shared_ptr<Connection>& connection) noexcept {
  give_back(connection);
  --sessions_;
}

void Workspace::prepare() {
  storage::Database& database = *first_->database;
  const storage::MigrationState state = storage::migration_state(database, schemas());
  if (state == storage::MigrationState::newer) {
    throw Failed(base::Failure::of(Status::version, "The workspace was written by a newer version of the library."));
  }
  if (state == storage::MigrationState::behind) {
    if (options_.read_only || options_.migrate == Migrate::no) {
      throw Failed(Status::version, "NEEDS_MIGRATION", "The workspace must be migrated before it can be opened so.");
    }
    if (options_.migrate == Migrate::backup_first && location_ != ":memory:" && std::filesystem::exists(location_)) {
      database.backup_to(location_ + ".before-migration-" + std::to_string(now().milliseconds), {});
    }
    storage::migrate(database, schemas());
  }
  if (!trust::read_workspace(database)) {
    if (!options_.founder) throw Failed(Status::argument, "NO_FOUNDER", "A new workspace needs a founder.", "/founder");
    if (!base::Zone::named(options_.zone))
      throw Failed(Status::argument, "UNKNOWN_ZONE", "No such time zone.", "/zone");
    storage::Transaction transaction = database.begin_write();
    const Founder& founder = *options_.founder;
    trust::create_workspace(database, options_.zone, now());
    people::found(database,
                  {.organisation_id = founder.organisation.text,
                   .organisation_name = founder.organisation_name.value_or(founder.organisation.text),
                   .person_id = founder.person.text,
                   .regime = founder.regime},
                  now());
    transaction.commit();
  }
  record_ = *trust::read_workspace(database);
  zone_ = base::Zone::named(record_.zone);
  if (!zone_) throw Failed(Status::unsupported, "UNKNOWN_ZONE", "The workspace's time zone is not known here.");
}

std::unique_ptr<Session> Workspace::begin(const SessionOptions& options) {
  if (closed_) throw Failed(base::Failure::of(Status::closed, "The workspace is closed."));
  std::shared_ptr<Connection> connection = connect();
  const std::lock_guard lock(connection->in_use);
  connection->require_no_call();
  storage::Database& database = *connection->database;

  operation::Actor actor;
  try {
    identify(database, options, actor);
    actor.purpose = purpose_of(options);
    if (!people::has_active_role(database, actor.person, actor.role, zone_->date(now()))) throw no_active_role();
  } catch (const Failed& failed) {
    const Status status = failed.failure().status;
    if (status == Status::denied || status == Status::purpose) {
      log_refused_session(database, actor);
      give_back(connection);
    }
    throw;
  }
  ++sessions_;
  return std::unique_ptr<Session>(new Session(shared_from_this(), std::move(connection), actor, options.deadline_ms));
}

// The actor is filled only where everything named is known here.
void Workspace::identify(storage::Database& database, const SessionOptions& options, operation::Actor& actor) const {
  const auto controllers = database.integer("SELECT COUNT(*) FROM organisation WHERE controller = key");
  const auto controller =
      options.controller
          ? database.integer("SELECT key FROM organisation WHERE controller = key AND id = $1", *options.controller)
      : controllers == 1 ? database.integer("SELECT key FROM organisation WHERE controller = key")
                         : std::nullopt;
  if (!controller) throw no_active_role();
  const auto person = people::find_person(database, *controller, options.person.text);
  const auto role = options.role ? base::from_code<operation::Role>(*options.role) : std::nullopt;
  if (!person || !role) throw no_active_role();
  actor.person = *person;
  actor.person_id = options.person.text;
  actor.role = *role;
  actor.controller = *controller;
  actor.controller_id = database.string("SELECT id FROM organisation WHERE key = $1", *controller).value_or("");
  actor.regime = database.string("SELECT regime FROM organisation WHERE key = $1", *controller);
}

// Who is not known here is not named: what was typed in as a person may be anything.
void Workspace::log_refused_session(storage::Database& database, const operation::Actor& actor) const noexcept {
  try {
    if (database.is_read_only()) return;
    const bool is_known = actor.person != 0;
    storage::Transaction transaction = database.begin_write();
    trust::append(database, id(),
                  {now(), "access.denied", is_known ? &actor : nullptr, R"({"operation":"session.begin"})", nullptr});
    transaction.commit();
  } catch (const std::exception&) {
    log(LogLevel::error, "A refused session could not be written to the journal.");
  }
}

void Workspace::close() {
  if (sessions_ > 0) throw Failed(Status::busy, "OPEN_SESSIONS", "Sessions of this workspace are still open.");
  closed_ = true;
  idle_.clear();
  first_.reset();
}

void Workspace::backup(const std::string& path, const std::function<bool(std::int64_t, std::int64_t)>& progress) {
  if (closed_) throw Failed(base::Failure::of(Status::closed, "The workspace is closed."));
  if (std::filesystem::exists(path)) throw Failed(Status::conflict, "E_EXISTS", "The target exists already.");
  const std::lock_guard lock(first_->in_use);
  first_->require_no_call();
  first_->database->backup_to(path, progress);
}

storage::Durability Workspace::durability(operation::Effect effect) const {
  return durability_of(effect == operation::Effect::read ? options_.use_log_durability : options_.durability);
}

base::Instant Workspace::now() const {
  if (options_.clock) return options_.clock();
  if (options_.fixed_clock) return *options_.fixed_clock;
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count()};
}

void Workspace::log(LogLevel level, std::string_view message) const {
  if (log_) log_(level, message);
}

bool Workspace::is_own_process() const { return process_ == getpid(); }

}  // namespace mukana::service
