/* The use of a fleet over a year, in device-days, beside a peer in one run: a hand-written C scan of the same rows.
   Usage: mukana_bench_utilisation FOLDER   (FOLDER is made files in)

   Both sides read the same file, which neither writes: 1,000 devices with 100,000 loans, then ten times as many. The peer
   reads the loans of each device in their order into packed numbers and counts the local days of a fleet that is either on
   loan or on the shelf; ours folds every record there is and answers through the C interface with the journal's entry. */
#include <mukana.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROUNDS 5
#define LOANS_OF_ONE 100
#define DAY 86400000LL
#define FIRST_DAY 18628 /* 2021-01-01 */
#define DAYS 365
#define ZONE 7200000LL /* the peer's clock: two hours before Greenwich's, without summer */

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_size(const void* a, const void* b) {
  const double x = *(const double*)a;
  const double y = *(const double*)b;
  return (x > y) - (x < y);
}

static double median(double* values) {
  qsort(values, ROUNDS, sizeof *values, by_size);
  return values[ROUNDS / 2];
}

static void check(int32_t status, mukana_response* response) {
  if (status == MUKANA_OK) return;
  fprintf(stderr, "mukana: %s\n", response != NULL ? mukana_response_body(response, NULL) : "no response");
  exit(1);
}

static void sql(sqlite3* database, const char* text) {
  char* message = NULL;
  if (sqlite3_exec(database, text, NULL, NULL, &message) == SQLITE_OK) return;
  fprintf(stderr, "sqlite: %s\n", message);
  exit(1);
}

static mukana_workspace* open_workspace(const char* path, const char* options) {
  mukana_workspace* workspace = NULL;
  mukana_response* response = NULL;
  const int32_t status =
      mukana_workspace_open(path, strlen(path), options, strlen(options), NULL, NULL, NULL, &workspace, &response);
  check(status, response);
  mukana_response_free(response);
  return workspace;
}

static mukana_session* begin(mukana_workspace* workspace) {
  static const char who[] = "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"administration\"}";
  mukana_session* session = NULL;
  mukana_response* response = NULL;
  const int32_t status = mukana_session_begin(workspace, who, strlen(who), &session, &response);
  check(status, response);
  mukana_response_free(response);
  return session;
}

static void call(mukana_session* session, const char* operation, const char* request, char* answer, size_t room) {
  mukana_response* response = NULL;
  const int32_t status = mukana_call(session, operation, strlen(operation), request, strlen(request), &response);
  check(status, response);
  if (answer != NULL) snprintf(answer, room, "%s", mukana_response_body(response, NULL));
  mukana_response_free(response);
}

/* The tables by the library, the rows by their meaning: loans of two days and an hour, one after another. */
static void fill(const char* path, int devices) {
  static const char indicator[] =
      "{\"id\":\"use\",\"title\":{\"en\":\"Use\"},\"fact\":\"device\",\"measure\":{\"kind\":\"ratio\",\"numerator\":"
      "\"loaned_days\",\"denominator\":\"available_days\"},\"period\":\"all\",\"unit\":\"share\",\"bound\":"
      "\"exact\"}";
  mukana_workspace* workspace =
      open_workspace(path, "{\"create\":true,\"founder\":{\"person\":\"founder\",\"organisation\":\"county\"}}");
  mukana_session* session = begin(workspace);
  call(session, "indicator.define", indicator, NULL, 0);
  mukana_session_end(session);
  mukana_workspace_close(workspace);
  sqlite3* database = NULL;
  if (sqlite3_open(path, &database) != SQLITE_OK) exit(1);
  char text[2048];
  snprintf(text, sizeof text,
           "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
           "INSERT INTO device (key, controller, id, recorded_at, kind, owner, custodian, first_custodian, "
           "commissioned_on, first_state, device_state) SELECT i, o.key, 'd-' || i, 0, 'tablet', o.key, o.key, o.key, "
           "%d, 'available', 'available' FROM n, organisation o WHERE o.id = 'county';",
           devices, FIRST_DAY - 1);
  sql(database, text);
  snprintf(
      text, sizeof text,
      "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %d) "
      "INSERT INTO loan (controller, id, recorded_at, entry_mode, device, borrower, out_at, out_day, out_precision, "
      "returned_at, returned_day, returned_precision, return_entry_mode) "
      "SELECT o.key, 'n-' || i, 0, 'historical', 1 + i %% %d, 1, t, t / 86400000, 'instant', t + 176400000, "
      "(t + 176400000) / 86400000, 'instant', 'historical' FROM (SELECT i, %lld + (i / %d) * 315360000 + (i %% 24) "
      "* 3600000 AS t FROM n), organisation o WHERE o.id = 'county'; COMMIT;",
      devices * LOANS_OF_ONE, devices, FIRST_DAY * DAY - 5 * DAY, devices);
  sql(database, text);
  sqlite3_close(database);
}

