#include <algorithm>
#include <vector>

#include "commands.hpp"
#include "manual_page.hpp"

namespace cli {

namespace {

struct Operations {
  std::string name;
  bool names = false;
  bool json = false;
};

std::string list_of(const Response& catalogue, bool names_only) {
  std::size_t widest = 0;
  std::vector<std::string> places;
  for (std::size_t i = 0; i < catalogue.count("/operations"); ++i) {
    places.push_back("/operations/" + std::to_string(i));
    widest = std::max(widest, catalogue.text(places.back() + "/name").size());
  }
  std::string out;
  for (const std::string& place : places) {
    const std::string name = catalogue.text(place + "/name");
    out += name;
    if (!names_only) out += std::string(widest - name.size() + 2, ' ') + catalogue.text(place + "/summary");
    out += "\n";
  }
  return out;
}

}  // namespace

void add_operations(CLI::App& app, int& status) {
  auto command = std::make_shared<Operations>();
  CLI::App* sub = app.add_subcommand("operations", "Lists the operations, or describes one like a manual page");
  sub->add_option("NAME", command->name, "An operation, such as contact.log");
  sub->add_flag("--names", command->names, "Only their names");
  sub->add_flag("--json", command->json, "The catalogue as JSON, with JSON Schemas");
  sub->callback([command, &status] {
    const Response answer = catalogue(command->name);
    if (command->json) {
      print(std::string(answer.body()) + "\n");
    } else {
      print(command->name.empty() ? list_of(answer, command->names) : manual_page(answer));
    }
    status = done;
  });
}

}  // namespace cli
