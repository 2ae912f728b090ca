/* Speed beside a peer, in one run. CPU time of the process, rounds of both sides in turn, medians and ratios.
   Usage: mukana_bench FOLDER [ROWS]   (FOLDER is made empty files in; ROWS of the import, 1,000,000 where left out) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "loans.h"
#include "ours.h"
#include "peer.h"

#define ROUNDS 7

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

static double median(double* values, int count) {
  qsort(values, (size_t)count, sizeof *values, by_size);
  return values[count / 2];
}

static long peak_mib(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

static ours* o;
static peer* p;
static peer_loans* l;
static size_t sink; /* what was read, so that no read is optimised away */

static void ours_inserts(int from, int count) {
  for (int i = 0; i < count; ++i) ours_insert_contact(o, from + i);
}
static void peer_inserts(int from, int count) {
  for (int i = 0; i < count; ++i) peer_insert_contact(p, from + i);
}
static void ours_batches(int from, int count) {
  for (int i = 0; i < count; i += 1000) ours_insert_batch(o, from + i, 1000);
}
static void peer_batches(int from, int count) {
  for (int i = 0; i < count; i += 1000) peer_insert_batch(p, from + i, 1000);
}

#define READS(name, call, form)                 \
  static void name(int from, int count) {       \
    char id[16];                                \
    for (int i = 0; i < count; ++i) {           \
      sprintf(id, form, (from + i * 7) % 1000); \
      sink += call;                             \
    }                                           \
  }
READS(ours_devices, ours_read_device(o, id), "d-%04d")
READS(peer_devices, peer_read_device(p, id), "d-%04d")
READS(ours_persons, ours_read_person(o, id), "p-%04d")
READS(peer_persons, peer_read_person(p, id), "p-%04d")

/* The devices are wiped outside of the clock. */
static void wipes(int from, int count) {
  peer_wipe(l, from, count);
  ours_wipe(o, from, count);
}
static void ours_loans(int from, int count) {
  for (int i = 0; i < count; ++i) ours_lend(o, from + i);
}
static void peer_loans_of(int from, int count) {
  for (int i = 0; i < count; ++i) peer_lend(l, from + i);
}

/* `before` prepares a round for both sides, where it is given. */
static void compare_after(void (*before)(int, int), const char* what, int count, double aim,
                          void (*ours_side)(int, int), void (*peer_side)(int, int)) {
  double ours_times[ROUNDS];
  double peer_times[ROUNDS];
  double ratios[ROUNDS];
  for (int round = 0; round < ROUNDS; ++round) {
    if (before != NULL) before(round * count, count);
    double start = cpu_seconds();
    peer_side(round * count, count);
    peer_times[round] = (cpu_seconds() - start) / count * 1e6;
    start = cpu_seconds();
    ours_side(round * count, count);
    ours_times[round] = (cpu_seconds() - start) / count * 1e6;
    ratios[round] = ours_times[round] / peer_times[round];
  }
  printf("%-34s %9.2f us %9.2f us   %5.2fx   at most %.1fx\n", what, median(ours_times, ROUNDS),
         median(peer_times, ROUNDS), median(ratios, ROUNDS), aim);
  fflush(stdout);
}

static void compare(const char* what, int count, double aim, void (*ours_side)(int, int), void (*peer_side)(int, int)) {
  compare_after(NULL, what, count, aim, ours_side, peer_side);
}

/* A file of calls, made as it is read. */
struct calls {
  int next;
  int rows;
  char line[96];
  size_t length;
  size_t at;
};

static size_t read_calls(void* userdata, char* buffer, size_t capacity) {
  static const char* const callers[] = {"client", "professional", "unknown"};
  struct calls* calls = userdata;
  size_t filled = 0;
  while (filled < capacity) {
    if (calls->at == calls->length) {
      if (calls->next > calls->rows) break;
      const int i = calls->next++;
      calls->length =
          i == 0 ? (size_t)sprintf(calls->line, "CallId,StartedAt,CallerKind,Duration\n")
                 : (size_t)sprintf(calls->line, "c%07d,2021-%02d-%02dT%02d:%02d:00Z,%s,%d\n", i, 2 + i / 40000 % 5,
                                   1 + i / 1440 % 28, i / 60 % 24, i % 60, callers[i % 3], i % 50);
      calls->at = 0;
    }
    const size_t part = calls->length - calls->at < capacity - filled ? calls->length - calls->at : capacity - filled;
    memcpy(buffer + filled, calls->line + calls->at, part);
    calls->at += part;
    filled += part;
  }
  return filled;
}

static void import_rows(int rows) {
  struct calls calls = {0, rows, {0}, 0, 0};
  double start = cpu_seconds();
  const long peer_rows = peer_import(p, read_calls, &calls);
  const double peer_seconds = cpu_seconds() - start;
  const long before = peak_mib();
  calls = (struct calls){0, rows, {0}, 0, 0};
  start = cpu_seconds();
  const long ours_rows = ours_import(o, read_calls, &calls);
  const double ours_seconds = cpu_seconds() - start;
  printf("%-34s %9.0f rows/s %6.0f rows/s %4.2fx   at least 50,000 rows/s\n", "mapped import, rows/s of CPU",
         (double)ours_rows / ours_seconds, (double)peer_rows / peer_seconds, ours_seconds / peer_seconds);
  printf("%-34s %9ld MiB (before it %ld)          under 300 MiB\n", "  peak memory", peak_mib(), before);
  if (ours_rows != rows || peer_rows != rows) {
    fprintf(stderr, "rows: ours %ld, peer %ld\n", ours_rows, peer_rows);
    exit(1);
  }
}

int main(int count, char** arguments) {
  char path[1024];
  if (count < 2) {
    fprintf(stderr, "usage: mukana_bench FOLDER [ROWS]\n");
    return 2;
  }
  snprintf(path, sizeof path, "%s/peer.db", arguments[1]);
  p = peer_open(path);
  snprintf(path, sizeof path, "%s/ours.mukana", arguments[1]);
  o = ours_open(path);
  printf("%-34s %12s %12s   ratio   aim\n", "CPU time, median of 7 rounds", "mukana", "peer");
  compare("contact, committed alone", 1000, 1.5, ours_inserts, peer_inserts);
  compare("contact, in a batch of 1,000", 5000, 2.5, ours_batches, peer_batches);
  compare("device.get, thin and unlogged", 10000, 3.0, ours_devices, peer_devices);
  compare("person.get, with its log entry", 1000, 2.0, ours_persons, peer_persons);
  ours_fill_loans(o);
  l = peer_loans_open(p);
  compare_after(wipes, "device checked out and returned", LOAN_DEVICES, 2.5, ours_loans, peer_loans_of);
  peer_loans_close(l);
  import_rows(count > 2 ? atoi(arguments[2]) : 1000000);
  ours_close(o);
  peer_close(p);
  return sink == 0 ? 1 : 0;
}
