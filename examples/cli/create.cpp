#include "commands.hpp"

namespace cli {

namespace {

struct Create {
  std::string workspace;
  std::string organisation_name;
  std::string zone;
};

void run(const Create& command, const Acting& acting) {
  if (std::FILE* there = std::fopen(command.workspace.c_str(), "rb")) {
    std::fclose(there);
    throw UsageError(command.workspace + " is there already; nothing is overwritten");
  }
  const std::string person = person_of(acting);
  const std::string controller = acting.controller.empty() ? "controller" : acting.controller;
  Request options;
  options.boolean("/create", true);
  options.text("/founder/person", person).text("/founder/organisation", controller);
  if (!command.organisation_name.empty()) options.text("/founder/organisation_name", command.organisation_name);
  if (!command.zone.empty()) options.text("/zone", command.zone);
  const Client client(command.workspace, options);
  print("Created " + command.workspace + " for " + controller + "; " + person +
        " is its coordinator, privacy officer and system administrator.\n");
}

}  // namespace

void add_create(CLI::App& app, const Acting& acting, int& status) {
  auto command = std::make_shared<Create>();
  CLI::App* sub = app.add_subcommand("create", "Makes a new workspace; the acting person founds it");
  sub->add_option("WORKSPACE", command->workspace, "The file to make")->required();
  sub->add_option("--name", command->organisation_name, "The name of the controller");
  sub->add_option("--zone", command->zone, "The time zone of the records (default Europe/Helsinki)");
  sub->callback([command, &acting, &status] {
    run(*command, acting);
    status = done;
  });
}

}  // namespace cli
