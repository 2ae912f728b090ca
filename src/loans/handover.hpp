#pragma once
/// @file
/// What goes over the desk with a device: accessories, and what is looked at when it comes back.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.hpp"
#include "operation/context.hpp"

namespace mukana::loans {

/// To what damage is put down.
enum class DamageBy { borrower, wear, before, unknown };

struct Handed {
  std::string name;
  std::int64_t count = 1;
  static void describe(base::Fields<Handed>& field) {
    field("name", &Handed::name, "What it is: a charger.", {.longest = 100});
    field("count", &Handed::count, "How many of it.", {.has_default = true, .minimum = 1, .maximum = 1000});
  }
};

struct Checked {
  std::string item;
  bool ok = false;
  std::optional<std::string> note;
  static void describe(base::Fields<Checked>& field) {
    field("item", &Checked::item, "What was looked at: the screen.", {.longest = 100});
    field("ok", &Checked::ok, "Whether it is as it should be.");
    field("note", &Checked::note, "What is wrong with it.", {.field_class = base::FieldClass::free_text});
  }
};

struct Damage {
  DamageBy by = DamageBy::unknown;
  std::optional<std::string> note;
  static void describe(base::Fields<Damage>& field) {
    field("by", &Damage::by, "To what it is put down: the borrower, wear, damage from before the loan, or unknown.");
    field("note", &Damage::note, "What is damaged.", {.field_class = base::FieldClass::free_text, .multiline = true});
  }
};

/// Keeps what was handed out. Throws BLANK and HANDED_TWICE below `path`.
void hand_out_accessories(operation::Context& context, storage::Key loan, const std::vector<Handed>& accessories,
                          const std::string& path);
/// Keeps what did not come back. `loans` are those that were handed out together. Throws NOT_HANDED_OUT below `path`.
void miss_accessories(operation::Context& context, const std::vector<storage::Key>& loans,
                      const std::vector<Handed>& missing, const std::string& path);
/// Keeps what was looked at.
void keep_checklist(operation::Context& context, storage::Key loan, const std::vector<Checked>& checklist,
                    const std::string& path);

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::DamageBy> {
  static constexpr std::array<std::string_view, 4> names{"borrower", "wear", "before", "unknown"};
};

}  // namespace mukana::base
