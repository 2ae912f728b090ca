/* Idempotency keys and expected revisions: rows 43 to 45. */
#include "support.h"

static const char* const request = "{\"name\":\"Unit\",\"idempotency_key\":\"k1\"}";

int main(void) {
  mukana_workspace* workspace = open_workspace(test_path("retry.mukana"), NULL);
  mukana_session* session = begin_session(workspace);
  const Answer first = call(session, "unit.add", request);
  Answer again;
  CHECK_ANSWER(MUKANA_OK, "OK", first);
  again = call(session, "unit.add", request);
  CHECK_ANSWER(MUKANA_OK, "OK", again);
  CHECK_TEXT(first.body, again.body); /* the same made id */
  CHECK(count_units(session) == 1);

  CHECK_STATUS(MUKANA_E_CONFLICT, call(session, "unit.add", "{\"name\":\"Other\",\"idempotency_key\":\"k1\"}").status);
  CHECK_STATUS(MUKANA_E_CONFLICT, call(session, "pilot.start",
                                       "{\"name\":\"P\",\"first_day\":\"2021-01-01\",\"last_day\":\"2021-02-01\","
                                       "\"idempotency_key\":\"k1\"}")
                                      .status);
  CHECK(count_units(session) == 1);

  again = call(session, "unit.add", "{\"name\":\"Unit\",\"idempotency_key\":7}");
  CHECK_STATUS(MUKANA_E_FORMAT, again.status);
  CHECK_TEXT("/idempotency_key", again.path);
  CHECK_STATUS(MUKANA_E_FORMAT, call(session, "unit.add", "{\"name\":\"Unit\",\"idempotency_key\":\"\"}").status);
  /* A key where nothing is changed, or a revision where none is expected, is an unknown field. */
  CHECK_STATUS(MUKANA_E_ARG, call(session, "unit.list", "{\"idempotency_key\":\"k2\"}").status);
  CHECK_STATUS(MUKANA_E_ARG, call(session, "unit.add", "{\"name\":\"Unit\",\"expected_revision\":1}").status);

  /* The key is kept over a closing. */
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  workspace = open_workspace(test_path("retry.mukana"), "{}");
  session = begin_session(workspace);
  CHECK_TEXT(first.body, call(session, "unit.add", request).body);
  CHECK(count_units(session) == 1);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
