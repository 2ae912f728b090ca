#include "exchange/workbook.hpp"

#include <catch2/catch.hpp>

#include "mukana/base/failure.hpp"

#include "unit/exchange/workbook_maker.hpp"

using namespace mukana::exchange;
using namespace mukana::exchange::test;
using mukana::base::Failed;
using mukana::base::Status;

namespace {

/// The rows of a sheet as "number: A=text B=text".
std::vector<std::string> read_sheet(const std::string& bytes, std::size_t index = 0) {
  Workbook workbook(bytes);
  SheetReader reader(workbook, workbook.sheets().at(index));
  std::vector<std::string> rows;
  SheetRow row;
  while (reader.next(row)) {
    std::string line = std::to_string(row.number) + ":";
    for (const SheetCell& cell : row.cells) line += " " + std::to_string(cell.column) + "=" + std::string(cell.text);
    rows.push_back(line);
  }
  CHECK_FALSE(reader.next(row));
  return rows;
}

std::string refusal_of(const std::string& bytes) {
  try {
    read_sheet(bytes);
  } catch (const Failed& failed) {
    return failed.failure().code + " " + failed.failure().path;
  }
  return {};
}

std::string with_rows(const std::string& rows) { return make_workbook({{"Taulu", rows}}); }

}  // namespace

TEST_CASE("cells of every kind read as a spreadsheet would save them", "[exchange][xlsx]") {
  const auto [cell, expected] = GENERATE(table<std::string, std::string>({
      {"<c t=\"s\"><v>0</v></c>", "yksi"},
      {"<c t=\"s\"><v>1</v></c>", "kaksi & osaa"},
      {"<c t=\"inlineStr\"><is><t>suora</t></is></c>", "suora"},
      {"<c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>ei</t></rPh></is></c>", "ab"},
      {"<c t=\"str\"><f>A1</f><v>laskettu</v></c>", "laskettu"},
      {"<c t=\"inlineStr\"><is><t>a_x000A_b_x00_</t></is></c>", "a\nb_x00_"},
      {"<c t=\"b\"><v>1</v></c>", "TRUE"},
      {"<c t=\"b\"><v>0</v></c>", "FALSE"},
      {"<c t=\"e\"><v>#N/A</v></c>", "#N/A"},
      {"<c><v>42</v></c>", "42"},
      {"<c><v>-0</v></c>", "0"},
      {"<c><v>4.0999999999999996</v></c>", "4.1"},
      {"<c><v>1E3</v></c>", "1000"},
      {"<c><v>1.5E-2</v></c>", "0.015"},
      {"<c s=\"5\"><v>2.5</v></c>", "2.5"},
      // 2021-06-30 is day 44377 of the calendar that starts with 1 for 1900-01-01.
      {"<c s=\"1\"><v>44377</v></c>", "2021-06-30"},
      {"<c s=\"2\"><v>44377.5</v></c>", "2021-06-30 12:00:00"},
      {"<c s=\"3\"><v>0.40625</v></c>", "09:45:00"},
      {"<c s=\"4\"><v>1.1041666666666667</v></c>", "26:30:00"},
      {"<c s=\"1\"><v>1</v></c>", "1900-01-01"},
      {"<c s=\"1\"><v>59</v></c>", "1900-02-28"},
      {"<c s=\"1\"><v>60</v></c>", "60"},  // 29 February 1900 never was
      {"<c s=\"1\"><v>61</v></c>", "1900-03-01"},
      {"<c s=\"1\"><v>-1</v></c>", "-1"},
      {"<c t=\"d\"><v>2021-06-30</v></c>", "2021-06-30"},
  }));
  CAPTURE(cell);
  const std::string shared = "<si><t>yksi</t></si><si><r><t>kaksi </t></r><r><t>&amp; osaa</t></r></si>";
  const std::string bytes = make_zip(workbook_parts({{"Taulu", "<row>" + cell + "</row>"}}, shared));
  CHECK(read_sheet(bytes) == std::vector<std::string>{"1: 0=" + expected});
}

TEST_CASE("the other epoch of a workbook moves its dates", "[exchange][xlsx]") {
  const std::string bytes =
      make_zip(workbook_parts({{"A", "<row><c s=\"1\"><v>0</v></c></row>"}}, {}, "<x:workbookPr date1904=\"1\"/>"));
  CHECK(read_sheet(bytes) == std::vector<std::string>{"1: 0=1904-01-01"});
}

TEST_CASE("rows and cells keep their places, empty ones are passed over", "[exchange][xlsx]") {
  const std::string rows =
      "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"C2\" s=\"1\"/><c r=\"AA2\"><v>2</v></c></row>"
      "<row r=\"3\"/><row r=\"7\"><c r=\"XFD7\"><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c></row>";
  CHECK(read_sheet(with_rows(rows)) == std::vector<std::string>{"2: 1=1 26=2", "7: 16383=3", "8: 0=4 1=5"});
}

TEST_CASE("several sheets are found by name", "[exchange][xlsx]") {
  const std::string bytes = make_workbook({sheet_of("Yksi", {{"a"}}), sheet_of("Kaksi", {{"b"}, {"c"}})});
  const Workbook workbook(bytes);
  REQUIRE(workbook.sheets().size() == 2);
  CHECK(workbook.find("Kaksi") == &workbook.sheets()[1]);
  CHECK(workbook.find("kaksi") == nullptr);
  CHECK(read_sheet(bytes, 1) == std::vector<std::string>{"1: 0=b", "2: 0=c"});
}

