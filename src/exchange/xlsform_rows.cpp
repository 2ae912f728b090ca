// The rows of the sheet survey.
#include <algorithm>
#include <array>

#include "mukana/base/failure.hpp"

#include "exchange/fhir_names.hpp"
#include "exchange/xlsform_reader.hpp"

namespace mukana::exchange {

using base::Decimal;
using forms::Item;
using forms::ItemKind;

namespace {

bool is_yes(std::string_view cell) {
  static constexpr std::array<std::string_view, 8> yes{"yes", "Yes", "YES", "true", "True", "TRUE", "1", "true()"};
  return std::find(yes.begin(), yes.end(), cell) != yes.end();
}
bool is_no(std::string_view cell) {
  static constexpr std::array<std::string_view, 9> no{"", "no", "No", "NO", "false", "False", "FALSE", "0", "false()"};
  return std::find(no.begin(), no.end(), cell) != no.end();
}

/// "start=0 end=10 step=1", with blanks or commas between.
std::optional<Decimal> parameter(std::string_view cell, std::string_view name) {
  const std::size_t at = cell.find(std::string(name) + "=");
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view value = cell.substr(at + name.size() + 1);
  return Decimal::parse(value.substr(0, value.find_first_of(" ,;")));
}

bool is_range_alone(std::string_view cell) {
  std::size_t known = 0;
  for (const std::string_view name : {"start=", "end=", "step="}) known += cell.find(name) != std::string_view::npos;
  return known == static_cast<std::size_t>(std::count(cell.begin(), cell.end(), '='));
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::vector<Item>& XlsformReader::target() { return open_.empty() ? definition_.items : open_.back().item.items; }

void XlsformReader::read_row(const FormRow& row) {
  const std::string_view cell = survey_->cell(row, "type");
  const RowType type = row_type_of(cell);
  const bool in_loop = !open_.empty() && open_.back().kind == RowKind::begin_loop;
  if (in_loop && type.kind != RowKind::end_loop) {
    open_.back().rows.push_back(static_cast<std::size_t>(&row - survey_->rows.data()));
    return;
  }
  if (is_yes(survey_->cell(row, "disabled"))) {
    return lose(cell_path(*survey_, row, "disabled"), "disabled", LossReason::not_kept, nullptr,
                "The row is switched off.");
  }
  switch (type.kind) {
    case RowKind::begin_group:
    case RowKind::begin_repeat:
    case RowKind::begin_loop: return open(row, type);
    case RowKind::end_group:
    case RowKind::end_repeat:
    case RowKind::end_loop: return close(row, type.kind);
    case RowKind::unknown:
      if (!cell.empty()) refuse("UNKNOWN_TYPE", "There is no such type of a question.", row, "type");
      return lose(cell_path(*survey_, row, "type"), "type", LossReason::without_meaning, nullptr,
                  "The row has no type.");
    case RowKind::metadata:
    case RowKind::external:
      return lose(cell_path(*survey_, row, "type"), cell, LossReason::not_supported, nullptr,
                  type.kind == RowKind::metadata ? "What a device fills in by itself is not collected."
                                                 : "A file beside the form is not read.");
    default: return read_question(row, type);
  }
}

// Names are unique in their group in a sheet, and in the whole form here.
std::string XlsformReader::id_of(const FormRow& row) {
  const std::string name(survey_->cell(row, "name"));
  if (name.empty()) refuse("MISSING_NAME", "A question has a name.", row, "name");
  std::string id = fhir::item_id_of(name);
  if (!ids_.insert(id).second) {
    const std::string above = open_.empty() ? "form" : open_.back().item.id.text;
    std::string longer = fhir::item_id_of(above + "/" + name);
    for (int number = 2; !ids_.insert(longer).second; ++number) {
      longer = fhir::item_id_of(above + "/" + name + "~" + std::to_string(number));
    }
    id = longer;
  }
  if (id != name) {
    lose(cell_path(*survey_, row, "name"), "name", LossReason::renamed, &id,
         "The name is taken, or no id here: the item has another id.");
  }
  return id;
}

void XlsformReader::open(const FormRow& row, const RowType& type) {
  Open group{type.kind, {}, row.number, type.list, {}};
  group.item.kind = type.kind == RowKind::begin_repeat ? ItemKind::repeat : ItemKind::group;
  group.item.id.text = id_of(row);
  questions_.emplace(std::string(survey_->cell(row, "name")),
                     NamedQuestion{group.item.id.text, group.item.kind, true, false});
  if (type.kind == RowKind::begin_loop) {
    if (!list_ids_.contains(type.list)) refuse("UNKNOWN_LIST", "The form has no such list of choices.", row, "type");
    lose(cell_path(*survey_, row, "type"), survey_->cell(row, "type"), LossReason::renamed, &group.item.id.text,
         "A loop becomes one group for each choice, with ids of its own.");
  }
  read_columns(row, type, group.item);
  open_.push_back(std::move(group));
}

void XlsformReader::close(const FormRow& row, RowKind kind) {
  static constexpr std::array<std::pair<RowKind, RowKind>, 3> ends{{{RowKind::begin_group, RowKind::end_group},
                                                                    {RowKind::begin_repeat, RowKind::end_repeat},
                                                                    {RowKind::begin_loop, RowKind::end_loop}}};
  const auto matches = [&](const auto& end) {
    return !open_.empty() && open_.back().kind == end.first && end.second == kind;
  };
  if (std::none_of(ends.begin(), ends.end(), matches)) {
    refuse("UNBALANCED_GROUP", "This ends what was not begun, or something else.", row, "type");
  }
  Open closed = std::move(open_.back());
  open_.pop_back();
  lose_rest_of_end(row, closed.item.id.text);
  if (kind == RowKind::end_loop) return close_loop(row, std::move(closed));
  target().push_back(std::move(closed.item));
}

// The row that ends a group says no more than that, and often its name once more.
void XlsformReader::lose_rest_of_end(const FormRow& row, const std::string& group) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const FormColumn& column = survey_->columns[i];
    if (row.cells[i].empty() || column.name == "type" || column.name == "name" || column.name == "label") continue;
    lose(cell_path(*survey_, row, column.written), column.written, LossReason::without_meaning, &group,
         "It stands where a group ends, and belongs where it begins.");
  }
}

// The old loops: what stands in one is asked once for each choice of a list.
void XlsformReader::close_loop(const FormRow&, Open loop) {
  const std::string list = list_ids_.at(loop.list);
  const auto found = std::find_if(definition_.choice_lists.begin(), definition_.choice_lists.end(),
                                  [&](const forms::ChoiceList& one) { return one.id.text == list; });
  const std::vector<forms::Choice> choices = found->choices;
  open_.push_back({RowKind::begin_group, std::move(loop.item), loop.row, {}, {}});
  for (const forms::Choice& choice : choices) {
    Item group;
    group.kind = ItemKind::group;
    group.id.text = fhir::item_id_of(open_.back().item.id.text + "/" + choice.code);
    ids_.insert(group.id.text);
    group.text = choice.text;
    open_.push_back({RowKind::begin_group, std::move(group), loop.row, {}, {}});
    const std::string of = open_.back().item.id.text;
    for (const std::size_t index : loop.rows) {
      FormRow row = survey_->rows[index];
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const FormColumn& column = survey_->columns[i];
        if (column.name == "name") row.cells[i] = of + "/" + row.cells[i];
        replace_all(row.cells[i], "%(name)s", choice.code);
        replace_all(row.cells[i], "%(label)s", choice.text.in(column.language.empty() ? language_ : column.language));
      }
      read_row(row);
    }
    Item done = std::move(open_.back().item);
    open_.pop_back();
    open_.back().item.items.push_back(std::move(done));
  }
  Item all = std::move(open_.back().item);
  open_.pop_back();
  target().push_back(std::move(all));
}

