#include "steps.hpp"

#include <boost/json/serialize.hpp>
#include <optional>
#include <stdexcept>

#include "library.hpp"
#include "matching.hpp"
#include "schema.hpp"

namespace contract {
namespace {

std::string text_or(const json::object& object, const char* name, const char* otherwise) {
  const auto* value = object.if_contains(name);
  return value == nullptr ? otherwise : std::string(value->as_string());
}

std::string from_hexadecimal(const std::string& digits) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    bytes.push_back(static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

// The very bytes that a step sends.
std::string request_of(const json::object& step, const Saved& saved) {
  if (const auto* text = step.if_contains("text")) return std::string(filled(*text, saved).as_string());
  if (const auto* bytes = step.if_contains("bytes")) return from_hexadecimal(std::string(bytes->as_string()));
  const auto* request = step.if_contains("request");
  return request == nullptr ? "{}" : json::serialize(filled(*request, saved));
}

Outcome run_step(Workspace& workspace, const json::object& step, const Saved& saved) {
  const std::string by = text_or(step, "as", "coordinator");
  const auto name = [&](const char* key) { return std::string(step.at(key).as_string()); };
  const auto given = [&](const char* key) { return json::serialize(filled(step.at(key), saved)); };
  if (step.contains("call")) return workspace.call(by, name("call"), request_of(step, saved));
  if (step.contains("pages")) return workspace.pages(by, name("pages"), request_of(step, saved));
  if (step.contains("stream")) return workspace.stream(by, given("stream"), name("file"));
  if (step.contains("export")) return workspace.export_bytes(by, name("export"), request_of(step, saved));
  if (step.contains("begin")) return workspace.begin(given("begin"));
  if (step.contains("open")) return open(text_or(step, "location", ":memory:"), given("open"));
  if (step.contains("catalogue")) return catalogue(name("catalogue"));
  throw std::runtime_error("nothing that the step does: " + json::serialize(step));
}

// Why the outcome is not the expected one; empty where it is.
std::string judge(const json::object& step, const Outcome& outcome, Saved& saved) {
  if (const auto* error = step.if_contains("error")) {
    const auto& wanted = error->as_object();
    if (text_or(wanted, "status", "") == outcome.status && text_or(wanted, "code", "") == outcome.code &&
        text_or(wanted, "path", "") == outcome.path) {
      return {};
    }
    return "expected the error " + json::serialize(wanted) + ", got " + json::serialize(outcome.body);
  }
  const auto* answer = step.if_contains("answer");
  if (answer == nullptr) throw std::runtime_error("the step has neither an answer nor an error");
  if (!outcome.ok()) return "expected an answer, got " + json::serialize(outcome.body);
  std::string why = difference(*answer, outcome.body, saved);
  if (why.empty() && step.contains("call")) {
    const json::value schema = catalogue(text_or(step, "call", "")).body.at("response");
    why = misfit(outcome.body, schema, schema);
  }
  const auto* file = step.contains("export") ? step.if_contains("file") : nullptr;
  if (why.empty() && file != nullptr) why = difference(*file, json::value(outcome.file), saved, "file");
  return why;
}

void count(const json::object& step, const Outcome& outcome, Run& run) {
  std::string operation;
  for (const char* key : {"call", "pages", "export"}) {
    if (step.contains(key)) operation = text_or(step, key, "");
  }
  if (step.contains("stream")) operation = "import.run";
  if (operation.empty()) return;
  ++(outcome.ok() ? run.operations[operation].answers : run.operations[operation].errors);
}

// Where the changes of the workspace stand; nothing where its founder may not ask any more.
std::optional<json::value> position(Workspace& workspace, const json::value& after) {
  const Outcome outcome = workspace.call("administrator", "changes.since",
                                         json::serialize(json::object{{"after", after}, {"limit", 1000}}));
  if (!outcome.ok()) return std::nullopt;
  return outcome.body;
}

std::string run_steps(Workspace& workspace, const json::array& steps, Run& run) {
  Saved saved;
  std::size_t number = 0;
  json::value next = 0;
  const auto at = [&](const std::string& why) { return "step " + std::to_string(number) + ": " + why; };
  try {
    for (const auto& item : steps) {
      ++number;
      ++run.steps;
      const auto& step = item.as_object();
      const bool refused = step.contains("error");
      for (auto before = refused ? position(workspace, next) : std::nullopt; before;) {
        next = before->at("next");
        if (!before->at("more").as_bool()) break;
        before = position(workspace, next);
      }
      const Outcome outcome = run_step(workspace, step, saved);
      if (auto why = judge(step, outcome, saved); !why.empty()) return at(why);
      count(step, outcome, run);
      const auto after = refused ? position(workspace, next) : std::nullopt;
      if (after && !after->at("changes").as_array().empty()) return at("it failed, and yet something has changed");
    }
  } catch (const std::exception& trouble) {
    return at(trouble.what());
  }
  return {};
}

}  // namespace

void run_file(const json::object& world, const std::string& file_name, const json::object& file, Run& run) {
  for (const auto& item : file.at("vectors").as_array()) {
    const auto& vector = item.as_object();
    ++run.vectors;
    std::string why;
    try {
      json::object options = world.at("workspace").as_object();
      if (const auto* more = vector.if_contains("workspace")) {
        for (const auto& [name, value] : more->as_object()) options[name] = value;
      }
      Workspace workspace(options);
      workspace.know(world.at("sessions").as_object());
      if (const auto* sessions = file.if_contains("sessions")) workspace.know(sessions->as_object());
      why = run_steps(workspace, vector.at("steps").as_array(), run);
    } catch (const std::exception& trouble) {
      why = trouble.what();
    }
    if (!why.empty()) run.failures.push_back(file_name + ": " + text_or(vector, "name", "(no name)") + ": " + why);
  }
}

}  // namespace contract
