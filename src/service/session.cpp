#include "service/session.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <chrono>
#include <utility>

#include "people/records.hpp"
#include "service/registry.hpp"
#include "trust/access.hpp"
#include "trust/idempotency.hpp"

namespace mukana::service {

namespace json = boost::json;
using base::Failed;
using base::Failure;
using base::Status;
using operation::Context;
using operation::Effect;
using operation::Operation;
using operation::Reads;

namespace {

std::int64_t steady_milliseconds() {
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

constexpr std::int64_t milliseconds_a_day = 86400000;

// Failures after which a connection ends with its session.
bool is_of_storage(Status status) {
  return status == Status::io || status == Status::full || status == Status::corrupt_or_key ||
         status == Status::unknown_commit || status == Status::no_memory || status == Status::internal;
}

// Marks a connection as being in a call: the lock alone lets the callbacks of the call in again.
class Running {
 public:
  explicit Running(Connection& connection) : connection_(connection) {
    connection_.require_no_call();
    connection_.in_call = true;
  }
  ~Running() { connection_.in_call = false; }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  Connection& connection_;
};

// Lets the session stop the database's work, for one call only: sessions of a workspace in memory share a connection,
// which outlives them.
class StopCheck {
 public:
  StopCheck(storage::Database& database, std::function<bool()> should_stop) : database_(database) {
    database_.set_stop_check(std::move(should_stop));
  }
  ~StopCheck() { database_.set_stop_check({}); }
  StopCheck(const StopCheck&) = delete;
  StopCheck& operator=(const StopCheck&) = delete;

 private:
  storage::Database& database_;
};

}  // namespace

/// What a request carries beside the operation's own fields.
struct Session::Envelope {
  json::value request;  ///< without the envelope's fields
  std::string plain;    ///< the same as text, where an idempotency key needs it
  std::optional<std::string> idempotency_key;
  std::optional<std::int64_t> expected_revision;

