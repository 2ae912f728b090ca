#pragma once
/// @file
/// What every entry of the C interface shares: arguments checked, exceptions caught, one response per call.
#include <memory>
#include <new>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "mukana.h"
#include "response.hpp"
#include "service/session.hpp"

namespace mukana::capi {

// What a text argument may have, in bytes.
inline constexpr std::size_t longest_name = 256;
inline constexpr std::size_t longest_path = 4096;
inline constexpr std::size_t longest_json = 1U << 20U;

/// The text of an argument. Throws Failed: E_ARG, E_LIMIT or E_UTF8; the limit is looked at before any byte is.
std::string_view text_of(const char* text, std::size_t length, std::size_t longest, std::string_view name);

/// As text_of, with {} for an empty text.
std::string_view object_of(const char* text, std::size_t length, std::size_t longest, std::string_view name);

/// Throws Failed (E_ARG) for a NULL.
void require_pointer(const void* pointer, std::string_view name);

/// The status of the exception being handled; to be called inside a catch block.
std::int32_t status_of_current_exception() noexcept;

inline std::int32_t number_of(base::Status status) { return static_cast<std::int32_t>(status); }

/// Runs what makes a Reply and puts its response into `out`, whatever happens.
template <class Work>
std::int32_t answer(mukana_response** out, Work&& work) noexcept {
  if (out == nullptr) return MUKANA_E_ARG;
  *out = new (std::nothrow) mukana_response;
  if (*out == nullptr) return MUKANA_E_NOMEM;
  try {
    (*out)->take(work());
  } catch (...) {
    (*out)->take_current_exception();
  }
  return (*out)->status;
}

/// Runs what answers by its status alone.
template <class Work>
std::int32_t status_of(Work&& work) noexcept {
  try {
    work();
    return MUKANA_OK;
  } catch (...) {
    return status_of_current_exception();
  }
}

/// A success without anything to say.
inline service::Reply done() { return {{base::Status::ok, "OK", {}, {}}, "{}"}; }
inline service::Reply done(std::string body) { return {{base::Status::ok, "OK", {}, {}}, std::move(body)}; }

/// What a callback was given: freed once, whatever becomes of the call.
class Userdata {
 public:
  Userdata(void* data, mukana_free_userdata release) noexcept : data_(data), release_(release) {}
  Userdata(const Userdata&) = delete;
  Userdata& operator=(const Userdata&) = delete;
  ~Userdata() { free_once(data_, release_); }

  /// Hands the data over to whoever keeps the callback.
  std::shared_ptr<void> share() {
    const mukana_free_userdata release = std::exchange(release_, nullptr);
    return {data_, [release](void* data) { free_once(data, release); }};
  }
  void* get() const { return data_; }

 private:
  static void free_once(void* data, mukana_free_userdata release) noexcept {
    if (release == nullptr) return;
    try {
      release(data);
    } catch (...) {  // NOLINT: nobody is left who could be told
    }
  }
  void* data_;
  mukana_free_userdata release_;
};

/// The failure of a callback.
base::Failed callback_failed(std::string_view what);

/// A host's progress callback as the library's own, which keeps the userdata alive.
service::ProgressSink progress_sink(mukana_progress progress, std::shared_ptr<void> userdata);

}  // namespace mukana::capi
