#include "mukana_calls.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void check(mukana_response* response) {
  if (mukana_response_status(response) == MUKANA_OK) return;
  fprintf(stderr, "%s: %s (at \"%s\")\n", mukana_response_code(response, NULL), mukana_response_message(response, NULL),
          mukana_response_path(response, NULL));
  exit(1);
}

void set_text(mukana_request* request, const char* place, const char* text) {
  if (mukana_request_set_text(request, place, strlen(place), text, strlen(text)) == MUKANA_OK) return;
  fprintf(stderr, "%s cannot be set\n", place);
  exit(1);
}

const char* text_of(const mukana_response* response, const char* place) {
  const char* text = NULL;
  mukana_response_get_text(response, place, strlen(place), &text, NULL);
  return text == NULL ? "" : text;
}

mukana_workspace* open_workspace(const char* location, const char* person, const char* organisation) {
  mukana_workspace* workspace = NULL;
  mukana_response* response = NULL;
  mukana_request* options = mukana_request_new();
  const char* json;
  size_t length;
  mukana_request_set_bool(options, "/create", 7, 1);
  set_text(options, "/founder/person", person);
  set_text(options, "/founder/organisation", organisation);
  json = mukana_request_json(options, &length);
  mukana_workspace_open(location, strlen(location), json, length, NULL, NULL, NULL, &workspace, &response);
  mukana_request_free(options);
  check(response);
  mukana_response_free(response);
  return workspace;
}

mukana_session* begin_session(mukana_workspace* workspace, const char* person, const char* purpose) {
  mukana_session* session = NULL;
  mukana_response* response = NULL;
  mukana_request* options = mukana_request_new();
  const char* json;
  size_t length;
  set_text(options, "/person", person);
  set_text(options, "/role", "coordinator");
  set_text(options, "/purpose", purpose);
  json = mukana_request_json(options, &length);
  mukana_session_begin(workspace, json, length, &session, &response);
  mukana_request_free(options);
  check(response);
  mukana_response_free(response);
  return session;
}

mukana_response* call(mukana_session* session, const char* operation, mukana_request* request) {
  mukana_response* response = NULL;
  size_t length;
  const char* json = mukana_request_json(request, &length);
  mukana_call(session, operation, strlen(operation), json, length, &response);
  mukana_request_free(request);
  check(response);
  return response;
}

void tell(mukana_session* session, const char* operation, mukana_request* request) {
  mukana_response_free(call(session, operation, request));
}
