#include "exchange/loss.hpp"

namespace mukana::exchange {

void Loss::describe(base::Fields<Loss>& field) {
  field("path", &Loss::path, "Where in the file: a JSON Pointer, or the sheet, row and column as /survey/12/relevant.");
  field("element", &Loss::element, "What it is called there: a property, an extension's address, a column.");
  field("reason", &Loss::reason, "Why it is not in what was made of the file.");
  field("item", &Loss::item, "The item that it belongs to.");
  field("expression", &Loss::expression, "The expression as the file writes it.", {.longest = 20'000});
  field("message", &Loss::message, "One sentence for people.");
}

}  // namespace mukana::exchange
