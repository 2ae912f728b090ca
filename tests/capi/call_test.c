/* Calls: what a request may not be, and that it is refused with its path. */
#include "support.h"

static mukana_session* session;

static Answer add(const char* request) { return call(session, "unit.add", request); }

static void arguments(void) {
  mukana_response* response = NULL;
  CHECK_STATUS(MUKANA_E_ARG, mukana_call(session, "unit.list", 9, "{}", 2, NULL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_call(NULL, "unit.list", 9, "{}", 2, &response));
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", take(response));
  mukana_call(session, NULL, 9, "{}", 2, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", take(response));
  mukana_call(session, NULL, 0, "{}", 2, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "UNKNOWN_OPERATION", take(response));
  mukana_call(session, "unit.list", 9, NULL, 2, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", take(response));
  mukana_call(session, "unit.list", 9, NULL, 0, &response);
  CHECK_ANSWER(MUKANA_OK, "OK", take(response));
  mukana_call(session, "unit.list", SIZE_MAX, "{}", 2, &response);
  CHECK_ANSWER(MUKANA_E_LIMIT, "E_LIMIT", take(response));
  mukana_call(session, "unit.list", 9, "{}", SIZE_MAX, &response);
  CHECK_ANSWER(MUKANA_E_LIMIT, "E_LIMIT", take(response));
  CHECK_ANSWER(MUKANA_E_ARG, "UNKNOWN_OPERATION", call(session, "unit.lisst", "{}"));
}

static Answer add_named(const char* name) {
  char request[100];
  snprintf(request, sizeof request, "{\"id\":\"wrong\",\"name\":\"a%sb\"}", name);
  return add(request);
}

static void encoding(void) {
  static const char* const wrong[] = {
      "\xff",
      "\xc3",
      "\xc0\xaf",
      "\xe0\x80\xaf",
      "\xed\xa0\x80",
      "\xf4\x90\x80\x80",
      "\xf8\x88\x80\x80\x80",
      "\\ud800",
      "\\ud800\\u0041",
      "\\udc00\\ud800",
      "\\u0000",
  };
  size_t i;
  for (i = 0; i < sizeof wrong / sizeof *wrong; ++i) CHECK_ANSWER(MUKANA_E_UTF8, "E_UTF8", add_named(wrong[i]));
  CHECK_ANSWER(MUKANA_E_UTF8, "E_UTF8", call_bytes(session, "unit.add", "{\"name\":\"a\0b\"}", 14));
  CHECK_ANSWER(MUKANA_E_NOT_FOUND, "NOT_FOUND", call(session, "unit.get", "{\"id\":\"wrong\"}"));
}

/* Row 7: control characters and those that turn the writing direction. */
static void misleading_names(void) {
  static const char* const wrong[] = {"\\u0007", "\\u001b[31m", "\\u202e", "\\u2066", "\\n"};
  size_t i;
  for (i = 0; i < sizeof wrong / sizeof *wrong; ++i) {
    char request[100];
    Answer answer;
    snprintf(request, sizeof request, "{\"name\":\"a%sb\"}", wrong[i]);
    answer = add(request);
    CHECK(answer.status != MUKANA_OK);
    CHECK_TEXT("/name", answer.path);
  }
}

/* Row 8: a composed and a decomposed name are kept as they were given. */
static void normal_forms(void) {
  CHECK_STATUS(MUKANA_OK, add("{\"id\":\"nfc\",\"name\":\"P\xc3\xa4iv\xc3\xa4\"}").status);
  CHECK_STATUS(MUKANA_OK, add("{\"id\":\"nfd\",\"name\":\"Pa\xcc\x88iva\xcc\x88\"}").status);
  CHECK(strstr(call(session, "unit.get", "{\"id\":\"nfc\"}").body, "\"P\xc3\xa4iv\xc3\xa4\"") != NULL);
  CHECK(strstr(call(session, "unit.get", "{\"id\":\"nfd\"}").body, "\"Pa\xcc\x88iva\xcc\x88\"") != NULL);
}

static char* repeated(const char* before, const char* middle, size_t count, const char* after) {
  const size_t length = strlen(middle);
  char* text = malloc(strlen(before) + length * count + strlen(after) + 1);
  char* end = text;
  size_t i;
  CHECK(text != NULL);
  end += sprintf(end, "%s", before);
  for (i = 0; i < count; ++i, end += length) memcpy(end, middle, length);
  strcpy(end, after);
  return text;
}

static int32_t status_of(char* request) {
  const int32_t status = call(session, "unit.add", request).status;
  free(request);
  return status;
}

static void sizes(void) {
  CHECK_STATUS(MUKANA_E_LIMIT, status_of(repeated("{\"name\":\"", "a", (1 << 20) + 1, "\"}")));
  CHECK_STATUS(MUKANA_E_LIMIT, status_of(repeated("{\"name\":\"", "a", 1001, "\"}")));
  CHECK_STATUS(MUKANA_E_LIMIT, status_of(repeated("{\"name\":", "[", 65, "")));
  CHECK_STATUS(MUKANA_E_LIMIT, status_of(repeated("{\"name\":", "[", 1000000, "")));
  CHECK_STATUS(MUKANA_E_LIMIT, status_of(repeated("{\"name\":\"a\"}", " ", 16 << 20, "")));
}

static void json(void) {
  static const char* const wrong[] = {
      "{\"name\":\"a\",\"name\":\"b\"}",
      "{\"name\":\"a\",\"n\\u0061me\":\"b\"}",
      "{\"name\":1e999}",
      "{\"name\":NaN}",
      "{\"name\":Infinity}",
      "{\"name\":\"a\"",
      "{\"name\":\"a\"}}",
      "{\"name\":\"a\"} x",
      "{'name':'a'}",
      "{\"name\":\"a\",}",
      "{/* a */\"name\":\"a\"}",
      "[\"name\"]",
      "\"name\"",
      "null",
      "1",
      "\xef\xbb\xbf{\"name\":\"a\"}",
  };
  size_t i;
  for (i = 0; i < sizeof wrong / sizeof *wrong; ++i) CHECK_STATUS(MUKANA_E_FORMAT, add(wrong[i]).status);
}

static void check_field(const char* operation, const char* request, int32_t status, const char* path) {
  const Answer answer = call(session, operation, request);
  CHECK_STATUS(status, answer.status);
  CHECK_TEXT(path, answer.path);
}

static void fields(void) {
  check_field("unit.add", "{\"name\":\"a\",\"nome\":1}", MUKANA_E_ARG, "/nome");
  check_field("unit.add", "{\"name\":\"a\",\"a/b~c\":1}", MUKANA_E_ARG, "/a~1b~0c");
  check_field("unit.add", "{}", MUKANA_E_FORMAT, "/name");
  check_field("unit.add", "{\"name\":null}", MUKANA_E_FORMAT, "/name");
  check_field("unit.add", "{\"name\":1}", MUKANA_E_FORMAT, "/name");
  check_field("unit.add", "{\"name\":[\"a\"]}", MUKANA_E_FORMAT, "/name");
  check_field("unit.list", "{\"limit\":0}", MUKANA_E_FORMAT, "/limit");
  check_field("unit.list", "{\"limit\":1001}", MUKANA_E_FORMAT, "/limit");
  check_field("unit.list", "{\"limit\":1.5}", MUKANA_E_FORMAT, "/limit");
  check_field("unit.list", "{\"limit\":9223372036854775808}", MUKANA_E_FORMAT, "/limit");
  check_field("unit.list", "{\"limit\":18446744073709551617}", MUKANA_E_FORMAT, "/limit");
  check_field("unit.list", "{\"limit\":\"5\"}", MUKANA_E_FORMAT, "/limit");
  check_field("unit.list", "{\"after\":\"made up\"}", MUKANA_E_ARG, "/after");
  check_field("batch", "{\"calls\":[{\"operation\":\"unit.add\",\"request\":{\"name\":2}}]}", MUKANA_E_FORMAT,
              "/calls/0/request/name");
}

/* Row 25: what looks like SQL is text. */
static void sql(void) {
  CHECK_ANSWER(MUKANA_OK, "OK", add("{\"id\":\"sql\",\"name\":\"'; DROP TABLE unit; --\"}"));
  CHECK(strstr(call(session, "unit.get", "{\"id\":\"sql\"}").body, "\"'; DROP TABLE unit; --\"") != NULL);
  CHECK_ANSWER(MUKANA_E_NOT_FOUND, "NOT_FOUND", call(session, "unit.get", "{\"id\":\"' OR '1'='1\"}"));
  CHECK_ANSWER(MUKANA_E_NOT_FOUND, "NOT_FOUND", call(session, "unit.get", "{\"id\":\"sq%\"}"));
  check_field("unit.list", "{\"organisation\":\"home' OR 1=1\"}", MUKANA_E_NOT_FOUND, "/organisation");
}

/* An error's text must not hold what was given. */
static void errors_hold_no_data(void) {
  const Answer answer = add("{\"id\":\"nfc\",\"name\":\"Secret Person\"}");
  CHECK_STATUS(MUKANA_E_CONFLICT, answer.status);
  CHECK(strstr(answer.body, "Secret") == NULL && strstr(answer.message, "nfc") == NULL);
  CHECK(strstr(answer.body, "\"status\":\"E_CONFLICT\"") != NULL && strstr(answer.body, "\"retryable\":false") != NULL);
}

/* All or nothing: the second call of a batch fails, and the first one left nothing. */
static void batch_is_atomic(void) {
  const Answer answer = call(session, "batch",
                             "{\"calls\":[{\"operation\":\"unit.add\",\"request\":{\"id\":\"one\",\"name\":\"One\"}},"
                             "{\"operation\":\"unit.add\",\"request\":{\"id\":\"one\",\"name\":\"Two\"}}]}");
  CHECK_STATUS(MUKANA_E_CONFLICT, answer.status);
  CHECK_ANSWER(MUKANA_E_NOT_FOUND, "NOT_FOUND", call(session, "unit.get", "{\"id\":\"one\"}"));
}

int main(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  session = begin_session(workspace);
  arguments();
  encoding();
  misleading_names();
  normal_forms();
  sizes();
  json();
  fields();
  sql();
  errors_hold_no_data();
  batch_is_atomic();
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
