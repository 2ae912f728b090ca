#include <filesystem>

#include "commands.hpp"

namespace cli {

namespace {

struct Report {
  std::string workspace;
  std::string pilot;
  std::string format = "text";
  std::string language = "en";
  std::string audience = "internal";
  std::string output;
};

// The library takes no path through links or "..", since a host may have it from anybody. Who types it means it.
std::string resolved(const std::string& path) {
  const std::filesystem::path file(path);
  std::error_code error;
  const auto folder = std::filesystem::canonical(file.has_parent_path() ? file.parent_path() : ".", error);
  return error ? path : (folder / file.filename()).string();
}

void run(const Report& command, const Acting& acting) {
  Request request;
  request.text("/pilot", command.pilot).text("/language", command.language).text("/audience", command.audience);
  request.text("/format", command.format == "md" ? "markdown" : command.format);
  const auto client = open(command.workspace, acting, {"coordinator", "evaluation"});
  if (!command.output.empty()) {
    client->write_file("report.build", request.str(), resolved(command.output));
    return;
  }
  client->write_to("report.build", request.str(), [](std::string_view bytes) {
    print(bytes);
    return true;
  });
}

}  // namespace

void add_report(CLI::App& app, const Acting& acting, int& status) {
  auto command = std::make_shared<Report>();
  CLI::App* sub = app.add_subcommand("report", "Writes the report of a pilot (purpose of use: evaluation)");
  sub->add_option("WORKSPACE", command->workspace, "The workspace")->required();
  sub->add_option("--pilot", command->pilot, "The id of the pilot")->required();
  sub->add_option("--format", command->format, "html, md, csv, json or text (default text)")
      ->check(CLI::IsMember({"html", "md", "markdown", "csv", "json", "text"}));
  sub->add_option("--language", command->language, "fi, sv or en (default en)")
      ->check(CLI::IsMember({"fi", "sv", "en"}));
  sub->add_option("--audience", command->audience, "internal, or published: with small cells hidden (default internal)")
      ->check(CLI::IsMember({"internal", "published"}));
  sub->add_option("--output", command->output, "A new file (default: the standard output)");
  sub->callback([command, &acting, &status] {
    run(*command, acting);
    status = done;
  });
}

}  // namespace cli
