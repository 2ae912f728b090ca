#include <boost/json/parse.hpp>

#include "base/json.hpp"
#include "handles.hpp"
#include "new_file.hpp"
#include "service/registry.hpp"
#include "support.hpp"

namespace capi = mukana::capi;
namespace json = boost::json;
namespace service = mukana::service;

namespace {

constexpr std::size_t chunk = 64U * 1024U;

/// What an operation's answer is as a file.
struct Document {
  std::string content_type;
  std::string text;
};

Document document_of(std::string body) {
  json::parse_options options;
  options.max_depth = 256;
  json::error_code error;
  const json::value value = json::parse(body, error, {}, options);
  if (const json::object* members = error ? nullptr : value.if_object()) {
    const json::value* type = members->if_contains("content_type");
    const json::value* text = members->if_contains("text");
    if (type != nullptr && text != nullptr && type->is_string() && text->is_string()) {
      return {std::string(type->get_string()), std::string(text->get_string())};
    }
  }
  return {"application/json", std::move(body)};
}

std::string describe(const Document& document) {
  std::string body;
  mukana::base::JsonWriter writer(body);
  writer.begin_object();
  writer.key("content_type");
  writer.text(document.content_type);
  writer.key("bytes");
  writer.integer(static_cast<std::int64_t>(document.text.size()));
  writer.end_object();
  return body;
}

// What changes something must not: where its answer could not be written, it would have changed it nevertheless.
void require_reading(std::string_view name) {
  const mukana::operation::Operation* operation = service::find_operation(name);
  if (operation == nullptr || operation->effect == mukana::operation::Effect::read) return;
  throw mukana::base::Failed(mukana::base::Status::argument, "NOT_READING", "Only what reads can be exported.");
}

// Calls the operation and gives its document to `take`.
template <class Take>
service::Reply export_by(const capi::SessionInUse& session, std::string_view operation, std::string_view request,
                         const Take& take) {
  require_reading(operation);
  service::Reply reply = session->call(operation, request);
  if (!reply.ok()) return reply;
  const Document document = document_of(std::move(reply.body));
  std::string described = describe(document);
  take(document.text);
  return capi::done(std::move(described));
}

void write_in_chunks(std::string_view text, mukana_write write, void* userdata) {
  while (!text.empty()) {
    const std::string_view part = text.substr(0, chunk);
    std::int32_t answer = 1;
    try {
      answer = write(userdata, part.data(), part.size());
    } catch (...) {
      throw capi::callback_failed("write");
    }
    if (answer != 0) throw capi::callback_failed("write");
    text.remove_prefix(part.size());
  }
}

}  // namespace

extern "C" {

int32_t mukana_export(mukana_session* session, const char* operation, size_t operation_length, const char* request,
                      size_t request_length, const char* path, size_t path_length, mukana_response** response) {
  return capi::answer(response, [&] {
    const capi::SessionInUse in_use(session);
    const std::string_view name = capi::text_of(operation, operation_length, capi::longest_name, "operation");
    const std::string_view asked = capi::object_of(request, request_length, in_use.longest_request(), "request");
    capi::NewFile file(std::string(capi::text_of(path, path_length, capi::longest_path, "path")));
    return export_by(in_use, name, asked, [&](std::string_view text) { file.write(text); });
  });
}

int32_t mukana_export_bytes(mukana_session* session, const char* operation, size_t operation_length,
                            const char* request, size_t request_length, mukana_write write, void* userdata,
                            mukana_free_userdata free_userdata, mukana_response** response) {
  const capi::Userdata data(userdata, free_userdata);
  return capi::answer(response, [&] {
    const capi::SessionInUse in_use(session);
    capi::require_pointer(reinterpret_cast<const void*>(write), "write");
    const std::string_view name = capi::text_of(operation, operation_length, capi::longest_name, "operation");
    const std::string_view asked = capi::object_of(request, request_length, in_use.longest_request(), "request");
    return export_by(in_use, name, asked, [&](std::string_view text) { write_in_chunks(text, write, data.get()); });
  });
}

}  // extern "C"
