#pragma once
/// @file
/// mukana.h as the runner uses it: a workspace with sessions by name, and what a call came to as a value.
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <map>
#include <mukana.h>
#include <string>
#include <string_view>

namespace contract {

namespace json = boost::json;

/// What a step came to.
struct Outcome {
  std::string status = "OK";
  std::string code;
  std::string path;
  json::value body;
  std::string file;  ///< what was exported

  bool ok() const { return status == "OK"; }
};

/// Copies and frees a response. Throws std::runtime_error where its parts do not agree with each other.
Outcome take(int32_t returned, mukana_response* response);

/// A workspace in memory. Each function throws std::runtime_error where the interface breaks a promise of mukana.h.
class Workspace {
 public:
  /// Throws where it cannot be opened.
  explicit Workspace(const json::value& options);
  ~Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  /// Names who may act; a session is begun at its first use.
  void know(const json::object& sessions);

  Outcome call(const std::string& session, std::string_view operation, std::string_view request);
  /// The list of all pages, or the first error.
  Outcome pages(const std::string& session, std::string_view operation, std::string_view request);
  Outcome stream(const std::string& session, std::string_view request, std::string file);
  Outcome export_bytes(const std::string& session, std::string_view operation, std::string_view request);
  /// Begins a session and ends it at once.
  Outcome begin(std::string_view options);

 private:
  mukana_session* session(const std::string& name);

  mukana_workspace* handle_ = nullptr;
  json::object known_;
  std::map<std::string, mukana_session*> begun_;
};

/// Opens another workspace and closes it at once.
Outcome open(std::string_view location, std::string_view options);
Outcome catalogue(std::string_view operation);

}  // namespace contract
