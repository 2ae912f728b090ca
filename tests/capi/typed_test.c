/* The typed wrappers: structs in, structs out, and refusals that are those of mukana_call. */
#include "mukana_operations.h"
#include "support.h"

static mukana_session* begin(mukana_workspace* workspace, const char* purpose) {
  char options[160];
  snprintf(options, sizeof options, "{\"person\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"%s\"}", purpose);
  return begin_as(workspace, options);
}

static void add_person(mukana_session* session, const char* id) {
  mukana_op_person_add_request person = {0};
  mukana_response* response = NULL;
  person.id = id;
  CHECK_STATUS(MUKANA_OK, mukana_op_person_add(session, &person, NULL, &response));
  mukana_response_free(response);
}

static void a_record_comes_back_as_it_was_given(mukana_session* session) {
  const char* const clients[] = {"client-1", "client-2"};
  mukana_op_contact_log_request visit = {0};
  mukana_op_contact_get_request which = {0};
  mukana_rec_saved saved;
  mukana_rec_contact contact;
  mukana_response *logged = NULL, *got = NULL;
  visit.kind = MUKANA_CODE_CONTACT_KIND_HOME_VISIT;
  visit.happened_at = "2021-03-01T08:00:00Z";
  visit.clients = clients;
  visit.clients_count = 2;
  visit.minutes = mukana_int(0);
  visit.note = "Ärjä: \"tabletti\"\nja \\";
  CHECK_STATUS(MUKANA_OK, mukana_op_contact_log(session, &visit, &saved, &logged));
  CHECK(saved.revision.given == 1 && saved.revision.value == 1);

  which.id = saved.id;
  CHECK_STATUS(MUKANA_OK, mukana_op_contact_get(session, &which, &contact, &got));
  CHECK_TEXT(saved.id, contact.id);
  CHECK(contact.kind == MUKANA_CODE_CONTACT_KIND_HOME_VISIT);
  CHECK_TEXT("home_visit", mukana_code_contact_kind_text(contact.kind));
  CHECK_TEXT("2021-03-01T08:00:00.000Z", contact.happened_at);
  CHECK_TEXT("2021-03-01", contact.happened_on);
  CHECK_TEXT("Ärjä: \"tabletti\"\nja \\", contact.note);
  CHECK(contact.minutes.given == 1 && contact.minutes.value == 0);
  CHECK(contact.unit == NULL && contact.project == NULL);
  CHECK(contact.caller_kind == MUKANA_CODE_CALLER_KIND_LEFT_OUT);
  CHECK(contact.clients.count == 2 && contact.performers.count == 0);
  CHECK_TEXT("client-2", mukana_place_item_text(&contact.clients, 1));
  CHECK(mukana_place_item_text(&contact.clients, 2) == NULL);
  mukana_response_free(logged);
  mukana_response_free(got);
}

static void structs_within_a_request(mukana_session* session) {
  mukana_in_present_person present[2];
  mukana_in_absent_person absent = {0};
  mukana_op_attendance_record_request list = {0};
  mukana_op_attendance_list_request rows = {0};
  mukana_rec_attendance_recorded recorded;
  mukana_rec_attendance_page page;
  mukana_rec_attendance row;
  mukana_response *answer = NULL, *listed = NULL;
  size_t i, remote = 0;
  memset(present, 0, sizeof present);
  present[0].person = "client-1";
  present[0].mode = MUKANA_CODE_ATTENDANCE_MODE_REMOTE;
  present[1].person = "client-2";
  absent.person = "client-3";
  absent.excused = mukana_bool(1);
  list.starts_at = "2021-03-03T10:00:00Z";
  list.ends_at = "2021-03-03T11:00:00Z";
  list.title = "Tablets";
  list.present = present;
  list.present_count = 2;
  list.absent = &absent;
  list.absent_count = 1;
  CHECK_STATUS(MUKANA_OK, mukana_op_attendance_record(session, &list, &recorded, &answer));
  rows.meeting = recorded.id;
  CHECK_STATUS(MUKANA_OK, mukana_op_attendance_list(session, &rows, &page, &listed));
  CHECK(page.items.count == 3);
  for (i = 0; i < page.items.count; ++i) {
    CHECK_STATUS(MUKANA_OK, mukana_read_attendance(mukana_place_item(&page.items, i), &row));
    if (row.mode == MUKANA_CODE_ATTENDANCE_MODE_REMOTE) ++remote;
  }
  CHECK(remote == 1);
  CHECK_STATUS(MUKANA_E_NOT_FOUND, mukana_read_attendance(mukana_place_item(&page.items, 3), &row));
  mukana_response_free(answer);
  mukana_response_free(listed);
}

