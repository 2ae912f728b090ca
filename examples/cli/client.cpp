#include "client.hpp"

namespace cli {

std::string_view Response::text_by(const char* (*read)(const mukana_response*, size_t*)) const {
  std::size_t length = 0;
  const char* text = read(handle_.get(), &length);
  return text == nullptr ? std::string_view() : std::string_view(text, length);
}

std::int32_t Response::kind(const std::string& place) const {
  return mukana_response_kind(handle_.get(), place.data(), place.size());
}

std::size_t Response::count(const std::string& place) const {
  std::size_t count = 0;
  mukana_response_count(handle_.get(), place.data(), place.size(), &count);
  return count;
}

std::string Response::text(const std::string& place) const {
  const char* text = nullptr;
  std::size_t length = 0;
  if (mukana_response_get_text(handle_.get(), place.data(), place.size(), &text, &length) == MUKANA_OK) {
    return {text, length};
  }
  if (kind(place) == MUKANA_KIND_INTEGER) return std::to_string(integer(place));
  if (kind(place) == MUKANA_KIND_BOOL) return is_true(place) ? "true" : "false";
  return {};
}

std::int64_t Response::integer(const std::string& place) const {
  std::int64_t value = 0;
  mukana_response_get_int64(handle_.get(), place.data(), place.size(), &value);
  return value;
}

bool Response::is_true(const std::string& place) const {
  std::int32_t value = 0;
  mukana_response_get_bool(handle_.get(), place.data(), place.size(), &value);
  return value != 0;
}

std::string Response::key(const std::string& place, std::size_t index) const {
  const char* key = nullptr;
  std::size_t length = 0;
  mukana_response_get_key(handle_.get(), place.data(), place.size(), index, &key, &length);
  return key == nullptr ? std::string() : std::string(key, length);
}

Response checked(mukana_response* handle) {
  if (handle == nullptr) throw std::bad_alloc();
  Response response(handle);
  if (response.status() != MUKANA_OK) throw CallFailed(std::move(response));
  return response;
}

namespace {

void check_built(std::int32_t status, std::string_view place) {
  if (status == MUKANA_E_NOMEM) throw std::bad_alloc();
  if (status != MUKANA_OK) {
    throw UsageError("what is given for " + std::string(place) + " is not usable (" + mukana_status_name(status) + ")");
  }
}

}  // namespace

Request& Request::text(std::string_view place, std::string_view value) {
  check_built(mukana_request_set_text(handle_.get(), place.data(), place.size(), value.data(), value.size()), place);
  return *this;
}

Request& Request::boolean(std::string_view place, bool value) {
  check_built(mukana_request_set_bool(handle_.get(), place.data(), place.size(), value ? 1 : 0), place);
  return *this;
}

Request& Request::json(std::string_view place, std::string_view value) {
  check_built(mukana_request_set_json(handle_.get(), place.data(), place.size(), value.data(), value.size()), place);
  return *this;
}

std::string_view Request::str() const {
  std::size_t length = 0;
  const char* json = mukana_request_json(handle_.get(), &length);
  if (json == nullptr) throw std::bad_alloc();
  return {json, length};
}

Client::Client(const std::string& location, const Request& options) {
  mukana_response* response = nullptr;
  const std::string_view asked = options.str();
  mukana_workspace_open(location.data(), location.size(), asked.data(), asked.size(), nullptr, nullptr, nullptr,
                        &workspace_, &response);
  checked(response);
}

Client::~Client() {
  if (session_ != nullptr) mukana_session_end(session_);
  if (workspace_ != nullptr) mukana_workspace_close(workspace_);
}

void Client::begin(const Request& options) {
  mukana_response* response = nullptr;
  const std::string_view asked = options.str();
  mukana_session_begin(workspace_, asked.data(), asked.size(), &session_, &response);
  checked(response);
}

// The session frees the function when it ends.
void Client::show_progress(Progress progress) {
  mukana_session_set_progress(
      session_,
      [](void* userdata, std::int64_t done, std::int64_t total) -> std::int32_t {
        (*static_cast<Progress*>(userdata))(done, total);
        return 0;
      },
      new Progress(std::move(progress)), [](void* userdata) { delete static_cast<Progress*>(userdata); });
}

Response Client::call(std::string_view operation, std::string_view request) {
  mukana_response* response = nullptr;
  mukana_call(session_, operation.data(), operation.size(), request.data(), request.size(), &response);
  return checked(response);
}

Response Client::import(std::string_view request, Bytes bytes) {
  mukana_response* response = nullptr;
  mukana_import(
      session_, request.data(), request.size(),
      [](void* userdata, char* buffer, std::size_t capacity) {
        return (*static_cast<Bytes*>(userdata))(buffer, capacity);
      },
      &bytes, nullptr, &response);
  return checked(response);
}

Response Client::write_file(std::string_view operation, std::string_view request, const std::string& path) {
  mukana_response* response = nullptr;
  mukana_export(session_, operation.data(), operation.size(), request.data(), request.size(), path.data(), path.size(),
                &response);
  return checked(response);
}

Response Client::write_to(std::string_view operation, std::string_view request, Sink sink) {
  mukana_response* response = nullptr;
  mukana_export_bytes(
      session_, operation.data(), operation.size(), request.data(), request.size(),
      [](void* userdata, const char* bytes, std::size_t length) -> std::int32_t {
        return (*static_cast<Sink*>(userdata))({bytes, length}) ? 0 : 1;
      },
      &sink, nullptr, &response);
  return checked(response);
}

Response catalogue(std::string_view operation) {
  mukana_response* response = nullptr;
  mukana_catalogue(operation.data(), operation.size(), &response);
  return checked(response);
}

}  // namespace cli
