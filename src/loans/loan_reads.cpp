// Reading loans: each by the borrower's visibility.
#include "loans/access.hpp"
#include "loans/agreement_records.hpp"
#include "loans/loan_records.hpp"
#include "loans/loan_view.hpp"
#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::Date;
using base::FieldClass;
using base::Fields;
using base::Id;
using base::Instant;
using operation::Context;
using operation::Page;
using operation::Paging;

namespace {

struct LoanFilter {
  std::optional<Id> device;
  std::optional<Id> borrower;
  std::optional<bool> open;
  std::optional<bool> overdue;
  std::optional<Id> kit_loan;
  template <class T>
  static void describe_filter(Fields<T>& field) {
    field("device", &T::device, "Only loans of this device.");
    field("borrower", &T::borrower, "Only loans to this person.");
    field("open", &T::open, "Only loans that are out, or only those that came back.");
    field("overdue", &T::overdue, "Only loans that are out past their due date, or only the others.");
    field("kit_loan", &T::kit_loan, "Only the loans of this kit loan.");
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

std::string filter_loans(const Context& context) {
  return "AND ($3 IS NULL OR l.device = $3) "
         "AND ($4 IS NULL OR " +
         people::is_person_sql("l.borrower", "$4") +
         ") "
         "AND ($5 IS NULL OR CASE WHEN l.returned_at IS NULL THEN 1 ELSE 0 END = $5) "
         "AND ($10 IS NULL OR CASE WHEN " +
         overdue_sql() +
         " THEN 1 ELSE 0 END = $10) "
         "AND ($11 IS NULL OR k.id = $11) AND " +
         people::visible_persons_sql(context, people::merged_person_sql("l.borrower")) + " ";
}

// The loan of the id that this actor may see; its row is the current one.
const storage::Row& visible_loan(Context& context, storage::Rows& rows) {
  const storage::Row* row = rows.next();
  if (row == nullptr) throw operation::missing("/id");
  if (!people::may_see_person(context, borrower_of(*row))) throw operation::Hidden("/id");
  return *row;
}

storage::Rows query_loan(Context& context, const Id& id) {
  static const std::string sql = select_loans() + "AND l.id = $2";
  return context.database.query(sql, context.actor.controller, id, nullptr, nullptr, nullptr, context.now, nullptr,
                                nullptr, context.today());
}

LoanView get_loan(Context& context, const operation::ById& request) {
  storage::Rows rows = query_loan(context, request.id);
  return view_loan(context, visible_loan(context, rows));
}

Page<LoanView> list_loans(Context& context, const ListLoans& request) {
  const auto device = require_device(context, request.device, "/device");
  const auto borrower = people::require_person(context, request.borrower, "/borrower");
  const std::string sql = select_loans() + "AND l.key > $2 " + filter_loans(context) + "ORDER BY l.key LIMIT $7";
  return operation::read_page<LoanView>(
      context.database.query(sql, context.actor.controller, operation::page_start(request), device, borrower,
                             request.open, context.now, request.limit + 1, context.actor.person, context.today(),
                             request.overdue, request.kit_loan),
      request, [&](const storage::Row& row) { return view_loan(context, row); });
}

operation::Count count_loans(Context& context, const CountLoans& request) {
  const auto device = require_device(context, request.device, "/device");
  const auto borrower = people::require_person(context, request.borrower, "/borrower");
  const std::string sql = "SELECT COUNT(*) FROM (" + select_loans() + filter_loans(context) + ")";
  return {context.database
              .integer(sql, context.actor.controller, nullptr, device, borrower, request.open, context.now, nullptr,
                       context.actor.person, context.today(), request.overdue, request.kit_loan)
              .value_or(0)};
}

struct DueView {
  std::int64_t number = 0;
  Date due_on;
  std::optional<Instant> due_at;
  std::optional<RenewalBase> base;
  std::optional<Instant> base_at;
  std::optional<std::string> reason;
  Instant recorded_at;
  std::optional<Id> recorded_by;
  static void describe(Fields<DueView>& field) {
    field("number", &DueView::number, "0 is that of the checkout, then each renewal's.");
    field("due_on", &DueView::due_on, "The day by which it is due.");
    field("due_at", &DueView::due_at, "The instant by which it is due.");
    field("base", &DueView::base, "From where the policy counted; not there where somebody chose the date.");
    field("base_at", &DueView::base_at, "The instant from which it counted.");
    field("reason", &DueView::reason, "Why the date was chosen.", {.field_class = FieldClass::free_text});
    field("recorded_at", &DueView::recorded_at, "When it was recorded.");
    field("recorded_by", &DueView::recorded_by, "Who recorded it.");
  }
};

struct AccessoryView {
  std::string name;
  std::int64_t count = 1;
  std::int64_t missing = 0;
  static void describe(Fields<AccessoryView>& field) {
    field("name", &AccessoryView::name, "What went with the device.");
    field("count", &AccessoryView::count, "How many were handed out.");
    field("missing", &AccessoryView::missing, "How many did not come back.");
  }
};

struct AcceptanceView {
  AcceptedAt accepted = AcceptedAt::checkout;
  Id agreement;
  std::string text_hash;
  Instant accepted_at;
  std::optional<Id> witness;
  std::optional<std::string> signature;
  static void describe(Fields<AcceptanceView>& field) {
    field("accepted", &AcceptanceView::accepted, "At the checkout or at the return.");
    field("agreement", &AcceptanceView::agreement, "The text that was accepted.");
    field("text_hash", &AcceptanceView::text_hash, "The SHA-256 of the text as it was then.");
    field("accepted_at", &AcceptanceView::accepted_at, "When it was accepted.");
    field("witness", &AcceptanceView::witness, "Before whom it was accepted.", {.field_class = FieldClass::personal});
    field("signature", &AcceptanceView::signature, "What the host keeps of the signature.",
          {.field_class = FieldClass::sensitive});
  }
};

struct CorrectionView {
  std::string correction;
  Instant at;
  std::optional<std::string> reason;
  static void describe(Fields<CorrectionView>& field) {
    field("correction", &CorrectionView::correction, "found: the device of a lost loan was found.");
    field("at", &CorrectionView::at, "When that was.");
    field("reason", &CorrectionView::reason, "Where and how.", {.field_class = FieldClass::free_text});
  }
};

struct RevisionView {
  std::int64_t revision = 1;
  Instant replaced_at;
  std::string reason;
  boost::json::value loan;
  static void describe(Fields<RevisionView>& field) {
    field("revision", &RevisionView::revision, "The revision that this was.");
    field("replaced_at", &RevisionView::replaced_at, "When it was amended.");
    field("reason", &RevisionView::reason, "Why it was amended.", {.field_class = FieldClass::free_text});
    field("loan", &RevisionView::loan, "The loan as it was.");
  }
};

struct LoanLife {
  LoanView loan;
  std::vector<DueView> dues;
  std::vector<AccessoryView> accessories;
  std::vector<Checked> checklist;
  std::optional<std::string> damage_note;
  std::vector<AcceptanceView> acceptances;
  std::vector<CorrectionView> corrections;
  std::vector<RevisionView> revisions;
  static void describe(Fields<LoanLife>& field) {
    field("loan", &LoanLife::loan, "The loan as it stands.");
    field("dues", &LoanLife::dues, "Its due dates in the order in which they were added; the last one holds.");
    field("accessories", &LoanLife::accessories, "What went with the device.");
    field("checklist", &LoanLife::checklist, "What was looked at when it came back.");
    field("damage_note", &LoanLife::damage_note, "What was damaged.", {.field_class = FieldClass::free_text});
    field("acceptances", &LoanLife::acceptances, "What the borrower accepted.");
    field("corrections", &LoanLife::corrections, "What was added after it had ended.");
    field("revisions", &LoanLife::revisions, "What it was before each amendment.");
  }
};

template <class Item>
void read_all(Context& context, const std::string& sql, storage::Key loan, std::vector<Item>& items) {
  storage::Rows rows = context.database.query(sql, loan);
  while (const storage::Row* row = rows.next()) items.push_back(row->as<Item>());
}

LoanLife history_of_loan(Context& context, const operation::ById& request) {
  LoanLife life;
  storage::Key key = 0;
  {
    storage::Rows rows = query_loan(context, request.id);
    const storage::Row& row = visible_loan(context, rows);
    key = row.integer(0);
    life.loan = view_loan(context, row);
  }
  read_all(context,
           "SELECT number, due_on, due_at, base, base_at, reason, recorded_at, " +
               people::person_id_sql("u.recorded_by") + " FROM loan_due u WHERE u.loan = $1 ORDER BY u.number",
           key, life.dues);
  read_all(context, "SELECT name, n, missing FROM loan_accessory WHERE loan = $1 ORDER BY place", key,
           life.accessories);
  read_all(context, "SELECT item, ok, note FROM loan_check WHERE loan = $1 ORDER BY place", key, life.checklist);
  life.damage_note = context.database.string("SELECT damage_note FROM loan WHERE key = $1", key);
  read_all(context,
           "SELECT x.accepted, a.id, x.text_hash, x.accepted_at, " + people::person_id_sql("x.witness") +
               ", x.signature FROM loan_acceptance x JOIN agreement a ON a.key = x.agreement WHERE x.loan = $1 ORDER "
               "BY x.key",
           key, life.acceptances);
  read_all(context, "SELECT correction, at, reason FROM loan_correction WHERE loan = $1 ORDER BY key", key,
           life.corrections);
  storage::Rows rows = context.database.query(
      "SELECT revision, replaced_at, reason, body FROM loan_revision WHERE loan = $1 ORDER BY revision", key);
  while (const storage::Row* row = rows.next()) {
    life.revisions.push_back({row->integer(0), row->instant(1), row->string(2), base::parse_json(row->text(3))});
  }
  return life;
}

}  // namespace

std::vector<operation::Operation> loan_read_operations() {
  using operation::define;
  return {
      define<get_loan>({.name = "loan.get", .summary = "Reads one loan.", .access = borrower_readers}),
      define<list_loans>({.name = "loan.list", .summary = "Lists loans, page by page.", .access = borrower_readers}),
      define<count_loans>({.name = "loan.count", .summary = "Counts loans.", .access = borrower_readers}),
      define<history_of_loan>({.name = "loan.history",
                               .summary = "Reads a loan with its due dates, accessories, agreements and amendments.",
                               .access = borrower_readers}),
  };
}

}  // namespace mukana::loans
