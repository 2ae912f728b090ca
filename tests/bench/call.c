/* What one call costs in C, so that what a binding adds to it can be told.
   Usage: mukana_bench_call OPERATION REQUEST COUNT: prints nanoseconds a call, the median of 9 rounds, of a workspace in
   memory that was founded as tests/bench/node.mjs founds its own. */
#include <mukana.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROUNDS 9

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void check(mukana_response* response) {
  if (mukana_response_status(response) != MUKANA_OK) {
    fprintf(stderr, "mukana: %s\n", mukana_response_body(response, NULL));
    exit(1);
  }
  mukana_response_free(response);
}

static int by_size(const void* a, const void* b) {
  const double x = *(const double*)a;
  const double y = *(const double*)b;
  return (x > y) - (x < y);
}

int main(int count, char** arguments) {
  static const char options[] = "{\"create\":true,\"founder\":{\"person\":\"founder\",\"organisation\":\"county\"}}";
  static const char who[] = "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"administration\"}";
  static const char unit[] = "{\"id\":\"u-1\",\"name\":\"Library\"}";
  double rounds[ROUNDS];
  mukana_workspace* workspace = NULL;
  mukana_session* session = NULL;
  mukana_response* response = NULL;
  if (count != 4) {
    fprintf(stderr, "usage: mukana_bench_call OPERATION REQUEST COUNT\n");
    return 2;
  }
  mukana_workspace_open(":memory:", 8, options, strlen(options), NULL, NULL, NULL, &workspace, &response);
  check(response);
  mukana_session_begin(workspace, who, strlen(who), &session, &response);
  check(response);
  mukana_call(session, "unit.add", 8, unit, strlen(unit), &response);
  check(response);
  const long calls = atol(arguments[3]);
  for (int round = 0; round < ROUNDS; ++round) {
    const double start = seconds();
    for (long i = 0; i < calls; ++i) {
      mukana_call(session, arguments[1], strlen(arguments[1]), arguments[2], strlen(arguments[2]), &response);
      if (mukana_response_status(response) != MUKANA_OK) check(response);
      mukana_response_free(response);
    }
    rounds[round] = (seconds() - start) / (double)calls * 1e9;
  }
  qsort(rounds, ROUNDS, sizeof *rounds, by_size);
  printf("%.0f\n", rounds[ROUNDS / 2]);
  mukana_session_end(session);
  return mukana_workspace_close(workspace) == MUKANA_OK ? 0 : 1;
}