  Envelope(const Operation& operation, json::value parsed) : request(std::move(parsed)) {
    json::object* members = request.if_object();
    if (members == nullptr) throw Failed(Status::format, "WRONG_TYPE", "A request is a JSON object.");
    if (const auto key = members->find("idempotency_key"); key != members->end() && operation.effect == Effect::write) {
      const json::string* text = key->value().if_string();
      if (text == nullptr || text->empty() || text->size() > 200) {
        throw Failed(Status::format, "BAD_KEY", "The key is a text of 1 to 200 bytes.", "/idempotency_key");
      }
      idempotency_key.emplace(text->data(), text->size());
      members->stable_erase(key);  // the order of what is left is part of what a retry is compared by
      plain = base::write_json(request);
    }
    if (const auto revision = members->find("expected_revision"); revision != members->end() && operation.revises) {
      const std::int64_t* number = revision->value().if_int64();
      if (number == nullptr || *number < 1) {
        throw Failed(Status::format, "WRONG_TYPE", "A revision counts from 1.", "/expected_revision");
      }
      expected_revision = *number;
      members->erase(revision);
    }
  }
};

Reply reply_of(Failure failure) {
  Reply reply;
  base::JsonWriter writer(reply.body);
  writer.begin_object();
  const auto text = [&](std::string_view key, std::string_view value) {
    writer.key(key);
    writer.text(value);
  };
  text("status", base::status_name(failure.status));
  text("code", failure.code);
  text("message", failure.message);
  text("path", failure.path);
  writer.key("retryable");
  writer.boolean(base::is_retryable(failure.status));
  if (!failure.details.empty()) {
    writer.key("details");
    writer.raw(failure.details);
  }
  writer.end_object();
  reply.failure = std::move(failure);
  return reply;
}

Reply reply_of_current_exception(const Workspace* workspace) {
  try {
    throw;
  } catch (const Failed& failed) {
    return reply_of(failed.failure());
  } catch (const std::bad_alloc&) {
    return reply_of(Failure::of(Status::no_memory, "Out of memory."));
  } catch (const std::exception&) {
    // The text of a foreign exception may hold paths or data: it goes nowhere.
    if (workspace != nullptr) workspace->log(LogLevel::error, "A defect of the library was caught in a call.");
    return reply_of(Failure::of(Status::internal, "A defect of the library; nothing was changed."));
  } catch (...) {
    return reply_of(Failure::of(Status::internal, "A defect of the library; nothing was changed."));
  }
}

Session::Session(std::shared_ptr<Workspace> workspace, std::shared_ptr<Connection> connection, operation::Actor actor,
                 std::int64_t deadline_ms)
    : workspace_(std::move(workspace)),
      connection_(std::move(connection)),
      actor_(std::move(actor)),
      deadline_ms_(deadline_ms) {}

Session::~Session() { workspace_->session_ended(std::exchange(connection_, nullptr)); }

Reply Session::call(std::string_view operation, std::string_view request,
                    const operation::ByteSource* source) noexcept {
  try {
    const std::lock_guard lock(connection_->in_use);
    const Running running(*connection_);
    interrupted_ = false;
    stop_at_ = deadline_ms_ > 0 ? steady_milliseconds() + deadline_ms_ : 0;
    const StopCheck stop_check(*connection_->database, [this] { return should_stop(); });
    Reply reply;
    reply.body = dispatch(operation, request, source);
    return reply;
  } catch (...) {
    try {
      Reply reply = reply_of_current_exception(workspace_.get());
      if (is_of_storage(reply.failure.status)) connection_->is_sound = false;
      return reply;
    } catch (...) {
      connection_->is_sound = false;
      return {Failure{Status::no_memory, {}, {}, {}, {}}, {}};
    }
  }
}

std::string Session::dispatch(std::string_view name, std::string_view request, const operation::ByteSource* source) {
  const Operation* operation = find_operation(name);
  if (operation == nullptr) throw Failed(Status::argument, "UNKNOWN_OPERATION", "There is no such operation.");
  if (request.size() > static_cast<std::size_t>(workspace_->options().largest_request)) {
    throw Failed(Failure::of(Status::limit, "The request is larger than the workspace takes."));
  }
  unsigned char buffer[4096];
  json::monotonic_resource memory(buffer, sizeof buffer);
  const Envelope envelope(*operation, base::parse_json(request.empty() ? "{}" : request, &memory));
  if (source != nullptr && envelope.idempotency_key) {
    // The key would stand for a file that the request does not hold. A file read twice changes nothing anyway.
    throw Failed(Status::argument, "STREAM_TAKES_NO_KEY", "A streamed import takes no key: its rows have their own.",
                 "/idempotency_key");
  }
  try {
    check_access(*operation);
    return run_in_transaction(*operation, envelope, source);
  } catch (const operation::Hidden&) {
    log_denied(name);
    throw;
  } catch (const Failed& failed) {
    const Status status = failed.failure().status;
    if (status == Status::purpose || status == Status::denied) log_denied(name);
    throw;
  }
}

// A session may live longer than the role in which it was begun: an ended role ends it at once, in every session.
void Session::require_active_role() const {
  const base::Date today = workspace_->zone().date(workspace_->now());
  if (!people::has_active_role(*connection_->database, actor_.person, actor_.role, today)) throw no_active_role();
}

void Session::check_access(const Operation& operation) const {
  switch (trust::decide(operation.access, actor_.role, actor_.purpose)) {
    case trust::Decision::allowed: return;
    case trust::Decision::wrong_purpose:
      throw Failed(Status::purpose, "E_PURPOSE", "The session's purpose of use does not allow this operation.");
    case trust::Decision::denied: throw operation::Hidden("");
  }
}

std::string Session::run_in_transaction(const Operation& operation, const Envelope& envelope,
                                        const operation::ByteSource* source) {
  storage::Database& database = *connection_->database;
  // A read of persons writes its use-log entry before anything is returned: it needs the write lock as well.
  const bool writes = operation.effect == Effect::write || operation.access.reads == Reads::persons;
  if (writes && database.is_read_only()) {
    throw Failed(Status::denied, "READ_ONLY", "The workspace is open for reading only.");
  }
  if (writes) database.set_durability(workspace_->durability(operation.effect));
  storage::Transaction transaction = writes ? database.begin_write() : database.begin_read();
  require_active_role();
  if (envelope.idempotency_key) {
    const auto answer = trust::stored_answer(
        database, {actor_.controller, actor_.person_id, *envelope.idempotency_key, operation.name, envelope.plain});
    if (answer) return *answer;
  }
  operation::Trail trail;
  Context context{.database = database,
                  .actor = actor_,
                  .now = workspace_->now(),
                  .zone = workspace_->zone(),
                  .trail = trail,
                  .monitor = *this,
                  .caller = *this,
                  .expected_revision = envelope.expected_revision,
                  .source = source};
  std::string response;
  operation.run(context, envelope.request, response);
  if (operation.effect == Effect::read && writes) {
    log_use(operation.name, trail, transaction);
    return response;
  }
  if (writes) {
    keep_answer(operation, envelope, trail, response);
    write_journal(operation.name, trail);
  }
  transaction.commit();
  return response;
}

void Session::log_use(std::string_view operation, const operation::Trail& trail, storage::Transaction& transaction) {
  try {
    write_journal(operation, trail);
    transaction.commit();
  } catch (const Failed& failed) {
    const Status status = failed.failure().status;
    if (status == Status::interrupted || status == Status::no_memory) throw;
    throw Failed(Status::io, "E_AUDIT", "The use of personal data could not be logged, so nothing is returned.");
  }
}

void Session::keep_answer(const Operation& operation, const Envelope& envelope, const operation::Trail& trail,
                          const std::string& response) {
  if (!envelope.idempotency_key) return;
  base::Instant at = workspace_->now();
  const bool traceless = trail.anonymous() || trail.anonymous_calls() > 0;
  if (traceless) at.milliseconds -= at.milliseconds % milliseconds_a_day;
  const std::string_view actor = traceless ? std::string_view{} : std::string_view(actor_.person_id);
  trust::store_answer(*connection_->database,
                      {actor_.controller, actor, *envelope.idempotency_key, operation.name, envelope.plain}, response,
                      at);
}

void Session::write_journal(std::string_view kind, const operation::Trail& trail) {
  trust::Entry entry{workspace_->now(), kind, &actor_, trail.details(), &trail};
  const operation::Trail nothing;
  if (trail.anonymous()) {  // no actor, no objects, no time finer than the day
    entry.actor = nullptr;
    entry.trail = &nothing;
    entry.at.milliseconds -= entry.at.milliseconds % milliseconds_a_day;
  }
  trust::append(*connection_->database, workspace_->id(), entry);
}

void Session::log_denied(std::string_view operation) noexcept {
  try {
    storage::Database& database = *connection_->database;
    if (database.is_read_only()) return;
    std::string details = R"({"operation":)";
    base::append_json_text(details, operation);
    details += '}';
    operation::Trail trail;
    trail.describe(std::move(details));
    storage::Transaction transaction = database.begin_write();
    write_journal("access.denied", trail);
    transaction.commit();
  } catch (const std::exception&) {
    workspace_->log(LogLevel::error, "A denied access could not be written to the journal.");
  }
}

void Session::interrupt() { interrupted_ = true; }

void Session::set_progress(ProgressSink sink) {
  const std::lock_guard lock(connection_->in_use);
  progress_ = std::move(sink);
}

bool Session::should_stop() const { return interrupted_ || (stop_at_ != 0 && steady_milliseconds() >= stop_at_); }

void Session::progress(std::int64_t done, std::int64_t total) {
  if (should_stop()) throw Failed(Failure::of(Status::interrupted, "The call was interrupted."));
  if (progress_ && !progress_(done, total)) {
    throw Failed(Failure::of(Status::interrupted, "The host asked the call to stop."));
  }
}

const Operation* Session::find(std::string_view name) const { return find_operation(name); }

std::string Session::call(Context& context, const Operation& operation, const json::value& request,
                          const operation::Origin& origin) {
  check_access(operation);
  operation::Trail trail = context.trail.inner();
  Context inner{.database = context.database,
                .actor = context.actor,
                .now = context.now,
                .zone = context.zone,
                .trail = trail,
                .monitor = context.monitor,
                .caller = context.caller,
                .origin = origin};
  std::string response;
  operation.run(inner, request, response);
  context.trail.join(trail);
  return response;
}

std::span<const Operation> Session::operations() const { return service::operations(); }
std::span<const operation::FactSet> Session::facts() const { return service::fact_sets(); }

}  // namespace mukana::service