struct loan {
  int device;
  long long out;
  long long back;
};

static int by_device(const void* a, const void* b) {
  const struct loan* x = a;
  const struct loan* y = b;
  if (x->device != y->device) return (x->device > y->device) - (x->device < y->device);
  return (x->out > y->out) - (x->out < y->out);
}

/* What somebody would write for this one figure. */
static double peer_use(const char* path, int devices, int loans) {
  sqlite3* database = NULL;
  sqlite3_stmt* statement = NULL;
  struct loan* all = malloc(sizeof *all * (size_t)loans);
  if (all == NULL || sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) exit(1);
  sqlite3_prepare_v2(database, "SELECT device, out_at, returned_at FROM loan WHERE state = 'valid'", -1, &statement,
                     NULL);
  int count = 0;
  while (sqlite3_step(statement) == SQLITE_ROW && count < loans) {
    all[count].device = sqlite3_column_int(statement, 0);
    all[count].out = sqlite3_column_int64(statement, 1) + ZONE;
    all[count].back = sqlite3_column_int64(statement, 2) + ZONE;
    ++count;
  }
  sqlite3_finalize(statement);
  sqlite3_close(database);
  qsort(all, (size_t)count, sizeof *all, by_device);
  long long loaned = 0;
  long long next = 0;
  for (int i = 0; i < count; ++i) {
    if (i == 0 || all[i].device != all[i - 1].device) next = FIRST_DAY;
    long long first = all[i].out / DAY;
    long long last = (all[i].back - 1) / DAY;
    if (first < next) first = next;
    if (last > FIRST_DAY + DAYS - 1) last = FIRST_DAY + DAYS - 1;
    if (last < first) continue;
    loaned += last - first + 1;
    next = last + 1;
  }
  free(all);
  return (double)loaned / ((double)devices * DAYS);
}

static double measure(const char* folder, int devices) {
  char path[512];
  char answer[4096];
  double ours[ROUNDS];
  double peer[ROUNDS];
  double share = 0;
  snprintf(path, sizeof path, "%s/fleet-%d.mukana", folder, devices);
  fill(path, devices);
  for (int round = 0; round < ROUNDS; ++round) {
    double start = cpu_seconds();
    share = peer_use(path, devices, devices * LOANS_OF_ONE);
    peer[round] = cpu_seconds() - start;
    mukana_workspace* workspace = open_workspace(path, "{}");
    mukana_session* session = begin(workspace);
    start = cpu_seconds();
    call(session, "indicator.compute",
         "{\"indicator\":\"use\",\"first_day\":\"2021-01-01\",\"last_day\":\"2021-12-31\"}", answer, sizeof answer);
    ours[round] = cpu_seconds() - start;
    mukana_session_end(session);
    mukana_workspace_close(workspace);
  }
  const double of_ours = median(ours);
  const double of_peer = median(peer);
  printf("%6d devices, %8d loans   %7.3f s   peer %7.3f s   %5.2fx   peer's share %.5f\n  %.160s\n", devices,
         devices * LOANS_OF_ONE, of_ours, of_peer, of_ours / of_peer, share, answer);
  return of_ours;
}

int main(int argc, char** argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: mukana_bench_utilisation FOLDER\n");
    return 2;
  }
  const double small = measure(argv[1], 1000);
  const double large = measure(argv[1], 10000);
  printf("ten times the loans take %.1f times as long; a year of the large fleet is to take at most 1 s\n",
         large / small);
  return 0;
}
