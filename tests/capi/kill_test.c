/* Killed in the middle of writing (row 59): what was acknowledged is there, a batch is there whole or not at all, and
 * the journal is whole. */
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "support.h"

enum { rounds = 40, units_a_batch = 5 };

/* Writes batches for ever, and says after each which it was. */
static void write_for_ever(const char* path, int round, int out) {
  mukana_workspace* workspace = open_workspace(path, "{}");
  mukana_session* session = begin_session(workspace);
  int32_t batch;
  for (batch = 0;; ++batch) {
    char request[1024];
    int length = sprintf(request, "{\"calls\":[");
    int i;
    for (i = 0; i < units_a_batch; ++i) {
      length +=
          sprintf(request + length, "%s{\"operation\":\"unit.add\",\"request\":{\"id\":\"r%d-%d-%d\",\"name\":\"U\"}}",
                  i == 0 ? "" : ",", round, (int)batch, i);
    }
    sprintf(request + length, "]}");
    CHECK_ANSWER(MUKANA_OK, "OK", call(session, "batch", request));
    CHECK(write(out, &batch, sizeof batch) == (ssize_t)sizeof batch);
  }
}

static void kill_after(pid_t child, long microseconds) {
  struct timespec wait = {0, 0};
  wait.tv_nsec = microseconds * 1000L;
  nanosleep(&wait, NULL);
  CHECK(kill(child, SIGKILL) == 0);
  CHECK(waitpid(child, NULL, 0) == child);
}

/* The number of batches that were acknowledged before the kill. */
static int32_t acknowledged_before_kill(const char* path, int round) {
  int ends[2];
  pid_t child;
  int32_t batch, acknowledged = 0;
  CHECK(pipe(ends) == 0);
  child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    close(ends[0]);
    write_for_ever(path, round, ends[1]);
  }
  close(ends[1]);
  kill_after(child, (20L + 7L * round) * 1000L);
  while (read(ends[0], &batch, sizeof batch) == (ssize_t)sizeof batch) acknowledged = batch + 1;
  close(ends[0]);
  return acknowledged;
}

static int32_t status_of_unit(mukana_session* session, int round, int batch, int unit) {
  char request[64];
  snprintf(request, sizeof request, "{\"id\":\"r%d-%d-%d\"}", round, batch, unit);
  return call(session, "unit.get", request).status;
}

static void check_round(mukana_session* session, int round, int32_t acknowledged) {
  int batch, i;
  for (batch = 0; batch < acknowledged; ++batch) {
    for (i = 0; i < units_a_batch; ++i) CHECK_STATUS(MUKANA_OK, status_of_unit(session, round, batch, i));
  }
  /* The one after may be there, but then whole. */
  for (i = 1; i < units_a_batch; ++i) {
    CHECK_STATUS(status_of_unit(session, round, acknowledged, 0), status_of_unit(session, round, acknowledged, i));
  }
}

/* Killed while the tables are made (row 62): there is a whole workspace or none, and the next opening makes it. */
static void killed_while_founding(void) {
  int round;
  for (round = 0; round < 30; ++round) {
    char name[32];
    const char* path;
    pid_t child;
    sprintf(name, "founding%d.mukana", round);
    path = test_path(name);
    child = fork();
    CHECK(child >= 0);
    if (child == 0) {
      try_open(path, founding_options);
      _exit(0);
    }
    kill_after(child, 1000L + 1500L * round);
    CHECK_STATUS(MUKANA_OK, try_open(path, founding_options).status);
    CHECK_STATUS(MUKANA_OK, try_open(path, "{}").status);
  }
}

int main(void) {
  const char* path = test_path("kill.mukana");
  int32_t total = 0;
  int round;
  killed_while_founding();
  CHECK_STATUS(MUKANA_OK, try_open(path, NULL).status);
  for (round = 0; round < rounds; ++round) {
    const int32_t acknowledged = acknowledged_before_kill(path, round);
    mukana_workspace* workspace = open_workspace(path, "{}");
    mukana_session* session = begin_session(workspace);
    check_round(session, round, acknowledged);
    CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
    session = begin_as(workspace, "{\"person\":\"founder\",\"role\":\"privacy_officer\",\"purpose\":\"oversight\"}");
    CHECK(strstr(call(session, "journal.verify", "{}").body, "\"ok\":true") != NULL);
    CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
    CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
    total += acknowledged;
  }
  CHECK(total > rounds); /* else nothing was tried */
  printf("%d kills, %d batches acknowledged, none lost\n", rounds, (int)total);
  return 0;
}
