/* No room left (row 58): the limit on the size of files stands for a full medium, in a process of its own. */
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support.h"

static void limit_files(rlim_t bytes) {
  struct rlimit limit;
  CHECK(getrlimit(RLIMIT_FSIZE, &limit) == 0);
  limit.rlim_cur = bytes;
  CHECK(setrlimit(RLIMIT_FSIZE, &limit) == 0);
}

/* How long the longer of the workspace's file and its log is already: the tables alone need room. */
static rlim_t longest_file(const char* path) {
  char log[600];
  struct stat file, logged;
  snprintf(log, sizeof log, "%s-wal", path);
  CHECK(stat(path, &file) == 0);
  if (stat(log, &logged) != 0) logged.st_size = 0;
  return (rlim_t)(file.st_size > logged.st_size ? file.st_size : logged.st_size);
}

static int is_storage_failure(int32_t status) {
  return status == MUKANA_E_FULL || status == MUKANA_E_IO || status == MUKANA_E_UNKNOWN_COMMIT;
}

/* Writes until there is no room; ends with what it knows to be kept. */
static size_t write_until_full(mukana_session* session) {
  size_t kept;
  for (kept = 0; kept < 100000; ++kept) {
    char request[1200];
    Answer answer;
    snprintf(request, sizeof request, "{\"id\":\"u%zu\",\"name\":\"%0900d\"}", kept, 0);
    answer = call(session, "unit.add", request);
    if (answer.status == MUKANA_OK) continue;
    CHECK(is_storage_failure(answer.status));
    CHECK(strstr(answer.body, "/tmp") == NULL); /* no paths of the machine */
    return kept;
  }
  CHECK(!"the medium never got full");
  return 0;
}

static void in_the_child(const char* path) {
  mukana_workspace* workspace = open_workspace(path, NULL);
  mukana_session* session = begin_session(workspace);
  const char* target = test_path("export.json");
  mukana_response* response = NULL;
  Answer answer;
  size_t kept;
  CHECK(signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
  limit_files(longest_file(path) + (1 << 19));
  kept = write_until_full(session);
  CHECK(kept > 20);
  /* The handle is usable, and what was acknowledged is there. */
  CHECK(count_units(session) >= kept);
  limit_files(1000);
  /* Row 52: what cannot be logged is not shown. */
  answer = call(session, "person.get", "{\"id\":\"founder\"}");
  CHECK(is_storage_failure(answer.status));
  CHECK(strstr(answer.body, "founder") == NULL);
  mukana_export(session, "unit.list", 9, NULL, 0, target, strlen(target), &response);
  CHECK_STATUS(MUKANA_E_FULL, take(response).status);
  CHECK(access(target, F_OK) != 0);
  /* With room again, work goes on. */
  limit_files(1 << 28);
  CHECK_STATUS(MUKANA_OK, call(session, "unit.add", "{\"id\":\"afterwards\",\"name\":\"Unit\"}").status);
  CHECK_STATUS(MUKANA_OK, call(session, "person.get", "{\"id\":\"founder\"}").status);
  CHECK(count_units(session) >= kept + 1 && count_units(session) <= kept + 2);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

int main(void) {
  const char* path = test_path("full.mukana");
  int status = 1;
  const pid_t child = fork();
  mukana_workspace* workspace;
  mukana_session* session;
  CHECK(child >= 0);
  if (child == 0) {
    in_the_child(path);
    _exit(0);
  }
  CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
  workspace = open_workspace(path, "{}");
  session = begin_session(workspace);
  CHECK_ANSWER(MUKANA_OK, "OK", call(session, "unit.get", "{\"id\":\"afterwards\"}"));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  session = begin_as(workspace, "{\"person\":\"founder\",\"role\":\"privacy_officer\",\"purpose\":\"oversight\"}");
  CHECK(strstr(call(session, "journal.verify", "{}").body, "\"ok\":true") != NULL);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
