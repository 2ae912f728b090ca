// What the sentences of a report say of the records must be in the reader's language, whatever is counted.
#include "outcomes/words.hpp"

#include <catch2/catch.hpp>

#include "service/registry.hpp"

namespace {

using namespace mukana;

TEST_CASE("every set of facts and every column of one has its words", "[outcomes]") {
  for (const operation::FactSet& set : service::fact_sets()) {
    for (const char* language : {"fi", "sv", "en"}) {
      CAPTURE(set.name, language);
      CHECK_FALSE(outcomes::records_of(set.name, language).ends_with("”"));
      for (const operation::FactColumn& column : set.columns) {
        CAPTURE(column.name);
        CHECK(outcomes::find_word(column.name, language).has_value());
      }
    }
  }
}

TEST_CASE("a code that no language has a word for is shown as it is, in quotes", "[outcomes]") {
  CHECK(outcomes::word("zeppelin", "en") == "“zeppelin”");
  CHECK(outcomes::word("zeppelin", "fi") == "”zeppelin”");
  CHECK(!outcomes::find_word("zeppelin", "sv"));
}

}  // namespace
