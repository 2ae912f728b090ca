// docs/journal.md tells how to verify a journal without this library. The program printed there is run as it stands.
#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "unit/trust/journal_fixture.hpp"

using namespace mukana;

namespace {

std::string program_of_the_document() {
  std::ifstream file(std::string(MUKANA_SOURCE_DIR) + "/docs/journal.md");
  std::stringstream text;
  text << file.rdbuf();
  const std::string document = text.str();
  constexpr std::string_view fence = "```python\n";
  const auto begin = document.find(fence) + fence.size();
  return document.substr(begin, document.find("```", begin) - begin);
}

// The last line that the program says, on either channel.
std::string verified_outside(const std::filesystem::path& folder, const std::filesystem::path& file) {
  const auto program = folder / "verify.py";
  std::ofstream(program) << program_of_the_document();
  const std::string command = "python3 '" + program.string() + "' '" + file.string() + "' 2>&1";
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string said;
  char line[512];
  while (std::fgets(line, sizeof line, pipe) != nullptr) said = line;
  pclose(pipe);
  return said.substr(0, said.find('\n'));
}

std::string hexadecimal(const trust::Hash& hash) {
  std::string text;
  char digits[3];
  for (const unsigned byte : hash) {
    std::snprintf(digits, sizeof digits, "%02x", byte);
    text += digits;
  }
  return text;
}

}  // namespace

TEST_CASE("The program in the journal's document verifies what the library writes", "[trust]") {
  if (std::system("command -v python3 >/dev/null 2>&1") != 0) {
    WARN("python3 is not here: the document's program was not run");
    return;
  }
  struct Case {
    std::string sql;
    std::string said;  // empty: the head
  };
  const std::vector<Case> cases{
      {"", ""},
      {"UPDATE journal SET kind = 'x' WHERE seq = 5", "5 was altered"},
      {"UPDATE journal_payload SET body = '{}' WHERE seq = 5", "the payload of 5 was altered"},
      {"DELETE FROM journal WHERE seq = 5", "5 is missing"},
      {"DELETE FROM journal_payload WHERE seq = 5", "the payload of 5 is gone without a redaction"},
  };
  const auto folder = std::filesystem::temp_directory_path() / ("mukana-journal-" + base::make_random_id());
  std::filesystem::create_directory(folder);
  for (const Case& example : cases) {
    CAPTURE(example.sql);
    test::Journal journal(8);
    journal.contact("näkö");
    journal.redact(4);
    journal.database->script(example.sql);
    const trust::Head head = trust::head(*journal.database);
    const auto copy = folder / (base::make_random_id() + ".db");
    journal.database->backup_to(copy.string(), {});
    const std::string said = verified_outside(folder, copy);
    CHECK(said == (example.said.empty() ? "11 " + hexadecimal(head.hash) : example.said));
  }
  std::filesystem::remove_all(folder);
}