bool XlsformReader::settle_kind(const FormRow& row, const RowType& type, Item& item) {
  const auto lost = [&](std::string message) {
    lose(cell_path(*survey_, row, "type"), survey_->cell(row, "type"), LossReason::not_supported, &item.id.text,
         std::move(message));
  };
  switch (type.kind) {
    case RowKind::integer: item.kind = ItemKind::integer; return true;
    case RowKind::decimal: item.kind = ItemKind::decimal; return true;
    case RowKind::range: settle_range(row, item); return true;
    case RowKind::date: item.kind = ItemKind::date; return true;
    case RowKind::time: item.kind = ItemKind::time; return true;
    case RowKind::date_time: lost("A date with a time is taken as a text."); return true;
    case RowKind::note: item.kind = ItemKind::display; return true;
    case RowKind::acknowledge: item.kind = ItemKind::boolean; return true;
    case RowKind::select_one:
    case RowKind::select_multiple:
    case RowKind::rank: settle_choices(row, type, item); return true;
    case RowKind::calculate:
    case RowKind::hidden: item.hidden = true; return true;
    case RowKind::barcode: lost("A bar code is taken as a text."); return true;
    case RowKind::media:
    case RowKind::place:
      item.kind = ItemKind::display;
      lost(type.kind == RowKind::media ? "A recording cannot be answered: the item is only shown."
                                       : "A place cannot be answered: the item is only shown.");
      return true;
    default: return true;
  }
}

