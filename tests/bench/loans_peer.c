#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "loans.h"
#include "peer_inside.h"

enum statement {
  find_device,
  find_person,
  find_policy,
  find_suspension,
  count_open,
  find_unwiped,
  find_overlap,
  add_loan,
  add_due,
  set_state,
  find_open,
  end_loan,
  add_wipe,
  statements
};

static const char* const texts[statements] = {
    "SELECT key, device_state, kind FROM device WHERE controller = 1 AND id = ?",
    "SELECT key FROM person WHERE controller = 1 AND id = ?",
    "SELECT key, period_days, most_loans FROM lending_policy WHERE controller = 1 AND state = 'valid'"
    " AND (device_kind IS NULL OR device_kind = ?1) AND (first_day IS NULL OR first_day <= ?2)"
    " AND (last_day IS NULL OR last_day >= ?2) ORDER BY device_kind IS NULL, key DESC LIMIT 1",
    "SELECT key FROM suspension WHERE person = ?1 AND state = 'valid' AND first_day <= ?2"
    " AND (last_day IS NULL OR last_day >= ?2)",
    "SELECT COUNT(*) FROM loan WHERE borrower = ? AND state = 'valid' AND returned_at IS NULL",
    "SELECT m.key FROM device_medium m WHERE m.device = ?1 AND NOT EXISTS (SELECT 1 FROM sanitisation s"
    " WHERE s.device = ?1 AND s.medium = m.id AND s.state = 'valid' AND s.result = 'passed' AND s.finished_at <= ?2"
    " AND s.started_at >= COALESCE((SELECT MAX(returned_at) FROM loan WHERE device = ?1 AND state = 'valid'), 0))",
    "SELECT key FROM loan WHERE device = ?1 AND state = 'valid' AND (returned_at IS NULL OR returned_at > ?2)",
    "INSERT INTO loan (controller, id, recorded_at, recorded_by, device, borrower, out_at, out_day, out_precision,"
    " policy) VALUES (1, ?, ?, 1, ?, ?, ?, ?, 'instant', ?)",
    "INSERT INTO loan_due (loan, number, due_on, due_at, base, base_at, recorded_at, recorded_by)"
    " VALUES (?, 0, ?, ?, 'checkout', ?, ?, 1)",
    "UPDATE device SET device_state = ?2 WHERE key = ?1",
    "SELECT key, id, borrower, out_at FROM loan WHERE device = ? AND state = 'valid' AND returned_at IS NULL",
    "UPDATE loan SET returned_at = ?2, returned_day = ?3, returned_precision = 'instant', return_entry_mode = 'live',"
    " revision = revision + 1 WHERE key = ?1",
    "INSERT INTO sanitisation (controller, id, recorded_at, recorded_by, device, medium, action, started_at,"
    " finished_at, result, performed_by) VALUES (1, ?, ?, 1, ?, 'm', 'purge', ?, ?, 'passed', 1)"};

#define RECORD                                                                                      \
  "key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, id TEXT NOT NULL,"                         \
  " revision INTEGER NOT NULL DEFAULT 1, state TEXT NOT NULL DEFAULT 'valid', recorded_at INTEGER," \
  " recorded_by INTEGER, import INTEGER, import_row INTEGER, entry_mode TEXT NOT NULL DEFAULT 'live'"

static const char* const loan_tables =
    "CREATE TABLE device_medium (key INTEGER PRIMARY KEY, device INTEGER NOT NULL, id TEXT NOT NULL,"
    " kind TEXT NOT NULL, UNIQUE (device, id));"
    "CREATE TABLE sanitisation (" RECORD
    ", device INTEGER NOT NULL, medium TEXT, action TEXT NOT NULL, started_at INTEGER NOT NULL,"
    " finished_at INTEGER NOT NULL, result TEXT NOT NULL, performed_by INTEGER, UNIQUE (id, controller));"
    "CREATE INDEX sanitisation_device ON sanitisation (device);"
    "CREATE TABLE loan (" RECORD
    ", device INTEGER NOT NULL, borrower INTEGER NOT NULL, out_at INTEGER NOT NULL, out_day INTEGER NOT NULL,"
    " out_precision TEXT NOT NULL, returned_at INTEGER, returned_day INTEGER, returned_precision TEXT,"
    " return_entry_mode TEXT, condition TEXT, flags TEXT NOT NULL DEFAULT '', policy INTEGER,"
    " UNIQUE (id, controller), CHECK (returned_at > out_at));"
    "CREATE UNIQUE INDEX loan_open ON loan (device) WHERE returned_at IS NULL AND state = 'valid';"
    "CREATE INDEX loan_device ON loan (device, out_at);"
    "CREATE INDEX loan_borrower ON loan (borrower);"
    "CREATE TABLE loan_due (key INTEGER PRIMARY KEY, loan INTEGER NOT NULL, number INTEGER NOT NULL,"
    " due_on INTEGER NOT NULL, due_at INTEGER, base TEXT, base_at INTEGER, reason TEXT, recorded_at INTEGER NOT NULL,"
    " recorded_by INTEGER, UNIQUE (loan, number));"
    "CREATE TABLE lending_policy (" RECORD
    ", device_kind TEXT, first_day INTEGER, last_day INTEGER, period_days INTEGER NOT NULL, most_loans INTEGER);"
    "CREATE TABLE suspension (" RECORD
    ", person INTEGER NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER);"
    "CREATE INDEX suspension_person ON suspension (person);"
    "INSERT INTO lending_policy (controller, id, period_days, most_loans) VALUES (1, 'usual', 28, 2);"
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199)"
    " INSERT INTO device (controller, id, kind) SELECT 1, printf('c-%04d', i), 'tablet' FROM n;"
    "INSERT INTO device_medium (device, id, kind) SELECT key, 'm', 'flash' FROM device WHERE id LIKE 'c-%';";

