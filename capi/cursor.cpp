#include <boost/json/object.hpp>
#include <optional>

#include "base/json.hpp"
#include "handles.hpp"
#include "service/registry.hpp"
#include "support.hpp"

namespace capi = mukana::capi;
namespace json = boost::json;
namespace service = mukana::service;
using mukana::base::Failed;
using mukana::base::Failure;
using mukana::base::Status;

struct mukana_cursor {
  std::mutex lock;
  std::shared_ptr<mukana_session> session;
  std::string operation;
  json::object request;         // of the next page
  bool ends_with_next = false;  // pages are items and, at their end, where the next one begins
  std::atomic<bool> done{false};
};

namespace {

constexpr std::int64_t page_size = 1000;

// A list is what takes `after` and gives `items` and `next`, whatever it is called.
void require_list(const mukana::operation::Operation* operation) {
  if (operation == nullptr) throw Failed(Status::argument, "UNKNOWN_OPERATION", "There is no operation of that name.");
  if (operation->request->find("after") != nullptr && operation->response->find("items") != nullptr &&
      operation->response->find("next") != nullptr) {
    return;
  }
  throw Failed(Status::argument, "NOT_A_LIST", "The operation does not list anything page by page.");
}

json::object first_request(std::string_view text, bool has_limit) {
  json::value value = mukana::base::parse_json(text);
  if (!value.is_object()) throw Failed(Status::format, "WRONG_TYPE", "A request is a JSON object.");
  json::object request = std::move(value.get_object());
  if (has_limit && !request.contains("limit")) request["limit"] = page_size;
  return request;
}

// Where the answer is {"items": [...], "next": "..."} and nothing else.
bool is_items_and_next(const mukana::base::StructType& page) {
  return page.fields.size() == 2 && page.fields[0].name == "items" && page.fields[1].name == "next";
}

// Cuts the last member off the text, and answers its value; nothing on the last page. To read a page as JSON and to
// write it again would cost as much as making it. Within a text a quote is escaped, so what is found is the member.
std::optional<std::string> cut_next(std::string& body) {
  constexpr std::string_view member = R"(,"next":)";
  if (body.ends_with("]}")) return std::nullopt;
  const std::size_t place = body.rfind(R"(,"next":")");
  const std::string_view token = std::string_view(body).substr(place + member.size());
  const json::value next = mukana::base::parse_json(token.substr(0, token.size() - 1));
  body.resize(place);
  body += '}';
  return std::string(next.get_string());
}

// The same for a page that holds more, wherever `next` stands.
std::optional<std::string> take_next(std::string& body) {
  json::value page = mukana::base::parse_json(body);
  json::object& members = page.as_object();
  const json::value* next = members.if_contains("next");
  std::optional<std::string> token;
  if (next != nullptr && next->is_string()) token = std::string(next->get_string());
  members.erase("next");
  body = mukana::base::write_json(page);
  return token;
}

service::Reply turn_page(mukana_cursor* cursor, std::string body) {
  const std::optional<std::string> next = cursor->ends_with_next ? cut_next(body) : take_next(body);
  if (next) cursor->request["after"] = *next;
  cursor->done = !next;
  return capi::done(std::move(body));
}

service::Reply next_page(mukana_cursor* cursor) {
  const capi::SessionInUse in_use(cursor->session.get());
  if (cursor->done) return capi::done(R"({"items":[]})");
  service::Reply reply = in_use->call(cursor->operation, mukana::base::write_json(json::value(cursor->request)));
  return reply.ok() ? turn_page(cursor, std::move(reply.body)) : reply;
}

Failed busy() { return Failed(Failure::of(Status::busy, "The cursor is reading a page.")); }

}  // namespace

extern "C" {

int32_t mukana_cursor_open(mukana_session* session, const char* operation, size_t operation_length, const char* request,
                           size_t request_length, mukana_cursor** cursor, mukana_response** response) {
  if (cursor != nullptr) *cursor = nullptr;
  return capi::answer(response, [&] {
    capi::require_pointer(cursor, "cursor");
    const capi::SessionInUse in_use(session);
    const std::string_view name = capi::text_of(operation, operation_length, capi::longest_name, "operation");
    const mukana::operation::Operation* found = service::find_operation(name);
    require_list(found);
    auto handle = std::make_unique<mukana_cursor>();
    handle->session = session->shared_from_this();
    handle->operation = name;
    handle->ends_with_next = is_items_and_next(*found->response);
    handle->request = first_request(capi::object_of(request, request_length, in_use.longest_request(), "request"),
                                    found->request->find("limit") != nullptr);
    service::Reply reply = capi::done();
    *cursor = handle.release();
    return reply;
  });
}

int32_t mukana_cursor_next(mukana_cursor* cursor, mukana_response** response) {
  return capi::answer(response, [&] {
    capi::require_pointer(cursor, "cursor");
    const std::unique_lock guard(cursor->lock, std::try_to_lock);
    if (!guard) throw busy();
    return next_page(cursor);
  });
}

int32_t mukana_cursor_is_done(const mukana_cursor* cursor) { return cursor == nullptr || cursor->done ? 1 : 0; }

int32_t mukana_cursor_close(mukana_cursor* cursor) {
  const int32_t status = capi::status_of([&] {
    capi::require_pointer(cursor, "cursor");
    const std::unique_lock guard(cursor->lock, std::try_to_lock);
    if (!guard) throw busy();
  });
  if (status == MUKANA_OK) delete cursor;
  return status;
}

}  // extern "C"
