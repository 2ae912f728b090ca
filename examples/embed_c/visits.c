/* A tiny case-management program: it registers a client, writes down a home visit and a call, and lists the contacts.
 * Where a pilot is in the workspace it prints the pilot's report.   usage: visits [WORKSPACE]   (default: in memory) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mukana_calls.h"

static const char* const worker = "worker-1";

/* Answers the id of a new client, to be freed. */
static char* register_client(mukana_session* session, const char* municipality) {
  mukana_request* request = mukana_request_new();
  mukana_response* response;
  const char* id;
  char* copy;
  set_text(request, "/position", "client");
  set_text(request, "/municipality", municipality);
  response = call(session, "person.add", request);
  id = text_of(response, "/id");
  copy = malloc(strlen(id) + 1);
  if (copy != NULL) strcpy(copy, id);
  mukana_response_free(response);
  return copy;
}

static void log_contact(mukana_session* session, const char* kind, const char* when, const char* client, int minutes) {
  mukana_request* request = mukana_request_new();
  set_text(request, "/kind", kind);
  set_text(request, "/happened_at", when);
  set_text(request, "/clients/0", client);
  set_text(request, "/performers/0", worker);
  mukana_request_set_int64(request, "/minutes", strlen("/minutes"), minutes);
  tell(session, "contact.log", request);
}

static void print_contacts(const mukana_response* page) {
  size_t count = 0, i;
  mukana_response_count(page, "/items", strlen("/items"), &count);
  for (i = 0; i < count; ++i) {
    char kind[64], when[64];
    snprintf(kind, sizeof kind, "/items/%u/kind", (unsigned)i);
    snprintf(when, sizeof when, "/items/%u/happened_at", (unsigned)i);
    printf("%s  %s\n", text_of(page, when), text_of(page, kind));
  }
}

/* However many there are, one page at a time is in memory. */
static void list_contacts(mukana_session* session) {
  static const char filter[] = "{\"limit\":100}";
  mukana_cursor* cursor = NULL;
  mukana_response* response = NULL;
  mukana_cursor_open(session, "contact.list", strlen("contact.list"), filter, strlen(filter), &cursor, &response);
  check(response);
  mukana_response_free(response);
  while (!mukana_cursor_is_done(cursor)) {
    mukana_cursor_next(cursor, &response);
    check(response);
    print_contacts(response);
    mukana_response_free(response);
  }
  mukana_cursor_close(cursor);
}

static int32_t print_bytes(void* userdata, const char* bytes, size_t length) {
  (void)userdata;
  return fwrite(bytes, 1, length, stdout) == length ? 0 : 1;
}

static void print_report(mukana_session* session, const char* pilot) {
  mukana_request* request = mukana_request_new();
  mukana_response* response = NULL;
  const char* json;
  size_t length;
  set_text(request, "/pilot", pilot);
  set_text(request, "/audience", "internal");
  set_text(request, "/language", "en");
  set_text(request, "/format", "text");
  json = mukana_request_json(request, &length);
  mukana_export_bytes(session, "report.build", strlen("report.build"), json, length, print_bytes, NULL, NULL,
                      &response);
  mukana_request_free(request);
  check(response);
  mukana_response_free(response);
}

static void report_first_pilot(mukana_workspace* workspace) {
  mukana_session* session = begin_session(workspace, worker, "evaluation");
  mukana_response* pilots = call(session, "pilot.list", mukana_request_new());
  const char* pilot = text_of(pilots, "/items/0/id");
  if (*pilot == '\0') {
    printf("There is no pilot to report on.\n");
  } else {
    print_report(session, pilot);
  }
  mukana_response_free(pilots);
  mukana_session_end(session);
}

int main(int count, char** arguments) {
  mukana_workspace* workspace = open_workspace(count > 1 ? arguments[1] : ":memory:", worker, "town");
  mukana_session* session = begin_session(workspace, worker, "guidance");
  char* client = register_client(session, "Mikkeli");
  if (client == NULL) return 1;
  log_contact(session, "home_visit", "2021-02-15T08:00:00.000Z", client, 90);
  log_contact(session, "call", "2021-02-17T10:30:00.000Z", client, 10);
  free(client);
  list_contacts(session);
  mukana_session_end(session);
  report_first_pilot(workspace);
  return mukana_workspace_close(workspace) == MUKANA_OK ? 0 : 1;
}
