#include "service/workspace.hpp"

#include "base/json.hpp"
#include "handles.hpp"
#include "new_file.hpp"
#include "support.hpp"

namespace capi = mukana::capi;
namespace service = mukana::service;
using mukana::base::Failed;
using mukana::base::Failure;
using mukana::base::Status;

namespace {

service::LogSink log_sink(mukana_log log, std::shared_ptr<void> userdata) {
  // The userdata lives as long as the sink, also where nobody listens.
  return [log, userdata = std::move(userdata)](service::LogLevel level, std::string_view message) noexcept {
    if (log == nullptr) return;
    try {
      log(userdata.get(), static_cast<std::int32_t>(level), message.data(), message.size());
    } catch (...) {  // NOLINT: a host that cannot listen must not stop the work
    }
  };
}

// What the handle stood for, once no call and no session holds it.
std::shared_ptr<service::Workspace> take_out(mukana_workspace* handle) {
  const std::lock_guard guard(handle->lock);
  if (handle->users > 1 || !handle->open.empty()) {  // one user is the closing itself
    throw Failed(Failure::of(Status::busy, "A session is open, or a call is running."));
  }
  handle->workspace->close();
  handle->mark = capi::Mark::closed;
  return std::move(handle->workspace);
}

// Runs a backup under the host's callback, which is asked between two steps and must not throw there.
void back_up(const capi::WorkspaceInUse& workspace, const std::string& path, mukana_progress progress, void* userdata) {
  bool stopped = false;
  const auto go_on = [&](std::int64_t copied, std::int64_t total) noexcept {
    try {
      stopped = progress != nullptr && progress(userdata, copied, total) != 0;
    } catch (...) {
      stopped = true;
    }
    return !stopped;
  };
  try {
    workspace->backup(path, go_on);
  } catch (const Failed& failed) {
    if (failed.failure().status != Status::conflict) unlink(path.c_str());  // half a copy is none
    if (stopped) throw capi::callback_failed("progress");
    throw;
  }
}

}  // namespace

extern "C" {

int32_t mukana_workspace_open(const char* location, size_t location_length, const char* options_json,
                              size_t options_length, mukana_log log, void* userdata, mukana_free_userdata free_userdata,
                              mukana_workspace** workspace, mukana_response** response) {
  capi::Userdata data(userdata, free_userdata);
  if (workspace != nullptr) *workspace = nullptr;
  return capi::answer(response, [&] {
    capi::require_pointer(workspace, "workspace");
    const std::string place(capi::text_of(location, location_length, capi::longest_path, "location"));
    if (place.empty()) throw Failed(Failure::of(Status::argument, "`location` is empty."));
    const auto options = mukana::base::read_json<service::WorkspaceOptions>(
        mukana::base::parse_json(capi::object_of(options_json, options_length, capi::longest_json, "options_json")));
    auto handle = std::make_unique<mukana_workspace>();
    handle->workspace = service::Workspace::open(place, options, log_sink(log, data.share()));
    service::Reply reply = capi::done();
    *workspace = handle.release();
    return reply;
  });
}

int32_t mukana_workspace_close(mukana_workspace* workspace) {
  const int32_t status = capi::status_of([&] {
    const capi::WorkspaceInUse in_use(workspace);
    take_out(workspace);
  });
  if (status == MUKANA_OK) delete workspace;
  return status;
}

int32_t mukana_workspace_backup(mukana_workspace* workspace, const char* path, size_t path_length,
                                mukana_progress progress, void* userdata, mukana_free_userdata free_userdata,
                                mukana_response** response) {
  const capi::Userdata data(userdata, free_userdata);
  return capi::answer(response, [&] {
    const capi::WorkspaceInUse in_use(workspace);
    const std::string target(capi::text_of(path, path_length, capi::longest_path, "path"));
    { const capi::NewFile checked(target); }
    back_up(in_use, target, progress, data.get());
    return capi::done();
  });
}

}  // extern "C"
