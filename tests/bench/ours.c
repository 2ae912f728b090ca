#include "ours.h"

#include <mukana.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ours {
  mukana_workspace* workspace;
  mukana_session* session;
};

static void check(int32_t status, mukana_response* response) {
  if (status == MUKANA_OK) return;
  size_t length = 0;
  const char* body = response != NULL ? mukana_response_body(response, &length) : "no response";
  fprintf(stderr, "mukana: %.*s\n", (int)length, body);
  exit(1);
}

size_t ours_call(ours* o, const char* operation, const char* request, size_t request_length) {
  mukana_response* response = NULL;
  const int32_t status = mukana_call(o->session, operation, strlen(operation), request, request_length, &response);
  check(status, response);
  size_t length = 0;
  mukana_response_body(response, &length);
  mukana_response_free(response);
  return length;
}

static void fill(ours* o) {
  char* request = malloc(512 * 1000);
  if (request == NULL) exit(1);
  for (int part = 0; part < 2; ++part) {
    char* end = request + sprintf(request, "{\"calls\":[");
    for (int i = 0; i < 1000; ++i) {
      const char* form =
          part == 0 ? "%s{\"operation\":\"device.register\",\"request\":{\"id\":\"d-%04d\",\"kind\":\"tablet\","
                      "\"model\":\"T10\",\"serial\":\"s-%d\",\"tag\":\"t-%d\"}}"
                    : "%s{\"operation\":\"person.add\",\"request\":{\"id\":\"p-%04d\",\"birth_year\":1970,"
                      "\"gender\":\"female\"}}";
      end += sprintf(end, form, i == 0 ? "" : ",", i, i, i);
    }
    end += sprintf(end, "]}");
    ours_call(o, "batch", request, (size_t)(end - request));
  }
  free(request);
}

ours* ours_open(const char* path) {
  static const char options[] = "{\"create\":true,\"founder\":{\"person\":\"founder\",\"organisation\":\"county\"}}";
  static const char who[] = "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"administration\"}";
  ours* o = calloc(1, sizeof *o);
  mukana_response* response = NULL;
  if (o == NULL) exit(1);
  check(mukana_workspace_open(path, strlen(path), options, strlen(options), NULL, NULL, NULL, &o->workspace, &response),
        response);
  mukana_response_free(response);
  check(mukana_session_begin(o->workspace, who, strlen(who), &o->session, &response), response);
  mukana_response_free(response);
  fill(o);
  return o;
}

void ours_close(ours* o) {
  mukana_session_end(o->session);
  mukana_workspace_close(o->workspace);
  free(o);
}

static int contact(char* into, int i) {
  return sprintf(into,
                 "{\"kind\":\"call\",\"happened_at\":\"2021-02-%02dT%02d:%02d:00.000Z\",\"caller_kind\":\"client\","
                 "\"minutes\":12}",
                 1 + i / 1440 % 28, i / 60 % 24, i % 60);
}

void ours_insert_contact(ours* o, int i) {
  char request[256];
  const int length = contact(request, i);
  ours_call(o, "contact.log", request, (size_t)length);
}

void ours_insert_batch(ours* o, int first, int count) {
  char* request = malloc((size_t)count * 200 + 64);
  if (request == NULL) exit(1);
  char* end = request + sprintf(request, "{\"calls\":[");
  for (int i = 0; i < count; ++i) {
    end += sprintf(end, "%s{\"operation\":\"contact.log\",\"request\":", i == 0 ? "" : ",");
    end += contact(end, first + i);
    *end++ = '}';
  }
  end += sprintf(end, "]}");
  ours_call(o, "batch", request, (size_t)(end - request));
  free(request);
}

static size_t read_one(ours* o, const char* operation, const char* id) {
  char request[96];
  const int length = sprintf(request, "{\"id\":\"%s\"}", id);
  return ours_call(o, operation, request, (size_t)length);
}

size_t ours_read_device(ours* o, const char* id) { return read_one(o, "device.get", id); }
size_t ours_read_person(ours* o, const char* id) { return read_one(o, "person.get", id); }

struct source {
  size_t (*read)(void* userdata, char* buffer, size_t capacity);
  void* userdata;
};

static int64_t read_bytes(void* userdata, char* buffer, size_t capacity) {
  struct source* source = userdata;
  return (int64_t)source->read(source->userdata, buffer, capacity);
}

long ours_import(ours* o, size_t (*read)(void* userdata, char* buffer, size_t capacity), void* userdata) {
  static const char request[] =
      "{\"mapping\":{\"version\":1,\"id\":\"phone\",\"operation\":\"contact.log\",\"row_key\":[\"CallId\"],"
      "\"on_finding\":\"set_aside\",\"fields\":{\"/kind\":{\"constant\":\"call\"},"
      "\"/happened_at\":{\"column\":\"StartedAt\",\"format\":\"ISO\"},\"/caller_kind\":{\"column\":\"CallerKind\"},"
      "\"/minutes\":{\"column\":\"Duration\",\"format\":\"integer\"}}}}";
  struct source source = {read, userdata};
  mukana_response* response = NULL;
  int64_t taken = 0;
  check(mukana_import(o->session, request, strlen(request), read_bytes, &source, NULL, &response), response);
  mukana_response_get_int64(response, "/taken", 6, &taken);
  mukana_response_free(response);
  return (long)taken;
}
