#include "exchange/row_plan.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "base/digest.hpp"
#include "exchange/blanks.hpp"

namespace mukana::exchange {

namespace json = boost::json;
using base::Failed;
using base::Status;

namespace {

std::size_t column_index(const std::vector<std::string>& header, const std::string& name, const std::string& path) {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) {
    throw Failed(Status::argument, "UNKNOWN_COLUMN", "The file has no column of this name.", path);
  }
  return static_cast<std::size_t>(found - header.begin());
}

std::vector<std::string> text_list(const json::value& value, const std::string& path) {
  if (const json::string* text = value.if_string()) return {std::string(*text)};
  std::vector<std::string> texts;
  const json::array* items = value.if_array();
  if (items == nullptr) throw Failed(Status::format, "WRONG_TYPE", "A text or a list of texts is expected.", path);
  for (const json::value& item : *items) {
    if (!item.is_string()) throw Failed(Status::format, "WRONG_TYPE", "A text is expected.", path);
    texts.emplace_back(item.get_string());
  }
  return texts;
}

// The name of a pointer's step: ~1 stands for a slash, ~0 for a tilde.
std::string step_name(std::string_view step) {
  std::string name;
  for (std::size_t i = 0; i < step.size(); ++i) {
    const bool is_escaped = step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1');
    name += is_escaped ? (step[++i] == '1' ? '/' : '~') : step[i];
  }
  return name;
}

// "/clients/0" -> {"clients", 0}: an index makes a list. The members of a field that is JSON of any shape have names:
// the first item of a form may be called 1 ("/answers/1").
template <class Step>
std::vector<Step> steps_of(std::string_view pointer, const base::StructType& request) {
  std::vector<Step> steps;
  bool is_member = false;
  std::size_t start = 1;
  while (start <= pointer.size()) {
    const std::size_t end = std::min(pointer.find('/', start), pointer.size());
    const std::string_view name = pointer.substr(start, end - start);
    const bool number = !is_member && !name.empty() && name.size() <= 4 &&
                        name.find_first_not_of("0123456789") == std::string_view::npos;
    if (number) {
      std::size_t index = 0;
      for (const char c : name) index = index * 10 + static_cast<std::size_t>(c - '0');
      steps.emplace_back(index);
    } else {
      steps.emplace_back(step_name(name));
    }
    const base::Field* field = start == 1 ? request.find(step_name(name)) : nullptr;
    is_member = field != nullptr && field->type->kind == base::Kind::json;
    start = end + 1;
  }
  return steps;
}

template <class Steps>
json::value& place_in(json::value& root, const Steps& steps) {
  json::value* here = &root;
  for (const auto& step : steps) {
    if (const auto* name = std::get_if<std::string>(&step)) {
      if (!here->is_object()) here->emplace_object();
      here = &here->get_object()[*name];
    } else {
      if (!here->is_array()) here->emplace_array();
      json::array& list = here->get_array();
      const std::size_t index = std::get<std::size_t>(step);
      if (list.size() <= index) list.resize(index + 1);
      here = &list[index];
    }
  }
  return *here;
}

bool is_described_format(std::string_view format) { return format != "text"; }

}  // namespace

/// One cell on its way to a value.
struct RowPlan::Reading {
  const RowPlan& plan;
  const Target& target;
  const Resolver& resolve;
  json::storage_ptr storage;

  CellFault fault(std::string reason) const {
    return {std::move(reason), target.form.column.value_or(target.form.columns.empty() ? "" : target.form.columns[0]),
            target.path};
  }

  std::variant<json::value, CellFault> value_of(std::string_view text) const {
    std::string lowered;
    if (target.form.lower) {
      lowered = text;
      for (char& c : lowered) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
      text = lowered;
    }
    if (!target.values.empty()) {
      auto value = listed(text);
      // What is not listed is read by the format, where there is one.
      if (!target.form.format || std::holds_alternative<json::value>(value)) return value;
    }
    if (target.form.reference) return referred(text);
    if (target.format) return formatted(text);
    return json::value(json::string_view(text.data(), text.size()), storage);
  }

