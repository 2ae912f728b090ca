// What a request carries beside its own fields, and requests that are none.
#include <catch2/catch.hpp>

#include "unit/service/file_workspace.hpp"

using namespace mukana;
using test::FileWorkspace;

TEST_CASE("A retry under the same key gets the first answer and has no second effect", "[service]") {
  FileWorkspace workspace;
  const std::string request = R"({"name":"Kylätalo","sector":"association","idempotency_key":"k-1"})";
  const std::string first = workspace.body("organisation.add", request);
  CHECK(first.find("\"revision\":1") != std::string::npos);
  const std::string after_first = workspace.dump();
  CHECK(workspace.body("organisation.add", request) == first);
  CHECK(workspace.body("organisation.add",
                       R"( {"idempotency_key":"k-1", "name":"Kyl\u00e4talo", "sector":"association"} )") == first);
  CHECK(workspace.dump() == after_first);
}

TEST_CASE("The same key with another request is a conflict", "[service]") {
  FileWorkspace workspace;
  REQUIRE(
      workspace.call("organisation.add", R"({"id":"a","name":"A","sector":"school","idempotency_key":"k"})").empty());
  const std::string before = workspace.dump();
  CHECK(workspace.call("organisation.add", R"({"id":"b","name":"B","sector":"school","idempotency_key":"k"})") ==
        "E_CONFLICT KEY_REUSED /idempotency_key");
  CHECK(workspace.call("unit.add", R"({"id":"a","name":"A","idempotency_key":"k"})") ==
        "E_CONFLICT KEY_REUSED /idempotency_key");
  CHECK(workspace.dump() == before);
}

TEST_CASE("A call that failed keeps no answer: its key may be used again", "[service]") {
  FileWorkspace workspace;
  CHECK(workspace.call("unit.add", R"({"id":"u","name":"U","organisation":"nobody","idempotency_key":"k"})")
            .starts_with("E_NOT_FOUND"));
  CHECK(workspace.call("unit.add", R"({"id":"u","name":"U","idempotency_key":"k"})").empty());
}

TEST_CASE("A key is a text of 1 to 200 bytes, and belongs to writes alone", "[service]") {
  FileWorkspace workspace;
  for (const std::string& key : {std::string("1"), std::string("null"), std::string("[]"), std::string("\"\""),
                                 '"' + std::string(201, 'k') + '"'}) {
    CAPTURE(key);
    CHECK(workspace.call("unit.add", R"({"id":"u","name":"U","idempotency_key":)" + key + "}") ==
          "E_FORMAT BAD_KEY /idempotency_key");
  }
  CHECK(workspace.call("unit.add", R"({"id":"u","name":"U","idempotency_key":")" + std::string(200, 'k') + "\"}")
            .empty());
  CHECK(workspace.call("unit.get", R"({"id":"u","idempotency_key":"k"})") == "E_ARG UNKNOWN_FIELD /idempotency_key");
}

TEST_CASE("An expected revision must be the stored one, where it is taken at all", "[service]") {
  FileWorkspace workspace;
  REQUIRE(workspace.call("contact.log", R"({"id":"c","kind":"call","happened_on":"2021-06-01"})").empty());
  const std::string before = workspace.dump();
  const auto amend = [&](const std::string& revision) {
    return workspace.call("contact.amend",
                          R"({"id":"c","reason":"miscounted","minutes":5,"expected_revision":)" + revision + "}");
  };
  CHECK(amend("2") == "E_CONFLICT STALE_REVISION /expected_revision");
  for (const char* wrong : {"0", "-1", "\"1\"", "1.5", "true", "null"}) {
    CAPTURE(wrong);
    CHECK(amend(wrong) == "E_FORMAT WRONG_TYPE /expected_revision");
  }
  CHECK(workspace.dump() == before);
  CHECK(amend("1").empty());
  CHECK(amend("1") == "E_CONFLICT STALE_REVISION /expected_revision");
  CHECK(amend("2").empty());
  CHECK(workspace.call("unit.add", R"({"id":"u","name":"U","expected_revision":1})") ==
        "E_ARG UNKNOWN_FIELD /expected_revision");
  CHECK(workspace.call("contact.get", R"({"id":"c","expected_revision":1})") ==
        "E_ARG UNKNOWN_FIELD /expected_revision");
}

TEST_CASE("A request that is none is refused, whatever the operation, and changes nothing", "[service]") {
  FileWorkspace workspace;
  const std::string before = workspace.dump();
  CHECK(workspace.call("nonsense.do", "{}") == "E_ARG UNKNOWN_OPERATION");
  CHECK(workspace.call("", "{}") == "E_ARG UNKNOWN_OPERATION");
  CHECK(workspace.call("Unit.add", "{}") == "E_ARG UNKNOWN_OPERATION");
  CHECK(workspace.call("unit.add", "[]") == "E_FORMAT WRONG_TYPE");
  CHECK(workspace.call("unit.add", "{") == "E_FORMAT");
  CHECK(workspace.call("unit.add", "\"\xED\xA0\x80\"") == "E_UTF8");
  CHECK(workspace.call("unit.add", R"({"name":"a","name":"b"})") == "E_FORMAT DUPLICATE_KEY /name");
  CHECK(workspace.call("unit.add", R"({"name":"a","nmae":"b"})") == "E_ARG UNKNOWN_FIELD /nmae");
  CHECK(workspace.call("unit.add", "{}") == "E_FORMAT MISSING_FIELD /name");
  CHECK(workspace.call("unit.add", R"({"name":5})") == "E_FORMAT WRONG_TYPE /name");
  CHECK(workspace.dump() == before);
  CHECK(workspace.call("workspace.info", "").empty());
}

TEST_CASE("A request beyond the workspace's limit is refused before it is read", "[service]") {
  service::WorkspaceOptions options;
  options.largest_request = 1024;
  FileWorkspace workspace(options);
  std::string request = R"({"name":"U"})";
  request.resize(1024, ' ');
  CHECK(workspace.call("unit.add", request).empty());
  CHECK(workspace.call("unit.add", request + ' ') == "E_LIMIT");
  CHECK(workspace.call("unit.add", std::string(1025, '\xFF')) == "E_LIMIT");
}

TEST_CASE("SQL in a text is a text", "[service]") {
  FileWorkspace workspace;
  CHECK(workspace.call("unit.add", R"({"id":"'; DROP TABLE unit; --","name":"'); DELETE FROM unit; --"})").empty());
  const std::string answer = workspace.body("unit.get", R"({"id":"'; DROP TABLE unit; --"})");
  CHECK(answer.find(R"("name":"'); DELETE FROM unit; --")") != std::string::npos);
}

TEST_CASE("An error is a response: status, code, message, path, and whether to try again", "[service]") {
  FileWorkspace workspace;
  const auto error = base::parse_json(workspace.body("unit.add", R"({"name":5})"));
  CHECK(error.at("status") == "E_FORMAT");
  CHECK(error.at("code") == "WRONG_TYPE");
  CHECK(error.at("path") == "/name");
  CHECK(error.at("retryable") == false);
  CHECK_FALSE(error.at("message").as_string().empty());
}
