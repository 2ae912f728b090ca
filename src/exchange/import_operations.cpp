// Files in: mapped CSV, and what became of it.
#include <algorithm>

#include "base/base64.hpp"
#include "exchange/importer.hpp"
#include "exchange/operations.hpp"
#include "operation/shapes.hpp"

namespace mukana::exchange {
namespace {

using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::ById;
using operation::Context;
using operation::Page;
using operation::Paging;

struct RunImport {
  Mapping mapping;
  std::optional<std::string> text;
  std::optional<std::string> base64;
  bool dry_run = false;
  static void describe(Fields<RunImport>& field) {
    constexpr std::size_t longest = 1U << 20U;
    field("mapping", &RunImport::mapping, "How the rows become calls.");
    field("text", &RunImport::text, "The file as text, up to 1 MiB; larger ones are streamed.",
          {.field_class = base::FieldClass::personal, .multiline = true, .longest = longest});
    field("base64", &RunImport::base64, "The file's bytes in base64, where they are no UTF-8.",
          {.field_class = base::FieldClass::personal, .longest = longest});
    field("dry_run", &RunImport::dry_run, "Only tells what would happen.", {.has_default = true});
  }
};

operation::ByteSource bytes_of(const std::string& bytes) {
  return [&bytes, at = std::size_t{0}](char* buffer, std::size_t capacity) mutable {
    const std::size_t count = std::min(capacity, bytes.size() - at);
    std::copy_n(bytes.data() + at, count, buffer);
    at += count;
    return count;
  };
}

ImportResult run(Context& context, const RunImport& request) {
  const int sources = (request.text ? 1 : 0) + (request.base64 ? 1 : 0) + (context.source != nullptr ? 1 : 0);
  if (sources != 1) {
    throw Failed(Status::argument, "NO_FILE", "Give the file once: as text, as base64, or streamed.", "/text");
  }
  if (context.source != nullptr) return run_import(context, request.mapping, *context.source, request.dry_run);
  if (request.text) return run_import(context, request.mapping, bytes_of(*request.text), request.dry_run);
  const auto bytes = base::decode_base64(*request.base64);
  if (!bytes) throw Failed(Status::format, "BAD_BASE64", "This is no base64.", "/base64");
  return run_import(context, request.mapping, bytes_of(*bytes), request.dry_run);
}

struct Import {
  Id id;
  std::int64_t revision = 1;
  base::Instant recorded_at;
  std::string source;
  std::string operation;
  std::int64_t rows = 0;
  std::int64_t taken = 0;
  std::int64_t unchanged = 0;
  std::int64_t filtered = 0;
  static void describe(Fields<Import>& field) {
    field("id", &Import::id, "The import's id.");
    field("revision", &Import::revision, "Always 1: an import is never changed.");
    field("recorded_at", &Import::recorded_at, "When it was run.");
    field("source", &Import::source, "The id of its mapping.");
    field("operation", &Import::operation, "The operation that its rows called.");
    field("rows", &Import::rows, "Rows of the file.");
    field("taken", &Import::taken, "Rows that became a call.");
    field("unchanged", &Import::unchanged, "Rows that were known already.");
    field("filtered", &Import::filtered, "Rows that a filter left out.");
  }
};

struct ListImports : Paging {
  static void describe(Fields<ListImports>& field) { describe_paging(field); }
};

struct ListFindings : Paging {
  Id import;
  static void describe(Fields<ListFindings>& field) {
    field("import", &ListFindings::import, "The import whose rows were not taken.");
    describe_paging(field);
  }
};

#define IMPORT_COLUMNS "SELECT key, id, revision, recorded_at, source, operation, rows, taken, unchanged, filtered "

Import get_import(Context& context, const ById& request) {
  storage::Rows rows = context.database.query(IMPORT_COLUMNS "FROM import_run WHERE controller = $1 AND id = $2",
                                              context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return row->as<Import>(1);
}

Page<Import> list_imports(Context& context, const ListImports& request) {
  return operation::read_page<Import>(
      context.database.query(IMPORT_COLUMNS "FROM import_run WHERE controller = $1 AND key > $2 ORDER BY key LIMIT $3",
                             context.actor.controller, operation::page_start(request), request.limit + 1),
      request, [](const storage::Row& row) { return row.as<Import>(1); });
}

Page<Finding> list_findings(Context& context, const ListFindings& request) {
  const auto import = context.database.integer("SELECT key FROM import_run WHERE controller = $1 AND id = $2",
                                               context.actor.controller, request.import);
  if (!import) throw operation::missing("/import");
  return operation::read_page<Finding>(
      context.database.query("SELECT f.key, f.row, f.reason, f.column_name, f.path FROM import_finding f "
                             "WHERE f.import = $1 AND f.key > $2 ORDER BY f.key LIMIT $3",
                             *import, operation::page_start(request), request.limit + 1),
      request, [](const storage::Row& row) { return row.as<Finding>(1); });
}

}  // namespace

std::vector<operation::Operation> import_operations() {
  using operation::define;
  using operation::Purpose;
  using operation::Role;
  const operation::Access coordinators{{Role::coordinator}, {Purpose::administration, Purpose::evaluation}};
  return {
      define<run>({.name = "import.run",
                   .summary = "Reads a file row by row into calls of one operation, by a mapping.",
                   .access = {{Role::coordinator}, {Purpose::administration}},
                   .effect = operation::Effect::write}),
      define<get_import>({.name = "import.get", .summary = "Reads what came of one import.", .access = coordinators}),
      define<list_imports>({.name = "import.list", .summary = "Lists imports, page by page.", .access = coordinators}),
      define<list_findings>({.name = "import.list_findings",
                             .summary = "Lists the rows of an import that were not taken, with the reasons.",
                             .access = coordinators}),
  };
}

}  // namespace mukana::exchange
