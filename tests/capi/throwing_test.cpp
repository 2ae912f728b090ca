// Callbacks of a C++ host that throw (row 20): nothing passes through, the call is undone and answers E_CALLBACK.
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>

extern "C" {
#include "support.h"
}

namespace {

std::int32_t throw_in_progress(void*, std::int64_t, std::int64_t) { throw std::runtime_error("from the host"); }
std::int64_t throw_in_read(void*, char*, std::size_t) { throw 7; }
std::int32_t throw_in_write(void*, const char*, std::size_t) { throw std::runtime_error("from the host"); }
void throw_in_free(void*) { throw std::runtime_error("from the host"); }
void throw_in_log(void*, std::int32_t, const char*, std::size_t) { throw std::runtime_error("from the host"); }

void progress(mukana_session* session) {
  const std::string request = R"({"calls":[{"operation":"unit.add","request":{"id":"u","name":"Unit"}}]})";
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(session, throw_in_progress, nullptr, throw_in_free));
  CHECK_ANSWER(MUKANA_E_CALLBACK, "E_CALLBACK", call(session, "batch", request.c_str()));
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(session, nullptr, nullptr, nullptr));
  CHECK(count_units(session) == 0);
}

void read(mukana_session* session) {
  const std::string request =
      R"({"mapping":{"version":1,"id":"units","operation":"unit.add","row_key":["id"],"fields":{"/name":{"column":"id"}}}})";
  mukana_response* response = nullptr;
  mukana_import(session, request.data(), request.size(), throw_in_read, nullptr, throw_in_free, &response);
  CHECK_ANSWER(MUKANA_E_CALLBACK, "E_CALLBACK", take(response));
}

void write(mukana_session* session) {
  mukana_response* response = nullptr;
  mukana_export_bytes(session, "unit.list", 9, nullptr, 0, throw_in_write, nullptr, throw_in_free, &response);
  CHECK_ANSWER(MUKANA_E_CALLBACK, "E_CALLBACK", take(response));
}

void backup(mukana_workspace* workspace) {
  const std::string path = test_path("copy.mukana");
  mukana_response* response = nullptr;
  mukana_workspace_backup(workspace, path.data(), path.size(), throw_in_progress, nullptr, throw_in_free, &response);
  CHECK_ANSWER(MUKANA_E_CALLBACK, "E_CALLBACK", take(response));
  CHECK(std::fopen(path.c_str(), "rb") == nullptr);
}

}  // namespace

int main() {
  mukana_workspace* workspace = nullptr;
  mukana_response* response = nullptr;
  mukana_workspace_open(":memory:", 8, founding_options, std::strlen(founding_options), throw_in_log, nullptr,
                        throw_in_free, &workspace, &response);
  CHECK_ANSWER(MUKANA_OK, "OK", take(response));
  mukana_session* session = begin_session(workspace);
  progress(session);
  read(session);
  write(session);
  backup(workspace);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
