/* Version, status classes, catalogue. */
#include "support.h"

static void versions(void) {
  CHECK(mukana_version() != NULL && strchr(mukana_version(), '.') != NULL);
  CHECK(mukana_abi_version() == MUKANA_ABI_VERSION);
}

static void status_names(void) {
  CHECK_TEXT("OK", mukana_status_name(MUKANA_OK));
  CHECK_TEXT("E_CORRUPT_OR_KEY", mukana_status_name(MUKANA_E_CORRUPT_OR_KEY));
  CHECK_TEXT("E_INTERNAL", mukana_status_name(MUKANA_E_INTERNAL));
  CHECK_TEXT("E_UNKNOWN", mukana_status_name(MUKANA_E_INTERNAL + 1));
  CHECK_TEXT("E_UNKNOWN", mukana_status_name(-1));
  CHECK(mukana_status_is_retryable(MUKANA_E_BUSY) == 1);
  CHECK(mukana_status_is_retryable(MUKANA_E_CONFLICT) == 0);
  CHECK(mukana_status_is_retryable(MUKANA_OK) == 0);
  CHECK(mukana_status_is_retryable(-1) == 0 && mukana_status_is_retryable(INT32_MAX) == 0);
}

static void whole_catalogue(void) {
  mukana_response* response = NULL;
  size_t count = 0;
  CHECK_STATUS(MUKANA_OK, mukana_catalogue(NULL, 0, &response));
  CHECK_STATUS(MUKANA_OK, mukana_response_count(response, "/operations", 11, &count));
  CHECK(count > 10);
  mukana_response_free(response);
}

static void one_operation(void) {
  mukana_response* response = NULL;
  const char* text = NULL;
  CHECK_STATUS(MUKANA_OK, mukana_catalogue("unit.add", 8, &response));
  CHECK_STATUS(MUKANA_OK, mukana_response_get_text(response, "/name", 5, &text, NULL));
  CHECK_TEXT("unit.add", text);
  CHECK(mukana_response_kind(response, "/request/properties/name", 24) == MUKANA_KIND_OBJECT);
  mukana_response_free(response);
}

static void bad_arguments(void) {
  mukana_response* response = NULL;
  CHECK_STATUS(MUKANA_E_ARG, mukana_catalogue(NULL, 0, NULL));
  mukana_catalogue("unit.ad", 7, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "UNKNOWN_OPERATION", take(response));
  mukana_catalogue(NULL, 3, &response);
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", take(response));
  mukana_catalogue("unit.add", SIZE_MAX, &response);
  CHECK_ANSWER(MUKANA_E_LIMIT, "E_LIMIT", take(response));
  mukana_catalogue("unit\0add", 8, &response);
  CHECK_ANSWER(MUKANA_E_UTF8, "E_UTF8", take(response));
}

int main(void) {
  versions();
  status_names();
  whole_catalogue();
  one_operation();
  bad_arguments();
  return 0;
}
