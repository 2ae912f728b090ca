/* Many threads on one session, many sessions on one workspace, and closing beside them: rows 17 and 18. */
#include <pthread.h>

#include "support.h"

enum { thread_count = 16, calls_each = 12 };

typedef struct Worker {
  pthread_t thread;
  mukana_workspace* workspace;
  mukana_session* session;
  int number;
} Worker;

static void* add_units(void* argument) {
  Worker* worker = argument;
  int i;
  for (i = 0; i < calls_each; ++i) {
    char request[64];
    snprintf(request, sizeof request, "{\"id\":\"t%d-%d\",\"name\":\"Unit\"}", worker->number, i);
    CHECK_ANSWER(MUKANA_OK, "OK", call(worker->session, "unit.add", request));
    snprintf(request, sizeof request, "{\"id\":\"t%d-%d\"}", worker->number, i);
    CHECK_ANSWER(MUKANA_OK, "OK", call(worker->session, "unit.get", request));
  }
  return NULL;
}

static void* own_session(void* argument) {
  Worker* worker = argument;
  worker->session = begin_session(worker->workspace);
  add_units(worker);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(worker->session));
  return NULL;
}

static void run(mukana_workspace* workspace, mukana_session* session, void* (*work)(void*)) {
  Worker workers[thread_count];
  int i;
  for (i = 0; i < thread_count; ++i) {
    workers[i].workspace = workspace;
    workers[i].session = session;
    workers[i].number = i;
    CHECK(pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0);
  }
  for (i = 0; i < thread_count; ++i) CHECK(pthread_join(workers[i].thread, NULL) == 0);
}

static const char* const options =
    "{\"create\":true,\"busy_timeout_ms\":120000,\"durability\":\"normal\",\"use_log_durability\":\"normal\","
    "\"founder\":{\"person\":\"founder\",\"organisation\":\"home\"}}";

static void check_count(mukana_session* session) { CHECK(count_units(session) == thread_count * calls_each); }

static void one_session(const char* location) {
  mukana_workspace* workspace = open_workspace(location, options);
  mukana_session* session = begin_session(workspace);
  run(workspace, session, add_units);
  check_count(session);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static void many_sessions(const char* location) {
  mukana_workspace* workspace = open_workspace(location, options);
  mukana_session* session;
  run(workspace, NULL, own_session);
  session = begin_session(workspace);
  check_count(session);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static void* interrupt_often(void* argument) {
  Worker* worker = argument;
  int i;
  for (i = 0; i < 200; ++i) CHECK_STATUS(MUKANA_OK, mukana_session_interrupt(worker->session));
  return NULL;
}

/* An interrupt hits a call or it does not; what it hits left nothing. */
static void interrupted(void) {
  mukana_workspace* workspace = open_workspace(":memory:", options);
  mukana_session* session = begin_session(workspace);
  Worker worker;
  size_t added = 0;
  int i;
  worker.session = session;
  CHECK(pthread_create(&worker.thread, NULL, interrupt_often, &worker) == 0);
  for (i = 0; i < 100; ++i) {
    const int32_t status = call(session, "unit.add", "{\"name\":\"Unit\"}").status;
    CHECK(status == MUKANA_OK || status == MUKANA_E_INTERRUPTED);
    added += status == MUKANA_OK ? 1 : 0;
  }
  CHECK(pthread_join(worker.thread, NULL) == 0);
  CHECK(count_units(session) == added);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static void* close_beside(void* argument) {
  Worker* worker = argument;
  int32_t status = MUKANA_E_BUSY;
  while (status == MUKANA_E_BUSY) status = mukana_session_end(worker->session);
  CHECK_STATUS(MUKANA_OK, status);
  return NULL;
}

/* Closing waits its turn: calls go through, or find the session closed. */
static void closed_beside(void) {
  mukana_workspace* workspace = open_workspace(":memory:", options);
  Worker worker;
  int32_t status = MUKANA_OK;
  worker.session = begin_session(workspace);
  CHECK(pthread_create(&worker.thread, NULL, close_beside, &worker) == 0);
  while (status == MUKANA_OK) {
    status = call(worker.session, "unit.add", "{\"name\":\"Unit\"}").status;
    CHECK(status == MUKANA_OK || status == MUKANA_E_CLOSED);
  }
  CHECK(pthread_join(worker.thread, NULL) == 0);
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

/* One response, read by many: it is parsed once. */
static void* read_response(void* argument) {
  mukana_response* response = argument;
  const char* text = NULL;
  CHECK_STATUS(MUKANA_OK, mukana_response_get_text(response, "/person", 7, &text, NULL));
  CHECK_TEXT("founder", text);
  return NULL;
}

static void shared_response(void) {
  mukana_workspace* workspace = open_workspace(":memory:", options);
  mukana_session* session = begin_session(workspace);
  mukana_response* response = NULL;
  pthread_t threads[4];
  int i;
  CHECK_STATUS(MUKANA_OK, mukana_call(session, "workspace.info", 14, NULL, 0, &response));
  for (i = 0; i < 4; ++i) CHECK(pthread_create(&threads[i], NULL, read_response, response) == 0);
  for (i = 0; i < 4; ++i) CHECK(pthread_join(threads[i], NULL) == 0);
  mukana_response_free(response);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

int main(void) {
  one_session(":memory:");
  one_session(test_path("one.mukana"));
  many_sessions(":memory:");
  many_sessions(test_path("many.mukana"));
  interrupted();
  closed_beside();
  shared_response();
  return 0;
}