struct peer_loans {
  peer* p;
  sqlite3_stmt* of[statements];
};

peer_loans* peer_loans_open(peer* p) {
  peer_loans* l = calloc(1, sizeof *l);
  if (l == NULL) exit(1);
  l->p = p;
  peer_run(p, loan_tables);
  for (int i = 0; i < statements; ++i) l->of[i] = peer_prepare(p, texts[i]);
  return l;
}

void peer_loans_close(peer_loans* l) {
  for (int i = 0; i < statements; ++i) sqlite3_finalize(l->of[i]);
  free(l);
}

static void refuse_if(int refused, const char* why) {
  if (!refused) return;
  fprintf(stderr, "peer: %s\n", why);
  exit(1);
}

/* Steps a query and tells whether there is a row; the caller resets it. */
static int finds(peer_loans* l, enum statement which) {
  const int result = sqlite3_step(l->of[which]);
  peer_check(l->p, result);
  return result == SQLITE_ROW;
}

static int64_t day_of(int64_t at) { return (at + 7200000) / LOAN_DAY; }

/* The key of the device, which has to stand in `state`. */
static int64_t device_in(peer_loans* l, const char* id, const char* state, char* kind, size_t room) {
  sqlite3_stmt* s = l->of[find_device];
  sqlite3_bind_text(s, 1, id, -1, SQLITE_STATIC);
  refuse_if(!finds(l, find_device), "no such device");
  const int64_t device = sqlite3_column_int64(s, 0);
  refuse_if(strcmp((const char*)sqlite3_column_text(s, 1), state) != 0, "the device stands elsewhere");
  if (kind != NULL) snprintf(kind, room, "%s", (const char*)sqlite3_column_text(s, 2));
  sqlite3_reset(s);
  return device;
}

static void refuse_if_found(peer_loans* l, enum statement which, int64_t key, int64_t time, const char* why) {
  sqlite3_bind_int64(l->of[which], 1, key);
  sqlite3_bind_int64(l->of[which], 2, time);
  refuse_if(finds(l, which), why);
  sqlite3_reset(l->of[which]);
}

static void put_state(peer_loans* l, int64_t device, const char* state) {
  sqlite3_bind_int64(l->of[set_state], 1, device);
  sqlite3_bind_text(l->of[set_state], 2, state, -1, SQLITE_STATIC);
  peer_step(l->p, l->of[set_state]);
}

static void write_entry(peer_loans* l, const char* kind, const char* loan, const char* device, int64_t borrower) {
  char body[320];
  const int length =
      snprintf(body, sizeof body, PEER_ACTOR "{\"kind\":\"loan\",\"id\":\"%s\"},{\"kind\":\"device\",\"id\":\"%s\"}]}",
               loan, device);
  peer_journal(l->p, kind, body, (size_t)length, borrower);
}

