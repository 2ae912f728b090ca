/* Beginning and ending sessions; progress. */
#include "support.h"

static Answer begin_with(mukana_workspace* workspace, const char* options, size_t length) {
  mukana_session* session = (mukana_session*)options; /* to see it zeroed */
  mukana_response* response = NULL;
  mukana_session_begin(workspace, options, length, &session, &response);
  if (mukana_response_status(response) == MUKANA_OK) {
    CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  } else {
    CHECK(session == NULL);
  }
  return take(response);
}

static Answer begin(mukana_workspace* workspace, const char* options) {
  return begin_with(workspace, options, strlen(options));
}

static void who_may(mukana_workspace* workspace) {
  Answer answer = begin(workspace, "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"guidance\"}");
  CHECK_ANSWER(MUKANA_OK, "OK", answer);
  CHECK_TEXT("{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"guidance\",\"controller\":\"home\"}",
             answer.body);
  CHECK_ANSWER(MUKANA_E_DENIED, "E_DENIED",
               begin(workspace, "{\"person\":\"founder\",\"role\":\"coach\",\"purpose\":\"guidance\"}"));
  CHECK_ANSWER(MUKANA_E_DENIED, "E_DENIED",
               begin(workspace, "{\"person\":\"nobody\",\"role\":\"coordinator\",\"purpose\":\"guidance\"}"));
  CHECK_ANSWER(MUKANA_E_DENIED, "E_DENIED",
               begin(workspace,
                     "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"guidance\","
                     "\"controller\":\"away\"}"));
  answer = begin(workspace, "{\"person\":\"founder\",\"role\":\"coordinator\"}");
  CHECK_ANSWER(MUKANA_E_PURPOSE, "E_PURPOSE", answer);
  CHECK_TEXT("/purpose", answer.path);
  CHECK_ANSWER(MUKANA_E_PURPOSE, "E_PURPOSE",
               begin(workspace, "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"curiosity\"}"));
}

/* Row 46: the attempt without a purpose is in the journal. */
static void attempts_are_logged(mukana_workspace* workspace) {
  mukana_session* session =
      begin_as(workspace, "{\"person\":\"founder\",\"role\":\"privacy_officer\",\"purpose\":\"oversight\"}");
  const Answer answer = call(session, "journal.list", "{}");
  CHECK_STATUS(MUKANA_OK, answer.status);
  CHECK(strstr(answer.body, "access.denied") != NULL);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
}

