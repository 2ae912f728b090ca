// Runs the vectors through mukana.h and reports the coverage by operation.
// usage: contract FOLDER [NOUN...]
#include <algorithm>
#include <boost/json/parse.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "library.hpp"
#include "steps.hpp"

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

json::object read_file(const fs::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  try {
    return json::parse(text.str()).as_object();
  } catch (const std::exception&) {
    throw std::runtime_error(path.string() + " is not a JSON object");
  }
}

std::vector<fs::path> vector_files(const fs::path& folder, const std::vector<std::string>& nouns) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder / "vectors")) {
    const std::string noun = entry.path().stem();
    if (entry.path().extension() != ".json") continue;
    if (nouns.empty() || std::find(nouns.begin(), nouns.end(), noun) != nouns.end()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// Prints a line for each operation of the catalogue. Answers how many are wrongly without a success or without an error,
// or with a reason that they do not need.
int report_coverage(const contract::Run& run, const json::object& exceptions) {
  int faults = 0, operations = 0;
  std::printf("%-28s %8s %8s\n", "operation", "answers", "errors");
  const contract::Outcome catalogue = contract::catalogue("");
  for (const auto& entry : catalogue.body.at("operations").as_array()) {
    const std::string name(entry.at("name").as_string());
    const auto found = run.operations.find(name);
    const contract::Count count = found == run.operations.end() ? contract::Count{} : found->second;
    const bool excepted = exceptions.contains(name);
    const bool whole = count.answers != 0 && count.errors != 0;
    const char* fault = whole && excepted    ? "   <- its exception is not needed any more"
                        : whole || excepted  ? ""
                        : count.answers == 0 ? "   <- no vector with an answer"
                                             : "   <- no vector with an error";
    ++operations;
    faults += *fault != '\0' ? 1 : 0;
    std::printf("%-28s %8d %8d%s\n", name.c_str(), count.answers, count.errors, fault);
  }
  std::printf("%d operations, %d of them excepted\n", operations, static_cast<int>(exceptions.size()));
  return faults;
}

int run(const fs::path& folder, const std::vector<std::string>& nouns) {
  contract::Run run;
  const json::object world = read_file(folder / "world.json");
  for (const auto& path : vector_files(folder, nouns)) {
    contract::run_file(world, path.filename(), read_file(path), run);
  }
  const int faults = nouns.empty() ? report_coverage(run, read_file(folder / "exceptions.json")) : 0;
  for (const auto& failure : run.failures) std::fprintf(stderr, "Failed: %s\n", failure.c_str());
  std::printf("%d vectors, %d steps, %d failed, %d operations without what they need\n", run.vectors, run.steps,
              static_cast<int>(run.failures.size()), faults);
  return run.vectors > 0 && run.failures.empty() && faults == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::fputs("usage: contract FOLDER [NOUN...]\n", stderr);
    return 2;
  }
  try {
    return run(arguments[1], {arguments + 2, arguments + count});
  } catch (const std::exception& trouble) {
    std::fprintf(stderr, "Error: %s\n", trouble.what());
    return 2;
  }
}
