#include "loans/loan_view.hpp"

#include "loans/records.hpp"
#include "people/records.hpp"

namespace mukana::loans {

using base::FieldClass;

void LoanView::describe(base::Fields<LoanView>& field) {
  field("id", &LoanView::id, "The loan's id.");
  field("revision", &LoanView::revision, "Counts the changes of the record, from 1.");
  field("device", &LoanView::device, "The device.");
  field("borrower", &LoanView::borrower, "Who has or had it.", {.field_class = FieldClass::personal});
  field("out_at", &LoanView::out_at, "When it was handed out, where the clock is known.");
  field("out_on", &LoanView::out_on, "The day on which it was handed out, where only that is known.");
  field("returned_at", &LoanView::returned_at, "When it came back, where the clock is known.");
  field("returned_on", &LoanView::returned_on, "The day on which it came back, where only that is known.");
  field("due_on", &LoanView::due_on, "The day by which it is due.");
  field("open", &LoanView::open, "Whether it is out.");
  field("condition", &LoanView::condition, "How it came back.");
  field("entry_mode", &LoanView::entry_mode, "Whether it was written down at the time, offline or afterwards.");
  field("flags", &LoanView::flags, "What the record lacks: no_wipe_evidence.");
  field("due_at", &LoanView::due_at, "The instant by which it is due; where it is left out, the end of the due day.");
  field("overdue", &LoanView::overdue, "Whether it is out past its due date: derived at the moment of the call.");
  field("renewals", &LoanView::renewals, "How often it was renewed.");
  field("ended_as", &LoanView::ended_as, "How it ended, where it did not simply come back: lost or granted.");
  field("policy", &LoanView::policy, "The lending policy by which it was lent.");
  field("kit_loan", &LoanView::kit_loan, "The kit loan to which it belongs.");
  field("damage_by", &LoanView::damage_by, "What damage was put down to.");
  field("found", &LoanView::found, "Whether a device that was lost was found afterwards.");
}

namespace {

constexpr std::string_view last_due_sql = "(SELECT MAX(number) FROM loan_due WHERE loan = l.key)";

// The columns in the order of LoanView without its lists, then the flags and the borrower's row.
constexpr int flags_column = 21;
constexpr int borrower_column = 22;

}  // namespace

std::string overdue_sql() { return "(l.returned_at IS NULL AND (u.due_on < $9 OR u.due_at < $6))"; }

std::string select_loans() {
  return "SELECT l.key, l.id, l.revision, d.id, " + people::person_id_sql("l.borrower") +
         ", CASE WHEN l.out_precision = 'instant' THEN l.out_at END, CASE WHEN l.out_precision = 'day' THEN l.out_day "
         "END, CASE WHEN l.returned_precision = 'instant' THEN l.returned_at END, "
         "CASE WHEN l.returned_precision = 'day' THEN l.returned_day END, u.due_on, "
         "CASE WHEN l.returned_at IS NULL THEN 1 ELSE 0 END, l.condition, l.entry_mode, u.due_at, "
         "CASE WHEN " +
         overdue_sql() +
         " THEN 1 ELSE 0 END, COALESCE(u.number, 0), l.ended_as, p.id, k.id, l.damage_by, "
         "CASE WHEN l.ended_as = 'lost' AND EXISTS (SELECT 1 FROM loan_correction c WHERE c.loan = l.key AND "
         "c.correction = 'found') THEN 1 ELSE 0 END, l.flags, " +
         people::merged_person_sql("l.borrower") +
         " FROM loan l JOIN device d ON d.key = l.device LEFT JOIN loan_due u ON u.loan = l.key AND u.number = " +
         std::string(last_due_sql) +
         " LEFT JOIN lending_policy p ON p.key = l.policy LEFT JOIN kit_loan k ON k.key = l.kit_loan "
         "WHERE l.controller = $1 AND l.state = 'valid' ";
}

storage::Key borrower_of(const storage::Row& row) { return row.integer(borrower_column); }

LoanView view_loan(operation::Context& context, const storage::Row& row) {
  auto loan = row.as<LoanView>(1);
  for (const std::string& flag : split_lines(row.text(flags_column))) {
    if (const auto code = base::from_code<LoanFlag>(flag)) loan.flags.push_back(*code);
  }
  context.trail.concern(row.integer(borrower_column));
  context.trail.touch("loan", loan.id.text);
  return loan;
}

}  // namespace mukana::loans
