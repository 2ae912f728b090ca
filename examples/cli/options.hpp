#pragma once
/// @file
/// Who acts, in which role and for what: the options that every command on a workspace takes.
#include <memory>
#include <string>

#include "client.hpp"

namespace cli {

struct Acting {
  std::string person;      ///< else the environment's MUKANA_AS, else "founder"
  std::string role;        ///< else what the command needs
  std::string purpose;     ///< else what the command needs
  std::string controller;  ///< else the only one there is
};

/// The role and purpose under which a command runs where none is given.
struct Usual {
  std::string role = "coordinator";
  std::string purpose = "administration";
};

std::string person_of(const Acting& acting);

/// Opens an existing workspace and begins a session on it.
std::unique_ptr<Client> open(const std::string& workspace, const Acting& acting, const Usual& usual = {});

/// A whole file, or with "-" the standard input. Throws UsageError.
std::string read_file(const std::string& path);

/// Writes to the standard output. Throws UsageError where nobody takes it.
void print(std::string_view text);

}  // namespace cli
