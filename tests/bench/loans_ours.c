#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "loans.h"

#define ROOM 256 /* bytes of one request in a batch */

static void time_text(char* text, int64_t at) {
  struct tm t;
  const time_t seconds = (time_t)(at / 1000);
  gmtime_r(&seconds, &t);
  strftime(text, 32, "%Y-%m-%dT%H:%M:%SZ", &t);
}

static void batch(ours* o, const char* operation, int first, int count, int (*write)(char* into, int i)) {
  char* requests = malloc((size_t)count * ROOM + 64);
  if (requests == NULL) exit(1);
  char* end = requests + sprintf(requests, "{\"calls\":[");
  for (int i = 0; i < count; ++i) {
    end += sprintf(end, "%s{\"operation\":\"%s\",\"request\":", i == 0 ? "" : ",", operation);
    end += write(end, first + i);
    *end++ = '}';
  }
  end += sprintf(end, "]}");
  ours_call(o, "batch", requests, (size_t)(end - requests));
  free(requests);
}

static int device_request(char* into, int i) {
  return sprintf(into,
                 "{\"id\":\"c-%04d\",\"kind\":\"tablet\",\"commissioned_on\":\"2021-01-25\","
                 "\"media\":[{\"id\":\"m\",\"kind\":\"flash\"}]}",
                 i);
}

static int wipe_request(char* into, int i) {
  char from[32];
  char to[32];
  time_text(from, loan_wiped(i) - 3600000);
  time_text(to, loan_wiped(i));
  return sprintf(into,
                 "{\"device\":\"c-%04d\",\"action\":\"purge\",\"started_at\":\"%s\",\"finished_at\":\"%s\","
                 "\"result\":\"passed\"}",
                 i % LOAN_DEVICES, from, to);
}

void ours_fill_loans(ours* o) {
  static const char policy[] =
      "{\"id\":\"usual\",\"name\":\"Usual\",\"period\":{\"count\":4,\"unit\":\"weeks\"},\"end_of_day\":true,"
      "\"most_renewals\":2,\"most_loans\":2}";
  ours_call(o, "policy.define", policy, strlen(policy));
  batch(o, "device.register", 0, LOAN_DEVICES, device_request);
}

void ours_wipe(ours* o, int first, int count) { batch(o, "sanitisation.record", first, count, wipe_request); }

void ours_lend(ours* o, int i) {
  char request[ROOM];
  char at[32];
  time_text(at, loan_out(i));
  int length = sprintf(request, "{\"device\":\"c-%04d\",\"borrower\":\"p-%04d\",\"out_at\":\"%s\"}", i % LOAN_DEVICES,
                       i * 7 % 1000, at);
  ours_call(o, "loan.check_out", request, (size_t)length);
  time_text(at, loan_back(i));
  length = sprintf(request, "{\"device\":\"c-%04d\",\"returned_at\":\"%s\"}", i % LOAN_DEVICES, at);
  ours_call(o, "loan.return", request, (size_t)length);
}
