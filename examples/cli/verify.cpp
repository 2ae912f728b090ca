#include "commands.hpp"

namespace cli {

namespace {

struct Verify {
  std::string workspace;
  std::string head;
};

// A head is written SEQUENCE:HASH, as this command prints it.
std::string request_for(const std::string& head) {
  Request request;
  if (head.empty()) return std::string(request.str());
  const std::size_t colon = head.find(':');
  if (colon == std::string::npos) throw UsageError("--head is SEQUENCE:HASH, as `mukana verify` printed it");
  request.json("/sequence", head.substr(0, colon)).text("/hash", head.substr(colon + 1));
  return std::string(request.str());
}

int show(const Response& answer) {
  const std::string entries = answer.text("/entries") + " entries";
  if (answer.is_true("/ok")) {
    print("The journal is whole: " + entries + ", head " + answer.text("/head/sequence") + ":" +
          answer.text("/head/hash") + "\n");
    return done;
  }
  print("The journal is NOT whole, of " + entries +
        (answer.has("/first_bad") ? " number " + answer.text("/first_bad") + " is the first bad one" : "") + ": " +
        answer.text("/problem") + "\n");
  return not_whole;
}

}  // namespace

void add_verify(CLI::App& app, const Acting& acting, int& status) {
  auto command = std::make_shared<Verify>();
  CLI::App* sub =
      app.add_subcommand("verify", "Checks that the journal is whole (role: privacy_officer, purpose: oversight)");
  sub->add_option("WORKSPACE", command->workspace, "The workspace")->required();
  sub->add_option("--head", command->head,
                  "A head kept from an earlier time, SEQUENCE:HASH: is it still in the journal?");
  sub->callback([command, &acting, &status] {
    const auto client = open(command->workspace, acting, {"privacy_officer", "oversight"});
    status = show(client->call("journal.verify", request_for(command->head)));
  });
}

}  // namespace cli