static void bad_arguments(mukana_workspace* workspace) {
  mukana_response* response = NULL;
  mukana_session* session = NULL;
  CHECK_STATUS(MUKANA_E_ARG, mukana_session_begin(workspace, "{}", 2, &session, NULL));
  mukana_session_begin(workspace, "{}", 2, NULL, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  CHECK_STATUS(MUKANA_E_ARG, begin(NULL, "{}").status);
  CHECK_STATUS(MUKANA_E_ARG, begin_with(workspace, NULL, 4).status);
  CHECK_STATUS(MUKANA_E_LIMIT, begin_with(workspace, "{}", SIZE_MAX).status);
  CHECK_STATUS(MUKANA_E_UTF8, begin(workspace, "{\"person\":\"\xed\xa0\x80\"}").status);
  CHECK_STATUS(MUKANA_E_FORMAT, begin(workspace, "{}").status);
  CHECK_TEXT("/person", begin(workspace, "{}").path);
  CHECK_STATUS(MUKANA_E_ARG, begin(workspace, "{\"person\":\"founder\",\"rule\":\"x\"}").status);
  CHECK_STATUS(MUKANA_E_ARG, mukana_session_end(NULL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_session_interrupt(NULL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_session_set_progress(NULL, NULL, NULL, NULL));
}

static void after_the_end(mukana_workspace* workspace) {
  mukana_session* session = begin_session(workspace);
  mukana_cursor* cursor = NULL;
  mukana_response* response = NULL;
  mukana_cursor_open(session, "unit.list", 9, NULL, 0, &cursor, &response);
  CHECK_STATUS(MUKANA_OK, take(response).status);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_E_CLOSED, mukana_session_end(session));
  CHECK_STATUS(MUKANA_E_CLOSED, mukana_session_interrupt(session));
  CHECK_STATUS(MUKANA_E_CLOSED, mukana_session_set_progress(session, NULL, NULL, NULL));
  CHECK_ANSWER(MUKANA_E_CLOSED, "E_CLOSED", call(session, "workspace.info", "{}"));
  mukana_cursor_next(cursor, &response);
  CHECK_ANSWER(MUKANA_E_CLOSED, "E_CLOSED", take(response));
  CHECK_STATUS(MUKANA_OK, mukana_cursor_close(cursor));
}

/* More sessions than ended ones are remembered; in turn, on one connection in memory. */
static void many_in_turn(mukana_workspace* workspace) {
  int i;
  for (i = 0; i < 1100; ++i) {
    mukana_session* session = begin_session(workspace);
    CHECK_ANSWER(MUKANA_OK, "OK", call(session, "workspace.info", "{}"));
    CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  }
}

static int freed = 0;
static mukana_session* calling = NULL;
static int heard = 0;

static void count_free(void* userdata) {
  CHECK(userdata == &freed);
  ++freed;
}

static int32_t call_again(void* userdata, int64_t done, int64_t total) {
  CHECK(userdata == &freed && done >= 0 && total >= done);
  CHECK_ANSWER(MUKANA_E_BUSY, "RE_ENTRY", call(calling, "workspace.info", "{}"));
  CHECK_STATUS(MUKANA_E_BUSY, mukana_session_end(calling));
  CHECK_STATUS(MUKANA_E_BUSY, mukana_session_set_progress(calling, NULL, NULL, NULL));
  ++heard;
  return 0;
}

/* Another session of the same workspace in memory shares the connection, and its transaction. */
static int32_t call_another(void* userdata, int64_t done, int64_t total) {
  (void)done, (void)total;
  CHECK_STATUS(MUKANA_E_BUSY, call(userdata, "unit.add", "{\"id\":\"beside\",\"name\":\"Unit\"}").status);
  return 0;
}

static int32_t stop(void* userdata, int64_t done, int64_t total) {
  (void)userdata, (void)done, (void)total;
  ++heard;
  return 1;
}

static int32_t interrupt(void* userdata, int64_t done, int64_t total) {
  (void)userdata, (void)done, (void)total;
  CHECK_STATUS(MUKANA_OK, mukana_session_interrupt(calling));
  return 0;
}

/* A batch of so many units, whose progress is heard. */
static Answer add_units(mukana_session* session, const char* prefix, int count) {
  static char request[1 << 18];
  size_t length = 0;
  int i;
  length += (size_t)sprintf(request + length, "{\"calls\":[");
  for (i = 0; i < count; ++i) {
    length +=
        (size_t)sprintf(request + length, "%s{\"operation\":\"unit.add\",\"request\":{\"id\":\"%s%d\",\"name\":\"U\"}}",
                        i == 0 ? "" : ",", prefix, i);
  }
  length += (size_t)sprintf(request + length, "]}");
  return call_bytes(session, "batch", request, length);
}

static void progress(mukana_workspace* workspace) {
  mukana_session* session = begin_session(workspace);
  mukana_session* another = begin_session(workspace);
  calling = session;
  freed = 0;
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(session, call_again, &freed, count_free));
  CHECK_STATUS(MUKANA_OK, add_units(session, "a", 600).status);
  CHECK(heard > 1 && freed == 0);
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(session, stop, &freed, count_free));
  CHECK(freed == 1);
  CHECK_ANSWER(MUKANA_E_CALLBACK, "E_CALLBACK", add_units(session, "b", 600));
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(session, interrupt, NULL, NULL));
  CHECK(freed == 2);
  CHECK_ANSWER(MUKANA_E_INTERRUPTED, "E_INTERRUPTED", add_units(session, "c", 600));
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(session, call_another, another, NULL));
  CHECK_STATUS(MUKANA_OK, add_units(session, "d", 10).status);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(another));
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(session, NULL, &freed, count_free));
  CHECK(count_units(session) == 610); /* what was stopped left nothing */
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK(freed == 3);
}

int main(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  who_may(workspace);
  attempts_are_logged(workspace);
  bad_arguments(workspace);
  after_the_end(workspace);
  many_in_turn(workspace);
  progress(workspace);
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
