#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "mukana/base/id.hpp"

namespace mukana::base {

TEST_CASE("ids of many rows made at one time are ordered by their number", "[base]") {
  const std::vector<std::uint32_t> numbers{0,         1,         63,          64,          16'383,       16'384,
                                           1'048'575, 1'048'576, 268'435'455, 268'435'456, 4'294'967'295};
  std::vector<std::string> ids;
  for (const std::uint32_t number : numbers) ids.push_back(make_id(1'613'376'000'000, number));
  CHECK(std::is_sorted(ids.begin(), ids.end()));
  CHECK(ids.back() < make_id(1'613'376'000'001, 0));
  for (const std::string& id : ids) {
    CHECK(id.substr(0, 13) == "0177a4b4-1000");
    CHECK(id[14] == '7');
    CHECK(std::string_view("89ab").find(id[19]) != std::string_view::npos);
    CHECK_FALSE(check_id(id, ""));
  }
  CHECK(make_id(1'613'376'000'000, 7) != make_id(1'613'376'000'000, 7));
}

}  // namespace mukana::base
