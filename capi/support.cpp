#include "support.hpp"

namespace mukana::capi {

using base::Failed;
using base::Failure;
using base::Status;

std::string_view text_of(const char* text, std::size_t length, std::size_t longest, std::string_view name) {
  const auto say = [&](const char* what) { return "`" + std::string(name) + "` " + what; };
  if (text == nullptr && length > 0) throw Failed(Failure::of(Status::argument, say("is NULL with a length.")));
  if (length > longest) throw Failed(Failure::of(Status::limit, say("is longer than allowed.")));
  const std::string_view view = text == nullptr ? std::string_view() : std::string_view(text, length);
  if (view.find('\0') != std::string_view::npos) throw Failed(Failure::of(Status::utf8, say("holds a NUL.")));
  if (!base::is_utf8(view)) throw Failed(Failure::of(Status::utf8, say("is not valid UTF-8.")));
  return view;
}

std::string_view object_of(const char* text, std::size_t length, std::size_t longest, std::string_view name) {
  const std::string_view view = text_of(text, length, longest, name);
  return view.empty() ? std::string_view("{}") : view;
}

void require_pointer(const void* pointer, std::string_view name) {
  if (pointer == nullptr) throw Failed(Failure::of(Status::argument, "`" + std::string(name) + "` is NULL."));
}

std::int32_t status_of_current_exception() noexcept {
  try {
    throw;
  } catch (const Failed& failed) {
    return number_of(failed.failure().status);
  } catch (const std::bad_alloc&) {
    return MUKANA_E_NOMEM;
  } catch (...) {
    return MUKANA_E_INTERNAL;
  }
}

Failed callback_failed(std::string_view what) {
  return Failed(Failure::of(Status::callback, "The callback `" + std::string(what) + "` failed or asked to stop."));
}

service::ProgressSink progress_sink(mukana_progress progress, std::shared_ptr<void> userdata) {
  if (progress == nullptr) return {};
  return [progress, userdata = std::move(userdata)](std::int64_t done, std::int64_t total) {
    std::int32_t answer = 1;
    try {
      answer = progress(userdata.get(), done, total);
    } catch (...) {
      throw callback_failed("progress");
    }
    if (answer != 0) throw callback_failed("progress");
    return true;
  };
}

}  // namespace mukana::capi
