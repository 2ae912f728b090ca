#pragma once
/// @file
/// A workspace in memory for tests of records and operations: a fixed clock, a founder, and calls by name.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <memory>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "service/session.hpp"
#include "service/workspace.hpp"

namespace mukana::test {

/// The founder is person "founder" of the controller "county": coordinator, system administrator, privacy officer.
/// The clock stands at 2021-06-30T09:00:00Z (12.00 in Helsinki) unless another instant is given.
class TestWorkspace {
 public:
  explicit TestWorkspace(std::string_view clock = "2021-06-30T09:00:00Z", const std::string& location = ":memory:") {
    service::WorkspaceOptions options;
    options.create = true;
    options.fixed_clock = base::parse_instant(clock);
    options.founder = service::Founder{{"founder"}, {"county"}, "A county"};
    workspace_ = service::Workspace::open(location, options, {});
    session_ = begin("founder", "coordinator", "administration");
  }

  std::unique_ptr<service::Session> begin(std::string person, std::string role, std::string purpose) {
    service::SessionOptions options;
    options.person.text = std::move(person);
    options.role = std::move(role);
    options.purpose = std::move(purpose);
    return workspace_->begin(options);
  }

  /// Calls as the coordinator; throws with the failure's code and path where it fails.
  boost::json::value call(std::string_view operation, std::string_view request) {
    const service::Reply reply = session_->call(operation, request);
    if (!reply.ok()) throw std::runtime_error(std::string(operation) + " answered " + reply.body);
    return base::parse_json(reply.body);
  }
  /// Calls as the coordinator and expects a failure.
  base::Failure refused(std::string_view operation, std::string_view request) {
    const service::Reply reply = session_->call(operation, request);
    if (reply.ok()) throw std::runtime_error(std::string(operation) + " was not refused: " + reply.body);
    return reply.failure;
  }

  service::Session& session() { return *session_; }
  service::Workspace& workspace() { return *workspace_; }

 private:
  std::shared_ptr<service::Workspace> workspace_;
  std::unique_ptr<service::Session> session_;
};

}  // namespace mukana::test
