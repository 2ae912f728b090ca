#include "exchange/csv_reader.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "unit/exchange/bytes.hpp"

namespace {

using mukana::base::Failed;
using mukana::base::Failure;
using mukana::base::Status;
using mukana::exchange::CsvOptions;
using mukana::exchange::CsvReader;
using mukana::exchange::Encoding;
using mukana::exchange::TableRow;
using mukana::exchange::test::bytes_of;

using Cells = std::vector<std::string>;
struct Table {
  Cells header;
  std::vector<Cells> rows;
  std::vector<std::size_t> numbers;
};

Table read_table(const std::string& bytes, const CsvOptions& options = {}, std::size_t piece = 65'536) {
  CsvReader reader(bytes_of(bytes, piece), options);
  Table table{reader.header(), {}, {}};
  TableRow row;
  while (reader.next(row)) {
    table.rows.emplace_back(row.cells.begin(), row.cells.end());
    table.numbers.push_back(row.number);
  }
  CHECK_FALSE(reader.next(row));
  return table;
}

Failure failure_of(const std::string& bytes, const CsvOptions& options = {}, std::size_t piece = 65'536) {
  try {
    read_table(bytes, options, piece);
  } catch (const Failed& failed) {
    return failed.failure();
  }
  return {Status::ok, {}, {}, {}};
}

TEST_CASE("cells as RFC 4180 and spreadsheets write them", "[exchange][csv]") {
  struct Row {
    const char* what;
    std::string bytes;
    std::vector<Cells> rows;
  };
  const Row rows[] = {
      {"CRLF", "a;b\r\n1;2\r\n3;4\r\n", {{"1", "2"}, {"3", "4"}}},
      {"LF", "a;b\n1;2\n3;4\n", {{"1", "2"}, {"3", "4"}}},
      {"CR", "a;b\r1;2\r3;4\r", {{"1", "2"}, {"3", "4"}}},
      {"no end of line at the end", "a;b\n1;2", {{"1", "2"}}},
      {"empty cells", "a;b\n;2\n1;\n", {{"", "2"}, {"1", ""}}},
      {"empty cell at the very end", "a;b\n1;", {{"1", ""}}},
      {"quotes", "a;b\n\"1\";\"2\"\n", {{"1", "2"}}},
      {"doubled quotes", "a;b\n\"say \"\"hi\"\"\";\"\"\"\"\n", {{"say \"hi\"", "\""}}},
      {"delimiter in quotes", "a;b\n\"1;2\";3\n", {{"1;2", "3"}}},
      {"line breaks in quotes", "a;b\n\"1\r\n2\n3\r4\";5\n", {{"1\r\n2\n3\r4", "5"}}},
      {"quoted and empty", "a;b\n\"\";x\n", {{"", "x"}}},
      {"quote inside a plain cell", "a;b\n24\" screen;x\n", {{"24\" screen", "x"}}},
      {"quoted at the very end", "a;b\n1;\"2\"", {{"1", "2"}}},
      {"blanks kept", "a;b\n 1 ; 2 \n", {{" 1 ", " 2 "}}},
      {"blank lines passed over", "a;b\n\n1;2\n \n;\n3;4\n\n", {{"1", "2"}, {"3", "4"}}},
      {"mark",
       "\xEF\xBB\xBF"
       "a;b\n1;2\n",
       {{"1", "2"}}},
      {"header only", "a;b\n", {}},
      {"umlauts", "a;b\n\u00E4;\"\u00F6\"\n", {{"\u00E4", "\u00F6"}}},
  };
  for (const Row& row : rows) {
    for (const std::size_t piece : {1, 2, 3, 7, 65'536}) {
      CAPTURE(row.what, piece);
      const Table table = read_table(row.bytes, {}, piece);
      CHECK(table.header == Cells{"a", "b"});
      CHECK(table.rows == row.rows);
    }
  }
}

TEST_CASE("delimiters", "[exchange][csv]") {
  for (const char* name : {";", ",", "tab", "|"}) {
    CsvOptions options;
    options.delimiter = mukana::exchange::delimiter_named(name);
    const std::string d(1, options.delimiter);
    CHECK(read_table("a" + d + "b\n1" + d + "2\n", options).rows == std::vector<Cells>{{"1", "2"}});
  }
  CHECK_THROWS_AS(mukana::exchange::delimiter_named(":"), Failed);
  CHECK_THROWS_AS(mukana::exchange::delimiter_named(""), Failed);
  CsvOptions quote;
  quote.delimiter = '"';
  CHECK(failure_of("a\n", quote).status == Status::argument);
}

TEST_CASE("rows are numbered as a spreadsheet shows them", "[exchange][csv]") {
  CHECK(read_table("a\n1\n2\n").numbers == std::vector<std::size_t>{2, 3});
  CHECK(read_table("a\n\"1\n1\"\n\n2\n").numbers == std::vector<std::size_t>{2, 4});
  for (const std::size_t piece : {1, 65'536}) {
    CsvOptions options;
    options.skip = 2;
    CHECK(read_table("title\r\n\r\na\r\n1\r\n2", options, piece).numbers == std::vector<std::size_t>{4, 5});
  }
  CsvOptions headless;
  headless.header = false;
  CHECK(read_table("1\n2\n", headless).numbers == std::vector<std::size_t>{1, 2});
}

TEST_CASE("a table without a header", "[exchange][csv]") {
  CsvOptions options;
  options.header = false;
  const Table table = read_table("1;2\n3;4\n", options);
  CHECK(table.header.empty());
  CHECK(table.rows == std::vector<Cells>{{"1", "2"}, {"3", "4"}});
  CHECK(read_table("", options).rows.empty());
  CHECK(failure_of("1;2\n3\n", options).path == "/rows/2");
}

TEST_CASE("a Teams attendance export: preamble and several sections", "[exchange][csv]") {
  const std::string bytes =
      "1. Summary\r\nMeeting title\tSovelluskerho; \"weekly\"\r\nStart time\t3/2/21, 11:58:04 AM\r\n\r\n"
      "2. Participants\r\nName\tFirst Join\tDuration\r\nA\t3/2/21, 12:00:01 PM\t1h 5m 3s\r\n"
      "B\t3/2/21, 12:01:30 PM\t45s\r\n\r\n3. In-Meeting Activities\r\nName\tJoin Time\tLeave Time\tRole\r\n";
  CsvOptions options;
  options.delimiter = '\t';
  options.header_starts_with = "Name";
  options.until_blank = true;
  const Table table = read_table(bytes, options);
  CHECK(table.header == Cells{"Name", "First Join", "Duration"});
  CHECK(table.rows ==
        std::vector<Cells>{{"A", "3/2/21, 12:00:01 PM", "1h 5m 3s"}, {"B", "3/2/21, 12:01:30 PM", "45s"}});
  CHECK(table.numbers == std::vector<std::size_t>{7, 8});

  std::string wide = "\xFF\xFE";
  for (const char c : bytes) wide.append(1, c).append(1, '\0');
  options.encoding = Encoding::utf_16;
  for (const std::size_t piece : {1, 2, 3, 65'536}) CHECK(read_table(wide, options, piece).rows == table.rows);

  options.encoding = Encoding::utf_8;
  options.header_starts_with = "Nimi";
  CHECK(failure_of(bytes, options).status == Status::format);
}

TEST_CASE("headers", "[exchange][csv]") {
  const Table trailing = read_table("a;b;\n1;2;\n3;4\n5;6;x\n");
  CHECK(trailing.header == Cells{"a", "b", ""});
  CHECK(trailing.rows == std::vector<Cells>{{"1", "2", ""}, {"3", "4", ""}, {"5", "6", "x"}});
  CHECK(read_table(" Pvm ;\tKlo\n1;2\n").header == Cells{"Pvm", "Klo"});
  CHECK(read_table(";;a\n1;2;3\n").header == Cells{"", "", "a"});

  CsvReader reader(bytes_of("Pvm;Klo\n"), {});
  CHECK(reader.column("Klo") == std::optional<std::size_t>(1));
  CHECK_FALSE(reader.column("klo").has_value());
}

TEST_CASE("faults of a file name the row", "[exchange][csv]") {
  struct Row {
    const char* what;
    std::string bytes;
    Status status;
    const char* path;
  };
  const Row rows[] = {
      {"too few cells", "a;b\n1;2\n3\n", Status::format, "/rows/3"},
      {"too many cells", "a;b\n1;2\n3;4;5\n", Status::format, "/rows/3"},
      {"too many under a nameless column", "a;b;\n1;2;3;4\n", Status::format, "/rows/2"},
      {"unclosed quote", "a;b\n1;2\n\"3;4\n5;6\n", Status::format, "/rows/3"},
      {"unclosed quote at the end", "a;b\n1;\"", Status::format, "/rows/2"},
      {"text after a quote", "a;b\n1;\"2\"x\n", Status::format, "/rows/2"},
      {"the same name twice", "Pvm;Klo;Pvm\n", Status::format, "/rows/1"},
      {"the same name but for blanks", "Pvm;Pvm \n", Status::format, "/rows/1"},
      {"empty file", "", Status::format, "/rows/1"},
      {"latin-1", "a;b\n1;2\nP\xE4iv\xE4;4\n", Status::utf8, "/rows/3"},
      {"fault of bytes in a quote", "a;b\n1;2\n\"x\ny\xC0\";4\n", Status::utf8, "/rows/3"},
      {"fault after a line end", "a;b\r\n1;2\r\n\xC0;4\r\n", Status::utf8, "/rows/3"},
      {"fault in the header", "P\xE4iv\xE4;b\n1;2\n", Status::utf8, "/rows/1"},
      {"NUL", std::string("a;b\n1;\0\n", 8), Status::utf8, "/rows/2"},
      {"utf-16",
       std::string("\xFF\xFE"
                   "a\0",
                   4),
       Status::utf8, "/rows/1"},
  };
  for (const Row& row : rows) {
    for (const std::size_t piece : {1, 2, 3, 65'536}) {
      CAPTURE(row.what, piece);
      const Failure failure = failure_of(row.bytes, {}, piece);
      CHECK(failure.status == row.status);
      CHECK(failure.path == row.path);
      CHECK(failure.message.starts_with("row " + failure.path.substr(6) + ": "));
    }
  }
  CHECK(failure_of("Pvm;Klo;Pvm\n").message.find("\"Pvm\"") != std::string::npos);
}

TEST_CASE("limits", "[exchange][csv]") {
  const std::string longest(mukana::exchange::longest_cell, 'x');
  CHECK(read_table("a\n" + longest + "\n").rows[0][0].size() == longest.size());
  CHECK(read_table("a\n\"" + longest + "\"\n").rows[0][0].size() == longest.size());
  CHECK(failure_of("a\n" + longest + "x\n").status == Status::limit);
  CHECK(failure_of("a\n\"" + longest + "x\"\n").status == Status::limit);
  CHECK(failure_of("a\n\"" + longest + "\"\"\"\n").status == Status::limit);
  CHECK(failure_of("a\n" + longest + "x\n").path == "/rows/2");

  CsvOptions headless;
  headless.header = false;
  const std::string widest(mukana::exchange::most_columns - 1, ';');
  CHECK(read_table("1" + widest + "\n", headless).rows[0].size() == mukana::exchange::most_columns);
  CHECK(failure_of("1" + widest + ";\n", headless).status == Status::limit);
  std::string heavy;
  for (int i = 0; i < 18; ++i) heavy.append(longest).append(";");
  CHECK(failure_of(heavy + "\n", headless).status == Status::limit);
}

TEST_CASE("properties of reading CSV", "[exchange][csv]") {
  rc::prop("what is quoted by RFC 4180 comes back, whatever the pieces and line ends", [] {
    const auto width = *rc::gen::inRange<std::size_t>(1, 5);
    const auto any_cell =
        rc::gen::container<std::string>(rc::gen::element('a', ';', '"', '\n', '\r', ' ', ',', '=', 'z'));
    const auto rows = *rc::gen::container<std::vector<Cells>>(rc::gen::container<Cells>(width, any_cell));
    const std::string line_end = *rc::gen::element<std::string>("\r\n", "\n", "\r");
    std::string bytes;
    std::vector<Cells> expected;
    for (const Cells& cells : rows) {
      bool blank = true;
      for (std::size_t i = 0; i < width; ++i) {
        std::string quoted;
        for (const char c : cells[i]) quoted.append(c == '"' ? 2 : 1, c);
        bytes.append(i == 0 ? "\"" : ";\"").append(quoted).append("\"");
        blank = blank && cells[i].find_first_not_of(' ') == std::string::npos;
      }
      bytes += line_end;
      if (!blank) expected.push_back(cells);
    }
    CsvOptions options;
    options.header = false;
    RC_ASSERT(read_table(bytes, options, *rc::gen::inRange<std::size_t>(1, 9)).rows == expected);
  });
  rc::prop("any bytes are read or refused, the same in all pieces", [](const std::string& noise) {
    std::string bytes = "a;b\n" + noise;
    const Failure whole = failure_of(bytes);
    const Failure pieces = failure_of(bytes, {}, 1);
    RC_ASSERT(whole.status == pieces.status);
    RC_ASSERT(whole.message == pieces.message);
  });
}

}  // namespace
