/* Every operation of the catalogue, called with what does not fit: each field in turn gets values of every kind. No
 * call may end in a defect, an error names its field, and its text never holds what was given. */
#include "support.h"

static const char secret[] = "SECRET-7f3a";

/* Values that fit few fields; the texts hold the secret. */
static const char* const values[] = {
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "9007199254740993",
    "1e300",
    "\"\"",
    "\"SECRET-7f3a\"",
    "\"131052-308T\"",
    "\"2021-02-30\"",
    "\"2021-02-28\"",
    "\"2021-02-28T25:00:00.000Z\"",
    "\"9999-12-31T23:59:59.999Z\"",
    "\"-0001-01-01\"",
    "\"'; DROP TABLE person; --SECRET-7f3a\"",
    "\"\\u202eSECRET-7f3a\"",
    "[]",
    "[\"SECRET-7f3a\",\"SECRET-7f3a\"]",
    "[[[[1]]]]",
    "{}",
    "{\"SECRET-7f3a\":\"SECRET-7f3a\"}",
    "[{\"column\":\"SECRET-7f3a\",\"is\":[1,null]}]",
};

typedef struct Operation {
  char name[64];
  mukana_response* entry; /* of the catalogue */
} Operation;

static const char* text_at(const mukana_response* response, const char* place) {
  const char* text = NULL;
  mukana_response_get_text(response, place, strlen(place), &text, NULL);
  return text;
}

/* Whether a list of the entry holds a text. */
static int holds(const mukana_response* entry, const char* list, const char* wanted) {
  size_t count = 0, i;
  mukana_response_count(entry, list, strlen(list), &count);
  for (i = 0; i < count; ++i) {
    char place[64];
    snprintf(place, sizeof place, "%s/%u", list, (unsigned)i);
    if (strcmp(text_at(entry, place), wanted) == 0) return 1;
  }
  return 0;
}

/* A session that may call it: the founder has three roles. */
static mukana_session* session_for(mukana_workspace* workspace, const mukana_response* entry) {
  static const char* const roles[] = {"coordinator", "privacy_officer", "system_administrator"};
  char options[200];
  size_t i;
  for (i = 0; i < 3 && !holds(entry, "/access/roles", roles[i]); ++i) continue;
  if (i == 3) return NULL;
  snprintf(options, sizeof options, "{\"person\":\"founder\",\"role\":\"%s\",\"purpose\":\"%s\"}", roles[i],
           text_at(entry, "/access/purposes/0"));
  return begin_as(workspace, options);
}

static void check_call(mukana_session* session, const Operation* operation, const char* request, size_t length) {
  mukana_response* response = NULL;
  const int32_t status = mukana_call(session, operation->name, strlen(operation->name), request, length, &response);
  const char* body = mukana_response_body(response, NULL);
  const char* path = mukana_response_path(response, NULL);
  if (status == MUKANA_E_INTERNAL || status == MUKANA_E_NOMEM) {
    fprintf(stderr, "%s ended with %s on %s\n", operation->name, mukana_status_name(status), request);
    exit(1);
  }
  /* A path may name an unknown field; beside it nothing of the request comes back in an error. */
  if (status != MUKANA_OK && strstr(path, secret) == NULL && strstr(body, secret) != NULL) {
    fprintf(stderr, "%s tells what it was given: %s\n", operation->name, body);
    exit(1);
  }
  if (status == MUKANA_E_FORMAT && *path == '\0') {
    fprintf(stderr, "%s names no field of %s: %s\n", operation->name, request, body);
    exit(1);
  }
  mukana_response_free(response);
}

