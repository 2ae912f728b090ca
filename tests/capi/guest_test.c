/* A good guest in its host: the host's locale and standard streams are its own. */
#include <locale.h>
#include <unistd.h>

#include "support.h"

/* Numbers are written and read with a point, whatever the host's locale says. */
static void decimal_commas(void) {
  static const char* const locales[] = {"fi_FI.UTF-8", "fi_FI.utf8", "de_DE.UTF-8", "sv_SE.UTF-8"};
  mukana_request* request = mukana_request_new();
  size_t i;
  for (i = 0; i < sizeof locales / sizeof *locales && setlocale(LC_ALL, locales[i]) == NULL; ++i) continue;
  if (i == sizeof locales / sizeof *locales) fprintf(stderr, "there is no locale with decimal commas; tried in C\n");
  CHECK_STATUS(MUKANA_OK, mukana_request_set_double(request, "/half", 5, 0.5));
  CHECK_STATUS(MUKANA_OK, mukana_request_set_json(request, "/more", 5, "1234567.25", 10));
  CHECK_TEXT("{\"half\":0.5,\"more\":1234567.25}", mukana_request_json(request, NULL));
  mukana_request_free(request);
}

/* Succeeding and failing, it writes to no stream of the host. */
static void silent(void) {
  FILE* kept = tmpfile();
  const int out = dup(1), err = dup(2);
  mukana_workspace* workspace;
  mukana_session* session;
  CHECK(kept != NULL && dup2(fileno(kept), 1) == 1 && dup2(fileno(kept), 2) == 2);
  workspace = open_workspace(":memory:", NULL);
  session = begin_session(workspace);
  CHECK_STATUS(MUKANA_E_FORMAT, call(session, "unit.add", "{").status);
  CHECK_STATUS(MUKANA_OK, call(session, "unit.add", "{\"name\":\"Unit\"}").status);
  CHECK_STATUS(MUKANA_E_CORRUPT_OR_KEY, try_open(LIBRARY, "{}").status);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  CHECK(dup2(out, 1) == 1 && dup2(err, 2) == 2 && close(out) == 0 && close(err) == 0);
  CHECK(lseek(fileno(kept), 0, SEEK_END) == 0);
  fclose(kept);
}

int main(void) {
  decimal_commas();
  silent();
  return 0;
}
