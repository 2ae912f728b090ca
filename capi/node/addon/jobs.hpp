#pragma once
/// @file
/// The functions of the addon. Each but call_now begins with `how` (see job.hpp); what they take otherwise stands beside
/// them. The scripts in lib see to their order: one call of a session at a time, nothing beside opening and closing.
#include <node_api.h>

namespace mukana::node {

napi_value open_workspace(napi_env env,
                          napi_callback_info info);  ///< (how, location, options, log) -> [answer, workspace]
napi_value close_workspace(napi_env env, napi_callback_info info);  ///< (how, workspace) -> answer
napi_value back_up(napi_env env, napi_callback_info info);          ///< (how, workspace, path) -> answer
napi_value begin_session(napi_env env, napi_callback_info info);    ///< (how, workspace, options) -> [answer, session]
napi_value end_session(napi_env env, napi_callback_info info);      ///< (how, session) -> answer
napi_value call(napi_env env, napi_callback_info info);             ///< (how, session, operation, request) -> answer
napi_value call_now(napi_env env, napi_callback_info info);         ///< (session, operation, request) -> answer
napi_value import_file(napi_env env, napi_callback_info info);      ///< (how, session, request) -> answer
napi_value export_file(napi_env env, napi_callback_info info);   ///< (how, session, operation, request, path) -> answer
napi_value export_bytes(napi_env env, napi_callback_info info);  ///< (how, session, operation, request) -> answer
napi_value open_cursor(napi_env env,
                       napi_callback_info info);  ///< (how, session, operation, request) -> [answer, cursor]
napi_value next_page(napi_env env, napi_callback_info info);  ///< (how, cursor) -> [answer, is_done]

}  // namespace mukana::node
