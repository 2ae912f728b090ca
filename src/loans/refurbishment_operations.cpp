// Refurbishing: a donated machine is wiped, gets an operating system and programs, and is tried out. Much of it is done
// as rehabilitative work activity (capabilities 101 and 102).
#include "mukana/loans/rules.hpp"

#include "loans/access.hpp"
#include "loans/device_records.hpp"
#include "loans/operations.hpp"
#include "loans/queue_records.hpp"
#include "loans/records.hpp"
#include "operation/saving.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {
namespace {

using base::Failed;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using base::Status;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;
using operation::Saved;
using storage::Key;

struct StartRefurbishment {
  std::optional<Id> id;
  Id device;
  std::optional<Instant> started_at;
  std::optional<std::string> place;
  std::optional<std::string> note;
  EntryMode entry_mode = EntryMode::live;
  static void describe(Fields<StartRefurbishment>& field) {
    field("id", &StartRefurbishment::id, "The job's id; made here where it is left out.");
    field("device", &StartRefurbishment::device, "The device that is made ready.");
    field("started_at", &StartRefurbishment::started_at, "When it began; now where it is left out.");
    field("place", &StartRefurbishment::place, "The workshop.", {.field_class = FieldClass::locating});
    field("note", &StartRefurbishment::note, "Anything else.",
          {.field_class = FieldClass::free_text, .multiline = true});
    field("entry_mode", &StartRefurbishment::entry_mode,
          "Whether it is written down at the time, offline or afterwards.", {.has_default = true});
  }
};

struct RecordStep {
  Id id;
  RefurbishmentStep step = RefurbishmentStep::wiped;
  Id worker;
  std::optional<Instant> at;
  bool passed = true;
  bool work_activity = false;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> note;
  static void describe(Fields<RecordStep>& field) {
    field("id", &RecordStep::id, "The refurbishment.");
    field(
        "step", &RecordStep::step,
        "wiped, operating_system, programs or tested; each after the ones before it passed. wiped needs accepted wipe "
        "records.");
    field("worker", &RecordStep::worker, "Who did it.", {.field_class = FieldClass::personal});
    field("at", &RecordStep::at, "When it was done; now where it is left out.");
    field("passed", &RecordStep::passed, "Whether it worked; what did not is done again.", {.has_default = true});
    field("work_activity", &RecordStep::work_activity,
          "Whether the worker did it as a client of rehabilitative work activity.",
          {.field_class = FieldClass::sensitive, .has_default = true});
    field("minutes", &RecordStep::minutes, "How long it took.", {.minimum = 1, .maximum = 100'000});
    field("note", &RecordStep::note, "Anything else.", {.field_class = FieldClass::free_text, .multiline = true});
  }
};

struct FinishRefurbishment {
  Id id;
  std::optional<Instant> finished_at;
  std::optional<std::vector<Software>> software;
  static void describe(Fields<FinishRefurbishment>& field) {
    field("id", &FinishRefurbishment::id, "The refurbishment; every step has passed.");
    field("finished_at", &FinishRefurbishment::finished_at, "When it was ready; now where it is left out.");
    field("software", &FinishRefurbishment::software, "The programs that are on the device now.", {.most = 200});
  }
};

struct VoidRefurbishment {
  Id id;
  std::string reason;
  static void describe(Fields<VoidRefurbishment>& field) {
    field("id", &VoidRefurbishment::id, "The refurbishment.");
    field("reason", &VoidRefurbishment::reason, "Why it does not count.",
          {.field_class = FieldClass::free_text, .multiline = true});
  }
};

struct RefurbishmentStepView {
  std::int64_t number = 1;
  RefurbishmentStep step = RefurbishmentStep::wiped;
  Instant at;
  bool passed = true;
  std::optional<Id> worker;
  bool work_activity = false;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> note;
  static void describe(Fields<RefurbishmentStepView>& field) {
    field("number", &RefurbishmentStepView::number, "Counts the steps of the job.");
    field("step", &RefurbishmentStepView::step, "What was done.");
    field("at", &RefurbishmentStepView::at, "When it was done.");
    field("passed", &RefurbishmentStepView::passed, "Whether it worked.");
    field("worker", &RefurbishmentStepView::worker, "Who did it, where the reader may see them.",
          {.field_class = FieldClass::personal});
    field("work_activity", &RefurbishmentStepView::work_activity,
          "Whether it was rehabilitative work activity; false where the reader may not see the worker.",
          {.field_class = FieldClass::sensitive});
    field("minutes", &RefurbishmentStepView::minutes, "How long it took.");
    field("note", &RefurbishmentStepView::note, "Anything else.", {.field_class = FieldClass::free_text});
  }
};

struct RefurbishmentView {
  Id id;
  std::int64_t revision = 1;
  Id device;
  std::optional<std::string> place;
  Instant started_at;
  std::optional<Instant> finished_at;
  std::optional<std::string> note;
  std::vector<RefurbishmentStepView> steps;
  static void describe(Fields<RefurbishmentView>& field) {
    field("id", &RefurbishmentView::id, "The job's id.");
    field("revision", &RefurbishmentView::revision, "Counts the changes of the record, from 1.");
    field("device", &RefurbishmentView::device, "The device.");
    field("place", &RefurbishmentView::place, "The workshop.", {.field_class = FieldClass::locating});
    field("started_at", &RefurbishmentView::started_at, "When it began.");
    field("finished_at", &RefurbishmentView::finished_at, "When the device was ready; not there while it is not.");
    field("note", &RefurbishmentView::note, "Anything else.", {.field_class = FieldClass::free_text});
    field("steps", &RefurbishmentView::steps, "What was done, in the order in which it was recorded.");
  }
};

struct StoredJob {
  Key key = 0;
  std::int64_t revision = 1;
  Key device = 0;
  std::string device_id;
  Instant started_at;
  bool finished = false;
};

StoredJob require_job(Context& context, const Id& id) {
  storage::Rows rows = context.database.query(
      "SELECT r.key, r.revision, r.device, d.id, r.started_at, r.finished_at IS NOT NULL FROM refurbishment r "
      "JOIN device d ON d.key = r.device WHERE r.controller = $1 AND r.id = $2 AND r.state = 'valid'",
      context.actor.controller, id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  context.trail.touch("refurbishment", id.text);
  return {row->integer(0), row->integer(1), row->integer(2), row->string(3), row->instant(4), row->boolean(5)};
}

StoredJob require_open_job(Context& context, const Id& id) {
  StoredJob job = require_job(context, id);
  if (job.finished) {
    throw Failed(Status::conflict, "REFURBISHMENT_FINISHED", "The device was ready already.", "/id");
  }
  return job;
}

std::vector<RefurbishmentStep> passed_steps(Context& context, Key job) {
  std::vector<RefurbishmentStep> steps;
  // A step that was done again and failed undoes its earlier pass.
  storage::Rows rows = context.database.query(
      "SELECT s.step FROM refurbishment_step s WHERE s.refurbishment = $1 AND s.passed = 1 AND s.number = "
      "(SELECT MAX(number) FROM refurbishment_step l WHERE l.refurbishment = $1 AND l.step = s.step)",
      job);
  while (const storage::Row* row = rows.next()) steps.push_back(row->code<RefurbishmentStep>(0));
  return steps;
}

Saved start_refurbishment(Context& context, const StartRefurbishment& request) {
  const std::string id = context.id_or_new(request.id);
  const Key device = require_device(context, request.device, "/device");
  const Instant started = request.started_at.value_or(context.now);
  base::require(check_happened(started, context.now, "/started_at"));
  if (context.database.integer(
          "SELECT 1 FROM refurbishment WHERE device = $1 AND finished_at IS NULL AND state = 'valid'", device)) {
    throw Failed(Status::conflict, "REFURBISHMENT_OPEN", "The device is being refurbished already.", "/device");
  }
  const DeviceState state = state_at(timeline(read_history(context.database, device, context.zone)), started);
  if (state == DeviceState::on_loan) {
    throw Failed(Status::conflict, "DEVICE_ON_LOAN", "The device is on loan.", "/device");
  }
  if (state == DeviceState::granted || state == DeviceState::disposed) {
    throw Failed(Status::conflict, "DEVICE_GONE", "The device has left the fleet for good.", "/device");
  }
  operation::insert_record(context, "refurbishment", id, "entry_mode, device, place, started_at, started_day, note",
                           request.entry_mode, device, request.place, started, context.zone.date(started),
                           request.note);
  context.trail.touch("refurbishment", id);
  context.trail.touch("device", request.device.text);
  return {Id{id}, 1};
}

Saved record_step(Context& context, const RecordStep& request) {
  const StoredJob job = require_open_job(context, request.id);
  context.check_revision(job.revision);
  const Instant at = request.at.value_or(context.now);
  base::require(check_happened(at, context.now, "/at"));
  if (at < job.started_at) {
    throw Failed(Status::argument, "END_BEFORE_START", "The step was done before the job began.", "/at");
  }
  const Key worker = people::require_person(context, request.worker, "/worker");
  base::require(check_step(passed_steps(context, job.key), request.step, "/step"));
  if (request.step == RefurbishmentStep::wiped && request.passed) {
    base::Refusal refusal = check_sanitised(read_history(context.database, job.device, context.zone), exactly(at));
    if (refusal) refusal->path = "/step";
    base::require(refusal);
  }
  context.database.run(
      "INSERT INTO refurbishment_step (refurbishment, number, step, at, day, passed, worker, work_activity, minutes, "
      "note, recorded_at, recorded_by) VALUES ($1, 1 + (SELECT COALESCE(MAX(number), 0) FROM refurbishment_step WHERE "
      "refurbishment = $1), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      job.key, request.step, at, context.zone.date(at), request.passed, worker, request.work_activity, request.minutes,
      request.note, context.now, context.actor.person);
  context.database.run("UPDATE refurbishment SET revision = revision + 1 WHERE key = $1", job.key);
  return {request.id, job.revision + 1};
}

// The device waits to be installed where it is one that is installed after each wipe: then it is ready now.
Saved finish_refurbishment(Context& context, const FinishRefurbishment& request) {
  const StoredJob job = require_open_job(context, request.id);
  context.check_revision(job.revision);
  const Instant at = request.finished_at.value_or(context.now);
  base::require(check_happened(at, context.now, "/finished_at"));
  if (at < job.started_at) {
    throw Failed(Status::argument, "END_BEFORE_START", "The job ended before it began.", "/finished_at");
  }
  base::require(check_refurbished(passed_steps(context, job.key), "/id"));
  DeviceDetails details;
  details.software = request.software;
  check_lists(details);
  if (request.software) {
    keep_device_revision(context, job.device, "refurbished");
    replace_lists(context, job.device, details);
    context.database.run("UPDATE device SET revision = revision + 1 WHERE key = $1", job.device);
  }
  context.database.run(
      "UPDATE refurbishment SET finished_at = $2, finished_day = $3, revision = revision + 1 WHERE key = $1", job.key,
      at, context.zone.date(at));
  if (state_at(timeline(read_history(context.database, job.device, context.zone)), at) == DeviceState::to_install) {
    record_event(context, job.device,
                 {DeviceEvent::installed, at, {}, "refurbishment", job.key, "/id", "/finished_at"});
    advance_device(context, job.device);  // once it is free it is kept for whose turn it is
  }
  context.trail.touch("device", job.device_id);
  return {request.id, job.revision + 1};
}

Saved void_refurbishment(Context& context, const VoidRefurbishment& request) {
  const StoredJob job = require_open_job(context, request.id);
  context.check_revision(job.revision);
  context.database.run(
      "UPDATE refurbishment SET state = 'void', void_reason = $2, revision = revision + 1 WHERE key = $1", job.key,
      request.reason);
  return {request.id, job.revision + 1};
}

std::vector<RefurbishmentStepView> read_steps(Context& context, Key job) {
  const std::string visible = people::visible_persons_sql(context, people::merged_person_sql("s.worker"));
  const std::string sql =
      "SELECT s.number, s.step, s.at, s.passed, CASE WHEN " + visible + " THEN " + people::person_id_sql("s.worker") +
      " END, CASE WHEN " + visible + " THEN s.work_activity ELSE 0 END, s.minutes, s.note, " +
      people::merged_person_sql("s.worker") + " FROM refurbishment_step s WHERE s.refurbishment = $1 ORDER BY s.number";
  storage::Rows rows = context.database.query(sql, job, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
                                              context.actor.person, context.today());
  std::vector<RefurbishmentStepView> steps;
  while (const storage::Row* row = rows.next()) {
    steps.push_back(row->as<RefurbishmentStepView>());
    if (steps.back().worker) context.trail.concern(row->integer(8));
  }
  return steps;
}

#define REFURBISHMENT_COLUMNS                                                                                     \
  "SELECT r.key, r.id, r.revision, d.id, r.place, r.started_at, r.finished_at, r.note FROM refurbishment r JOIN " \
  "device d ON d.key = r.device WHERE r.controller = $1 AND r.state = 'valid' "

RefurbishmentView view(Context& context, const storage::Row& row) {
  auto job = row.as<RefurbishmentView>(1);
  job.steps = read_steps(context, row.integer(0));
  context.trail.touch("refurbishment", job.id.text);
  return job;
}

RefurbishmentView get_refurbishment(Context& context, const operation::ById& request) {
  storage::Rows rows =
      context.database.query(REFURBISHMENT_COLUMNS "AND r.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  return view(context, *row);
}

struct ListRefurbishments : Paging {
  std::optional<Id> device;
  std::optional<bool> finished;
  static void describe(Fields<ListRefurbishments>& field) {
    field("device", &ListRefurbishments::device, "Only those of this device.");
    field("finished", &ListRefurbishments::finished, "Only those that are finished, or only those that are not.");
    describe_paging(field);
  }
};

Page<RefurbishmentView> list_refurbishments(Context& context, const ListRefurbishments& request) {
  const auto device = require_device(context, request.device, "/device");
  return operation::read_page<RefurbishmentView>(
      context.database.query(
          REFURBISHMENT_COLUMNS "AND r.key > $2 AND ($3 IS NULL OR r.device = $3) AND ($4 IS NULL OR (r.finished_at IS "
                                "NOT NULL) = $4) ORDER BY r.key LIMIT $5",
          context.actor.controller, operation::page_start(request), device, request.finished, request.limit + 1),
      request, [&](const storage::Row& row) { return view(context, row); });
}

}  // namespace

std::vector<operation::Operation> refurbishment_operations() {
  using operation::define;
  using operation::Effect;
  const operation::Access readers{device_keepers.roles, device_keepers.purposes, operation::Reads::persons};
  return {
      define<start_refurbishment>({.name = "refurbishment.start",
                                   .summary = "Begins to make a device ready for others.",
                                   .access = device_keepers,
                                   .effect = Effect::write}),
      define<record_step>({.name = "refurbishment.record_step",
                           .summary = "Notes a step of a refurbishment, who did it, and whether as work activity.",
                           .access = device_keepers,
                           .effect = Effect::write,
                           .revises = true}),
      define<finish_refurbishment>({.name = "refurbishment.finish",
                                    .summary = "Says that a device is ready: wiped, installed and tried out.",
                                    .access = device_keepers,
                                    .effect = Effect::write,
                                    .revises = true}),
      define<void_refurbishment>({.name = "refurbishment.void",
                                  .summary = "Takes an unfinished refurbishment out of every count; it is kept.",
                                  .access = device_keepers,
                                  .effect = Effect::write,
                                  .revises = true}),
      define<get_refurbishment>(
          {.name = "refurbishment.get", .summary = "Reads a refurbishment and its steps.", .access = readers}),
      define<list_refurbishments>(
          {.name = "refurbishment.list", .summary = "Lists refurbishments, page by page.", .access = readers}),
  };
}

}  // namespace mukana::loans
