/* Memory runs out at every place in turn (row 22): the call answers E_NOMEM and has changed nothing, or it did without,
 * and the handles stay usable. The program's own malloc stands before the C library's. */
#include "support.h"

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* block, size_t size);

static long countdown = -1; /* how many allocations succeed before one fails; below 0 none fails */

static int fails(void) { return countdown >= 0 && countdown-- == 0; }

#pragma GCC visibility push(default)
void* malloc(size_t size) { return fails() ? NULL : __libc_malloc(size); }
void* calloc(size_t count, size_t size) { return fails() ? NULL : __libc_calloc(count, size); }
void* realloc(void* block, size_t size) { return fails() ? NULL : __libc_realloc(block, size); }
#pragma GCC visibility pop

enum { too_many = 200000 };

/* Frees the response, if there is one, and checks that it says what was returned. */
static int32_t drop(int32_t status, mukana_response* response) {
  countdown = -1;
  if (response == NULL) CHECK_STATUS(MUKANA_E_NOMEM, status);
  if (response != NULL) CHECK_STATUS(status, mukana_response_status(response));
  mukana_response_free(response);
  return status;
}

static int32_t add(mukana_session* session, long number, long allocation) {
  mukana_response* response = NULL;
  char request[64];
  const int length = snprintf(request, sizeof request, "{\"id\":\"u%ld\",\"name\":\"Unit\"}", number);
  int32_t status;
  countdown = allocation;
  status = mukana_call(session, "unit.add", 8, request, (size_t)length, &response);
  return drop(status, response);
}

static void check_exists(mukana_session* session, long number, int expected) {
  char request[64];
  snprintf(request, sizeof request, "{\"id\":\"u%ld\"}", number);
  CHECK_STATUS(expected ? MUKANA_OK : MUKANA_E_NOT_FOUND, call(session, "unit.get", request).status);
}

/* Goes on until a call needs fewer allocations than are let through. */
static long calls(const char* location) {
  mukana_workspace* workspace = open_workspace(location, NULL);
  mukana_session* session = begin_session(workspace);
  long allocation, failures = 0, in_row = 0;
  for (allocation = 0; allocation < too_many && in_row < 30; ++allocation) {
    const int32_t status = add(session, allocation, allocation);
    CHECK(status == MUKANA_OK || status == MUKANA_E_NOMEM);
    check_exists(session, allocation, status == MUKANA_OK);
    failures += status == MUKANA_E_NOMEM ? 1 : 0;
    in_row = status == MUKANA_OK ? in_row + 1 : 0;
  }
  CHECK(in_row == 30);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return failures;
}

static long openings(void) {
  long allocation, failures = 0, in_row = 0;
  for (allocation = 0; allocation < too_many && in_row < 30; allocation += allocation < 300 ? 1 : 37) {
    mukana_workspace* workspace = NULL;
    mukana_response* response = NULL;
    int32_t status;
    countdown = allocation;
    status = mukana_workspace_open(":memory:", 8, founding_options, strlen(founding_options), NULL, NULL, NULL,
                                   &workspace, &response);
    drop(status, response);
    CHECK(status == MUKANA_OK || status == MUKANA_E_NOMEM);
    CHECK((workspace != NULL) == (status == MUKANA_OK));
    if (workspace != NULL) CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
    failures += status == MUKANA_E_NOMEM ? 1 : 0;
    in_row = status == MUKANA_OK ? in_row + 1 : 0;
  }
  CHECK(in_row == 30);
  return failures;
}

static void small_things(void) {
  mukana_request* request;
  countdown = 0;
  CHECK(mukana_request_new() == NULL);
  countdown = -1;
  request = mukana_request_new();
  countdown = 0;
  CHECK_STATUS(MUKANA_E_NOMEM, mukana_request_set_text(request, "/name", 5, "long enough to need memory", 26));
  countdown = -1;
  CHECK_TEXT("{}", mukana_request_json(request, NULL));
  mukana_request_free(request);
}

int main(void) {
  long of_calls, of_openings;
  small_things();
  of_calls = calls(":memory:") + calls(test_path("memory.mukana"));
  of_openings = openings();
  CHECK(of_calls > 20 && of_openings > 50);
  printf("memory ran out in %ld calls and %ld openings\n", of_calls, of_openings);
  return 0;
}
