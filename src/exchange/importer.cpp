#include "exchange/importer.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <map>
#include <unordered_map>

#include "base/digest.hpp"
#include "base/json.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/gathered_table.hpp"
#include "exchange/kept_rejections.hpp"
#include "exchange/row_plan.hpp"
#include "exchange/sheet_table.hpp"
#include "people/records.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using base::Failed;
using base::Status;
using operation::Context;

void ImportResult::describe(base::Fields<ImportResult>& field) {
  field("import", &ImportResult::import, "The id of this import.");
  field("rows", &ImportResult::rows, "Rows of the file, without its header.");
  field("taken", &ImportResult::taken, "Rows that became a call.");
  field("unchanged", &ImportResult::unchanged, "Rows that an earlier import had taken already.");
  field("filtered", &ImportResult::filtered, "Rows that a filter of the mapping left out.");
  field("not_taken", &ImportResult::not_taken, "Rows that could not be taken, duplicates among them.");
  field("dry_run", &ImportResult::dry_run, "Whether nothing was kept because only a trial was asked for.");
  field("filtered_by", &ImportResult::filtered_by, "Filtered rows by reason.");
  field("not_taken_by", &ImportResult::not_taken_by, "Rows not taken by reason.");
  field("findings", &ImportResult::findings, "Each row that was not taken; the first 10,000.");
}

namespace {

constexpr std::size_t most_findings = 10000;
constexpr std::size_t most_references = 200000;
constexpr std::string_view duplicate_row = "duplicate_row";

// A row's own fault becomes a finding; a fault of the medium, the machine or the host ends the import.
bool is_fault_of_the_row(Status status) {
  switch (status) {
    case Status::argument:
    case Status::format:
    case Status::utf8:
    case Status::limit:
    case Status::not_found:
    case Status::conflict:
    case Status::refused: return true;
    default: return false;
  }
}

class Importer {
 public:
  Importer(Context& context, const Mapping& mapping, bool dry_run)
      : context_(context), mapping_(mapping), operation_(operation_of(context, mapping)) {
    result_.dry_run = dry_run;
    result_.import.text = context.id_or_new(std::nullopt);
    source_ = source_key(context, mapping.id.text);
    run_ = start_run(context, result_.import.text, mapping.id.text, mapping.operation);
  }

  ImportResult run(const operation::ByteSource& source) {
    context_.trail.count_only();
    std::unique_ptr<TableReader> reader = open_table(source);
    if (mapping_.gather) reader = std::make_unique<GatheredTable>(std::move(reader), mapping_);
    const RowPlan plan(mapping_, reader->header(), *operation_.request);
    TableRow row;
    while (reader->next(row)) {
      if (++result_.rows % 1024 == 0) context_.monitor.progress(result_.rows, 0);
      read_row(plan, row);
    }
    fill_counts();
    keep_rejections(context_, mapping_, run_, result_, file_);
    finish_run(context_.database, run_, result_.rows, result_.taken, result_.unchanged, result_.filtered);
    return result_;
  }

  bool is_blocked() const { return blocking_ > 0 && mapping_.on_finding == OnFinding::refuse; }
  std::int64_t first_blocking_row() const { return first_blocking_; }

 private:
  static const operation::Operation& operation_of(Context& context, const Mapping& mapping) {
    const operation::Operation* operation = context.caller.find(mapping.operation);
    if (operation == nullptr || operation->effect != operation::Effect::write || operation->name == "import.run" ||
        operation->name == "batch") {
      throw Failed(Status::argument, "UNKNOWN_OPERATION", "A mapping names an operation that makes records.",
                   "/mapping/operation");
    }
    return *operation;
  }

  // Readers of other kinds of files go here.
  std::unique_ptr<TableReader> open_table(const operation::ByteSource& source) const {
    if (mapping_.file.kind == FileKind::csv) return std::make_unique<CsvReader>(source, csv_options());
    return std::make_unique<SheetTable>(source, SheetOptions{.sheet = mapping_.file.sheet,
                                                             .skip = static_cast<std::size_t>(mapping_.file.skip),
                                                             .header_starts_with = mapping_.file.header_starts_with,
                                                             .until_blank = mapping_.file.until_blank,
                                                             .header = mapping_.file.header});
  }

  CsvOptions csv_options() const {
    return {.encoding = encoding_named(mapping_.file.encoding),
            .delimiter = delimiter_named(mapping_.file.delimiter),
            .skip = static_cast<std::size_t>(mapping_.file.skip),
            .header_starts_with = mapping_.file.header_starts_with,
            .until_blank = mapping_.file.until_blank,
            .header = mapping_.file.header};
  }

  void read_row(const RowPlan& plan, const TableRow& from_file) {
    const Cells cells = from_file.cells;
    const auto row = static_cast<std::int64_t>(from_file.number);
    content_.clear();
    for (const std::string_view cell : cells) (content_ += cell) += '\x1f';
    const std::int64_t digest = base::digest64(content_);
    note_in_file(digest);
    if (const std::string* reason = plan.filtered(cells)) {
      ++result_.filtered;
      ++filtered_by_[*reason];
      return;
    }
    if (from_file.fault != nullptr) return find({row, from_file.fault->reason, from_file.fault->column, {}});
    const std::string key = plan.row_key(cells);
    switch (note_row(context_.database, source_, key, digest, run_)) {
      case Known::unchanged: ++result_.unchanged; return;
      case Known::duplicate: return find({row, std::string(duplicate_row), {}, {}});
      case Known::contradicting: return find({row, "contradicting_row", {}, {}});
      case Known::fresh: return take(plan, cells, row, key);
    }
  }

