// The typed wrappers in a C++ program: they compile as C++ too, and do the same.
#include "mukana_operations.h"

extern "C" {
#include "support.h"
}

int main() {
  mukana_workspace* workspace = open_workspace(":memory:", nullptr);
  mukana_session* session = begin_session(workspace);
  mukana_op_unit_add_request unit{};
  mukana_rec_saved saved{};
  mukana_response* response = nullptr;
  unit.id = "unit-1";
  unit.name = "Digital support";
  CHECK_STATUS(MUKANA_OK, mukana_op_unit_add(session, &unit, &saved, &response));
  CHECK_TEXT("unit-1", saved.id);
  mukana_response_free(response);
  mukana_session_end(session);
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
