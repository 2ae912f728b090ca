// Responses of other programs in, and ours out.
#include <algorithm>
#include <boost/json/object.hpp>

#include "base/json.hpp"
#include "exchange/fhir_names.hpp"
#include "exchange/fhir_response.hpp"
#include "exchange/operations.hpp"
#include "forms/access.hpp"
#include "forms/records.hpp"
#include "forms/response_records.hpp"
#include "operation/shapes.hpp"

namespace mukana::exchange {
namespace {

namespace json = boost::json;
using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;

constexpr std::size_t longest_file = 1U << 20U;

struct ImportFhirResponse : forms::WhoAnswers {
  std::optional<Id> id;
  Id form;
  std::optional<std::int64_t> version;
  json::value resource;
  operation::EntryMode entry_mode = operation::EntryMode::historical;
  bool dry_run = false;
  static void describe(Fields<ImportFhirResponse>& field) {
    field("id", &ImportFhirResponse::id,
          "The response's id; made here where it is left out. Never of an anonymous one.");
    field("form", &ImportFhirResponse::form, "The form answered.");
    field("version", &ImportFhirResponse::version, "Its version; the highest one where it is left out.");
    describe_who(field);
    field("resource", &ImportFhirResponse::resource, "A FHIR R4 QuestionnaireResponse.",
          {.field_class = FieldClass::sensitive});
    field("entry_mode", &ImportFhirResponse::entry_mode, "Whether it was written down at the time or afterwards.",
          {.has_default = true});
    field("dry_run", &ImportFhirResponse::dry_run, "Only tells what would happen.", {.has_default = true});
  }
};

struct ResponseImported {
  Id id;
  std::int64_t revision = 1;
  bool dry_run = false;
  std::vector<Loss> losses;
  static void describe(Fields<ResponseImported>& field) {
    field("id", &ResponseImported::id, "The response's id.");
    field("revision", &ResponseImported::revision, "The response's revision after this call.");
    field("dry_run", &ResponseImported::dry_run, "Whether nothing was kept because only a trial was asked for.");
    field("losses", &ResponseImported::losses, "Everything of the file that is not in the response.");
  }
};

struct Document {
  std::string content_type = "application/fhir+json";
  std::string text;
  static void describe(Fields<Document>& field) {
    field("content_type", &Document::content_type, "application/fhir+json.");
    field("text", &Document::text, "The FHIR R4 resource, as JSON.",
          {.field_class = FieldClass::sensitive, .multiline = true, .longest = 64 * longest_file});
  }
};

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

// What response.submit takes: the request without what only an import knows, and the answers that were read.
json::object submission(const ImportFhirResponse& request, const ImportedResponse& read, std::int64_t version) {
  json::object members = base::parse_json(base::write_json(request)).as_object();
  for (const char* of_the_import : {"resource", "dry_run"}) members.erase(of_the_import);
  members["version"] = version;
  members["answers"] = read.answers;
  if (read.submitted_at) members["submitted_at"] = view(*read.submitted_at);
  if (read.submitted_on) members["submitted_on"] = view(*read.submitted_on);
  return members;
}

// What a response that was written here says of itself must go together with the call; others name forms by addresses
// that are not known here.
std::optional<std::int64_t> version_named(const ImportFhirResponse& request, LossReport& report) {
  const auto named = named_form(request.resource);
  if (!named) return request.version;
  if (named->address != fhir::form_address(request.form.text)) {
    throw Failed(Status::argument, "OTHER_FORM", "The response answers another form.", "/resource/questionnaire");
  }
  if (request.version && named->version && *request.version != *named->version) {
    report.add({"/questionnaire",
                "questionnaire",
                LossReason::not_kept,
                {},
                {},
                "It answers another version than the one that it is taken as an answer to."});
  }
  return request.version ? request.version : named->version;
}

// A response none of whose items the form has would be kept as one that says nothing.
void refuse_foreign(const ImportedResponse& read) {
  const bool is_foreign = std::any_of(read.losses.begin(), read.losses.end(),
                                      [](const Loss& loss) { return loss.reason == LossReason::not_in_form; });
  if (!read.answers.empty() || !is_foreign) return;
  throw Failed(Status::argument, "OTHER_FORM", "The form has none of the items that the response answers.", "/item");
}

ResponseImported import_fhir(Context& context, const ImportFhirResponse& request) {
  if (request.anonymous) context.trail.make_anonymous();
  const storage::Key form = forms::require_form(context, request.form);
  LossReport drift;
  const auto wanted = version_named(request, drift);
  forms::StoredVersion version;
  try {
    version = forms::require_version(context, form, wanted);
  } catch (Failed& failed) {
    if (!request.version) failed.failure().path = "/resource/questionnaire";
    throw;
  }
  ImportedResponse read;
  try {
    read = read_questionnaire_response(request.resource, version.definition);
    refuse_foreign(read);
  } catch (Failed& failed) {
    failed.failure().path.insert(0, "/resource");
    throw;
  }
  context.database.run("SAVEPOINT response_import");
  const json::value saved = base::parse_json(context.caller.call(
      context, *context.caller.find("response.submit"), submission(request, read, version.version), context.origin));
  if (request.dry_run) context.database.run("ROLLBACK TO response_import");
  context.database.run("RELEASE response_import");
  ResponseImported imported;
  imported.id.text = std::string(saved.at("id").as_string().data(), saved.at("id").as_string().size());
  imported.revision = saved.at("revision").as_int64();
  imported.dry_run = request.dry_run;
  imported.losses = drift.take();
  imported.losses.insert(imported.losses.end(), read.losses.begin(), read.losses.end());
  return imported;
}

// Goes through response.get, so that whoever may not read a response gets none.
Document export_fhir(Context& context, const operation::ById& request) {
  const json::value response = base::parse_json(context.caller.call(
      context, *context.caller.find("response.get"), json::object{{"id", view(request.id.text)}}, context.origin));
  const std::string form(response.at("form").as_string().data(), response.at("form").as_string().size());
  const forms::StoredVersion version =
      forms::require_version(context, forms::require_form(context, Id{form}), response.at("version").as_int64());
  Document document;
  document.text = base::write_json(write_questionnaire_response(version.definition, form, version.version, response));
  return document;
}

}  // namespace

std::vector<operation::Operation> response_file_operations() {
  using operation::define;
  return {
      define<import_fhir>({.name = "response.import_fhir",
                           .summary = "Submits a FHIR questionnaire response to a form, and lists all that is lost.",
                           .access = {forms::answering_roles, forms::answering_purposes},
                           .effect = operation::Effect::write}),
      define<export_fhir>({.name = "response.export_fhir",
                           .summary = "Writes one response as a FHIR questionnaire response.",
                           .access = {forms::answering_roles, forms::answering_purposes, operation::Reads::persons}}),
  };
}

}  // namespace mukana::exchange
