#include "library.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstring>
#include <stdexcept>

namespace contract {
namespace {

void demand(bool holds, const std::string& promise) {
  if (!holds) throw std::runtime_error("the interface broke its promise: " + promise);
}

std::string text_of(const char* text, std::size_t length) {
  demand(text != nullptr && std::strlen(text) == length, "a response's texts are there and end with a NUL");
  return {text, length};
}

// Hands out the bytes of a file a few at a time, so that rows lie across the borders.
struct Reader {
  std::string bytes;
  std::size_t at = 0;
};

int64_t read_some(void* userdata, char* buffer, size_t capacity) {
  auto& reader = *static_cast<Reader*>(userdata);
  const std::size_t count = std::min({capacity, reader.bytes.size() - reader.at, std::size_t{7}});
  std::memcpy(buffer, reader.bytes.data() + reader.at, count);
  reader.at += count;
  return static_cast<int64_t>(count);
}

int32_t write_all(void* userdata, const char* bytes, size_t length) {
  static_cast<std::string*>(userdata)->append(bytes, length);
  return 0;
}

}  // namespace

Outcome take(int32_t returned, mukana_response* response) {
  demand(response != nullptr, "a call yields a response");
  Outcome outcome;
  std::size_t length = 0;
  const char* text = mukana_response_code(response, &length);
  outcome.code = text_of(text, length);
  text = mukana_response_path(response, &length);
  outcome.path = text_of(text, length);
  text = mukana_response_body(response, &length);
  outcome.body = json::parse(text_of(text, length));
  const int32_t status = mukana_response_status(response);
  outcome.status = status == MUKANA_OK ? "OK" : mukana_status_name(status);
  mukana_response_free(response);
  demand(status == returned, "the status returned is the response's");
  if (!outcome.ok()) {
    const auto& body = outcome.body.as_object();
    demand(body.at("code").as_string() == outcome.code && body.at("path").as_string() == outcome.path &&
               body.at("status").as_string() == outcome.status &&
               body.at("retryable").as_bool() == (mukana_status_is_retryable(status) == 1),
           "an error's body says what the response says");
  }
  return outcome;
}

Workspace::Workspace(const json::value& options) {
  const std::string text = json::serialize(options);
  mukana_response* response = nullptr;
  const int32_t status =
      mukana_workspace_open(":memory:", 8, text.data(), text.size(), nullptr, nullptr, nullptr, &handle_, &response);
  const Outcome outcome = take(status, response);
  if (!outcome.ok()) throw std::runtime_error("no workspace: " + json::serialize(outcome.body));
}

Workspace::~Workspace() {
  for (const auto& [name, session] : begun_) mukana_session_end(session);
  mukana_workspace_close(handle_);
}

void Workspace::know(const json::object& sessions) {
  for (const auto& [name, options] : sessions) known_[name] = options;
}

mukana_session* Workspace::session(const std::string& name) {
  if (const auto found = begun_.find(name); found != begun_.end()) return found->second;
  const auto* options = known_.if_contains(name);
  if (options == nullptr) throw std::runtime_error("no session is named '" + name + "'");
  const std::string text = json::serialize(*options);
  mukana_session* begun = nullptr;
  mukana_response* response = nullptr;
  const int32_t status = mukana_session_begin(handle_, text.data(), text.size(), &begun, &response);
  const Outcome outcome = take(status, response);
  if (!outcome.ok()) throw std::runtime_error("no session '" + name + "': " + json::serialize(outcome.body));
  return begun_[name] = begun;
}

Outcome Workspace::call(const std::string& by, std::string_view operation, std::string_view request) {
  mukana_response* response = nullptr;
  const int32_t status =
      mukana_call(session(by), operation.data(), operation.size(), request.data(), request.size(), &response);
  return take(status, response);
}

Outcome Workspace::pages(const std::string& by, std::string_view operation, std::string_view request) {
  mukana_cursor* cursor = nullptr;
  mukana_response* response = nullptr;
  int32_t status = mukana_cursor_open(session(by), operation.data(), operation.size(), request.data(), request.size(),
                                      &cursor, &response);
  Outcome outcome = take(status, response);
  demand((cursor != nullptr) == outcome.ok(), "a failed opening gives no cursor");
  if (!outcome.ok()) return outcome;
  json::array pages;
  while (outcome.ok() && mukana_cursor_is_done(cursor) == 0) {
    status = mukana_cursor_next(cursor, &response);
    outcome = take(status, response);
    if (outcome.ok()) pages.push_back(outcome.body);
  }
  demand(mukana_cursor_close(cursor) == MUKANA_OK, "a cursor can be closed");
  if (outcome.ok()) outcome.body = pages;
  return outcome;
}

Outcome Workspace::stream(const std::string& by, std::string_view request, std::string file) {
  Reader reader{std::move(file)};
  mukana_response* response = nullptr;
  const int32_t status =
      mukana_import(session(by), request.data(), request.size(), read_some, &reader, nullptr, &response);
  return take(status, response);
}

Outcome Workspace::export_bytes(const std::string& by, std::string_view operation, std::string_view request) {
  std::string file;
  mukana_response* response = nullptr;
  const int32_t status = mukana_export_bytes(session(by), operation.data(), operation.size(), request.data(),
                                             request.size(), write_all, &file, nullptr, &response);
  Outcome outcome = take(status, response);
  outcome.file = file;
  return outcome;
}

Outcome Workspace::begin(std::string_view options) {
  mukana_session* begun = nullptr;
  mukana_response* response = nullptr;
  const int32_t status = mukana_session_begin(handle_, options.data(), options.size(), &begun, &response);
  const Outcome outcome = take(status, response);
  demand((begun != nullptr) == outcome.ok(), "a failed beginning gives no session");
  if (begun != nullptr) demand(mukana_session_end(begun) == MUKANA_OK, "a session can be ended");
  return outcome;
}

Outcome open(std::string_view location, std::string_view options) {
  mukana_workspace* workspace = nullptr;
  mukana_response* response = nullptr;
  const int32_t status = mukana_workspace_open(location.data(), location.size(), options.data(), options.size(),
                                               nullptr, nullptr, nullptr, &workspace, &response);
  const Outcome outcome = take(status, response);
  demand((workspace != nullptr) == outcome.ok(), "a failed opening gives no workspace");
  if (workspace != nullptr) demand(mukana_workspace_close(workspace) == MUKANA_OK, "a workspace can be closed");
  return outcome;
}

Outcome catalogue(std::string_view operation) {
  mukana_response* response = nullptr;
  const int32_t status = mukana_catalogue(operation.empty() ? nullptr : operation.data(), operation.size(), &response);
  return take(status, response);
}

}  // namespace contract
