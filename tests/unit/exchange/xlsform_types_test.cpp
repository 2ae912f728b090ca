#include "exchange/xlsform_types.hpp"

#include <catch2/catch.hpp>

using namespace mukana::exchange;

TEST_CASE("the type of a question in each of the ways that forms write it", "[exchange][xlsform]") {
  const auto [cell, kind, list, or_other, from_file] = GENERATE(table<std::string, RowKind, std::string, bool, bool>({
      {"text", RowKind::text, "", false, false},
      {"Integer", RowKind::integer, "", false, false},
      {"begin_group", RowKind::begin_group, "", false, false},
      {"begin  repeat", RowKind::begin_repeat, "", false, false},
      {"end repeat ", RowKind::end_repeat, "", false, false},
      {"begin loop over toilet_type", RowKind::begin_loop, "toilet_type", false, false},
      {"select_one yes_no", RowKind::select_one, "yes_no", false, false},
      {"select_one colors or_other", RowKind::select_one, "colors", true, false},
      {"select one from sexes or specify other", RowKind::select_one, "sexes", true, false},
      {"select all that apply from Toilet_Type or specify other", RowKind::select_multiple, "Toilet_Type", true, false},
      {"select_multiple a", RowKind::select_multiple, "a", false, false},
      {"select1 a", RowKind::select_one, "a", false, false},
      {"rank a", RowKind::rank, "a", false, false},
      {"select_one_from_file places.csv", RowKind::select_one, "places.csv", false, true},
      {"select_one ${person}", RowKind::select_one, "${person}", false, true},
      {"dateTime", RowKind::date_time, "", false, false},
      {"phone number", RowKind::text, "", false, false},
      {"phonenumber", RowKind::metadata, "", false, false},
      {"geopoint", RowKind::place, "", false, false},
      {"select_one", RowKind::unknown, "", false, false},
      {"textt", RowKind::unknown, "", false, false},
      {"", RowKind::unknown, "", false, false},
  }));
  CAPTURE(cell);
  const RowType type = row_type_of(cell);
  CHECK(type.kind == kind);
  CHECK(type.list == list);
  CHECK(type.or_other == or_other);
  CHECK(type.from_file == from_file);
}
