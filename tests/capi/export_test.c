/* Exports: into a new file, and through a callback. */
#include <sys/stat.h>
#include <unistd.h>

#include "support.h"

static mukana_session* session;

static Answer export_to(const char* operation, const char* path) {
  mukana_response* response = NULL;
  mukana_export(session, operation, strlen(operation), NULL, 0, path, strlen(path), &response);
  return take(response);
}

static void write_text(const char* path, const char* text) {
  FILE* file = fopen(path, "wb");
  CHECK(file != NULL && fputs(text, file) >= 0 && fclose(file) == 0);
}

static void read_text(const char* path, char* text, size_t room) {
  FILE* file = fopen(path, "rb");
  size_t length;
  CHECK(file != NULL);
  length = fread(text, 1, room - 1, file);
  text[length] = '\0';
  fclose(file);
}

static void new_file(void) {
  const char* path = test_path("units.json");
  const Answer listed = call(session, "unit.list", "{}");
  char text[8192];
  struct stat status;
  const Answer answer = export_to("unit.list", path);
  CHECK_ANSWER(MUKANA_OK, "OK", answer);
  read_text(path, text, sizeof text);
  CHECK_TEXT(listed.body, text);
  snprintf(text, sizeof text, "{\"content_type\":\"application/json\",\"bytes\":%d}", (int)strlen(listed.body));
  CHECK_TEXT(text, answer.body);
  CHECK(stat(path, &status) == 0 && (status.st_mode & 0777) == 0600);
}

/* Rows 27 and 28: whatever is there stays as it is. */
static void refused_paths(void) {
  const char* there = test_path("there");
  const char* link = test_path("link");
  const char* dangling = test_path("dangling");
  const char* folder = test_path("folder");
  const char* folder_link = test_path("folder_link");
  char text[16];
  write_text(there, "before");
  CHECK(symlink(there, link) == 0 && symlink("nowhere", dangling) == 0);
  CHECK(mkdir(folder, 0700) == 0 && symlink(folder, folder_link) == 0);
  CHECK_ANSWER(MUKANA_E_CONFLICT, "E_EXISTS", export_to("unit.list", there));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", link));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", dangling));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", folder));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", test_path("folder_link/file")));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", test_path("folder/../file")));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", "../file"));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", test_path("there/file")));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", test_path("folder/")));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", "/dev/null"));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", "/dev/stdout"));
  CHECK_ANSWER(MUKANA_E_ARG, "E_PATH", export_to("unit.list", ""));
  CHECK_ANSWER(MUKANA_E_NOT_FOUND, "E_NOT_FOUND", export_to("unit.list", test_path("no_folder/file")));
  read_text(there, text, sizeof text);
  CHECK_TEXT("before", text);
  CHECK(rmdir(folder) == 0); /* and so nothing was left in it */
}

static void refused_call_makes_no_file(void) {
  const char* path = test_path("none.json");
  CHECK_ANSWER(MUKANA_E_ARG, "UNKNOWN_OPERATION", export_to("unit.lisst", path));
  CHECK_ANSWER(MUKANA_E_ARG, "NOT_READING", export_to("unit.add", path));
  CHECK(access(path, F_OK) != 0);
}

static char taken[8192];
static size_t taken_length;
static int freed;

static int32_t take_bytes(void* userdata, const char* bytes, size_t length) {
  CHECK(userdata == &freed && freed == 0 && taken_length + length < sizeof taken);
  memcpy(taken + taken_length, bytes, length);
  taken_length += length;
  return 0;
}

static int32_t take_nothing(void* userdata, const char* bytes, size_t length) {
  (void)userdata, (void)bytes, (void)length;
  return 1;
}

static int32_t call_again(void* userdata, const char* bytes, size_t length) {
  (void)userdata, (void)bytes, (void)length;
  CHECK_STATUS(MUKANA_E_BUSY, mukana_session_end(session));
  return 0;
}

static void count_free(void* userdata) {
  CHECK(userdata == &freed);
  ++freed;
}

static Answer export_by(const char* operation, mukana_write write) {
  mukana_response* response = NULL;
  freed = 0;
  mukana_export_bytes(session, operation, strlen(operation), NULL, 0, write, &freed, count_free, &response);
  CHECK(freed == 1);
  return take(response);
}

static void callback(void) {
  CHECK_ANSWER(MUKANA_OK, "OK", export_by("unit.list", take_bytes));
  taken[taken_length] = '\0';
  CHECK_TEXT(call(session, "unit.list", "{}").body, taken);
  CHECK_ANSWER(MUKANA_E_CALLBACK, "E_CALLBACK", export_by("unit.list", take_nothing));
  CHECK_ANSWER(MUKANA_OK, "OK", export_by("unit.list", call_again));
  CHECK_ANSWER(MUKANA_E_ARG, "E_ARG", export_by("unit.list", NULL));
  CHECK_ANSWER(MUKANA_E_ARG, "UNKNOWN_OPERATION", export_by("unit.lisst", take_bytes));
}

static void bad_arguments(void) {
  mukana_response* response = NULL;
  CHECK_STATUS(MUKANA_E_ARG, mukana_export(session, "unit.list", 9, NULL, 0, "x", 1, NULL));
  mukana_export(NULL, "unit.list", 9, NULL, 0, "x", 1, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  mukana_export(session, "unit.list", 9, NULL, 0, NULL, 1, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  mukana_export(session, "unit.list", 9, NULL, 0, "a\0b", 3, &response);
  CHECK_STATUS(MUKANA_E_UTF8, take(response).status);
  mukana_export(session, "unit.list", 9, NULL, 0, "a", SIZE_MAX, &response);
  CHECK_STATUS(MUKANA_E_LIMIT, take(response).status);
  freed = 0;
  CHECK_STATUS(MUKANA_E_ARG,
               mukana_export_bytes(session, "unit.list", 9, NULL, 0, take_bytes, &freed, count_free, NULL));
  CHECK(freed == 1);
}

int main(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  session = begin_session(workspace);
  CHECK_STATUS(MUKANA_OK, call(session, "unit.add", "{\"id\":\"u\",\"name\":\"=1+1 <script>\"}").status);
  new_file();
  refused_paths();
  refused_call_makes_no_file();
  callback();
  bad_arguments();
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
