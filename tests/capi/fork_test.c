/* After a fork the child may not use its parent's handles (row 19), and the parent goes on. */
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support.h"

static void in_the_child(mukana_workspace* workspace, mukana_session* session, mukana_cursor* cursor,
                         const char* path) {
  mukana_response* response = NULL;
  mukana_session* other = NULL;
  CHECK_ANSWER(MUKANA_E_ARG, "OTHER_PROCESS", call(session, "unit.add", "{\"name\":\"Child\"}"));
  CHECK_STATUS(MUKANA_E_ARG, mukana_session_end(session));
  CHECK_STATUS(MUKANA_E_ARG, mukana_session_interrupt(session));
  mukana_cursor_next(cursor, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "OTHER_PROCESS", take(response));
  mukana_session_begin(workspace, "{}", 2, &other, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "OTHER_PROCESS", take(response));
  CHECK_STATUS(MUKANA_E_ARG, mukana_workspace_close(workspace));
  /* Opened anew it can be used. */
  workspace = open_workspace(path, "{}");
  session = begin_session(workspace);
  CHECK_STATUS(MUKANA_OK, call(session, "unit.add", "{\"id\":\"child\",\"name\":\"Child\"}").status);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

int main(void) {
  const char* path = test_path("fork.mukana");
  mukana_workspace* workspace = open_workspace(path, NULL);
  mukana_session* session = begin_session(workspace);
  mukana_cursor* cursor = NULL;
  mukana_response* response = NULL;
  int status = 1;
  pid_t child;
  CHECK_STATUS(MUKANA_OK, mukana_cursor_open(session, "unit.list", 9, NULL, 0, &cursor, &response));
  mukana_response_free(response);
  child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    in_the_child(workspace, session, cursor, path);
    _exit(0);
  }
  CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
  CHECK_STATUS(MUKANA_OK, call(session, "unit.add", "{\"id\":\"parent\",\"name\":\"Parent\"}").status);
  CHECK(count_units(session) == 2);
  CHECK_STATUS(MUKANA_OK, mukana_cursor_close(cursor));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