/* A value for a required field, so that the one under test is reached. */
static void fill(mukana_request* request, const mukana_response* entry, const char* field) {
  char place[128], value[256];
  const char* type;
  const char* first_code;
  snprintf(place, sizeof place, "/request/properties/%s/type", field);
  type = text_at(entry, place);
  snprintf(place, sizeof place, "/request/properties/%s/enum/0", field);
  first_code = text_at(entry, place);
  snprintf(place, sizeof place, "/request/properties/%s/format", field);
  if (first_code != NULL) {
    snprintf(value, sizeof value, "\"%s\"", first_code);
  } else if (text_at(entry, place) != NULL) {
    snprintf(value, sizeof value, "\"2021-02-28%s\"",
             strcmp(text_at(entry, place), "date") == 0 ? "" : "T08:00:00.000Z");
  } else if (type != NULL && strcmp(type, "integer") == 0) {
    strcpy(value, "1");
  } else if (type != NULL && strcmp(type, "object") == 0) {
    strcpy(value, "{}");
  } else if (type != NULL && strcmp(type, "boolean") == 0) {
    strcpy(value, "false");
  } else {
    strcpy(value, "\"founder\"");
  }
  snprintf(place, sizeof place, "/%s", field);
  CHECK_STATUS(MUKANA_OK, mukana_request_set_json(request, place, strlen(place), value, strlen(value)));
}

static void fill_required(mukana_request* request, const mukana_response* entry) {
  size_t count = 0, i;
  mukana_response_count(entry, "/request/required", 17, &count);
  for (i = 0; i < count; ++i) {
    char place[64];
    snprintf(place, sizeof place, "/request/required/%u", (unsigned)i);
    fill(request, entry, text_at(entry, place));
  }
}

static void try_value(mukana_session* session, const Operation* operation, const char* field, const char* value) {
  mukana_request* request = mukana_request_new();
  const char* json;
  size_t length;
  char place[128];
  fill_required(request, operation->entry);
  snprintf(place, sizeof place, "/%s", field);
  CHECK_STATUS(MUKANA_OK, mukana_request_set_json(request, place, strlen(place), value, strlen(value)));
  json = mukana_request_json(request, &length);
  check_call(session, operation, json, length);
  mukana_request_free(request);
}

static size_t try_operation(mukana_workspace* workspace, const Operation* operation) {
  mukana_session* session = session_for(workspace, operation->entry);
  size_t fields = 0, i, j;
  Answer answer;
  if (session == NULL) return 0;
  answer = call(session, operation->name, "{\"no_such_field\":1}");
  CHECK_STATUS(MUKANA_E_ARG, answer.status);
  CHECK_TEXT("/no_such_field", answer.path);
  mukana_response_count(operation->entry, "/request/properties", 19, &fields);
  for (i = 0; i < fields; ++i) {
    const char* field = NULL;
    CHECK_STATUS(MUKANA_OK, mukana_response_get_key(operation->entry, "/request/properties", 19, i, &field, NULL));
    for (j = 0; j < sizeof values / sizeof *values; ++j) try_value(session, operation, field, values[j]);
  }
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
  return fields * (sizeof values / sizeof *values) + 1;
}

static void check_journal(mukana_workspace* workspace) {
  mukana_session* session =
      begin_as(workspace, "{\"person\":\"founder\",\"role\":\"privacy_officer\",\"purpose\":\"oversight\"}");
  CHECK(strstr(call(session, "journal.verify", "{}").body, "\"ok\":true") != NULL);
  CHECK_STATUS(MUKANA_OK, mukana_session_end(session));
}

int main(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  mukana_response* catalogue = NULL;
  size_t count = 0, i, calls = 0;
  CHECK_STATUS(MUKANA_OK, mukana_catalogue(NULL, 0, &catalogue));
  CHECK_STATUS(MUKANA_OK, mukana_response_count(catalogue, "/operations", 11, &count));
  for (i = 0; i < count; ++i) {
    Operation operation;
    char place[64];
    snprintf(place, sizeof place, "/operations/%u/name", (unsigned)i);
    snprintf(operation.name, sizeof operation.name, "%s", text_at(catalogue, place));
    CHECK_STATUS(MUKANA_OK, mukana_catalogue(operation.name, strlen(operation.name), &operation.entry));
    calls += try_operation(workspace, &operation);
    mukana_response_free(operation.entry);
  }
  mukana_response_free(catalogue);
  check_journal(workspace);
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  CHECK(calls > 1000);
  printf("%u operations, %u calls\n", (unsigned)count, (unsigned)calls);
  return 0;
}
