#include <cstring>
#include <map>
#include <vector>

#include "commands.hpp"
#include "progress_bar.hpp"

namespace cli {

namespace {

struct Import {
  std::string workspace;
  std::string mapping;
  std::string file;
  bool dry_run = false;
  bool json = false;
};

constexpr std::size_t shown_rows = 10;

// "3, 7, 12 and 5 more"
std::string row_list(const std::vector<std::string>& rows) {
  std::string list;
  for (std::size_t i = 0; i < std::min(rows.size(), shown_rows); ++i) list += (i == 0 ? "" : ", ") + rows[i];
  if (rows.size() > shown_rows) list += " and " + std::to_string(rows.size() - shown_rows) + " more";
  return list;
}

std::string findings_by_reason(const Response& answer) {
  std::map<std::string, std::vector<std::string>> rows;
  for (std::size_t i = 0; i < answer.count("/findings"); ++i) {
    const std::string here = "/findings/" + std::to_string(i);
    const std::string column = answer.text(here + "/column");
    rows[answer.text(here + "/reason") + (column.empty() ? "" : " in \"" + column + "\"")].push_back(
        answer.text(here + "/row"));
  }
  std::string text;
  for (const auto& [reason, numbers] : rows) {
    text += "  " + std::to_string(numbers.size()) + " x " + reason + ": row " + row_list(numbers) + "\n";
  }
  return text;
}

std::string summary_of(const Response& answer, const Import& command) {
  std::string text = command.file + (command.dry_run ? " (a dry run: nothing was kept)" : "") + "\n";
  for (const auto& [name, place] :
       {std::pair("rows", "/rows"), std::pair("taken", "/taken"), std::pair("unchanged", "/unchanged"),
        std::pair("filtered", "/filtered"), std::pair("not taken", "/not_taken")}) {
    text += "  " + std::string(name) + std::string(12 - std::strlen(name), ' ') + answer.text(place) + "\n";
  }
  return answer.count("/findings") == 0 ? text : text + "Findings by reason\n" + findings_by_reason(answer);
}

Response run(const Import& command, const Acting& acting) {
  Request request;
  request.json("/mapping", read_file(command.mapping));
  if (command.dry_run) request.boolean("/dry_run", true);
  const auto close = [](std::FILE* file) { return file == stdin ? 0 : std::fclose(file); };
  const std::unique_ptr<std::FILE, decltype(close)> file(
      command.file == "-" ? stdin : std::fopen(command.file.c_str(), "rb"), close);
  if (file == nullptr) throw UsageError(command.file + ": " + std::strerror(errno));
  ProgressBar bar;
  const auto client = open(command.workspace, acting);
  client->show_progress([&bar](std::int64_t done, std::int64_t total) { bar.show(done, total); });
  return client->import(request.str(), [&file](char* buffer, std::size_t capacity) -> std::int64_t {
    const std::size_t count = std::fread(buffer, 1, capacity, file.get());
    return std::ferror(file.get()) != 0 ? -1 : static_cast<std::int64_t>(count);
  });
}

void show(const Response& answer, const Import& command) {
  print(command.json ? std::string(answer.body()) + "\n" : summary_of(answer, command));
}

// An import that was refused for its rows is run again as a trial, which names them.
int show_refused(const Import& command, const Acting& acting, const CallFailed& refused) {
  if (refused.response().code() != "IMPORT_REFUSED" || command.file == "-") throw refused;
  Import trial = command;
  trial.dry_run = true;
  show(run(trial, acting), trial);
  std::fputs("mukana: nothing was taken, because the mapping refuses a file with findings\n", stderr);
  return bad_data;
}

}  // namespace

void add_import(CLI::App& app, const Acting& acting, int& status) {
  auto command = std::make_shared<Import>();
  CLI::App* sub = app.add_subcommand("import", "Reads a file of records by a mapping: all of it, or nothing");
  sub->add_option("WORKSPACE", command->workspace, "The workspace")->required();
  sub->add_option("FILE", command->file, "The CSV file, or - for the standard input")->required();
  sub->add_option("--mapping", command->mapping, "The mapping, a JSON file: which column says what")->required();
  sub->add_flag("--dry-run", command->dry_run, "Only say what would be taken");
  sub->add_flag("--json", command->json, "Print the answer as JSON");
  sub->callback([command, &acting, &status] {
    try {
      show(run(*command, acting), *command);
      status = done;
    } catch (const CallFailed& refused) {
      status = show_refused(*command, acting, refused);
    }
  });
}

}  // namespace cli
