#pragma once
/// @file
/// Runs the vectors of a file, and keeps count of which operations succeeded and failed in them.
#include <boost/json/object.hpp>
#include <map>
#include <string>
#include <vector>

namespace contract {

namespace json = boost::json;

/// How many steps of an operation had an answer, and how many an error.
struct Count {
  int answers = 0;
  int errors = 0;
};

struct Run {
  std::map<std::string, Count> operations;
  std::vector<std::string> failures;  ///< "file: vector: step 3: why"
  int vectors = 0;
  int steps = 0;
};

/// Runs every vector of a file, each in a workspace of its own; a vector ends at its first fault.
void run_file(const json::object& world, const std::string& file_name, const json::object& file, Run& run);

}  // namespace contract
