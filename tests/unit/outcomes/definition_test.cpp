#include "outcomes/definition.hpp"

#include <catch2/catch.hpp>

#include "unit/outcomes/sample_facts.hpp"

namespace {

using namespace mukana;

struct Wrong {
  std::string fields;
  std::string path;
  std::string code;
};

// Reads and checks a definition; the failure of either.
base::Refusal check(const std::string& fields) {
  try {
    const auto indicator = test::indicator(R"({"title":"x","unit":"x",)" + fields + "}");
    return outcomes::check_definition(indicator, std::span(&test::sample_set(), 1));
  } catch (const base::Failed& failed) {
    return failed.failure();
  }
}

TEST_CASE("definitions that make no sense are refused with the path at fault", "[outcomes]") {
  const std::string count = R"("fact":"contact","measure":{"kind":"count"})";
  const auto wrong = GENERATE_COPY(values<Wrong>({
      {R"("fact":"contacts","measure":{"kind":"count"})", "/fact", "UNKNOWN_FACT_SET"},
      {count + R"(,"about":[{"column":"kind","is":"a"},{"column":"kin","is":"a"}])", "/about/1/column",
       "UNKNOWN_COLUMN"},
      {count + R"(,"about":[{"column":"kind"}])", "/about/0", "EMPTY_CONDITION"},
      {count + R"(,"about":[{"column":"kind","is":[]}])", "/about/0/is", "EMPTY_CONDITION"},
      {count + R"(,"about":[{"column":"kind","is":{"a":1}}])", "/about/0/is", "WRONG_TYPE"},
      {count + R"(,"about":[{"column":"kind","was":"a"}])", "/about/0/was", "UNKNOWN_FIELD"},
      {count + R"(,"about":[{"column":"minutes","is":"ten"}])", "/about/0/is", "WRONG_VALUE"},
      {count + R"(,"about":[{"column":"helped","is":2}])", "/about/0/is", "WRONG_VALUE"},
      {count + R"(,"about":[{"column":"client","at_least":2}])", "/about/0/at_least", "NOT_A_NUMBER"},
      {count + R"(,"counted":[{"column":"kind","is":"a"}])", "/counted/0/reason", "MISSING_FIELD"},
      {count + R"(,"counted":[{"column":"kind","is":"a","reason":""}])", "/counted/0/reason", "MISSING_FIELD"},
      {count + R"(,"count_once_by":{"columns":[],"reason":"same"})", "/count_once_by/columns", "MISSING_FIELD"},
      {count + R"(,"count_once_by":{"columns":["day","who"],"reason":"same"})", "/count_once_by/columns/1",
       "UNKNOWN_COLUMN"},
      {count + R"(,"by":["month","fortnight"])", "/by/1", "UNKNOWN_DIMENSION"},
      {count + R"(,"by":["client"])", "/by/0", "SPLIT_BY_PERSON"},
      {count + R"(,"period":"given")", "/period", "UNKNOWN_CODE"},
      {count + R"(,"period":"spring")", "/period", "UNKNOWN_CODE"},
      {R"("fact":"contact","measure":{"kind":"count","column":"minutes"})", "/measure/column", "NO_COLUMN"},
      {R"("fact":"contact","measure":{"kind":"median","column":"minutes"})", "/measure/kind", "UNKNOWN_CODE"},
      {R"("fact":"contact","measure":{"kind":"distinct"})", "/measure/column", "MISSING_FIELD"},
      {R"("fact":"contact","measure":{"kind":"distinct","column":"who"})", "/measure/column", "UNKNOWN_COLUMN"},
      {R"("fact":"contact","measure":{"kind":"sum"})", "/measure/column", "MISSING_FIELD"},
      {R"("fact":"contact","measure":{"kind":"sum","column":"client"})", "/measure/column", "NOT_A_NUMBER"},
      {R"("fact":"contact","measure":{"kind":"mean","column":"kind"})", "/measure/column", "NOT_A_NUMBER"},
      {R"("fact":"contact","measure":{"kind":"sum","column":"minutes","having":{"at_least":3}})", "/measure/having",
       "NOT_DISTINCT"},
      {R"("fact":"contact","measure":{"kind":"distinct","column":"client","having":{"at_least":0}})",
       "/measure/having/at_least", "OUT_OF_RANGE"},
      {R"("fact":"contact","measure":{"kind":"share"})", "/measure/numerator", "MISSING_FIELD"},
      {R"("fact":"contact","measure":{"kind":"share","numerator":"minutes"})", "/measure/numerator", "WRONG_TYPE"},
      {R"("fact":"contact","measure":{"kind":"share","numerator":[{"column":"who","is":1}]})",
       "/measure/numerator/0/column", "UNKNOWN_COLUMN"},
      {R"("fact":"contact","measure":{"kind":"share","numerator":[{"is":1}]})", "/measure/numerator/0/column",
       "MISSING_FIELD"},
      {R"("fact":"contact","measure":{"kind":"ratio","numerator":"minutes"})", "/measure/denominator", "MISSING_FIELD"},
      {R"("fact":"contact","measure":{"kind":"ratio","numerator":"kind","denominator":"minutes"})",
       "/measure/numerator", "NOT_A_NUMBER"},
      {R"("fact":"contact","measure":{"kind":"count","denominator":"minutes"})", "/measure/denominator", "NO_RATIO"},
      {R"("fact":"contact","measure":{"kind":"rate_per_week"},"period":"all")", "/period", "NO_LENGTH"},
      {R"("fact":"contact","measure":{"kind":"rate_per_week"},"by":["month"])", "/by/0", "RATE_BY_TIME"},
  }));
  CAPTURE(wrong.fields);
  const base::Refusal refusal = check(wrong.fields);
  REQUIRE(refusal);
  CHECK(refusal->path == wrong.path);
  CHECK(refusal->code == wrong.code);
}

TEST_CASE("definitions that make sense are taken", "[outcomes]") {
  const auto fields = GENERATE(values<std::string>({
      R"("fact":"contact","measure":{"kind":"count"})",
      R"("fact":"contact","measure":{"kind":"count"},"about":[{"column":"helped","is":true},{"column":"minutes","at_least":5}])",
      R"("fact":"contact","measure":{"kind":"count"},"about":[{"column":"weekday","is":["saturday","sunday"]}])",
      R"("fact":"contact","measure":{"kind":"ratio","numerator":"helped","denominator":"minutes"},"by":["month","kind"])",
      R"("fact":"contact","measure":{"kind":"rate_per_week"},"by":["kind"],"period":"pilot","bound":"at_least")",
  }));
  CAPTURE(fields);
  CHECK_FALSE(check(fields));
}

}  // namespace
