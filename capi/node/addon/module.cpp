/// @file
/// The addon's entry: what lib/native.cjs finds in it. Everything belongs to one JavaScript environment, so that each
/// worker thread has an addon of its own; nothing here is global.
#include <array>

#include "answer.hpp"
#include "conversation.hpp"
#include "direct_asker.hpp"
#include "handles.hpp"
#include "jobs.hpp"

namespace mukana::node {

namespace {

// () -> "0.1.0"
napi_value version(napi_env env, napi_callback_info /*info*/) { return make_text(env, mukana_version()); }

// (operation or "") -> answer
napi_value catalogue(napi_env env, napi_callback_info info) {
  const auto [operation] = arguments<1>(env, info);
  const ShortText name(env, operation);
  Answer answer;
  answer.set(mukana_catalogue(name.size() == 0 ? nullptr : name.data(), name.size(), answer.place()));
  return answer.make(env);
}

// (session): makes its running call end soon
napi_value interrupt(napi_env env, napi_callback_info info) {
  const auto [session] = arguments<1>(env, info);
  mukana_session* raw = unbox<Session>(env, session)->raw;
  if (raw != nullptr) mukana_session_interrupt(raw);
  return nullptr;
}

// (function) -> conversation: of one call that runs on a thread of its own
napi_value converse(napi_env env, napi_callback_info info) {
  const auto [function] = arguments<1>(env, info);
  return box(env, Conversation::begin(env, function));
}

// (conversation, answer): the answer to its last question
napi_value reply(napi_env env, napi_callback_info info) {
  const auto [conversation, answer] = arguments<2>(env, info);
  unbox<Conversation>(env, conversation)->reply(reply_of(env, answer));
  return nullptr;
}

// (conversation): its call is to stop
napi_value stop(napi_env env, napi_callback_info info) {
  const auto [conversation] = arguments<1>(env, info);
  unbox<Conversation>(env, conversation)->stop();
  return nullptr;
}

napi_value fill(napi_env env, napi_value exports) {
  Boxes::make(env);
  const auto function = [](const char* name, napi_callback callback) {
    return napi_property_descriptor{name, nullptr, callback, nullptr, nullptr, nullptr, napi_default, nullptr};
  };
  const std::array properties{
      function("version", guarded<version>),
      function("catalogue", guarded<catalogue>),
      function("openWorkspace", guarded<open_workspace>),
      function("closeWorkspace", guarded<close_workspace>),
      function("backUp", guarded<back_up>),
      function("beginSession", guarded<begin_session>),
      function("endSession", guarded<end_session>),
      function("call", guarded<call>),
      function("callNow", guarded<call_now>),
      function("importFile", guarded<import_file>),
      function("exportFile", guarded<export_file>),
      function("exportBytes", guarded<export_bytes>),
      function("openCursor", guarded<open_cursor>),
      function("nextPage", guarded<next_page>),
      function("interrupt", guarded<interrupt>),
      function("converse", guarded<converse>),
      function("reply", guarded<reply>),
      function("stop", guarded<stop>),
  };
  check(env, napi_define_properties(env, exports, properties.size(), properties.data()));
  return exports;
}

}  // namespace

}  // namespace mukana::node

NAPI_MODULE_INIT() {  // NOLINT: as Node-API wants it
  try {
    return mukana::node::fill(env, exports);
  } catch (...) {
    return nullptr;
  }
}
