#include "commands.hpp"

namespace cli {

void add_verify(CLI::App& app, const Acting& acting, int& status) {
  auto workspace = std::make_shared<std::string>();
  CLI::App* sub =
      app.add_subcommand("verify", "Checks that the journal is whole (role: privacy_officer, purpose: oversight)");
  sub->add_option("WORKSPACE", *workspace, "The workspace")->required();
  sub->callback([workspace, &acting, &status] {
    const Response answer = open(*workspace, acting, {"privacy_officer", "oversight"})->call("journal.verify", "{}");
    const std::string entries = answer.text("/entries") + " entries";
    if (answer.is_true("/ok")) {
      print("The journal is whole: " + entries + ", head " + answer.text("/head/sequence") + " " +
            answer.text("/head/hash") + "\n");
      status = done;
    } else {
      print("The journal is NOT whole: of " + entries + " number " + answer.text("/first_bad") +
            " is the first bad one\n");
      status = not_whole;
    }
  });
}

}  // namespace cli