static void check_out(peer_loans* l, const char* device_id, const char* borrower_id, int64_t out) {
  char id[40];
  char kind[16];
  const int64_t day = day_of(out);
  const int64_t now = peer_now();
  peer_make_id(id);
  peer_step(l->p, l->p->begin);
  refuse_if(out > now, "not yet");
  sqlite3_stmt* s = l->of[find_person];
  sqlite3_bind_text(s, 1, borrower_id, -1, SQLITE_STATIC);
  refuse_if(!finds(l, find_person), "no such person");
  const int64_t borrower = sqlite3_column_int64(s, 0);
  sqlite3_reset(s);
  const int64_t device = device_in(l, device_id, "available", kind, sizeof kind);
  refuse_if_found(l, find_overlap, device, out, "on loan");
  refuse_if_found(l, find_unwiped, device, out, "not wiped");
  refuse_if_found(l, find_suspension, borrower, day, "suspended");
  s = l->of[find_policy];
  sqlite3_bind_text(s, 1, kind, -1, SQLITE_STATIC);
  sqlite3_bind_int64(s, 2, day);
  refuse_if(!finds(l, find_policy), "no policy");
  const int64_t policy = sqlite3_column_int64(s, 0);
  const int64_t due_on = day + sqlite3_column_int64(s, 1);
  const int64_t most = sqlite3_column_int64(s, 2);
  sqlite3_reset(s);
  s = l->of[count_open];
  sqlite3_bind_int64(s, 1, borrower);
  refuse_if(!finds(l, count_open) || sqlite3_column_int64(s, 0) >= most, "too many loans");
  sqlite3_reset(s);

  s = l->of[add_loan];
  sqlite3_bind_text(s, 1, id, -1, SQLITE_STATIC);
  sqlite3_bind_int64(s, 2, now);
  sqlite3_bind_int64(s, 3, device);
  sqlite3_bind_int64(s, 4, borrower);
  sqlite3_bind_int64(s, 5, out);
  sqlite3_bind_int64(s, 6, day);
  sqlite3_bind_int64(s, 7, policy);
  peer_step(l->p, s);
  s = l->of[add_due];
  sqlite3_bind_int64(s, 1, sqlite3_last_insert_rowid(l->p->connection));
  sqlite3_bind_int64(s, 2, due_on);
  sqlite3_bind_int64(s, 3, (due_on + 1) * LOAN_DAY - 7200000);
  sqlite3_bind_int64(s, 4, out);
  sqlite3_bind_int64(s, 5, now);
  peer_step(l->p, s);
  put_state(l, device, "on_loan");
  write_entry(l, "loan.check_out", id, device_id, borrower);
  peer_step(l->p, l->p->commit);
}

static void take_back(peer_loans* l, const char* device_id, int64_t at) {
  char id[40];
  peer_step(l->p, l->p->begin);
  refuse_if(at > peer_now(), "not yet");
  const int64_t device = device_in(l, device_id, "on_loan", NULL, 0);
  sqlite3_stmt* s = l->of[find_open];
  sqlite3_bind_int64(s, 1, device);
  refuse_if(!finds(l, find_open), "not on loan");
  const int64_t loan = sqlite3_column_int64(s, 0);
  snprintf(id, sizeof id, "%s", (const char*)sqlite3_column_text(s, 1));
  const int64_t borrower = sqlite3_column_int64(s, 2);
  refuse_if(at <= sqlite3_column_int64(s, 3), "back before it was out");
  sqlite3_reset(s);
  s = l->of[end_loan];
  sqlite3_bind_int64(s, 1, loan);
  sqlite3_bind_int64(s, 2, at);
  sqlite3_bind_int64(s, 3, day_of(at));
  peer_step(l->p, s);
  put_state(l, device, "to_wipe");
  write_entry(l, "loan.return", id, device_id, borrower);
  peer_step(l->p, l->p->commit);
}

void peer_lend(peer_loans* l, int i) {
  char device[16];
  char borrower[16];
  snprintf(device, sizeof device, "c-%04d", i % LOAN_DEVICES);
  snprintf(borrower, sizeof borrower, "p-%04d", i * 7 % 1000);
  check_out(l, device, borrower, loan_out(i));
  take_back(l, device, loan_back(i));
}

void peer_wipe(peer_loans* l, int first, int count) {
  char device_id[16];
  char id[40];
  peer_step(l->p, l->p->begin);
  for (int i = first; i < first + count; ++i) {
    snprintf(device_id, sizeof device_id, "c-%04d", i % LOAN_DEVICES);
    const int64_t device = device_in(l, device_id, "to_wipe", NULL, 0);
    peer_make_id(id);
    sqlite3_stmt* s = l->of[add_wipe];
    sqlite3_bind_text(s, 1, id, -1, SQLITE_STATIC);
    sqlite3_bind_int64(s, 2, peer_now());
    sqlite3_bind_int64(s, 3, device);
    sqlite3_bind_int64(s, 4, loan_wiped(i) - 3600000);
    sqlite3_bind_int64(s, 5, loan_wiped(i));
    peer_step(l->p, s);
    put_state(l, device, "available");
  }
  peer_journal(l->p, "batch", "{\"wipes\":0}", 11, 0);
  peer_step(l->p, l->p->commit);
}
