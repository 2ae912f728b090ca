/* Files that are no workspace, are damaged, newer, or may only be read: rows 53, 60, 61. */
#include <sys/stat.h>
#include <unistd.h>

#include "support.h"

static char before[1 << 22], after[1 << 22];

static size_t read_file(const char* path, char* bytes) {
  FILE* file = fopen(path, "rb");
  size_t length;
  CHECK(file != NULL);
  length = fread(bytes, 1, sizeof before, file);
  CHECK(length < sizeof before);
  fclose(file);
  return length;
}

static void write_file(const char* path, const char* bytes, size_t length) {
  FILE* file = fopen(path, "wb");
  CHECK(file != NULL && fwrite(bytes, 1, length, file) == length && fclose(file) == 0);
}

/* Opening must fail so, also with `create`, and leave the file as it is. */
static void check_left_alone(const char* path, int32_t status) {
  const size_t length = read_file(path, before);
  CHECK_STATUS(status, try_open(path, "{}").status);
  CHECK_STATUS(status, try_open(path, founding_options).status);
  CHECK_STATUS(status, try_open(path, "{\"read_only\":true}").status);
  CHECK(read_file(path, after) == length && memcmp(before, after, length) == 0);
}

static const char* small_workspace(const char* name) {
  const char* path = test_path(name);
  mukana_workspace* workspace = open_workspace(path, NULL);
  mukana_session* session = begin_session(workspace);
  CHECK_STATUS(MUKANA_OK, call(session, "unit.add", "{\"id\":\"u\",\"name\":\"Unit\"}").status);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return path;
}

static void not_a_database(void) {
  const char* path = test_path("text");
  write_file(path, "This is a letter, and it is longer than the sixteen bytes of a header.\n", 70);
  check_left_alone(path, MUKANA_E_CORRUPT_OR_KEY);
}

static void a_header_alone(void) {
  const char* path = test_path("header");
  write_file(path, "SQLite format 3\0 and then nothing of the kind that should follow it, at all, nothing", 80);
  check_left_alone(path, MUKANA_E_CORRUPT_OR_KEY);
}

static void damaged(void) {
  const char* path = small_workspace("damaged.mukana");
  const size_t length = read_file(path, before);
  CHECK(length > 8192);
  memset(before + 100, 0xa5, 4000); /* the first page, without its header: the schema */
  write_file(path, before, length);
  check_left_alone(path, MUKANA_E_CORRUPT_OR_KEY);
}

static void cut_off(void) {
  const char* path = small_workspace("cut.mukana");
  write_file(path, before, read_file(path, before) / 2 / 4096 * 4096);
  CHECK_STATUS(MUKANA_E_CORRUPT_OR_KEY, try_open(path, "{}").status);
}

static void another_programs_database(void) {
  const char* path = small_workspace("foreign.mukana");
  const size_t length = read_file(path, before);
  memcpy(before + 68, "\x12\x34\x56\x78", 4); /* SQLite's application id */
  write_file(path, before, length);
  check_left_alone(path, MUKANA_E_CORRUPT_OR_KEY);
}

static void read_only(void) {
  const char* path = small_workspace("reading.mukana");
  mukana_workspace* workspace = open_workspace(path, "{\"read_only\":true}");
  mukana_session* session = begin_session(workspace);
  CHECK_ANSWER(MUKANA_OK, "OK", call(session, "unit.get", "{\"id\":\"u\"}"));
  CHECK_ANSWER(MUKANA_E_DENIED, "READ_ONLY", call(session, "unit.add", "{\"name\":\"Unit\"}"));
  CHECK_ANSWER(MUKANA_E_DENIED, "READ_ONLY", call(session, "person.get", "{\"id\":\"founder\"}"));
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
}

static void unreadable(void) {
  const char* path = small_workspace("unreadable.mukana");
  if (geteuid() == 0) return; /* nothing is unreadable to root */
  CHECK(chmod(path, 0) == 0);
  CHECK_STATUS(MUKANA_E_IO, try_open(path, "{}").status);
}

static void a_folder(void) {
  const char* path = test_path("a_folder");
  CHECK(mkdir(path, 0700) == 0);
  CHECK(try_open(path, "{}").status != MUKANA_OK);
  CHECK(try_open(path, founding_options).status != MUKANA_OK);
}

int main(void) {
  not_a_database();
  a_header_alone();
  damaged();
  cut_off();
  another_programs_database();
  read_only();
  unreadable();
  a_folder();
  return 0;
}
