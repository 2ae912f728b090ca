#include <catch2/catch.hpp>
#include <filesystem>
#include <unistd.h>

#include "storage/database.hpp"

using namespace mukana::storage;

TEST_CASE("durability changes between transactions", "[storage]") {
  const auto folder = std::filesystem::temp_directory_path() / ("mukana-durability-" + std::to_string(getpid()));
  std::filesystem::create_directories(folder);
  {
    const auto database = Database::open((folder / "test.db").string(), {.create = true});
    constexpr int normal = 1;  // as the engine numbers them
    constexpr int full = 2;
    CHECK(database->integer("PRAGMA synchronous") == full);
    database->set_durability(Durability::normal);
    CHECK(database->integer("PRAGMA synchronous") == normal);
    database->set_durability(Durability::full);
    CHECK(database->integer("PRAGMA synchronous") == full);
  }
  std::filesystem::remove_all(folder);
}
