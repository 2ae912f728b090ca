#include "support.h"

#include <ftw.h>
#include <sys/types.h>
#include <unistd.h>

const char* const founding_options =
    "{\"create\":true,\"founder\":{\"person\":\"founder\",\"organisation\":\"home\",\"organisation_name\":\"Home\"}}";

void check_status(const char* file, int line, const char* what, int32_t expected, int32_t got) {
  if (expected == got) return;
  fprintf(stderr, "%s:%d: %s: expected %s, got %s\n", file, line, what, mukana_status_name(expected),
          mukana_status_name(got));
  exit(1);
}

void check_text(const char* file, int line, const char* what, const char* expected, const char* got) {
  if (got != NULL && strcmp(expected, got) == 0) return;
  fprintf(stderr, "%s:%d: %s: expected \"%s\", got \"%s\"\n", file, line, what, expected, got == NULL ? "(NULL)" : got);
  exit(1);
}

void check_answer(const char* file, int line, const char* what, int32_t status, const char* code, Answer got) {
  if (got.status == status && strcmp(code, got.code) == 0) return;
  fprintf(stderr, "%s:%d: %s: expected %s %s, got %s %s at \"%s\": %s\n", file, line, what, mukana_status_name(status),
          code, mukana_status_name(got.status), got.code, got.path, got.message);
  exit(1);
}

static void copy(char* to, size_t room, const char* from, size_t length) {
  CHECK(from != NULL);
  CHECK(strlen(from) == length);
  if (length >= room) length = room - 1;
  memcpy(to, from, length);
  to[length] = '\0';
}

Answer take(mukana_response* response) {
  Answer answer;
  size_t length = 0;
  const char* text;
  CHECK(response != NULL);
  answer.status = mukana_response_status(response);
  text = mukana_response_code(response, &length);
  copy(answer.code, sizeof answer.code, text, length);
  text = mukana_response_message(response, &length);
  copy(answer.message, sizeof answer.message, text, length);
  text = mukana_response_path(response, &length);
  copy(answer.path, sizeof answer.path, text, length);
  text = mukana_response_body(response, &length);
  copy(answer.body, sizeof answer.body, text, length);
  mukana_response_free(response);
  return answer;
}

static char test_folder[256];
static pid_t test_owner;

static int remove_one(const char* path, const struct stat* status, int flag, struct FTW* walk) {
  (void)status, (void)flag, (void)walk;
  return remove(path);
}

static void remove_folder(void) {
  if (getpid() == test_owner) nftw(test_folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

const char* test_path(const char* name) {
  static char paths[64][512];
  static unsigned next = 0;
  char* path = paths[next++ % 64];
  if (test_folder[0] == '\0') {
    const char* parent = getenv("TMPDIR");
    snprintf(test_folder, sizeof test_folder, "%s/mukana-capi-XXXXXX", parent == NULL ? "/tmp" : parent);
    CHECK(mkdtemp(test_folder) != NULL);
    test_owner = getpid();
    atexit(remove_folder);
  }
  snprintf(path, sizeof paths[0], "%s/%s", test_folder, name);
  return path;
}

static Answer open_by(const char* location, const char* options, mukana_workspace** workspace) {
  mukana_response* response = NULL;
  if (options == NULL) options = founding_options;
  mukana_workspace_open(location, strlen(location), options, strlen(options), NULL, NULL, NULL, workspace, &response);
  return take(response);
}

mukana_workspace* open_workspace(const char* location, const char* options) {
  mukana_workspace* workspace = NULL;
  const Answer answer = open_by(location, options, &workspace);
  CHECK_ANSWER(MUKANA_OK, "OK", answer);
  CHECK(workspace != NULL);
  return workspace;
}

Answer try_open(const char* location, const char* options) {
  mukana_workspace* workspace = NULL;
  const Answer answer = open_by(location, options, &workspace);
  CHECK((workspace != NULL) == (answer.status == MUKANA_OK));
  if (workspace != NULL) CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return answer;
}

mukana_session* begin_as(mukana_workspace* workspace, const char* options) {
  mukana_session* session = NULL;
  mukana_response* response = NULL;
  mukana_session_begin(workspace, options, strlen(options), &session, &response);
  CHECK_ANSWER(MUKANA_OK, "OK", take(response));
  CHECK(session != NULL);
  return session;
}

mukana_session* begin_session(mukana_workspace* workspace) {
  return begin_as(workspace, "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"administration\"}");
}

Answer call_bytes(mukana_session* session, const char* operation, const char* request, size_t length) {
  mukana_response* response = NULL;
  const int32_t status = mukana_call(session, operation, strlen(operation), request, length, &response);
  const Answer answer = take(response);
  CHECK_STATUS(answer.status, status);
  return answer;
}

Answer call(mukana_session* session, const char* operation, const char* request) {
  return call_bytes(session, operation, request, strlen(request));
}

size_t count_units(mukana_session* session) {
  mukana_cursor* cursor = NULL;
  mukana_response* response = NULL;
  size_t total = 0;
  mukana_cursor_open(session, "unit.list", 9, NULL, 0, &cursor, &response);
  CHECK_ANSWER(MUKANA_OK, "OK", take(response));
  while (!mukana_cursor_is_done(cursor)) {
    size_t count = 0;
    CHECK_STATUS(MUKANA_OK, mukana_cursor_next(cursor, &response));
    CHECK_STATUS(MUKANA_OK, mukana_response_count(response, "/items", 6, &count));
    mukana_response_free(response);
    total += count;
  }
  CHECK_STATUS(MUKANA_OK, mukana_cursor_close(cursor));
  return total;
}
