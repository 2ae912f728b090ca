#pragma once
/// @file
/// mukana.h with C++ lifetimes: what is opened is closed, and a failed call is thrown.
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "mukana.h"

namespace cli {

/// A response and its readers; places are JSON Pointers.
class Response {
 public:
  explicit Response(mukana_response* handle) : handle_(handle, &mukana_response_free) {}

  std::int32_t status() const { return mukana_response_status(handle_.get()); }
  std::string_view code() const { return text_by(mukana_response_code); }
  std::string_view message() const { return text_by(mukana_response_message); }
  std::string_view path() const { return text_by(mukana_response_path); }
  std::string_view body() const { return text_by(mukana_response_body); }

  std::int32_t kind(const std::string& place) const;
  bool has(const std::string& place) const { return kind(place) > MUKANA_KIND_NULL; }
  std::size_t count(const std::string& place) const;     ///< 0 where there is no list and no object
  std::string text(const std::string& place) const;      ///< a number or truth value as text too; else empty
  std::int64_t integer(const std::string& place) const;  ///< 0 where there is none
  bool is_true(const std::string& place) const;          ///< false where there is no truth value
  std::string key(const std::string& place, std::size_t index) const;

 private:
  std::string_view text_by(const char* (*read)(const mukana_response*, size_t*)) const;
  std::unique_ptr<mukana_response, void (*)(mukana_response*)> handle_;
};

/// A call that did not succeed.
class CallFailed : public std::exception {
 public:
  explicit CallFailed(Response response) : response_(std::make_shared<Response>(std::move(response))) {}
  const Response& response() const { return *response_; }
  const char* what() const noexcept override { return "a call failed"; }

 private:
  std::shared_ptr<Response> response_;
};

/// The response of a call, or CallFailed.
Response checked(mukana_response* handle);

/// A request being built.
class Request {
 public:
  Request() : handle_(mukana_request_new(), &mukana_request_free) {}
  Request& text(std::string_view place, std::string_view value);
  Request& boolean(std::string_view place, bool value);
  Request& json(std::string_view place, std::string_view value);  ///< throws UsageError where it is not JSON
  std::string_view str() const;

 private:
  std::unique_ptr<mukana_request, void (*)(mukana_request*)> handle_;
};

/// What the command line, or a file that it names, got wrong.
class UsageError : public std::exception {
 public:
  explicit UsageError(std::string message) : message_(std::move(message)) {}
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string message_;
};

using Bytes = std::function<std::int64_t(char* buffer, std::size_t capacity)>;
using Sink = std::function<bool(std::string_view bytes)>;
using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

/// A workspace with one session upon it.
class Client {
 public:
  /// Opens, and makes the workspace where the options say so. No session begins.
  Client(const std::string& location, const Request& options);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void begin(const Request& options);
  void show_progress(Progress progress);
  Response call(std::string_view operation, std::string_view request);
  Response import(std::string_view request, Bytes bytes);
  Response write_file(std::string_view operation, std::string_view request, const std::string& path);
  Response write_to(std::string_view operation, std::string_view request, Sink sink);

 private:
  mukana_workspace* workspace_ = nullptr;
  mukana_session* session_ = nullptr;
};

/// The catalogue, or what it says of one operation.
Response catalogue(std::string_view operation = {});

}  // namespace cli
