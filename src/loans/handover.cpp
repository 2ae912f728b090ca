#include "loans/handover.hpp"

#include "mukana/people/rules.hpp"

namespace mukana::loans {

using base::Failed;
using base::Status;
using operation::Context;
using storage::Key;

void hand_out_accessories(Context& context, Key loan, const std::vector<Handed>& accessories, const std::string& path) {
  for (std::size_t i = 0; i < accessories.size(); ++i) {
    const std::string name_path = base::join_path(path, i) + "/name";
    base::require(people::check_not_blank(accessories[i].name, name_path));
    if (context.database.integer("SELECT place FROM loan_accessory WHERE loan = $1 AND name = $2", loan,
                                 accessories[i].name)) {
      throw Failed(Status::argument, "HANDED_TWICE", "The same accessory is named twice.", name_path);
    }
    context.database.run("INSERT INTO loan_accessory (loan, place, name, n) VALUES ($1, $2, $3, $4)", loan,
                         static_cast<std::int64_t>(i), accessories[i].name, accessories[i].count);
  }
}

void miss_accessories(Context& context, const std::vector<Key>& loans, const std::vector<Handed>& missing,
                      const std::string& path) {
  for (std::size_t i = 0; i < missing.size(); ++i) {
    std::int64_t changed = 0;
    for (const Key loan : loans) {
      if (changed > 0) break;
      changed = context.database.run(
          "UPDATE loan_accessory SET missing = $3 WHERE loan = $1 AND name = $2 AND $3 <= n AND missing = 0", loan,
          missing[i].name, missing[i].count);
    }
    if (changed == 0) {
      throw Failed(Status::argument, "NOT_HANDED_OUT", "So many of that were not handed out with it.",
                   base::join_path(path, i));
    }
  }
}

void keep_checklist(Context& context, Key loan, const std::vector<Checked>& checklist, const std::string& path) {
  for (std::size_t i = 0; i < checklist.size(); ++i) {
    base::require(people::check_not_blank(checklist[i].item, base::join_path(path, i) + "/item"));
    context.database.run("INSERT INTO loan_check (loan, place, item, ok, note) VALUES ($1, $2, $3, $4, $5)", loan,
                         static_cast<std::int64_t>(i), checklist[i].item, checklist[i].ok, checklist[i].note);
  }
}

}  // namespace mukana::loans
