/* Lists, page by page. */
#include "support.h"

static mukana_session* session;

static void add_units(int count) {
  int i;
  for (i = 0; i < count; ++i) {
    char request[64];
    snprintf(request, sizeof request, "{\"id\":\"u%02d\",\"name\":\"Unit\"}", i);
    CHECK_STATUS(MUKANA_OK, call(session, "unit.add", request).status);
  }
}

static Answer try_cursor(const char* operation, const char* request, size_t length) {
  mukana_cursor* cursor = (mukana_cursor*)operation; /* to see it zeroed */
  mukana_response* response = NULL;
  mukana_cursor_open(session, operation, strlen(operation), request, length, &cursor, &response);
  CHECK((cursor != NULL) == (mukana_response_status(response) == MUKANA_OK));
  if (cursor != NULL) CHECK_STATUS(MUKANA_OK, mukana_cursor_close(cursor));
  return take(response);
}

static mukana_cursor* open_cursor(const char* request) {
  mukana_cursor* cursor = NULL;
  mukana_response* response = NULL;
  mukana_cursor_open(session, "unit.list", 9, request, strlen(request), &cursor, &response);
  CHECK_ANSWER(MUKANA_OK, "OK", take(response));
  return cursor;
}

static size_t next_page(mukana_cursor* cursor) {
  mukana_response* response = NULL;
  size_t count = 0;
  CHECK_STATUS(MUKANA_OK, mukana_cursor_next(cursor, &response));
  CHECK_STATUS(MUKANA_OK, mukana_response_count(response, "/items", 6, &count));
  CHECK(mukana_response_kind(response, "/next", 5) == MUKANA_KIND_NONE);
  mukana_response_free(response);
  return count;
}

static void pages(void) {
  mukana_cursor* cursor = open_cursor("{\"limit\":10}");
  CHECK(mukana_cursor_is_done(cursor) == 0);
  CHECK(next_page(cursor) == 10);
  /* Between two pages nothing is locked: others write, and nobody is left out or given twice. */
  CHECK_STATUS(MUKANA_OK, call(session, "unit.add", "{\"id\":\"later\",\"name\":\"Unit\"}").status);
  CHECK(next_page(cursor) == 10);
  CHECK(mukana_cursor_is_done(cursor) == 0);
  CHECK(next_page(cursor) == 6);
  CHECK(mukana_cursor_is_done(cursor) == 1);
  CHECK(next_page(cursor) == 0);
  CHECK_STATUS(MUKANA_OK, mukana_cursor_close(cursor));
}

static void an_error_can_be_repeated(void) {
  mukana_cursor* cursor = open_cursor("{\"limit\":0}");
  mukana_response* response = NULL;
  int i;
  for (i = 0; i < 2; ++i) {
    Answer answer;
    mukana_cursor_next(cursor, &response);
    answer = take(response);
    CHECK_STATUS(MUKANA_E_FORMAT, answer.status);
    CHECK_TEXT("/limit", answer.path);
    CHECK(mukana_cursor_is_done(cursor) == 0);
  }
  CHECK_STATUS(MUKANA_OK, mukana_cursor_close(cursor));
}

static void bad_arguments(void) {
  mukana_cursor* cursor = NULL;
  mukana_response* response = NULL;
  CHECK_STATUS(MUKANA_E_ARG, mukana_cursor_open(session, "unit.list", 9, NULL, 0, &cursor, NULL));
  mukana_cursor_open(session, "unit.list", 9, NULL, 0, NULL, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  mukana_cursor_open(NULL, "unit.list", 9, NULL, 0, &cursor, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  CHECK_ANSWER(MUKANA_E_ARG, "NOT_A_LIST", try_cursor("unit.get", "{}", 2));
  CHECK_ANSWER(MUKANA_E_ARG, "UNKNOWN_OPERATION", try_cursor("unit.lost", "{}", 2));
  CHECK_STATUS(MUKANA_E_FORMAT, try_cursor("unit.list", "[]", 2).status);
  CHECK_STATUS(MUKANA_E_ARG, try_cursor("unit.list", NULL, 2).status);
  CHECK_STATUS(MUKANA_E_LIMIT, try_cursor("unit.list", "{}", SIZE_MAX).status);
  CHECK_STATUS(MUKANA_OK, try_cursor("unit.list", NULL, 0).status);
  mukana_cursor_next(NULL, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  CHECK(mukana_cursor_is_done(NULL) == 1);
  CHECK_STATUS(MUKANA_E_ARG, mukana_cursor_close(NULL));
}

int main(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  session = begin_session(workspace);
  add_units(25);
  pages();
  an_error_can_be_repeated();
  bad_arguments();
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