void XlsformReader::settle_choices(const FormRow& row, const RowType& type, Item& item) {
  if (type.from_file) {
    return lose(cell_path(*survey_, row, "type"), survey_->cell(row, "type"), LossReason::not_supported, &item.id.text,
                "The choices lie outside of the form: the answer is taken as a text.");
  }
  const auto list = list_ids_.find(type.list);
  if (list == list_ids_.end()) refuse("UNKNOWN_LIST", "The form has no such list of choices.", row, "type");
  item.choice_list = list->second;
  item.kind = type.kind == RowKind::select_one ? ItemKind::single_choice : ItemKind::multiple_choice;
  if (type.or_other) {
    item.kind = ItemKind::open_choice;
    item.several = type.kind != RowKind::select_one;
  }
  if (type.kind == RowKind::rank) {
    lose(cell_path(*survey_, row, "type"), survey_->cell(row, "type"), LossReason::not_supported, &item.id.text,
         "An order of choices is not kept: they are taken as chosen.");
  }
}

void XlsformReader::settle_range(const FormRow& row, Item& item) {
  const std::string_view cell = survey_->cell(row, "parameters");
  item.minimum = parameter(cell, "start").value_or(Decimal{1, 0});
  item.maximum = parameter(cell, "end").value_or(Decimal{10, 0});
  const Decimal step = parameter(cell, "step").value_or(Decimal{1, 0});
  const bool whole = item.minimum->is_whole() && item.maximum->is_whole() && step.is_whole();
  item.kind = whole && step == Decimal{1, 0} ? ItemKind::scale : whole ? ItemKind::integer : ItemKind::decimal;
  if (step != Decimal{1, 0}) {
    lose(cell_path(*survey_, row, "parameters"), "parameters", LossReason::not_supported, &item.id.text,
         "The steps of a range are not kept.");
  }
}

void XlsformReader::read_question(const FormRow& row, const RowType& type) {
  Item item;
  item.id.text = id_of(row);
  settle_kind(row, type, item);
  const bool list = item.kind == ItemKind::multiple_choice || item.several;
  const bool computed = type.kind == RowKind::calculate || type.kind == RowKind::hidden;
  questions_.emplace(std::string(survey_->cell(row, "name")), NamedQuestion{item.id.text, item.kind, list, computed});
  questions_.emplace(item.id.text, NamedQuestion{item.id.text, item.kind, list, computed});
  read_columns(row, type, item);
  target().push_back(std::move(item));
}

void XlsformReader::wait(Pending::Kind kind, const FormRow& row, std::string_view column, const Item& item) {
  const auto found = std::find_if(survey_->columns.begin(), survey_->columns.end(),
                                  [&](const FormColumn& one) { return one.name == column; });
  pending_.push_back({kind,
                      item.id.text,
                      cell_path(*survey_, row, found->written),
                      found->written,
                      std::string(survey_->cell(row, column)),
                      {},
                      item.choice_list});
  std::string& expression = pending_.back().expression;  // a spreadsheet makes truths of the words true and false
  if (expression == "TRUE" || expression == "FALSE") expression = expression == "TRUE" ? "true()" : "false()";
}

