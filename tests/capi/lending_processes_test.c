/* Eight processes lend the same devices at once: no device is out twice, nothing is lost, every refusal has its name. */
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "support.h"

enum { lenders = 8, devices = 3, rounds = 4, longest_time = 40 };

/* What a desk hears when another one was quicker: the device is out, came back unwiped, or was out at that time. */
static const char* const named[] = {"DEVICE_ON_LOAN", "DEVICE_NOT_SANITISED", "DEVICE_NOT_AVAILABLE",
                                    "OVERLAPS_OTHER_LOAN"};

static void now(char* text) {
  struct timespec time;
  struct tm utc;
  char day[24];
  const struct timespec moment = {0, 2000000}; /* so that what follows has a later millisecond */
  clock_gettime(CLOCK_REALTIME, &time);
  gmtime_r(&time.tv_sec, &utc);
  strftime(day, sizeof day, "%Y-%m-%dT%H:%M:%S", &utc);
  snprintf(text, longest_time, "%s.%03uZ", day, (unsigned)(time.tv_nsec / 1000000) % 1000U);
  nanosleep(&moment, NULL);
}

static int is_named(const char* code) {
  size_t i;
  for (i = 0; i < sizeof named / sizeof named[0]; ++i) {
    if (strcmp(named[i], code) == 0) return 1;
  }
  return 0;
}

static void wipe(mukana_session* session, int device) {
  char from[longest_time], until[longest_time], request[256];
  now(from);
  now(until);
  snprintf(
      request, sizeof request,
      "{\"device\":\"d%d\",\"action\":\"purge\",\"started_at\":\"%s\",\"finished_at\":\"%s\",\"result\":\"passed\"}",
      device, from, until);
  CHECK_ANSWER(MUKANA_OK, "OK", call(session, "sanitisation.record", request));
}

/* Lends a device, takes it back and wipes it, or is told why not. Answers how often it was lent: once or not at all. */
static int lend(mukana_session* session, int lender, int device) {
  char time[longest_time], request[256];
  Answer answer;
  now(time);
  snprintf(request, sizeof request, "{\"device\":\"d%d\",\"borrower\":\"b%d\",\"out_at\":\"%s\"}", device, lender,
           time);
  answer = call(session, "loan.check_out", request);
  if (answer.status != MUKANA_OK) {
    CHECK_STATUS(MUKANA_E_CONFLICT, answer.status);
    CHECK(is_named(answer.code));
    return 0;
  }
  now(time);
  snprintf(request, sizeof request, "{\"device\":\"d%d\",\"returned_at\":\"%s\"}", device, time);
  CHECK_ANSWER(MUKANA_OK, "OK", call(session, "loan.return", request));
  wipe(session, device);
  return 1;
}

static pid_t start(const char* path, int lender) {
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    mukana_workspace* workspace = open_workspace(path, "{\"busy_timeout_ms\":60000}");
    mukana_session* session = begin_session(workspace);
    int round, device, lent = 0;
    for (round = 0; round < rounds; ++round) {
      for (device = 0; device < devices; ++device) lent += lend(session, lender, device);
    }
    CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
    CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
    _exit(100 + lent);
  }
  return child;
}

static void prepare(const char* path) {
  mukana_workspace* workspace = open_workspace(path, NULL);
  mukana_session* session = begin_session(workspace);
  char request[128];
  int i;
  for (i = 0; i < lenders; ++i) {
    snprintf(request, sizeof request, "{\"id\":\"b%d\",\"position\":\"client\"}", i);
    CHECK_ANSWER(MUKANA_OK, "OK", call(session, "person.add", request));
  }
  for (i = 0; i < devices; ++i) {
    snprintf(request, sizeof request, "{\"id\":\"d%d\",\"kind\":\"tablet\"}", i);
    CHECK_ANSWER(MUKANA_OK, "OK", call(session, "device.register", request));
    wipe(session, i);
  }
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static void read_time(const mukana_response* response, int loan, const char* field, char* time) {
  char pointer[64];
  const char* text = NULL;
  size_t length = 0;
  snprintf(pointer, sizeof pointer, "/items/%d/%s", loan, field);
  CHECK_STATUS(MUKANA_OK, mukana_response_get_text(response, pointer, strlen(pointer), &text, &length));
  CHECK(length < longest_time);
  memcpy(time, text, length);
  time[length] = '\0';
}

/* Instants of one form are in the order of their texts. Answers how many loans the device has. */
static int check_apart(mukana_session* session, int device) {
  char request[64], out[longest_time], back[longest_time], other_out[longest_time], other_back[longest_time];
  mukana_response* response = NULL;
  size_t count = 0;
  int i, j;
  snprintf(request, sizeof request, "{\"device\":\"d%d\",\"limit\":1000}", device);
  CHECK_STATUS(MUKANA_OK, mukana_call(session, "loan.list", 9, request, strlen(request), &response));
  CHECK_STATUS(MUKANA_OK, mukana_response_count(response, "/items", 6, &count));
  for (i = 0; i < (int)count; ++i) {
    read_time(response, i, "out_at", out);
    read_time(response, i, "returned_at", back);
    CHECK(strcmp(out, back) < 0);
    for (j = 0; j < i; ++j) {
      read_time(response, j, "out_at", other_out);
      read_time(response, j, "returned_at", other_back);
      CHECK(strcmp(back, other_out) <= 0 || strcmp(other_back, out) <= 0);
    }
  }
  mukana_response_free(response);
  return (int)count;
}

int main(void) {
  const char* path = test_path("lending.mukana");
  mukana_workspace* workspace;
  mukana_session* session;
  pid_t children[lenders];
  int i, lent = 0, kept = 0;
  prepare(path);
  for (i = 0; i < lenders; ++i) children[i] = start(path, i);
  for (i = 0; i < lenders; ++i) {
    int status = 0;
    CHECK(waitpid(children[i], &status, 0) == children[i] && WIFEXITED(status) && WEXITSTATUS(status) >= 100);
    lent += WEXITSTATUS(status) - 100;
  }
  workspace = open_workspace(path, "{}");
  session = begin_session(workspace);
  for (i = 0; i < devices; ++i) kept += check_apart(session, i);
  CHECK(lent >= devices); /* whoever comes first finds each device free */
  CHECK(kept == lent);
  CHECK(strstr(call(session, "loan.count", "{\"open\":true}").body, "\"count\":0") != NULL);
  CHECK(strstr(call(session, "journal.verify", "{}").body, "\"ok\":true") != NULL);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
