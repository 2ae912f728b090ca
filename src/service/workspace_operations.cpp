// What can be asked of the workspace itself, and many calls as one.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <map>

#include "operation/shapes.hpp"
#include "service/operations.hpp"
#include "service/registry.hpp"
#include "trust/payload.hpp"
#include "trust/workspace_record.hpp"

namespace mukana::service {
namespace {

using base::Failed;
using base::Fields;
using base::Status;
using operation::Context;
using operation::Operation;
using operation::Purpose;
using operation::Role;

struct Nothing {
  static void describe(Fields<Nothing>&) {}
};

struct Information {
  std::string workspace;
  std::string replica;
  std::string zone;
  base::Instant created_at;
  base::Instant now;
  std::string person;
  Role role = Role::client;
  Purpose purpose = Purpose::own_data;
  std::string controller;
  static void describe(Fields<Information>& field) {
    field("workspace", &Information::workspace, "The workspace's own id, a UUID.");
    field("replica", &Information::replica, "The id of this copy of it; it names the entries of its journal.");
    field("zone", &Information::zone, "IANA name of its time zone.");
    field("created_at", &Information::created_at, "When it was made.");
    field("now", &Information::now, "The time by its clock.");
    field("person", &Information::person, "The acting person.");
    field("role", &Information::role, "The access role of this session.");
    field("purpose", &Information::purpose, "The purpose of use of this session.");
    field("controller", &Information::controller, "The controller of this session.");
  }
};

Information workspace_info(Context& context, const Nothing&) {
  const auto record = trust::read_workspace(context.database);
  return {base::format_uuid(record->id),
          base::format_uuid(record->replica),
          record->zone,
          record->created_at,
          context.now,
          context.actor.person_id,
          context.actor.role,
          context.actor.purpose,
          context.actor.controller_id};
}

struct OperationLine {
  std::string name;
  std::string summary;
  static void describe(Fields<OperationLine>& field) {
    field("name", &OperationLine::name, "Its name, noun.verb, such as contact.log.");
    field("summary", &OperationLine::summary, "What it does, in one line.");
  }
};

struct OperationLines {
  std::vector<OperationLine> items;
  static void describe(Fields<OperationLines>& field) {
    field("items", &OperationLines::items, "Every operation, by name.");
  }
};

OperationLines list_operations(Context& context, const Nothing&) {
  OperationLines lines;
  for (const Operation& operation : context.caller.operations()) {
    lines.items.push_back({std::string(operation.name), std::string(operation.summary)});
  }
  return lines;
}

struct OneCall {
  std::string operation;
  boost::json::value request;
  static void describe(Fields<OneCall>& field) {
    field("operation", &OneCall::operation, "The name of an operation; a batch within a batch is refused.");
    field("request", &OneCall::request, "Its request, without idempotency key and expected revision.");
  }
};

struct Batch {
  std::vector<OneCall> calls;
  static void describe(Fields<Batch>& field) {
    field("calls", &Batch::calls, "The calls, done in this order in one transaction.", {.most = 100000});
  }
};

struct BatchResults {
  std::vector<boost::json::value> results;
  static void describe(Fields<BatchResults>& field) {
    field("results", &BatchResults::results, "The response of each call, in the same order.");
  }
};

boost::json::value call_one(Context& context, const OneCall& call, std::size_t index) {
  const std::string here = base::join_path("/calls", index);
  const Operation* operation = context.caller.find(call.operation);
  if (operation == nullptr) {
    throw Failed(Status::argument, "UNKNOWN_OPERATION", "There is no such operation.", here + "/operation");
  }
  if (operation->name == "batch" || operation->name == "import.run") {
    throw Failed(Status::argument, "NOT_IN_A_BATCH", "This operation cannot be part of a batch.", here + "/operation");
  }
  try {
    return base::parse_json(context.caller.call(context, *operation, call.request, {}));
  } catch (Failed& failed) {
    // The classes from E_BUSY on blame nothing in the request: the medium failed, or the call was interrupted.
    if (failed.failure().status < Status::busy) failed.failure().path = here + "/request" + failed.failure().path;
    throw;
  }
}

// What the one entry of a batch says of the calls in it.
std::string summary(const std::map<std::string_view, std::int64_t>& calls) {
  trust::BatchDetails details;
  for (const auto& [operation, count] : calls) details.operations.push_back({std::string(operation), count});
  return base::write_json(details);
}

BatchResults run_batch(Context& context, const Batch& request) {
  BatchResults answer;
  const auto total = static_cast<std::int64_t>(request.calls.size());
  std::map<std::string_view, std::int64_t> named;
  for (std::size_t i = 0; i < request.calls.size(); ++i) {
    if (i % 256 == 0) context.monitor.progress(static_cast<std::int64_t>(i), total);
    const std::int64_t anonymous = context.trail.anonymous_calls();
    answer.results.push_back(call_one(context, request.calls[i], i));
    if (context.trail.anonymous_calls() == anonymous) ++named[request.calls[i].operation];
  }
  // Beside calls that name their actor an anonymous one goes unmentioned; with none beside it, the entry is anonymous.
  if (named.empty() && total > 0) context.trail.make_anonymous();
  if (!named.empty()) context.trail.describe(summary(named));
  return answer;
}

}  // namespace

std::vector<Operation> workspace_operations() {
  using operation::define;
  const operation::SetOf<Role> every_role{
      Role::client,      Role::peer,     Role::coach,           Role::group_leader,
      Role::coordinator, Role::reporter, Role::privacy_officer, Role::system_administrator};
  const operation::SetOf<Purpose> every_purpose{Purpose::guidance,   Purpose::coaching,   Purpose::lending,
                                                Purpose::assessment, Purpose::evaluation, Purpose::administration,
                                                Purpose::oversight,  Purpose::own_data};
  const operation::Access everyone{every_role, every_purpose};
  return {
      define<workspace_info>({.name = "workspace.info",
                              .summary = "Tells which workspace this is and who acts on it.",
                              .access = everyone}),
      define<list_operations>(
          {.name = "operation.list", .summary = "Lists every operation with its summary.", .access = everyone}),
      define<run_batch>({.name = "batch",
                         .summary = "Does many calls in one transaction: all of them or none.",
                         .access = everyone,
                         .effect = operation::Effect::write}),
  };
}

}  // namespace mukana::service
