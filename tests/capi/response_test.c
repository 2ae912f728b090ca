/* The readers of a response. */
#include "support.h"

static mukana_response* response;

static int32_t kind(const char* place) { return mukana_response_kind(response, place, strlen(place)); }

static void kinds(void) {
  CHECK(kind("") == MUKANA_KIND_OBJECT);
  CHECK(kind("/results") == MUKANA_KIND_LIST);
  CHECK(kind("/results/0/revision") == MUKANA_KIND_INTEGER);
  CHECK(kind("/results/0/id") == MUKANA_KIND_TEXT);
  CHECK(kind("/results/1/items/0") == MUKANA_KIND_OBJECT);
  CHECK(kind("/results/9") == MUKANA_KIND_NONE);
  CHECK(kind("/none/deeper") == MUKANA_KIND_NONE);
  CHECK(kind("no slash") == MUKANA_KIND_NONE);
  CHECK(mukana_response_kind(NULL, "", 0) == MUKANA_KIND_NONE);
  CHECK(mukana_response_kind(response, NULL, 4) == MUKANA_KIND_NONE);
}

static void values(void) {
  const char* text = NULL;
  size_t length = 0;
  int64_t integer = 0;
  double number = 0;
  CHECK_STATUS(MUKANA_OK, mukana_response_get_text(response, "/results/0/id", 13, &text, &length));
  CHECK_TEXT("u", text);
  CHECK(length == 1);
  CHECK_STATUS(MUKANA_OK, mukana_response_get_int64(response, "/results/0/revision", 19, &integer));
  CHECK(integer == 1);
  CHECK_STATUS(MUKANA_OK, mukana_response_get_double(response, "/results/0/revision", 19, &number));
  CHECK(number > 0.99 && number < 1.01);
  CHECK_STATUS(MUKANA_OK, mukana_response_count(response, "/results", 8, &length));
  CHECK(length == 2);
  CHECK_STATUS(MUKANA_OK, mukana_response_count(response, "/results/0", 10, &length));
  CHECK(length == 2);
  CHECK_STATUS(MUKANA_OK, mukana_response_get_key(response, "/results/0", 10, 1, &text, &length));
  CHECK_TEXT("revision", text);
  CHECK(length == 8);
}

static void wrong_places(void) {
  const char* text = "before";
  size_t length = 9;
  int64_t integer = 9;
  double number = 9;
  int32_t truth = 9;
  CHECK_STATUS(MUKANA_E_NOT_FOUND, mukana_response_get_text(response, "/none", 5, &text, &length));
  CHECK(text == NULL && length == 0);
  CHECK_STATUS(MUKANA_E_FORMAT, mukana_response_get_int64(response, "/results", 8, &integer));
  CHECK(integer == 0);
  CHECK_STATUS(MUKANA_E_FORMAT, mukana_response_get_double(response, "/results/0/id", 13, &number));
  CHECK(number < 0.1 && number > -0.1);
  CHECK_STATUS(MUKANA_E_FORMAT, mukana_response_get_bool(response, "/results/0/id", 13, &truth));
  CHECK(truth == 0);
  CHECK_STATUS(MUKANA_E_FORMAT, mukana_response_count(response, "/results/0/id", 13, &length));
  CHECK_STATUS(MUKANA_E_NOT_FOUND, mukana_response_get_key(response, "/results/0", 10, 2, &text, &length));
  CHECK_STATUS(MUKANA_E_FORMAT, mukana_response_get_key(response, "/results", 8, 0, &text, &length));
  CHECK_STATUS(MUKANA_E_ARG, mukana_response_get_text(response, "none", 4, &text, NULL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_response_get_text(response, "/results", 8, NULL, NULL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_response_get_text(NULL, "", 0, &text, NULL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_response_get_text(response, NULL, 3, &text, NULL));
  CHECK_STATUS(MUKANA_E_LIMIT, mukana_response_get_text(response, "/", SIZE_MAX, &text, NULL));
  CHECK_STATUS(MUKANA_E_UTF8, mukana_response_get_text(response, "/\xff", 2, &text, NULL));
}

static void null_response(void) {
  size_t length = 9;
  mukana_response_free(NULL);
  CHECK_STATUS(MUKANA_E_ARG, mukana_response_status(NULL));
  CHECK(mukana_response_body(NULL, &length) == NULL && length == 0);
  CHECK(mukana_response_code(NULL, NULL) == NULL);
}

int main(void) {
  static const char calls[] =
      "{\"calls\":[{\"operation\":\"unit.add\",\"request\":{\"id\":\"u\",\"name\":\"U\"}},"
      "{\"operation\":\"unit.list\",\"request\":{}}]}";
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  mukana_session* session = begin_session(workspace);
  CHECK_STATUS(MUKANA_OK, mukana_call(session, "batch", 5, calls, sizeof calls - 1, &response));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  /* A response outlives the handles that it came from. */
  kinds();
  values();
  wrong_places();
  null_response();
  mukana_response_free(response);
  return 0;
}
