#include "commands.hpp"

namespace cli {

namespace {

struct Call {
  std::string workspace;
  std::string operation;
  std::string request = "{}";
};

}  // namespace

void add_call(CLI::App& app, const Acting& acting, int& status) {
  auto command = std::make_shared<Call>();
  CLI::App* sub = app.add_subcommand("call", "Calls an operation and prints its answer as JSON");
  sub->add_option("WORKSPACE", command->workspace, "The workspace")->required();
  sub->add_option("OPERATION", command->operation, "Such as contact.log; see `mukana operations`")->required();
  sub->add_option("REQUEST", command->request, "A JSON object, or - to read it from the standard input (default {})");
  sub->callback([command, &acting, &status] {
    const std::string request = command->request == "-" ? read_file("-") : command->request;
    print(std::string(open(command->workspace, acting)->call(command->operation, request).body()) + "\n");
    status = done;
  });
}

}  // namespace cli