static void a_list_by_a_cursor(mukana_session* session) {
  mukana_op_person_list_request filter = {0};
  mukana_cursor* cursor = NULL;
  mukana_response* response = NULL;
  size_t seen = 0;
  filter.limit = mukana_int(2);
  CHECK_STATUS(MUKANA_OK, mukana_op_person_list_cursor(session, &filter, &cursor, &response));
  mukana_response_free(response);
  while (!mukana_cursor_is_done(cursor)) {
    mukana_place items;
    size_t i;
    CHECK_STATUS(MUKANA_OK, mukana_cursor_next(cursor, &response));
    items = mukana_items(response);
    for (i = 0; i < items.count; ++i) {
      mukana_rec_listed_person person;
      CHECK_STATUS(MUKANA_OK, mukana_read_listed_person(mukana_place_item(&items, i), &person));
      CHECK(person.id != NULL);
      ++seen;
    }
    mukana_response_free(response);
  }
  mukana_cursor_close(cursor);
  CHECK(seen == 4);
}

static void refusals(mukana_session* session) {
  mukana_op_contact_log_request call = {0};
  mukana_rec_saved saved;
  mukana_response* response = NULL;
  const char* const nobody[] = {"nobody"};

  CHECK_STATUS(MUKANA_E_FORMAT, mukana_op_contact_log(session, NULL, &saved, &response));
  CHECK_ANSWER(MUKANA_E_FORMAT, "MISSING_FIELD", take(response));
  CHECK(saved.id == NULL && saved.revision.given == 0);

  call.kind = MUKANA_CODE_CONTACT_KIND_CALL;
  call.happened_on = "2021-03-01";
  call.minutes = mukana_int(INT64_MAX);
  CHECK_STATUS(MUKANA_E_FORMAT, mukana_op_contact_log(session, &call, NULL, &response));
  CHECK_TEXT("/minutes", take(response).path);

  call.minutes.given = 0;
  call.clients = nobody;
  call.clients_count = 1;
  CHECK_STATUS(MUKANA_E_NOT_FOUND, mukana_op_contact_log(session, &call, NULL, &response));
  CHECK_TEXT("/clients/0", take(response).path);

  call.clients_count = 0;
  call.note = "\xc3";
  CHECK_STATUS(MUKANA_E_UTF8, mukana_op_contact_log(session, &call, &saved, &response));
  CHECK(response != NULL && saved.id == NULL);
  mukana_response_free(response);

  call.note = NULL;
  call.kind = MUKANA_CODE_CONTACT_KIND_NOT_KNOWN;
  CHECK_STATUS(MUKANA_E_ARG, mukana_op_contact_log(session, &call, NULL, &response));
  CHECK_TEXT("/kind", take(response).path);

  call.kind = (mukana_code_contact_kind)1000;
  CHECK_STATUS(MUKANA_E_ARG, mukana_op_contact_log(session, &call, NULL, &response));
  mukana_response_free(response);
  CHECK_STATUS(MUKANA_E_ARG, mukana_op_contact_log(session, &call, NULL, NULL));
  CHECK_STATUS(MUKANA_E_ARG, mukana_op_contact_log(NULL, &call, NULL, &response));
  mukana_response_free(response);
}

static void keys_and_revisions(mukana_session* session) {
  mukana_op_project_start_request project = {0};
  mukana_op_project_extend_request later = {0};
  mukana_rec_saved first, again;
  mukana_response *one = NULL, *two = NULL;
  project.name = "Etäpalvelu";
  project.first_day = "2021-02-01";
  project.last_day = "2021-06-30";
  project.idempotency_key = "k-1";
  CHECK_STATUS(MUKANA_OK, mukana_op_project_start(session, &project, &first, &one));
  CHECK_STATUS(MUKANA_OK, mukana_op_project_start(session, &project, &again, &two));
  CHECK_TEXT(first.id, again.id);
  later.id = first.id;
  later.last_day = "2021-12-31";
  later.expected_revision = mukana_int(7);
  mukana_response_free(two);
  CHECK_STATUS(MUKANA_E_CONFLICT, mukana_op_project_extend(session, &later, NULL, &two));
  CHECK_ANSWER(MUKANA_E_CONFLICT, "STALE_REVISION", take(two));
  mukana_response_free(one);
}

int main(void) {
  mukana_workspace* workspace = open_workspace(":memory:", NULL);
  mukana_session* session = begin(workspace, "guidance");
  mukana_session* administration = begin(workspace, "administration");
  add_person(session, "client-1");
  add_person(session, "client-2");
  add_person(session, "client-3");
  a_record_comes_back_as_it_was_given(session);
  structs_within_a_request(session);
  a_list_by_a_cursor(session);
  refusals(session);
  keys_and_revisions(administration);
  mukana_session_end(session);
  mukana_session_end(administration);
  CHECK_STATUS(MUKANA_OK, mukana_workspace_close(workspace));
  return 0;
}