  std::variant<json::value, CellFault> listed(std::string_view text) const {
    for (const auto& [key, value] : target.values) {
      if (key == text) return json::value(value, storage);
    }
    return fault("unknown_value");
  }

  std::variant<json::value, CellFault> referred(std::string_view text) const {
    const auto id = resolve(*target.form.reference, text);
    if (!id) return fault("unknown_reference");
    return json::value(json::string_view(*id), storage);
  }

  std::variant<json::value, CellFault> formatted(std::string_view text) const {
    const std::optional<CellValue> read = target.format->read(text);
    if (!read) return fault(std::string(target.format->fault()));
    if (const auto* number = std::get_if<std::int64_t>(&*read)) return json::value(*number, storage);
    if (const auto* number = std::get_if<double>(&*read)) return json::value(*number, storage);
    if (const auto* date = std::get_if<base::Date>(&*read)) return json::value(base::format_date(*date), storage);
    if (const auto* local = std::get_if<base::LocalTime>(&*read)) return at_wall_clock(*local);
    return json::value(base::format_instant(std::get<base::Instant>(*read)), storage);
  }

  std::variant<json::value, CellFault> at_wall_clock(base::LocalTime local) const {
    const auto instant = plan.zone_->instant(local, plan.gap_, plan.overlap_);
    if (instant) return json::value(base::format_instant(*instant), storage);
    const bool skipped = !plan.zone_->instant(local, base::GapRule::refuse, base::OverlapRule::first);
    return fault(skipped ? "time_never_existed" : "time_existed_twice");
  }
};

// What stands for a whole list: null, or an object such as {"state": "refused"}.
const json::value* RowPlan::Target::state_named(std::string_view text) const {
  for (const auto& [key, value] : values) {
    if (key == text && (value.is_null() || value.is_object())) return &value;
  }
  return nullptr;
}

RowPlan::RowPlan(const Mapping& mapping, const std::vector<std::string>& header, const base::StructType& request)
    : zone_(base::Zone::named(mapping.zone)),
      gap_(static_cast<base::GapRule>(mapping.gap_rule)),
      overlap_(static_cast<base::OverlapRule>(mapping.overlap_rule)) {
  if (!zone_) throw Failed(Status::argument, "UNKNOWN_ZONE", "No such time zone.", "/mapping/zone");
  for (std::size_t i = 0; i < mapping.where.size(); ++i) {
    const RowFilter& filter = mapping.where[i];
    const std::string path = base::join_path("/mapping/where", i);
    if (filter.is.has_value() == filter.is_not.has_value()) {
      throw Failed(Status::argument, "BAD_FILTER", "A filter has either is or is_not.", path);
    }
    filters_.push_back({column_index(header, filter.column, path + "/column"),
                        text_list(filter.is ? *filter.is : *filter.is_not, path), filter.is.has_value(),
                        filter.reason});
  }
  for (const std::string& name : mapping.row_key_columns()) {
    key_columns_.push_back(column_index(header, name, "/mapping/row_key"));
  }
  mapping.check_fields("/mapping/fields");
  for (const auto& [pointer, form] : mapping.fields.items) {
    Target target;
    target.path = pointer;
    target.steps = steps_of<Step>(pointer, request);
    const std::string path = base::join_path("/mapping/fields", pointer);
    if (form.column) target.columns.push_back(column_index(header, *form.column, path + "/column"));
    for (const std::string& name : form.columns)
      target.columns.push_back(column_index(header, name, path + "/columns"));
    if (form.values) {
      const json::object* members = form.values->if_object();
      if (members == nullptr) throw Failed(Status::format, "WRONG_TYPE", "An object is expected.", path + "/values");
      for (const auto& member : *members) target.values.emplace_back(member.key(), member.value());
    }
    if (form.format && is_described_format(*form.format))
      target.format = CellFormat::compile(*form.format, path + "/format");
    target.form = form;
    targets_.push_back(std::move(target));
  }
  if (request.find("source_zone") != nullptr) add_source_zone(mapping.zone);
}

