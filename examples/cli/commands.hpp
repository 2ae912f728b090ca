#pragma once
/// @file
/// The commands. Each adds itself to the application and puts the exit status of its run into `status`.
#include <CLI/CLI.hpp>

#include "exit_status.hpp"
#include "options.hpp"

namespace cli {

void add_create(CLI::App& app, const Acting& acting, int& status);
void add_call(CLI::App& app, const Acting& acting, int& status);
void add_import(CLI::App& app, const Acting& acting, int& status);
void add_report(CLI::App& app, const Acting& acting, int& status);
void add_operations(CLI::App& app, int& status);
void add_verify(CLI::App& app, const Acting& acting, int& status);
void add_completion(CLI::App& app, int& status);

}  // namespace cli
