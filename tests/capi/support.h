/* What the tests of the C interface share: a check that names its line, and calls that are short to write. */
#ifndef MUKANA_TESTS_CAPI_SUPPORT_H
#define MUKANA_TESTS_CAPI_SUPPORT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mukana.h"

/* A failed check ends the program, so that what follows may build upon it. */
#define CHECK(condition)                                                      \
  do {                                                                        \
    if (!(condition)) {                                                       \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      exit(1);                                                                \
    }                                                                         \
  } while (0)

#define CHECK_STATUS(expected, got) check_status(__FILE__, __LINE__, #got, expected, got)
#define CHECK_TEXT(expected, got) check_text(__FILE__, __LINE__, #got, expected, got)
/* Status and code of an answer; shows the whole answer where it is another. */
#define CHECK_ANSWER(expected_status, expected_code, got) \
  check_answer(__FILE__, __LINE__, #got, expected_status, expected_code, got)

void check_status(const char* file, int line, const char* what, int32_t expected, int32_t got);
void check_text(const char* file, int line, const char* what, const char* expected, const char* got);

/* A response by value, for tests; the bodies here are small. */
typedef struct Answer {
  int32_t status;
  char code[64];
  char message[256];
  char path[256];
  char body[8192];
} Answer;

void check_answer(const char* file, int line, const char* what, int32_t status, const char* code, Answer got);

/* Copies and frees a response. A missing one ends the program. */
Answer take(mukana_response* response);

/* A folder of its own for each test program, removed at its end; and a path in it, which is good until 64 later. */
const char* test_path(const char* name);

extern const char* const founding_options; /* JSON: creates a workspace whose founder is "founder" */

/* Opens, or ends the program. NULL options stand for founding_options. */
mukana_workspace* open_workspace(const char* location, const char* options);
Answer try_open(const char* location, const char* options);
/* A session of the founder as a coordinator for administration. */
mukana_session* begin_session(mukana_workspace* workspace);
mukana_session* begin_as(mukana_workspace* workspace, const char* options);
Answer call(mukana_session* session, const char* operation, const char* request);
Answer call_bytes(mukana_session* session, const char* operation, const char* request, size_t length);

/* How many units there are, by the pages of a list. */
size_t count_units(mukana_session* session);

#endif
