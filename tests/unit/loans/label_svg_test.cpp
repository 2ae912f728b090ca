#include "loans/label_svg.hpp"

#include <catch2/catch.hpp>
#include <numeric>
#include <set>

#include "loans/code128.hpp"
#include "unit/people/calls.hpp"

namespace mukana::loans {

TEST_CASE("Code 128 has the checksum of the standard's rule, worked out by hand", "[loans]") {
  // 104 + 48*1 + 42*2 + 42*3 + 17*4 + 18*5 + 19*6 + 35*7 = 879 = 8 * 103 + 55
  const auto b = code128_symbols("PJJ123C");
  REQUIRE(b);
  CHECK(*b == std::vector<std::uint8_t>{104, 48, 42, 42, 17, 18, 19, 35, 55});
  // 105 + 12*1 + 34*2 = 185 = 103 + 82
  CHECK(*code128_symbols("1234") == std::vector<std::uint8_t>{105, 12, 34, 82});
  CHECK(code128_symbols("123")->front() == 104);
  CHECK_FALSE(code128_symbols(""));
  CHECK_FALSE(code128_symbols("kahvi\xC3\xA4"));
  CHECK_FALSE(code128_symbols("a\n"));
}

TEST_CASE("every character of Code 128 is eleven modules wide, with an even sum of bars, and no two are the same",
          "[loans]") {
  std::set<std::vector<std::uint8_t>> seen;
  for (std::uint8_t symbol = 0; symbol < 106; ++symbol) {
    auto widths = code128_widths({symbol});
    REQUIRE(widths.size() == 13);
    const std::vector<std::uint8_t> pattern(widths.begin(), widths.begin() + 6);
    CHECK(std::accumulate(pattern.begin(), pattern.end(), 0) == 11);
    CHECK((pattern[0] + pattern[2] + pattern[4]) % 2 == 0);
    CHECK(seen.insert(pattern).second);
    CHECK(std::accumulate(widths.begin() + 6, widths.end(), 0) == 13);
  }
}

TEST_CASE("a label shows its text safely, and says what it cannot hold", "[loans][bad-input-30]") {
  const auto label = qr_label("E<1>&\"", "E<1>&\"");
  REQUIRE(label);
  CHECK(label->find("E&lt;1&gt;&amp;&quot;") != std::string::npos);
  CHECK(label->find("E<1>") == std::string::npos);
  CHECK_FALSE(code128_label("\xC3\xA4", "x"));
  CHECK_FALSE(qr_label(std::string(4000, 'x'), "x"));
}

TEST_CASE("a device's label holds its sticker, or its id where it has none", "[loans]") {
  test::TestWorkspace workspace;
  workspace.call("device.register", R"({"id":"t-1","kind":"tablet","tag":"E1"})");
  workspace.call("device.register", R"({"id":"t-2","kind":"tablet"})");
  workspace.call("device.register", R"({"id":"t-3","kind":"tablet","tag":"Ä1"})");
  const auto label = workspace.call("device.label", R"({"id":"t-1"})");
  CHECK(test::text(label, "content") == "E1");
  CHECK(test::text(label, "text").starts_with("<svg "));
  CHECK(test::text(workspace.call("device.label", R"({"id":"t-2","code":"code128"})"), "content") == "t-2");
  CHECK(test::refusal(workspace.session(), "device.label", R"({"id":"t-3","code":"code128"})") ==
        "NOT_ENCODABLE /code");
}

}  // namespace mukana::loans
