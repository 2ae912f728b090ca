// The mukana command: a workspace in a file, its operations, imports and reports.
#include <cstdio>
#include <new>

#include "commands.hpp"

namespace {

void say_failure(const cli::Response& response) {
  std::string line = "mukana: " + std::string(mukana_status_name(response.status()));
  if (response.code() != mukana_status_name(response.status())) line += " " + std::string(response.code());
  line += ": " + std::string(response.message());
  if (!response.path().empty()) line += " (at " + std::string(response.path()) + ")";
  std::fputs((line + "\n").c_str(), stderr);
}

int run(CLI::App& app, int argc, char** argv, const int& status) {
  try {
    app.parse(argc, argv);
    return status;
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? cli::done : cli::usage;
  } catch (const cli::CallFailed& failed) {
    say_failure(failed.response());
    return cli::exit_status_of(failed.response().status());
  } catch (const cli::UsageError& error) {
    std::fprintf(stderr, "mukana: %s\n", error.what());
    return cli::usage;
  } catch (const std::bad_alloc&) {
    std::fputs("mukana: out of memory\n", stderr);
    return cli::defect;
  }
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Records of digital-inclusion and remote-guidance work, and the figures computed from them.", "mukana");
  cli::Acting acting;
  int status = cli::done;
  app.set_version_flag("--version", std::string("mukana ") + mukana_version());
  app.add_option("--as", acting.person, "The acting person (default: the environment's MUKANA_AS, else founder)");
  app.add_option("--role", acting.role, "Their role (default coordinator, where a command does not say otherwise)");
  app.add_option("--purpose", acting.purpose,
                 "The purpose of use (default administration, where a command does not say otherwise)");
  app.add_option("--controller", acting.controller, "In whose name (default: the only controller)");
  app.require_subcommand(1);
  app.fallthrough();
  app.footer(cli::exit_status_help);
  cli::add_create(app, acting, status);
  cli::add_call(app, acting, status);
  cli::add_import(app, acting, status);
  cli::add_report(app, acting, status);
  cli::add_operations(app, status);
  cli::add_verify(app, acting, status);
  cli::add_completion(app, status);
  return run(app, argc, argv, status);
}
