/* The request builder. */
#include <math.h>

#include "support.h"

static int32_t set_text(mukana_request* request, const char* place, const char* text) {
  return mukana_request_set_text(request, place, strlen(place), text, strlen(text));
}

static int32_t set_json(mukana_request* request, const char* place, const char* json) {
  return mukana_request_set_json(request, place, strlen(place), json, strlen(json));
}

static void places(void) {
  mukana_request* request = mukana_request_new();
  size_t length = 0;
  CHECK_TEXT("{}", mukana_request_json(request, NULL));
  CHECK_STATUS(MUKANA_OK, set_text(request, "/kind", "home_visit"));
  CHECK_STATUS(MUKANA_OK, set_text(request, "/clients/0", "c1"));
  CHECK_STATUS(MUKANA_OK, set_text(request, "/clients/-", "c\"2\""));
  CHECK_STATUS(MUKANA_OK, mukana_request_set_int64(request, "/count", 6, 3));
  CHECK_STATUS(MUKANA_OK, mukana_request_set_double(request, "/share", 6, 0.5));
  CHECK_STATUS(MUKANA_OK, mukana_request_set_bool(request, "/answers/q1", 11, 7));
  CHECK_STATUS(MUKANA_OK, set_json(request, "/answers/a~1b~0c", "null"));
  CHECK_STATUS(MUKANA_OK, set_text(request, "/rows/0/name", "x"));
  CHECK_STATUS(MUKANA_OK, set_text(request, "/clients/0", "c0"));
  CHECK_TEXT(
      "{\"kind\":\"home_visit\",\"clients\":[\"c0\",\"c\\\"2\\\"\"],\"count\":3,\"share\":0.5,"
      "\"answers\":{\"q1\":true,\"a/b~c\":null},\"rows\":[{\"name\":\"x\"}]}",
      mukana_request_json(request, &length));
  CHECK(length == strlen(mukana_request_json(request, NULL)));
  CHECK_STATUS(MUKANA_OK, set_json(request, "", "{\"a\":{}}"));
  CHECK_STATUS(MUKANA_OK, set_text(request, "/a/0", "an object stays one"));
  CHECK_TEXT("{\"a\":{\"0\":\"an object stays one\"}}", mukana_request_json(request, NULL));
  mukana_request_free(request);
}

static void refused(void) {
  mukana_request* request = mukana_request_new();
  CHECK_STATUS(MUKANA_OK, set_text(request, "/list/0", "a"));
  CHECK_STATUS(MUKANA_E_ARG, set_text(request, "", "whole"));
  CHECK_STATUS(MUKANA_E_ARG, set_json(request, "", "[]"));
  CHECK_STATUS(MUKANA_E_ARG, set_text(request, "name", "no slash"));
  CHECK_STATUS(MUKANA_E_ARG, set_text(request, "/list/2", "gap"));
  CHECK_STATUS(MUKANA_E_ARG, set_text(request, "/list/01", "zero first"));
  CHECK_STATUS(MUKANA_E_ARG, set_text(request, "/list/x", "no number"));
  CHECK_STATUS(MUKANA_E_ARG, set_text(request, "/list/0/x", "below a text"));
  CHECK_STATUS(MUKANA_E_ARG, set_text(request, "/made/~2", "no such escape"));
  CHECK_STATUS(MUKANA_E_UTF8, set_text(request, "/name", "\xff"));
  CHECK_STATUS(MUKANA_E_UTF8, mukana_request_set_text(request, "/name", 5, "a\0b", 3));
  CHECK_STATUS(MUKANA_E_LIMIT, mukana_request_set_text(request, "/name", 5, "a", SIZE_MAX));
  CHECK_STATUS(MUKANA_E_LIMIT, mukana_request_set_text(request, "/name", SIZE_MAX, "a", 1));
  CHECK_STATUS(MUKANA_E_ARG, mukana_request_set_text(request, "/name", 5, NULL, 1));
  CHECK_STATUS(MUKANA_E_ARG, mukana_request_set_text(request, NULL, 5, "a", 1));
  CHECK_STATUS(MUKANA_E_FORMAT, set_json(request, "/name", "{"));
  CHECK_STATUS(MUKANA_E_FORMAT, set_json(request, "/name", "{\"a\":1,\"a\":2}"));
  CHECK_STATUS(MUKANA_E_ARG, mukana_request_set_int64(request, "/n", 2, (INT64_C(1) << 53) + 1));
  CHECK_STATUS(MUKANA_OK, mukana_request_set_int64(request, "/n", 2, -(INT64_C(1) << 53)));
  CHECK_STATUS(MUKANA_E_ARG, mukana_request_set_double(request, "/n", 2, HUGE_VAL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_request_set_double(request, "/n", 2, (double)NAN));
  CHECK_TEXT("{\"list\":[\"a\"],\"n\":-9007199254740992}", mukana_request_json(request, NULL)); /* nothing half-made */
  mukana_request_free(request);
}

static void deep(void) {
  mukana_request* request = mukana_request_new();
  char place[2 * 80 + 1];
  int i;
  for (i = 0; i < 80; ++i) memcpy(place + 2 * i, "/a", 2);
  CHECK_STATUS(MUKANA_OK, mukana_request_set_bool(request, place, 2 * 64, 1));
  CHECK_STATUS(MUKANA_E_LIMIT, mukana_request_set_bool(request, place, 2 * 65, 1));
  mukana_request_free(request);
}

static void null_builder(void) {
  size_t length = 9;
  mukana_request_free(NULL);
  CHECK(mukana_request_json(NULL, &length) == NULL && length == 0);
  CHECK_STATUS(MUKANA_E_ARG, mukana_request_set_bool(NULL, "/a", 2, 1));
}

int main(void) {
  places();
  refused();
  deep();
  null_builder();
  return 0;
}