void XlsformReader::read_columns(const FormRow& row, const RowType& type, Item& item) {
  item.text = texts(*survey_, row, "label", &item.id.text);
  item.help = texts(*survey_, row, "hint", &item.id.text);
  const bool answers = forms::takes_answer(item.kind);
  for (std::size_t i = 0; i < survey_->columns.size(); ++i) {
    const FormColumn& column = survey_->columns[i];
    const std::string& cell = row.cells[i];
    const std::string path = cell_path(*survey_, row, column.written);
    const auto lost = [&](LossReason reason, std::string message) {
      lose(path, column.written, reason, &item.id.text, std::move(message));
    };
    if (cell.empty() || column.name == "type" || column.name == "name" || column.name == "label" ||
        column.name == "hint" || column.name == "disabled") {
      continue;
    }
    if (column.name == "constraint_message") {
      if (survey_->cell(row, "constraint").empty() || !answers) {
        lost(LossReason::without_meaning, "There is no constraint that it speaks of.");
      }
    } else if (column.name == "parameters" && type.kind == RowKind::range) {
      if (!is_range_alone(cell))
        lost(LossReason::not_supported, "Of a range the start, the end and the step are read.");
    } else if (column.name == "relevant") {
      wait(Pending::Kind::relevant, row, "relevant", item);
    } else if (column.name == "constraint" && answers) {
      wait(Pending::Kind::constraint, row, "constraint", item);
      pending_.back().message = texts(*survey_, row, "constraint_message", &item.id.text);
    } else if (column.name == "calculation" && answers) {
      wait(Pending::Kind::calculation, row, "calculation", item);
    } else if (column.name == "choice_filter" && !item.choice_list.empty()) {
      wait(Pending::Kind::filter, row, "choice_filter", item);
    } else if ((column.name == "required" || column.name == "readonly") && is_yes(cell) && !answers) {
      lost(LossReason::without_meaning, "What asks for nothing itself is neither required nor read only.");
    } else if (column.name == "required" && (is_yes(cell) || is_no(cell))) {
      item.required = is_yes(cell);
    } else if (column.name == "required") {
      report_.add({path, column.written, LossReason::expression, item.id.text, cell,
                   "Not supported: an item that is required under a condition."});
    } else if (column.name == "readonly" && (is_yes(cell) || is_no(cell))) {
      item.read_only = is_yes(cell);
    } else if (column.name == "default" && answers) {
      read_initial(row, item);
    } else if (column.name == "repeat_count" || column.name == "trigger" || column.name == "parameters") {
      lost(LossReason::not_supported, "Our forms cannot do this.");
    } else {
      lost(LossReason::not_kept, "Our forms have no place for this.");
    }
  }
}

// A default is a value where it can be one, otherwise an expression.
void XlsformReader::read_initial(const FormRow& row, Item& item) {
  const std::string cell(survey_->cell(row, "default"));
  const auto number = Decimal::parse(cell);
  std::optional<forms::Literal> literal;
  switch (item.kind) {
    case ItemKind::integer:
    case ItemKind::scale:
    case ItemKind::decimal:
      if (number) literal = forms::Literal(*number);
      break;
    case ItemKind::single_choice:
    case ItemKind::open_choice:
      if (cell.find_first_of("${('") == std::string::npos) literal = forms::Literal(fhir::choice_code_of(cell));
      break;
    case ItemKind::date:
      if (base::parse_date(cell)) literal = forms::Literal(cell);
      break;
    case ItemKind::text:
    case ItemKind::time:
      if (cell.find_first_of("${(") == std::string::npos) literal = forms::Literal(cell);
      break;
    case ItemKind::boolean: literal = forms::Literal(is_yes(cell) || cell == "OK"); break;
    default: break;
  }
  if (literal) {
    item.initial = forms::Expression::of_value(std::move(*literal));
    if (item.kind == ItemKind::date) {
      item.initial = forms::Expression::call(forms::Operator::date, {std::move(*item.initial)});
    }
    placed_.push_back(
        {item.id.text,
         "initial",
         {cell_path(*survey_, row, "default"), "default", LossReason::not_supported, item.id.text, {}, {}}});
  } else if (item.kind == ItemKind::multiple_choice) {
    lose(cell_path(*survey_, row, "default"), "default", LossReason::not_supported, &item.id.text,
         "Several choices to begin with are not taken.");
  } else {
    wait(Pending::Kind::initial, row, "default", item);
  }
}

}  // namespace mukana::exchange
