#include "trust/payload.hpp"

#include <algorithm>

#include "base/json.hpp"

namespace mukana::trust {

void Payload::describe(base::Fields<Payload>& field) {
  constexpr base::FieldRule long_list{.most = std::numeric_limits<std::size_t>::max()};
  field("actor", &Payload::actor, "Who acted.");
  field("role", &Payload::role, "In which role.");
  field("purpose", &Payload::purpose, "For what purpose.");
  field("controller", &Payload::controller, "In whose name.");
  field("objects", &Payload::objects, "What was touched.", long_list);
  field("subjects", &Payload::subjects, "Whom it concerned.", long_list);
  field("unlisted", &Payload::unlisted, "How many objects are not listed.", {.has_default = true});
  field("details", &Payload::details, "What else is to be said.");
}

std::vector<storage::Key> sorted_subjects(const operation::Trail* trail) {
  if (trail == nullptr || trail->anonymous() || trail->subjects().empty()) return {};
  std::vector<storage::Key> subjects(trail->subjects().begin(), trail->subjects().end());
  std::sort(subjects.begin(), subjects.end());
  return subjects;
}

namespace {

void write_actor(base::JsonWriter& json, const operation::Actor& actor) {
  json.key("actor");
  json.text(actor.person_id);
  json.key("role");
  json.text(base::code(actor.role));
  json.key("purpose");
  json.text(base::code(actor.purpose));
  json.key("controller");
  json.text(actor.controller_id);
}

void write_objects(base::JsonWriter& json, const operation::Trail& trail) {
  json.key("objects");
  json.begin_list();
  for (const operation::Trail::Touched& object : trail.objects()) {
    json.begin_object();
    json.key("kind");
    json.text(object.kind);
    json.key("id");
    json.text(object.id);
    json.end_object();
  }
  json.end_list();
}

std::string_view details_of(const Entry& entry) {
  if (!entry.details.empty() || entry.trail == nullptr) return entry.details;
  return entry.trail->details();
}

}  // namespace

std::string write_body(const Entry& entry, const std::vector<storage::Key>& subjects) {
  std::string body;
  const std::size_t objects = entry.trail != nullptr ? entry.trail->objects().size() : 0;
  body.reserve(256 + entry.details.size() + 80 * objects + 12 * subjects.size());
  base::JsonWriter json(body);
  json.begin_object();
  const bool anonymous = entry.trail != nullptr && entry.trail->anonymous();
  if (entry.actor != nullptr && !anonymous) write_actor(json, *entry.actor);
  if (objects > 0) write_objects(json, *entry.trail);
  if (!subjects.empty()) {
    json.key("subjects");
    json.begin_list();
    for (const storage::Key subject : subjects) json.integer(subject);
    json.end_list();
  }
  if (entry.trail != nullptr && entry.trail->unlisted() > 0) {
    json.key("unlisted");
    json.integer(entry.trail->unlisted());
  }
  if (const std::string_view details = details_of(entry); !details.empty()) {
    json.key("details");
    json.raw(details);
  }
  json.end_object();
  return body;
}

Payload read_body(std::string_view body) {
  try {
    return base::read_json<Payload>(base::parse_json(body));
  } catch (const base::Failed&) {
    // Not the fault of a request: the path and the message would point at nothing that the caller sent.
    throw base::Failed(base::Status::corrupt_or_key, "JOURNAL_DAMAGED", "An entry of the journal cannot be read.");
  }
}

}  // namespace mukana::trust
