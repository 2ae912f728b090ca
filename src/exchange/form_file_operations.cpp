// Forms of other programs in, and ours out.
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "base/base64.hpp"
#include "base/json.hpp"
#include "exchange/fhir_questionnaire.hpp"
#include "exchange/operations.hpp"
#include "exchange/xlsform.hpp"
#include "forms/access.hpp"
#include "forms/records.hpp"
#include "forms/response_records.hpp"
#include "operation/shapes.hpp"

namespace mukana::exchange {
namespace {

namespace json = boost::json;
using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;

constexpr std::size_t longest_file = 1U << 20U;

struct ImportFhirForm {
  std::optional<Id> id;
  std::int64_t version = 1;
  std::optional<json::value> resource;
  std::optional<std::string> text;
  bool dry_run = false;
  static void describe(Fields<ImportFhirForm>& field) {
    field("id", &ImportFhirForm::id, "The form's id; made here where it is left out.");
    field("version", &ImportFhirForm::version, "The version that is defined.", {.has_default = true, .minimum = 1});
    field("resource", &ImportFhirForm::resource,
          "A FHIR R4 Questionnaire, or a Bundle of one questionnaire for each language.");
    field("text", &ImportFhirForm::text, "The same as text, up to 1 MiB.",
          {.multiline = true, .longest = longest_file});
    field("dry_run", &ImportFhirForm::dry_run, "Only tells what would happen.", {.has_default = true});
  }
};

struct ImportXlsform {
  std::optional<Id> id;
  std::int64_t version = 1;
  std::optional<std::string> text;
  std::optional<std::string> base64;
  bool dry_run = false;
  static void describe(Fields<ImportXlsform>& field) {
    field("id", &ImportXlsform::id, "The form's id; made here where it is left out.");
    field("version", &ImportXlsform::version, "The version that is defined.", {.has_default = true, .minimum = 1});
    field("text", &ImportXlsform::text, "The form as CSV, up to 1 MiB.", {.multiline = true, .longest = longest_file});
    field("base64", &ImportXlsform::base64, "The bytes of a workbook (.xlsx) or of CSV, in base64.",
          {.longest = longest_file});
    field("dry_run", &ImportXlsform::dry_run, "Only tells what would happen.", {.has_default = true});
  }
};

struct FormImported {
  Id id;
  std::int64_t revision = 1;
  std::int64_t version = 1;
  std::int64_t items = 0;
  bool dry_run = false;
  std::vector<Loss> losses;
  std::optional<forms::Definition> definition;
  static void describe(Fields<FormImported>& field) {
    field("id", &FormImported::id, "The form's id.");
    field("revision", &FormImported::revision, "The form's revision after this call.");
    field("version", &FormImported::version, "The version that was defined.");
    field("items", &FormImported::items, "How many items it has, nested ones among them.");
    field("dry_run", &FormImported::dry_run, "Whether nothing was kept because only a trial was asked for.");
    field("losses", &FormImported::losses,
          "Everything of the file that is not in the definition; nothing else is lost.");
    field("definition", &FormImported::definition, "Of a trial: the definition as it would be.");
  }
};

struct ExportForm {
  Id id;
  std::optional<std::int64_t> version;
  static void describe(Fields<ExportForm>& field) {
    field("id", &ExportForm::id, "The form's id.");
    field("version", &ExportForm::version, "Which version; the highest one where it is left out.");
  }
};

struct Document {
  std::string content_type = "application/fhir+json";
  std::string text;
  static void describe(Fields<Document>& field) {
    field("content_type", &Document::content_type, "application/fhir+json.");
    field("text", &Document::text, "The FHIR R4 resource, as JSON.", {.multiline = true, .longest = 64 * longest_file});
  }
};

std::int64_t count_items(const std::vector<forms::Item>& items) {
  std::int64_t count = 0;
  for (const forms::Item& item : items) count += 1 + count_items(item.items);
  return count;
}

// Goes through form.define, so that a form that was imported is judged like any other.
FormImported define(Context& context, ImportedForm form, const std::optional<Id>& id, std::int64_t version,
                    bool dry_run) {
  json::value request = base::parse_json(base::write_json(form.definition));
  request.as_object()["version"] = version;
  if (id) request.as_object()["id"] = json::string_view(id->text.data(), id->text.size());
  context.database.run("SAVEPOINT form_import");
  FormImported imported;
  try {
    const json::value saved =
        base::parse_json(context.caller.call(context, *context.caller.find("form.define"), request, context.origin));
    imported.id.text = std::string(saved.at("id").as_string().data(), saved.at("id").as_string().size());
    imported.revision = saved.at("revision").as_int64();
  } catch (Failed& failed) {
    // Where the fault lies in the definition, not in the request.
    std::string& path = failed.failure().path;
    if (path != "/id" && path != "/version" && !path.empty()) path.insert(0, "/definition");
    throw;
  }
  if (dry_run) context.database.run("ROLLBACK TO form_import");
  context.database.run("RELEASE form_import");
  imported.version = version;
  imported.items = count_items(form.definition.items);
  imported.dry_run = dry_run;
  imported.losses = std::move(form.losses);
  if (dry_run) imported.definition = std::move(form.definition);
  return imported;
}

FormImported import_fhir(Context& context, const ImportFhirForm& request) {
  if (request.resource.has_value() == request.text.has_value()) {
    throw Failed(Status::argument, "NO_FILE", "Give the questionnaire once: as a resource or as text.", "/resource");
  }
  try {
    const json::value document = request.text ? base::parse_json(*request.text) : *request.resource;
    return define(context, read_questionnaire(document), request.id, request.version, request.dry_run);
  } catch (Failed& failed) {
    std::string& path = failed.failure().path;
    const bool of_request = path.starts_with("/definition") || path == "/id" || path == "/version";
    if (!of_request) path.insert(0, request.text ? "/text" : "/resource");
    throw;
  }
}

// A fault of the file is named below the field that holds it.
ImportedForm read_sheets(std::string_view bytes, std::string_view field) {
  try {
    return read_xlsform(bytes);
  } catch (Failed& failed) {
    failed.failure().path.insert(0, field);
    throw;
  }
}

FormImported import_xlsform(Context& context, const ImportXlsform& request) {
  if (request.base64.has_value() == request.text.has_value()) {
    throw Failed(Status::argument, "NO_FILE", "Give the form once: as text or as base64.", "/text");
  }
  if (request.text) {
    return define(context, read_sheets(*request.text, "/text"), request.id, request.version, request.dry_run);
  }
  const auto bytes = base::decode_base64(*request.base64);
  if (!bytes) throw Failed(Status::format, "BAD_BASE64", "This is no base64.", "/base64");
  return define(context, read_sheets(*bytes, "/base64"), request.id, request.version, request.dry_run);
}

Document export_fhir(Context& context, const ExportForm& request) {
  const storage::Key form = forms::require_form(context, request.id, "/id");
  const forms::StoredVersion version = forms::require_version(context, form, request.version);
  Document document;
  document.text = base::write_json(write_questionnaire(version.definition, request.id.text, version.version));
  return document;
}

}  // namespace

std::vector<operation::Operation> form_file_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  const operation::Access definers{{Role::coordinator},
                                   {Purpose::assessment, Purpose::evaluation, Purpose::administration}};
  return {
      define<import_fhir>({.name = "form.import_fhir",
                           .summary = "Defines a form from a FHIR questionnaire, and lists all that is lost.",
                           .access = definers,
                           .effect = operation::Effect::write}),
      define<import_xlsform>({.name = "form.import_xlsform",
                              .summary = "Defines a form from an XLSForm, and lists all that is lost.",
                              .access = definers,
                              .effect = operation::Effect::write}),
      define<export_fhir>({.name = "form.export_fhir",
                           .summary = "Writes one version of a form as a FHIR questionnaire.",
                           .access = {{Role::client, Role::peer, Role::coach, Role::group_leader, Role::coordinator,
                                       Role::reporter, Role::system_administrator},
                                      forms::answering_purposes}}),
  };
}

}  // namespace mukana::exchange
