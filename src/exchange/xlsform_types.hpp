#pragma once
/// @file
/// What an XLSForm's `type` cell says, in each of the ways that forms write it. Pure.
#include <optional>
#include <string>
#include <string_view>

namespace mukana::exchange {

enum class RowKind {
  begin_group,
  end_group,
  begin_repeat,
  end_repeat,
  begin_loop,
  end_loop,
  text,
  integer,
  decimal,
  range,
  date,
  time,
  date_time,
  note,
  acknowledge,
  select_one,
  select_multiple,
  rank,
  calculate,
  hidden,
  metadata,  ///< start, end, deviceid and others that the collecting device fills in
  media,     ///< image, audio, video, file
  place,     ///< geopoint, geotrace, geoshape
  barcode,
  external,  ///< a data file beside the form
  unknown
};

struct RowType {
  RowKind kind = RowKind::unknown;
  std::string list;        ///< of a selection and a loop: the list of choices
  bool or_other = false;   ///< another answer may be written beside the choices
  bool from_file = false;  ///< the choices lie in a file beside the form
};

RowType row_type_of(std::string_view cell);

}  // namespace mukana::exchange
