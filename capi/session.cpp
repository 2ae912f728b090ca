#include "service/session.hpp"

#include "base/json.hpp"
#include "handles.hpp"
#include "support.hpp"

namespace capi = mukana::capi;
namespace service = mukana::service;
using mukana::base::Failed;
using mukana::base::Failure;
using mukana::base::Status;

namespace {

constexpr std::size_t kept_of_the_ended = 1024;

std::string describe(const mukana::operation::Actor& actor) {
  std::string body;
  mukana::base::JsonWriter writer(body);
  const auto field = [&](std::string_view name, std::string_view value) {
    writer.key(name);
    writer.text(value);
  };
  writer.begin_object();
  field("person", actor.person_id);
  field("role", mukana::base::code(actor.role));
  field("purpose", mukana::base::code(actor.purpose));
  field("controller", actor.controller_id);
  writer.end_object();
  return body;
}

void keep_as_open(mukana_workspace* owner, const std::shared_ptr<mukana_session>& handle) {
  const std::lock_guard guard(owner->lock);
  owner->open.emplace(handle.get(), handle);
}

void keep_as_ended(mukana_workspace* owner, const mukana_session* handle) {
  const std::lock_guard guard(owner->lock);
  const auto found = owner->open.find(handle);
  if (found == owner->open.end()) return;
  owner->ended.push_back(found->second);
  owner->open.erase(found);
  if (owner->ended.size() > kept_of_the_ended) owner->ended.pop_front();
}

// The session behind a handle, which is ended by that. Throws E_BUSY in the middle of a call.
std::shared_ptr<service::Session> take_out(mukana_session* handle) {
  const std::lock_guard guard(handle->lock);
  if (!handle->session) throw Failed(Failure::of(Status::closed, "The session was ended."));
  if (handle->users > 0) throw Failed(Failure::of(Status::busy, "A call is running on the session."));
  handle->mark = capi::Mark::ended_session;
  return std::move(handle->session);
}

}  // namespace

extern "C" {

int32_t mukana_session_begin(mukana_workspace* workspace, const char* options_json, size_t options_length,
                             mukana_session** session, mukana_response** response) {
  if (session != nullptr) *session = nullptr;
  return capi::answer(response, [&] {
    capi::require_pointer(session, "session");
    const capi::WorkspaceInUse in_use(workspace);
    const auto options = mukana::base::read_json<service::SessionOptions>(
        mukana::base::parse_json(capi::object_of(options_json, options_length, capi::longest_json, "options_json")));
    auto handle = std::make_shared<mukana_session>();
    handle->owner = workspace;
    handle->session = in_use->begin(options);
    service::Reply reply = capi::done(describe(handle->session->actor()));
    keep_as_open(workspace, handle);
    *session = handle.get();
    return reply;
  });
}

int32_t mukana_session_end(mukana_session* session) {
  return capi::status_of([&] {
    capi::require_session(session);
    mukana_workspace* owner = session->owner;
    take_out(session);
    keep_as_ended(owner, session);
  });
}

int32_t mukana_session_interrupt(mukana_session* session) {
  return capi::status_of([&] {
    const capi::SessionInUse in_use(session);
    in_use->interrupt();
  });
}

int32_t mukana_session_set_progress(mukana_session* session, mukana_progress progress, void* userdata,
                                    mukana_free_userdata free_userdata) {
  capi::Userdata data(userdata, free_userdata);
  return capi::status_of([&] {
    const capi::SessionInUse in_use(session);
    in_use.require_alone();
    in_use->set_progress(capi::progress_sink(progress, data.share()));
  });
}

}  // extern "C"
