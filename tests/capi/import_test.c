/* Imports that are streamed by a callback. */
#include "support.h"

static const char request[] =
    "{\"mapping\":{\"version\":1,\"id\":\"units\",\"operation\":\"unit.add\",\"file\":{\"delimiter\":\";\"},"
    "\"row_key\":[\"id\"],\"fields\":{\"/id\":{\"column\":\"id\"},\"/name\":{\"column\":\"name\"}}}}";

typedef struct File {
  const char* text;
  size_t length;
  size_t at;
  size_t most; /* bytes handed over at once */
  int fails_at_end;
  int freed;
} File;

static mukana_session* session;

static int64_t read_file(void* userdata, char* buffer, size_t capacity) {
  File* file = userdata;
  size_t count = file->length - file->at;
  CHECK(file->freed == 0);
  if (count == 0 && file->fails_at_end) return -1;
  if (count > file->most) count = file->most;
  if (count > capacity) count = capacity;
  memcpy(buffer, file->text + file->at, count);
  file->at += count;
  return (int64_t)count;
}

static int64_t read_too_much(void* userdata, char* buffer, size_t capacity) {
  (void)userdata, (void)buffer;
  return (int64_t)capacity + 1;
}

static int64_t call_again(void* userdata, char* buffer, size_t capacity) {
  (void)userdata, (void)buffer, (void)capacity;
  CHECK_ANSWER(MUKANA_E_BUSY, "RE_ENTRY", call(session, "unit.list", "{}"));
  return -1;
}

static void free_file(void* userdata) { ++((File*)userdata)->freed; }

static Answer import_by(mukana_read read, File* file) {
  mukana_response* response = NULL;
  mukana_import(session, request, sizeof request - 1, read, file, free_file, &response);
  CHECK(file->freed == 1);
  return take(response);
}

static Answer import_text(const char* text, size_t most, int fails_at_end) {
  File file = {text, strlen(text), 0, most, fails_at_end, 0};
  return import_by(read_file, &file);
}

static void bad_arguments(void) {
  mukana_response* response = NULL;
  File file = {"", 0, 0, 1, 0, 0};
  CHECK_STATUS(MUKANA_E_ARG, mukana_import(session, "{}", 2, read_file, &file, free_file, NULL));
  CHECK(file.freed == 1);
  file.freed = 0;
  CHECK_STATUS(MUKANA_E_ARG, import_by(NULL, &file).status);
  mukana_import(NULL, "{}", 2, read_file, NULL, NULL, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  mukana_import(session, NULL, 2, read_file, NULL, NULL, &response);
  CHECK_STATUS(MUKANA_E_ARG, take(response).status);
  mukana_import(session, "{}", SIZE_MAX, read_file, NULL, NULL, &response);
  CHECK_STATUS(MUKANA_E_LIMIT, take(response).status);
}

static int knows_imports(void) {
  mukana_response* response = NULL;
  mukana_catalogue("import.run", 10, &response);
  return take(response).status == MUKANA_OK;
}

static void streamed(void) {
  static const char units[] = "id;name\nu1;First\nu2;Second\nu3;\xc3\x84\xc3\xa4ni\n";
  File file = {units, sizeof units - 1, 0, 1, 0, 0};
  CHECK_STATUS(MUKANA_E_CALLBACK, import_text(units, 7, 1).status);
  CHECK_STATUS(MUKANA_E_CALLBACK, import_by(read_too_much, &file).status);
  file.freed = 0;
  CHECK_STATUS(MUKANA_E_CALLBACK, import_by(call_again, &file).status);
  CHECK(count_units(session) == 0); /* what failed half-way left nothing */
  CHECK_ANSWER(MUKANA_OK, "OK", import_text(units, 1, 0));
  CHECK(count_units(session) == 3);
  CHECK(strstr(call(session, "unit.get", "{\"id\":\"u3\"}").body, "\xc3\x84\xc3\xa4ni") != NULL);
  /* The same file again changes nothing (row 35). */
  CHECK(strstr(import_text(units, 4096, 0).body, "\"taken\":0") != NULL);
  CHECK(count_units(session) == 3);
}

int main(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  session = begin_session(workspace);
  bad_arguments();
  if (knows_imports()) streamed();
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