  // Tells one file from another by its rows in their order.
  void note_in_file(std::int64_t row_digest) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    file_ =
        static_cast<std::int64_t>((static_cast<std::uint64_t>(file_) ^ static_cast<std::uint64_t>(row_digest)) * odd);
  }

  void take(const RowPlan& plan, Cells cells, std::int64_t row, const std::string& key) {
    unsigned char buffer[2048];
    json::monotonic_resource memory(buffer, sizeof buffer);
    auto built = plan.request(cells, resolver_, &memory);
    if (auto* fault = std::get_if<CellFault>(&built)) {
      forget_row(context_.database, source_, key);
      return find({row, fault->reason, fault->column, fault->path});
    }
    const bool may_go_on = mapping_.on_finding == OnFinding::set_aside;
    if (may_go_on) context_.database.run("SAVEPOINT import_row");
    try {
      context_.caller.call(context_, operation_, std::get<json::value>(built), {run_, row});
      ++result_.taken;
      if (may_go_on) context_.database.run("RELEASE import_row");
    } catch (const Failed& failed) {
      if (!is_fault_of_the_row(failed.failure().status)) throw;
      if (may_go_on) {
        context_.database.run("ROLLBACK TO import_row");
        context_.database.run("RELEASE import_row");
      }
      forget_row(context_.database, source_, key);
      find({row, failed.failure().code, {}, failed.failure().path});
    }
  }

  void find(Finding finding) {
    ++result_.not_taken;
    ++not_taken_by_[finding.reason];
    if (finding.reason != duplicate_row && ++blocking_ == 1) first_blocking_ = finding.row;
    store_finding(context_.database, run_, finding);
    if (result_.findings.size() < most_findings) result_.findings.push_back(std::move(finding));
  }

  std::optional<std::string> resolve(const ReferenceForm& reference, std::string_view key) {
    if (!reference.system) return std::string(key);
    if (reference.kind != "person") {
      throw Failed(Status::argument, "BAD_REFERENCE", "Only persons have external ids yet.", "/mapping/fields");
    }
    const std::string cached_under = *reference.system + '\x1f' + std::string(key);
    if (const auto known = references_.find(cached_under); known != references_.end()) return known->second;
    auto id = context_.database.string(
        "SELECT p.id FROM external_id e JOIN person p ON p.key = e.target WHERE e.controller = $1 AND e.kind = "
        "'person' "
        "AND e.system = $2 AND e.value = $3",
        context_.actor.controller, *reference.system, key);
    if (references_.size() >= most_references) references_.clear();
    references_.emplace(cached_under, id);
    return id;
  }

  void fill_counts() {
    for (const auto& [reason, rows] : filtered_by_) result_.filtered_by.push_back({reason, rows});
    for (const auto& [reason, rows] : not_taken_by_) result_.not_taken_by.push_back({reason, rows});
  }

  Context& context_;
  const Mapping& mapping_;
  const operation::Operation& operation_;
  ImportResult result_;
  storage::Key source_ = 0;
  storage::Key run_ = 0;
  std::string content_;
  std::int64_t file_ = 0;
  std::map<std::string, std::int64_t> filtered_by_;
  std::map<std::string, std::int64_t> not_taken_by_;
  std::int64_t blocking_ = 0;
  std::int64_t first_blocking_ = 0;
  std::unordered_map<std::string, std::optional<std::string>> references_;
  const Resolver resolver_ = [this](const ReferenceForm& reference, std::string_view key) {
    return resolve(reference, key);
  };
};

// What the journal says of an import: counts, no rows.
std::string summary(const Mapping& mapping, const ImportResult& result) {
  std::string text;
  base::JsonWriter writer(text);
  writer.begin_object();
  writer.key("source");
  writer.text(mapping.id.text);
  writer.key("operation");
  writer.text(mapping.operation);
  writer.key("dry_run");
  writer.boolean(result.dry_run);
  const auto number = [&](std::string_view name, std::int64_t value) {
    writer.key(name);
    writer.integer(value);
  };
  number("rows", result.rows);
  number("taken", result.taken);
  number("unchanged", result.unchanged);
  number("filtered", result.filtered);
  number("not_taken", result.not_taken);
  writer.end_object();
  return text;
}

}  // namespace

ImportResult run_import(Context& context, const Mapping& mapping, const operation::ByteSource& source, bool dry_run) {
  context.database.run("SAVEPOINT whole_import");
  Importer importer(context, mapping, dry_run);
  ImportResult result = importer.run(source);
  if (importer.is_blocked() && !dry_run) {
    result.taken = 0;
    Failed refused(Status::refused, "IMPORT_REFUSED", "Rows of the file cannot be taken, so nothing was.",
                   base::join_path("/rows", static_cast<std::size_t>(importer.first_blocking_row())));
    refused.failure().details = base::write_json(result);
    throw refused;
  }
  if (dry_run) context.database.run("ROLLBACK TO whole_import");
  context.database.run("RELEASE whole_import");
  context.trail.describe(summary(mapping, result));
  return result;
}

}  // namespace mukana::exchange
