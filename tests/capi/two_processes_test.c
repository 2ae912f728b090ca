/* Two processes writing (row 63): they wait for each other, nothing is lost; who waits too long gets E_BUSY. */
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support.h"

enum { units_each = 60 };

static void write_units(const char* path, const char* prefix) {
  mukana_workspace* workspace = open_workspace(path, "{\"busy_timeout_ms\":60000}");
  mukana_session* session = begin_session(workspace);
  int i;
  for (i = 0; i < units_each; ++i) {
    char request[64];
    snprintf(request, sizeof request, "{\"id\":\"%s%d\",\"name\":\"Unit\"}", prefix, i);
    CHECK_ANSWER(MUKANA_OK, "OK", call(session, "unit.add", request));
  }
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static pid_t start(const char* path, const char* prefix) {
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    write_units(path, prefix);
    _exit(0);
  }
  return child;
}

static void check_ended_well(pid_t child) {
  int status = 1;
  CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static void nothing_is_lost(const char* path) {
  const pid_t first = start(path, "a"), second = start(path, "b");
  mukana_workspace* workspace;
  mukana_session* session;
  check_ended_well(first);
  check_ended_well(second);
  workspace = open_workspace(path, "{}");
  session = begin_session(workspace);
  CHECK(count_units(session) == 2 * units_each);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static int tried = 0;

/* Runs while a batch holds the write lock: another workspace on the same file does not get it. */
static int32_t write_beside(void* userdata, int64_t done, int64_t total) {
  mukana_session* other = userdata;
  (void)done, (void)total;
  CHECK_STATUS(MUKANA_E_BUSY, call(other, "unit.add", "{\"id\":\"beside\",\"name\":\"Unit\"}").status);
  ++tried;
  return 0;
}

static void who_waits_too_long(const char* path) {
  mukana_workspace* holding = open_workspace(path, "{}");
  mukana_workspace* waiting = open_workspace(path, "{\"busy_timeout_ms\":50}");
  mukana_session* holder = begin_session(holding);
  mukana_session* waiter = begin_session(waiting);
  CHECK_STATUS(MUKANA_OK, mukana_session_set_progress(holder, write_beside, waiter, NULL));
  CHECK_ANSWER(MUKANA_OK, "OK",
               call(holder, "batch",
                    "{\"calls\":[{\"operation\":\"unit.add\",\"request\":{\"id\":\"held\",\"name\":\"Unit\"}}]}"));
  CHECK(tried > 0);
  CHECK_ANSWER(MUKANA_OK, "OK", call(waiter, "unit.add", "{\"id\":\"beside\",\"name\":\"Unit\"}"));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(holder));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(waiter));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(holding));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(waiting));
}

int main(void) {
  const char* path = test_path("two.mukana");
  CHECK_STATUS(MUKANA_OK, try_open(path, NULL).status);
  nothing_is_lost(path);
  who_waits_too_long(path);
  return 0;
}