void RowPlan::add_source_zone(const std::string& zone) {
  const auto is_wall_clock = [](const Target& target) { return target.format && target.format->is_wall_clock(); };
  const auto names_zone = [](const Target& target) { return target.path == "/source_zone"; };
  if (std::none_of(targets_.begin(), targets_.end(), is_wall_clock)) return;
  if (std::any_of(targets_.begin(), targets_.end(), names_zone)) return;
  Target target;
  target.path = "/source_zone";
  target.steps = {Step(std::string("source_zone"))};
  target.form.constant = json::value(zone);
  targets_.push_back(std::move(target));
}

const std::string* RowPlan::filtered(Cells cells) const {
  for (const Filter& filter : filters_) {
    const std::string_view text = without_blanks(cells[filter.column]);
    const bool listed = std::find(filter.texts.begin(), filter.texts.end(), text) != filter.texts.end();
    if (listed != filter.keeps) return &filter.reason;
  }
  return nullptr;
}

std::string RowPlan::row_key(Cells cells) const {
  constexpr std::size_t longest = 64;
  std::string key;
  if (key_columns_.empty()) {
    for (const std::string_view cell : cells) (key += cell) += '\x1f';
  } else {
    for (const std::size_t column : key_columns_) (key += key.empty() ? "" : "\x1f") += without_blanks(cells[column]);
  }
  // A short key is kept as it stands: files are mostly in its order, and so are the pages of its index then. What may
  // name who answered anonymously is not kept.
  const bool may_name =
      std::any_of(targets_.begin(), targets_.end(), [](const Target& target) { return target.path == "/anonymous"; });
  return key_columns_.empty() || may_name || key.size() > longest ? base::digest128(key) : key;
}

std::variant<json::value, CellFault> RowPlan::request(Cells cells, const Resolver& resolve,
                                                      json::storage_ptr storage) const {
  json::value root(json::object_kind, storage);
  std::string joined;
  for (const Target& target : targets_) {
    if (target.form.constant) {
      place_in(root, target.steps) = *target.form.constant;
      continue;
    }
    std::string_view text = cells[target.columns[0]];
    if (target.columns.size() > 1) {
      joined.clear();
      for (const std::size_t column : target.columns) {
        const std::string_view part = without_blanks(cells[column]);
        if (!joined.empty() && !part.empty()) joined += ' ';
        joined += part;
      }
      text = joined;
    }
    if (target.form.trim) text = without_blanks(text);
    const Reading reading{*this, target, resolve, storage};
    if (text.empty()) {
      if (target.form.default_value) {
        place_in(root, target.steps) = *target.form.default_value;
      } else if (target.form.required) {
        return reading.fault("empty_cell");
      }
      continue;
    }
    if (!target.form.split) {
      auto read = reading.value_of(text);
      if (auto* bad = std::get_if<CellFault>(&read)) return std::move(*bad);
      place_in(root, target.steps) = std::move(std::get<json::value>(read));
      continue;
    }
    if (const json::value* state = target.state_named(text)) {
      place_in(root, target.steps) = *state;
      continue;
    }
    json::array items(storage);
    std::size_t start = 0;
    while (start <= text.size()) {
      const std::size_t end = std::min(text.find(*target.form.split, start), text.size());
      auto read = reading.value_of(without_blanks(text.substr(start, end - start)));
      if (auto* bad = std::get_if<CellFault>(&read)) return std::move(*bad);
      items.push_back(std::move(std::get<json::value>(read)));
      start = end + target.form.split->size();
    }
    place_in(root, target.steps) = std::move(items);
  }
  return root;
}

}  // namespace mukana::exchange