TEST_CASE("a sheet of thousands of columns", "[exchange][xlsx]") {
  std::vector<std::string> cells;
  for (int i = 0; i < 16'384; ++i) cells.push_back("s" + std::to_string(i * 7919 % 16'384));
  const std::string bytes = make_workbook({sheet_of("Leveä", {cells, cells, cells})});
  CHECK(read_sheet(bytes).size() == 3);
  cells.emplace_back("liikaa");
  CHECK(refusal_of(make_workbook({sheet_of("Leveä", {cells})})) == "E_LIMIT /rows/1");
}

TEST_CASE("what is wrong with a row is told with its number", "[exchange][xlsx]") {
  const auto [rows, expected] = GENERATE(table<std::string, std::string>({
      {"<row r=\"3\"><c r=\"A3\"><f>B3</f></c></row>", "E_FORMAT /rows/3"},
      {"<row r=\"4\"><c r=\"B4\"><v>1</v></c><c r=\"A4\"><v>1</v></c></row>", "E_FORMAT /rows/4"},
      {"<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>", "E_FORMAT /rows/3"},
      {"<row r=\"1\"><c t=\"s\"><v>99</v></c></row>", "E_FORMAT /rows/1"},
      {"<row r=\"1\"><c><v>12x</v></c></row>", "E_FORMAT /rows/1"},
      {"<row r=\"1\"><c r=\"ZZZZZZZZZZZ1\"><v>1</v></c></row>", "E_LIMIT /rows/1"},
      {"<row r=\"1\"><c><v>1</c></row>", "BAD_XML "},
  }));
  CAPTURE(rows);
  CHECK(refusal_of(with_rows(rows)) == expected);
}

TEST_CASE("a workbook that unpacks to too much is stopped", "[exchange][xlsx][bad-input-31]") {
  const std::string zeros(40'000'000, ' ');
  auto parts = workbook_parts({sheet_of("A", {{"a"}})});
  SECTION("more than a hundred times its size, as its directory says") {
    parts.push_back({"xl/media/large", zeros});
    CHECK(refusal_of(make_zip(parts)) == "ARCHIVE_TOO_LARGE ");
  }
  SECTION("the same where the directory lies") {
    parts[0].content.insert(parts[0].content.find("<row>"), zeros);
    parts[0].claims = 1000;
    CHECK(refusal_of(make_zip(parts)) == "ARCHIVE_TOO_LARGE ");
  }
  SECTION("64 MiB in all") {
    parts.push_back({"xl/one", zeros, false});
    parts.push_back({"xl/two", zeros, false});
    CHECK(refusal_of(make_zip(parts)) == "ARCHIVE_TOO_LARGE ");
  }
  SECTION("1,000 parts") {
    for (int i = 0; i < 1000; ++i) parts.push_back({"xl/part" + std::to_string(i), "", false});
    CHECK(refusal_of(make_zip(parts)) == "ARCHIVE_TOO_LARGE ");
  }
}

TEST_CASE("what a workbook must not hold", "[exchange][xlsx][bad-input-32]") {
  auto parts = workbook_parts({sheet_of("A", {{"a"}})});
  SECTION("a document type declaration, and so no entity of its own") {
    const std::string dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    const std::size_t part = GENERATE(std::size_t{0}, 1U, 2U, 3U, 4U);
    parts[part].content.insert(parts[part].content.find("?>") + 2, dtd);
    CHECK(refusal_of(make_zip(parts)) == "XML_DTD ");
  }
  SECTION("names that lead out of it") {
    const std::string name = GENERATE(as<std::string>(), "../etc/x", "xl/../../x", "/etc/x", "xl\\..\\x", "c:x", "..");
    parts.push_back({name, "x"});
    CHECK(refusal_of(make_zip(parts)) == "BAD_ARCHIVE_PATH ");
  }
  SECTION("macros") {
    parts.push_back({"xl/vbaProject.bin", "x"});
    CHECK(refusal_of(make_zip(parts)) == "MACROS ");
  }
  SECTION("elements without end") {
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "<a>";
    CHECK(refusal_of(with_rows(deep)) == "XML_TOO_DEEP ");
  }
}

TEST_CASE("what is no workbook is refused with the reason", "[exchange][xlsx]") {
  CHECK(refusal_of("") == "BAD_ARCHIVE ");
  CHECK(refusal_of("name,value\n1,2\n") == "BAD_ARCHIVE ");
  CHECK(refusal_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on") == "OLD_WORKBOOK ");
  CHECK(refusal_of(make_zip({{"mimetype", "x"}})) == "BAD_WORKBOOK ");
  CHECK(refusal_of(make_zip(workbook_parts({}))) == "NO_SHEETS ");
}

TEST_CASE("a workbook cut short or changed anywhere is read or refused, never more", "[exchange][xlsx]") {
  const std::string sound = with_rows("<row><c><v>1</v></c></row>");
  for (std::size_t size = 0; size < sound.size(); ++size) CHECK_FALSE(refusal_of(sound.substr(0, size)).empty());
  for (std::size_t at = 0; at < sound.size(); ++at) {
    std::string changed = sound;
    changed[at] = static_cast<char>(changed[at] ^ 0x41);
    refusal_of(changed);
  }
}
