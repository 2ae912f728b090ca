// Reading loans: each by the borrower's visibility.
#include "mukana/loans/types.hpp"

#include "loans/access.hpp"
#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "operation/shapes.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Date;
using base::Fields;
using base::Id;
using base::Instant;
using operation::Context;
using operation::EntryMode;
using operation::Page;
using operation::Paging;

namespace {

struct LoanView {
  Id id;
  std::int64_t revision = 1;
  Id device;
  Id borrower;
  std::optional<Instant> out_at;
  std::optional<Date> out_on;
  std::optional<Instant> returned_at;
  std::optional<Date> returned_on;
  std::optional<Date> due_on;
  bool open = true;
  std::optional<Condition> condition;
  EntryMode entry_mode = EntryMode::live;
  std::vector<LoanFlag> flags;
  static void describe(Fields<LoanView>& field) {
    field("id", &LoanView::id, "The loan's id.");
    field("revision", &LoanView::revision, "Counts the changes of the record, from 1.");
    field("device", &LoanView::device, "The device.");
    field("borrower", &LoanView::borrower, "Who has or had it.", {.field_class = base::FieldClass::personal});
    field("out_at", &LoanView::out_at, "When it was handed out, where the clock is known.");
    field("out_on", &LoanView::out_on, "The day on which it was handed out, where only that is known.");
    field("returned_at", &LoanView::returned_at, "When it came back, where the clock is known.");
    field("returned_on", &LoanView::returned_on, "The day on which it came back, where only that is known.");
    field("due_on", &LoanView::due_on, "The day by which it is due.");
    field("open", &LoanView::open, "Whether it is out.");
    field("condition", &LoanView::condition, "How it came back.");
    field("entry_mode", &LoanView::entry_mode, "Whether it was written down at the time, offline or afterwards.");
    field("flags", &LoanView::flags, "What the record lacks: no_wipe_evidence.");
  }
};

struct LoanFilter {
  std::optional<Id> device;
  std::optional<Id> borrower;
  std::optional<bool> open;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("device", &T::device, "Only loans of this device.");
    field("borrower", &T::borrower, "Only loans to this person.");
    field("open", &T::open, "Only loans that are out, or only those that came back.");
  }
};

struct ListLoans : Paging, LoanFilter {
  static void describe(Fields<ListLoans>& field) {
    describe_filter(field);
    describe_paging(field);
  }
};

struct CountLoans : LoanFilter {
  static void describe(Fields<CountLoans>& field) { describe_filter(field); }
};

// The borrower's row comes last, after what as<LoanView>() takes and the flags.
std::string select_loans() {
  return "SELECT l.key, l.id, l.revision, d.id, " + people::person_id_sql("l.borrower") +
         ", CASE WHEN l.out_precision = 'instant' THEN l.out_at END, CASE WHEN l.out_precision = 'day' THEN l.out_day "
         "END, "
         "CASE WHEN l.returned_precision = 'instant' THEN l.returned_at END, "
         "CASE WHEN l.returned_precision = 'day' THEN l.returned_day END, "
         "(SELECT due_on FROM loan_due WHERE loan = l.key ORDER BY number DESC LIMIT 1), "
         "CASE WHEN l.returned_at IS NULL THEN 1 ELSE 0 END, l.condition, l.entry_mode, l.flags, " +
         people::merged_person_sql("l.borrower") +
         " FROM loan l JOIN device d ON d.key = l.device WHERE l.controller = $1 AND l.state = 'valid' ";
}
constexpr int flags_column = 13;
constexpr int borrower_column = 14;

std::string filter_loans(const Context& context) {
  return "AND ($3 IS NULL OR l.device = $3) "
         "AND ($4 IS NULL OR " +
         people::is_person_sql("l.borrower", "$4") +
         ") "
         "AND ($5 IS NULL OR CASE WHEN l.returned_at IS NULL THEN 1 ELSE 0 END = $5) AND " +
         people::visible_persons_sql(context, people::merged_person_sql("l.borrower")) + " ";
}

LoanView view(Context& context, const storage::Row& row) {
  auto loan = row.as<LoanView>(1);
  for (const std::string& flag : split_lines(row.text(flags_column))) {
    if (const auto code = base::from_code<LoanFlag>(flag)) loan.flags.push_back(*code);
  }
  context.trail.concern(row.integer(borrower_column));
  context.trail.touch("loan", loan.id.text);
  return loan;
}

LoanView get_loan(Context& context, const operation::ById& request) {
  storage::Rows rows = context.database.query(select_loans() + "AND l.id = $2", context.actor.controller, request.id);
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!people::may_see_person(context, row->integer(borrower_column))) throw operation::Hidden("/id");
  return view(context, *row);
}

std::optional<storage::Key> device_of(Context& context, const std::optional<Id>& device) {
  if (!device) return std::nullopt;
  return require_device(context, *device, "/device");
}

Page<LoanView> list_loans(Context& context, const ListLoans& request) {
  const auto device = device_of(context, request.device);
  const auto borrower = people::require_person(context, request.borrower, "/borrower");
  const std::string sql = select_loans() + "AND l.key > $2 " + filter_loans(context) + "ORDER BY l.key LIMIT $6";
  return operation::read_page<LoanView>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), device, borrower,
                             request.open, request.limit + 1, nullptr, context.actor.person, context.today()),
      request, [&](const storage::Row& row) { return view(context, row); });
}

operation::Count count_loans(Context& context, const CountLoans& request) {
  const auto device = device_of(context, request.device);
  const auto borrower = people::require_person(context, request.borrower, "/borrower");
  const std::string sql =
      "SELECT COUNT(*) FROM loan l WHERE l.controller = $1 AND l.state = 'valid' " + filter_loans(context);
  return {context.database
              .integer(sql, context.actor.controller, nullptr, device, borrower, request.open, nullptr, nullptr,
                       context.actor.person, context.today())
              .value_or(0)};
}

}  // namespace

std::vector<operation::Operation> loan_read_operations() {
  using operation::define;
  return {
      define<get_loan>({.name = "loan.get", .summary = "Reads one loan.", .access = borrower_readers}),
      define<list_loans>({.name = "loan.list", .summary = "Lists loans, page by page.", .access = borrower_readers}),
      define<count_loans>({.name = "loan.count", .summary = "Counts loans.", .access = borrower_readers}),
  };
}

}  // namespace mukana::loans
