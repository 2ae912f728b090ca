/* Opening, closing and copying a workspace. */
#include "support.h"

static int freed = 0;
static int logged = 0;

static void count_free(void* userdata) {
  CHECK(userdata == &freed);
  ++freed;
}

static void count_log(void* userdata, int32_t level, const char* message, size_t length) {
  (void)userdata, (void)level, (void)message, (void)length;
  ++logged;
}

static Answer open_with(const char* location, size_t location_length, const char* options, size_t options_length) {
  mukana_workspace* workspace = (mukana_workspace*)&freed; /* to see it zeroed */
  mukana_response* response = NULL;
  const int before = freed;
  const int32_t status = mukana_workspace_open(location, location_length, options, options_length, count_log, &freed,
                                               count_free, &workspace, &response);
  const Answer answer = take(response);
  CHECK_STATUS(answer.status, status);
  if (status == MUKANA_OK) {
    CHECK(freed == before);
    CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  } else {
    CHECK(workspace == NULL);
  }
  CHECK(freed == before + 1);
  return answer;
}

static Answer open_options(const char* options) { return open_with(":memory:", 8, options, strlen(options)); }

static void in_memory(void) { CHECK_ANSWER(MUKANA_OK, "OK", open_options(founding_options)); }

static void null_and_length(void) {
  mukana_workspace* workspace = NULL;
  mukana_response* response = NULL;
  freed = 0;
  CHECK_STATUS(MUKANA_E_ARG, mukana_workspace_open(":memory:", 8, NULL, 0, NULL, &freed, count_free, &workspace, NULL));
  CHECK(freed == 1 && workspace == NULL);
  mukana_workspace_open(":memory:", 8, NULL, 0, NULL, NULL, NULL, NULL, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", take(response));
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", open_with(NULL, 0, NULL, 0));
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", open_with(NULL, 8, NULL, 0));
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", open_with(":memory:", 8, NULL, 2));
  CHECK_ANSWER(MUKANA_E_LIMIT, "E_LIMIT", open_with(":memory:", SIZE_MAX, NULL, 0));
  CHECK_ANSWER(MUKANA_E_LIMIT, "E_LIMIT", open_with(":memory:", 8, "{}", SIZE_MAX));
  CHECK_ANSWER(MUKANA_E_UTF8, "E_UTF8", open_with("\xc0\xaf", 2, NULL, 0));
  CHECK_ANSWER(MUKANA_E_UTF8, "E_UTF8", open_with("a\0b", 3, NULL, 0));
}

static void bad_options(void) {
  Answer answer = open_options("{\"crate\":true}");
  CHECK_ANSWER(MUKANA_E_ARG, "UNKNOWN_FIELD", answer);
  CHECK_TEXT("/crate", answer.path);
  answer = open_options("{\"create\":1}");
  CHECK_STATUS(MUKANA_E_FORMAT, answer.status);
  CHECK_TEXT("/create", answer.path);
  answer = open_options("{\"migrate\":\"maybe\"}");
  CHECK_STATUS(MUKANA_E_ARG, answer.status);
  CHECK_TEXT("/migrate", answer.path);
  CHECK_STATUS(MUKANA_E_FORMAT, open_options("{\"create\":true,\"create\":true}").status);
  CHECK_STATUS(MUKANA_E_FORMAT, open_options("[]").status);
  CHECK_STATUS(MUKANA_E_FORMAT, open_options("{").status);
  CHECK_STATUS(MUKANA_E_FORMAT, open_options("{\"busy_timeout_ms\":99999999999999999999}").status);
  CHECK_ANSWER(MUKANA_E_UNSUPPORTED, "NO_ENCRYPTION", open_options("{\"create\":true,\"key\":\"x\"}"));
  CHECK_ANSWER(MUKANA_E_ARG, "NO_FOUNDER", open_options("{\"create\":true}"));
}

static void locations(void) {
  static const char server[] = "postgresql://host/base";
  const char* missing = test_path("missing.mukana");
  CHECK_ANSWER(MUKANA_E_UNSUPPORTED, "NO_SERVER", open_with(server, sizeof server - 1, NULL, 0));
  CHECK_STATUS(MUKANA_E_NOT_FOUND, try_open(missing, "{}").status);
  CHECK(fopen(missing, "rb") == NULL); /* opening without `create` makes nothing */
  CHECK_STATUS(MUKANA_OK, try_open(missing, founding_options).status);
  CHECK_STATUS(MUKANA_OK, try_open(missing, "{}").status);
}

static void closing(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  mukana_session* session = begin_session(workspace);
  CHECK_STATUS(MUKANA_E_ARG, mukana_workspace_close(NULL));
  CHECK_STATUS(MUKANA_E_BUSY, mukana_workspace_close(workspace));
  CHECK_ANSWER(MUKANA_OK, "OK", call(session, "workspace.info", "{}"));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

/* A handle of another kind is found out, as far as its first word tells. */
static void wrong_handle(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  mukana_session* session = begin_session(workspace);
  mukana_response* response = NULL;
  CHECK_STATUS(MUKANA_E_ARG, mukana_workspace_close((mukana_workspace*)session));
  mukana_call((mukana_session*)workspace, "unit.list", 9, NULL, 0, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", take(response));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static mukana_workspace* copied = NULL;

static int32_t stop_at_once(void* userdata, int64_t done, int64_t total) {
  (void)userdata, (void)done, (void)total;
  CHECK_STATUS(MUKANA_E_BUSY, mukana_workspace_close(copied)); /* not in the middle of a call */
  return 1;
}

static Answer back_up(mukana_workspace* workspace, const char* path, mukana_progress progress) {
  mukana_response* response = NULL;
  mukana_workspace_backup(workspace, path, strlen(path), progress, NULL, NULL, &response);
  return take(response);
}

static void backup(void) {
  mukana_workspace* workspace = open_workspace(test_path("first.mukana"), NULL);
  mukana_session* session = begin_session(workspace);
  const char* target = test_path("copy.mukana");
  CHECK_ANSWER(MUKANA_OK, "OK", call(session, "unit.add", "{\"id\":\"u\",\"name\":\"Unit\"}"));
  copied = workspace;
  CHECK_ANSWER(MUKANA_E_CALLBACK, "E_CALLBACK", back_up(workspace, target, stop_at_once));
  CHECK(fopen(target, "rb") == NULL); /* half a copy is none */
  CHECK_ANSWER(MUKANA_OK, "OK", back_up(workspace, target, NULL));
  CHECK_ANSWER(MUKANA_E_CONFLICT, "E_EXISTS", back_up(workspace, target, NULL));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", back_up(workspace, "/tmp/../tmp/copy.mukana", NULL));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", back_up(workspace, "/dev/null", NULL));
  CHECK_STATUS(MUKANA_E_ARG, back_up(NULL, target, NULL).status);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  workspace = open_workspace(target, "{}");
  session = begin_session(workspace);
  CHECK_ANSWER(MUKANA_OK, "OK", call(session, "unit.get", "{\"id\":\"u\"}"));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

int main(void) {
  in_memory();
  null_and_length();
  bad_options();
  locations();
  closing();
  wrong_handle();
  backup();
  CHECK(logged >= 0);
  return 0;
}
