#include "exchange/xlsform_types.hpp"

#include <algorithm>
#include <array>

namespace mukana::exchange {
namespace {

/// Small letters, and one blank where there are several.
std::string normal(std::string_view cell) {
  std::string text;
  for (char c : cell) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (blank && (text.empty() || text.back() == ' ')) continue;
    text += blank ? ' ' : c;
  }
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

struct Name {
  std::string_view name;
  RowKind kind;
};

constexpr std::array<Name, 62> names{{{"begin group", RowKind::begin_group},
                                      {"begin_group", RowKind::begin_group},
                                      {"end group", RowKind::end_group},
                                      {"end_group", RowKind::end_group},
                                      {"begin repeat", RowKind::begin_repeat},
                                      {"begin_repeat", RowKind::begin_repeat},
                                      {"end repeat", RowKind::end_repeat},
                                      {"end_repeat", RowKind::end_repeat},
                                      {"end loop", RowKind::end_loop},
                                      {"end_loop", RowKind::end_loop},
                                      {"text", RowKind::text},
                                      {"string", RowKind::text},
                                      {"integer", RowKind::integer},
                                      {"int", RowKind::integer},
                                      {"decimal", RowKind::decimal},
                                      {"range", RowKind::range},
                                      {"date", RowKind::date},
                                      {"time", RowKind::time},
                                      {"datetime", RowKind::date_time},
                                      {"note", RowKind::note},
                                      {"acknowledge", RowKind::acknowledge},
                                      {"trigger", RowKind::acknowledge},
                                      {"calculate", RowKind::calculate},
                                      {"hidden", RowKind::hidden},
                                      {"start", RowKind::metadata},
                                      {"end", RowKind::metadata},
                                      {"today", RowKind::metadata},
                                      {"deviceid", RowKind::metadata},
                                      {"subscriberid", RowKind::metadata},
                                      {"simserial", RowKind::metadata},
                                      {"phonenumber", RowKind::metadata},
                                      {"username", RowKind::metadata},
                                      {"email", RowKind::metadata},
                                      {"audit", RowKind::metadata},
                                      {"start-geopoint", RowKind::metadata},
                                      {"start time", RowKind::metadata},
                                      {"end time", RowKind::metadata},
                                      {"device id", RowKind::metadata},
                                      {"get today", RowKind::metadata},
                                      {"imei", RowKind::metadata},
                                      {"image", RowKind::media},
                                      {"photo", RowKind::media},
                                      {"audio", RowKind::media},
                                      {"background-audio", RowKind::media},
                                      {"video", RowKind::media},
                                      {"file", RowKind::media},
                                      {"geopoint", RowKind::place},
                                      {"gps", RowKind::place},
                                      {"location", RowKind::place},
                                      {"geotrace", RowKind::place},
                                      {"geoshape", RowKind::place},
                                      {"barcode", RowKind::barcode},
                                      {"xml-external", RowKind::external},
                                      {"csv-external", RowKind::external},
                                      {"entity", RowKind::external},
                                      {"phone number", RowKind::text},
                                      {"percentage", RowKind::integer},
                                      {"number of days in last month", RowKind::integer},
                                      {"add text prompt", RowKind::text},
                                      {"add integer prompt", RowKind::integer},
                                      {"add note prompt", RowKind::note},
                                      {"add date prompt", RowKind::date}}};

/// Longer ones first: what stands behind is the name of the list.
constexpr std::array<Name, 16> selections{{{"select all that apply from ", RowKind::select_multiple},
                                           {"select_multiple_from_file ", RowKind::select_multiple},
                                           {"select_multiple from ", RowKind::select_multiple},
                                           {"select multiple from ", RowKind::select_multiple},
                                           {"select_one_from_file ", RowKind::select_one},
                                           {"select_one_external ", RowKind::select_one},
                                           {"select_multiple ", RowKind::select_multiple},
                                           {"select multiple ", RowKind::select_multiple},
                                           {"select one from ", RowKind::select_one},
                                           {"begin loop over ", RowKind::begin_loop},
                                           {"begin_loop over ", RowKind::begin_loop},
                                           {"select_one ", RowKind::select_one},
                                           {"select one ", RowKind::select_one},
                                           {"select1 ", RowKind::select_one},
                                           {"select ", RowKind::select_multiple},
                                           {"rank ", RowKind::rank}}};

bool take_end(std::string& text, std::string_view end) {
  if (!lowered(text).ends_with(end)) return false;
  text.resize(text.size() - end.size());
  return true;
}

}  // namespace

RowType row_type_of(std::string_view cell) {
  const std::string written = normal(cell);
  const std::string lower = lowered(written);
  const auto* const plain =
      std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.name == lower; });
  if (plain != names.end()) return {plain->kind, {}, false, false};
  for (const Name& selection : selections) {
    if (!lower.starts_with(selection.name)) continue;
    RowType type{selection.kind, written.substr(selection.name.size()), false, false};
    type.or_other = take_end(type.list, " or_other") || take_end(type.list, " or specify other");
    type.from_file = selection.name.find("file") != std::string_view::npos ||
                     selection.name.find("external") != std::string_view::npos || type.list.starts_with("${");
    return type;
  }
  return {};
}

}  // namespace mukana::exchange
