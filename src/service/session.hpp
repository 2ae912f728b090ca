#pragma once
/// @file
/// A session: a host's acting user on a workspace. Every call goes one way through it: JSON request, access rule,
/// transaction, handler, journal, commit, JSON response.
#include <atomic>
#include <memory>
#include <string>
#include <string_view>

#include "operation/operation.hpp"
#include "service/workspace.hpp"

namespace mukana::service {

/// What a call answers: a status, and JSON. On an error the JSON holds status, code, message, path and retryable.
struct Reply {
  base::Failure failure{base::Status::ok, "OK", {}, {}, {}};
  std::string body;
  bool ok() const { return failure.status == base::Status::ok; }
};

/// The reply of a failure.
Reply reply_of(base::Failure failure);
/// The reply of the exception being handled; to be called inside a catch block.
Reply reply_of_current_exception(const Workspace* workspace);

/// Called with what is done and the total (0 where it is not known); false asks the call to stop.
using ProgressSink = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Calls of one session are serialised; only interrupt() may be called beside a running call.
class Session : private operation::Caller, private operation::Monitor {
 public:
  ~Session() override;
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Runs an operation. Never throws. Called from inside a callback of the same session it answers E_BUSY.
  Reply call(std::string_view operation, std::string_view request,
             const operation::ByteSource* source = nullptr) noexcept;
  /// Makes the running call fail with E_INTERRUPTED; nothing where none is running. Safe from any thread.
  void interrupt();
  void set_progress(ProgressSink sink);
  const operation::Actor& actor() const { return actor_; }
  const std::shared_ptr<Workspace>& workspace() const { return workspace_; }

 private:
  friend class Workspace;
  Session(std::shared_ptr<Workspace> workspace, std::shared_ptr<Connection> connection, operation::Actor actor,
          std::int64_t deadline_ms);

  struct Envelope;
  std::string dispatch(std::string_view name, std::string_view request, const operation::ByteSource* source);
  std::string run_in_transaction(const operation::Operation& operation, const Envelope& envelope,
                                 const operation::ByteSource* source);
  void keep_answer(const operation::Operation& operation, const Envelope& envelope, const operation::Trail& trail,
                   const std::string& response);
  void write_journal(std::string_view kind, const operation::Trail& trail);
  /// Writes the use-log entry of a read and commits it. Throws E_IO (E_AUDIT) where it cannot be written.
  void log_use(std::string_view operation, const operation::Trail& trail, storage::Transaction& transaction);
  void log_denied(std::string_view operation) noexcept;
  void check_access(const operation::Operation& operation) const;
  void require_active_role() const;
  bool should_stop() const;

  const operation::Operation* find(std::string_view name) const override;
  std::string call(operation::Context& context, const operation::Operation& operation,
                   const boost::json::value& request, const operation::Origin& origin) override;
  std::span<const operation::Operation> operations() const override;
  std::span<const operation::FactSet> facts() const override;
  void progress(std::int64_t done, std::int64_t total) override;

  std::shared_ptr<Workspace> workspace_;
  std::shared_ptr<Connection> connection_;
  operation::Actor actor_;
  std::int64_t deadline_ms_;
  ProgressSink progress_;
  std::atomic<bool> interrupted_{false};
  std::int64_t stop_at_ = 0;  // of a steady clock, in milliseconds; 0 for none
};

}  // namespace mukana::service
