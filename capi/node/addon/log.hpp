#pragma once
/// @file
/// The log of a workspace, from whatever thread it is written, as calls of a JavaScript function.
#include <cstdint>
#include <memory>
#include <mukana.h>
#include <node_api.h>

namespace mukana::node {

/// Hears the log; shared by the library and by JavaScript, of which either may end first.
class LogListener;

/// @param function takes (level, message); it does not keep the process from ending
std::shared_ptr<LogListener> listen(napi_env env, napi_value function);

/// The callbacks of mukana.h; the userdata is a std::shared_ptr<LogListener>*.
void on_log(void* listener, std::int32_t level, const char* message, std::size_t length);
void free_listener(void* listener);

}  // namespace mukana::node
