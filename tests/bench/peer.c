#include "peer.h"

#include <sodium.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "peer_inside.h"

void peer_check(peer* p, int result) {
  if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE) return;
  fprintf(stderr, "peer: %s\n", sqlite3_errmsg(p->connection));
  exit(1);
}

void peer_run(peer* p, const char* sql) { peer_check(p, sqlite3_exec(p->connection, sql, NULL, NULL, NULL)); }

sqlite3_stmt* peer_prepare(peer* p, const char* sql) {
  sqlite3_stmt* statement = NULL;
  peer_check(p, sqlite3_prepare_v3(p->connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
  return statement;
}

void peer_step(peer* p, sqlite3_stmt* statement) {
  peer_check(p, sqlite3_step(statement));
  peer_check(p, sqlite3_reset(statement));
}

/* The tables that are written on both sides, column by column. */
static const char* const tables =
    "CREATE TABLE contact (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, id TEXT NOT NULL,"
    " revision INTEGER NOT NULL DEFAULT 1, state TEXT NOT NULL DEFAULT 'valid', regime TEXT,"
    " recorded_at INTEGER NOT NULL, recorded_by INTEGER, import INTEGER, import_row INTEGER,"
    " entry_mode TEXT NOT NULL DEFAULT 'live', kind TEXT NOT NULL, happened_at INTEGER, day INTEGER NOT NULL,"
    " precision TEXT NOT NULL, n INTEGER NOT NULL, caller_kind TEXT, unit INTEGER, municipality TEXT, minutes INTEGER,"
    " project INTEGER, host_service TEXT, note TEXT, source_zone TEXT, client INTEGER, performer INTEGER,"
    " further INTEGER NOT NULL DEFAULT 0, UNIQUE (controller, id));"
    "CREATE INDEX contact_client ON contact (client) WHERE client IS NOT NULL;"
    "CREATE TABLE journal (seq INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, kind TEXT NOT NULL,"
    " version INTEGER NOT NULL, commitment BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL);"
    "CREATE TABLE journal_payload (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, body TEXT NOT NULL);"
    "CREATE TABLE journal_subject (subject INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (subject, seq))"
    " WITHOUT ROWID;"
    "CREATE TABLE device (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,"
    " model TEXT, serial TEXT, tag TEXT, device_state TEXT NOT NULL DEFAULT 'to_wipe', UNIQUE (controller, id));"
    "CREATE TABLE person (key INTEGER PRIMARY KEY, controller INTEGER NOT NULL, id TEXT NOT NULL, birth_year INTEGER,"
    " gender TEXT, UNIQUE (controller, id));"
    "CREATE TABLE import_row (source INTEGER NOT NULL, row_key TEXT NOT NULL, digest INTEGER NOT NULL,"
    " import INTEGER NOT NULL, PRIMARY KEY (source, row_key)) WITHOUT ROWID;";

static void fill(peer* p) {
  char sql[256];
  peer_run(p, "BEGIN");
  for (int i = 0; i < 1000; ++i) {
    snprintf(
        sql, sizeof sql,
        "INSERT INTO device (controller, id, kind, model, serial, tag) VALUES (1, 'd-%04d', 'tablet', 'T10', 's-%d',"
        " 't-%d')",
        i, i, i);
    peer_run(p, sql);
    snprintf(sql, sizeof sql,
             "INSERT INTO person (controller, id, birth_year, gender) VALUES (1, 'p-%04d', 1970, 'female')", i);
    peer_run(p, sql);
  }
  peer_run(p, "COMMIT");
}

peer* peer_open(const char* path) {
  peer* p = calloc(1, sizeof *p);
  if (p == NULL || sodium_init() < 0) exit(1);
  peer_check(
      p, sqlite3_open_v2(path, &p->connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL));
  peer_run(p, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;");
  peer_run(p, tables);
  fill(p);
  p->begin = peer_prepare(p, "BEGIN IMMEDIATE");
  p->commit = peer_prepare(p, "COMMIT");
  p->contact =
      peer_prepare(p,
                   "INSERT INTO contact (controller, id, recorded_at, recorded_by, import, import_row, kind,"
                   " happened_at, day, precision, n, caller_kind, minutes) VALUES (1, ?, ?, 1, ?, ?, 'call', ?, ?,"
                   " 'instant', 1, ?, ?)");
  p->head = peer_prepare(p, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
  p->entry = peer_prepare(p, "INSERT INTO journal VALUES (?, ?, ?, 1, ?, ?, ?)");
  p->payload = peer_prepare(p, "INSERT INTO journal_payload VALUES (?, ?, ?)");
  p->subject = peer_prepare(p, "INSERT INTO journal_subject VALUES (?, ?)");
  p->device = peer_prepare(p, "SELECT key, id, kind, model, serial, tag FROM device WHERE controller = 1 AND id = ?");
  p->person = peer_prepare(p, "SELECT key, id, birth_year, gender FROM person WHERE controller = 1 AND id = ?");
  p->row_key = peer_prepare(p, "INSERT INTO import_row VALUES (1, ?, ?, 1) ON CONFLICT DO NOTHING");
  randombytes_buf(p->workspace, sizeof p->workspace);
  return p;
}

void peer_close(peer* p) {
  sqlite3_stmt* const statements[] = {p->begin,   p->commit,  p->contact, p->head,   p->entry,
                                      p->payload, p->subject, p->device,  p->person, p->row_key};
  for (size_t i = 0; i < sizeof statements / sizeof *statements; ++i) sqlite3_finalize(statements[i]);
  sqlite3_close(p->connection);
  free(p);
}

int64_t peer_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void peer_make_id(char* id) {
  static const char hex[] = "0123456789abcdef";
  unsigned char bytes[16];
  randombytes_buf(bytes, sizeof bytes);
  const int64_t ms = peer_now();
  for (int i = 0; i < 6; ++i) bytes[i] = (unsigned char)((uint64_t)ms >> (8 * (5 - i)));
  for (int i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *id++ = '-';
    *id++ = hex[bytes[i] >> 4];
    *id++ = hex[bytes[i] & 15];
  }
  *id = 0;
}

static void insert_contact(peer* p, const char* id, int64_t at, const char* caller, int minutes, int64_t row) {
  sqlite3_stmt* s = p->contact;
  sqlite3_bind_text(s, 1, id, -1, SQLITE_STATIC);
  sqlite3_bind_int64(s, 2, peer_now());
  if (row > 0) {
    sqlite3_bind_int64(s, 3, 1);
    sqlite3_bind_int64(s, 4, row);
  } else {
    sqlite3_bind_null(s, 3);
    sqlite3_bind_null(s, 4);
  }
  sqlite3_bind_int64(s, 5, at);
  sqlite3_bind_int64(s, 6, (at + 7200000) / 86400000);
  sqlite3_bind_text(s, 7, caller, -1, SQLITE_STATIC);
  sqlite3_bind_int(s, 8, minutes);
  peer_step(p, s);
}

static void hash_number(crypto_hash_sha256_state* state, uint64_t value, int bytes) {
  unsigned char big_endian[8];
  for (int i = 0; i < bytes; ++i) big_endian[i] = (unsigned char)(value >> (8 * (bytes - 1 - i)));
  crypto_hash_sha256_update(state, big_endian, (unsigned long long)bytes);
}

/* The same chain as the library's: commitment over salt and body, hash over the entry and the one before. */
void peer_journal(peer* p, const char* kind, const char* body, size_t length, int64_t subject) {
  unsigned char previous[32] = {0};
  unsigned char salt[32];
  unsigned char commitment[32];
  unsigned char hash[32];
  int64_t sequence = 1;
  if (sqlite3_step(p->head) == SQLITE_ROW) {
    sequence = sqlite3_column_int64(p->head, 0) + 1;
    memcpy(previous, sqlite3_column_blob(p->head, 1), sizeof previous);
  }
  sqlite3_reset(p->head);
  randombytes_buf(salt, sizeof salt);
  const int64_t at = peer_now();
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  crypto_hash_sha256_update(&state, (const unsigned char*)"mukana.payload.1", 16);
  crypto_hash_sha256_update(&state, salt, sizeof salt);
  hash_number(&state, length, 8);
  crypto_hash_sha256_update(&state, (const unsigned char*)body, length);
  crypto_hash_sha256_final(&state, commitment);
  crypto_hash_sha256_init(&state);
  crypto_hash_sha256_update(&state, (const unsigned char*)"mukana.entry.1", 14);
  crypto_hash_sha256_update(&state, p->workspace, sizeof p->workspace);
  hash_number(&state, (uint64_t)sequence, 8);
  hash_number(&state, (uint64_t)at, 8);
  hash_number(&state, 1, 4);
  hash_number(&state, strlen(kind), 4);
  crypto_hash_sha256_update(&state, (const unsigned char*)kind, strlen(kind));
  crypto_hash_sha256_update(&state, commitment, sizeof commitment);
  crypto_hash_sha256_update(&state, previous, sizeof previous);
  crypto_hash_sha256_final(&state, hash);

  sqlite3_bind_int64(p->entry, 1, sequence);
  sqlite3_bind_int64(p->entry, 2, at);
  sqlite3_bind_text(p->entry, 3, kind, -1, SQLITE_STATIC);
  sqlite3_bind_blob(p->entry, 4, commitment, sizeof commitment, SQLITE_STATIC);
  sqlite3_bind_blob(p->entry, 5, previous, sizeof previous, SQLITE_STATIC);
  sqlite3_bind_blob(p->entry, 6, hash, sizeof hash, SQLITE_STATIC);
  peer_step(p, p->entry);
  sqlite3_bind_int64(p->payload, 1, sequence);
  sqlite3_bind_blob(p->payload, 2, salt, sizeof salt, SQLITE_STATIC);
  sqlite3_bind_text(p->payload, 3, body, (int)length, SQLITE_STATIC);
  peer_step(p, p->payload);
  if (subject > 0) {
    sqlite3_bind_int64(p->subject, 1, subject);
    sqlite3_bind_int64(p->subject, 2, sequence);
    peer_step(p, p->subject);
  }
}

void peer_insert_contact(peer* p, int i) {
  char id[40];
  char body[256];
  peer_make_id(id);
  peer_step(p, p->begin);
  insert_contact(p, id, 1613376000000 + (int64_t)i * 60000, "client", 12, 0);
  const int length = snprintf(body, sizeof body, PEER_ACTOR "{\"kind\":\"contact\",\"id\":\"%s\"}]}", id);
  peer_journal(p, "contact.log", body, (size_t)length, 0);
  peer_step(p, p->commit);
}

void peer_insert_batch(peer* p, int first, int count) {
  char id[40];
  char* body = malloc((size_t)count * 80 + 256);
  if (body == NULL) exit(1);
  char* end = body + sprintf(body, PEER_ACTOR);
  peer_step(p, p->begin);
  for (int i = 0; i < count; ++i) {
    peer_make_id(id);
    insert_contact(p, id, 1613376000000 + (int64_t)(first + i) * 60000, "client", 12, 0);
    end += sprintf(end, "{\"kind\":\"contact\",\"id\":\"%s\"},", id);
  }
  peer_journal(p, "batch", body, (size_t)(end - body), 0);
  peer_step(p, p->commit);
  free(body);
}

static size_t read_row(peer* p, sqlite3_stmt* statement, const char* id, int columns, int64_t* key) {
  size_t total = 0;
  sqlite3_bind_text(statement, 1, id, -1, SQLITE_STATIC);
  if (sqlite3_step(statement) == SQLITE_ROW) {
    *key = sqlite3_column_int64(statement, 0);
    for (int i = 1; i < columns; ++i) {
      const char* text = (const char*)sqlite3_column_text(statement, i);
      total += text != NULL ? strlen(text) : 0;
    }
  }
  peer_check(p, sqlite3_reset(statement));
  return total;
}

size_t peer_read_device(peer* p, const char* id) {
  int64_t key = 0;
  return read_row(p, p->device, id, 6, &key);
}

size_t peer_read_person(peer* p, const char* id) {
  char body[256];
  int64_t key = 0;
  peer_step(p, p->begin);
  const size_t total = read_row(p, p->person, id, 4, &key);
  const int length = snprintf(body, sizeof body, PEER_ACTOR "{\"kind\":\"person\",\"id\":\"%s\"}]}", id);
  peer_journal(p, "person.get", body, (size_t)length, key);
  peer_step(p, p->commit);
  return total;
}

/* "2021-02-15T08:00:00Z" at fixed places. */
static int64_t instant_of(const char* text) {
  struct tm t;
  memset(&t, 0, sizeof t);
  t.tm_year = atoi(text) - 1900;
  t.tm_mon = atoi(text + 5) - 1;
  t.tm_mday = atoi(text + 8);
  t.tm_hour = atoi(text + 11);
  t.tm_min = atoi(text + 14);
  t.tm_sec = atoi(text + 17);
  return (int64_t)timegm(&t) * 1000;
}

static void import_line(peer* p, char* line, int64_t row) {
  char id[40];
  char* cells[4] = {line, "", "", ""};
  for (int i = 1; i < 4; ++i) {
    char* comma = strchr(cells[i - 1], ',');
    if (comma == NULL) return;
    *comma = 0;
    cells[i] = comma + 1;
  }
  sqlite3_bind_text(p->row_key, 1, cells[0], -1, SQLITE_STATIC);
  sqlite3_bind_int64(p->row_key, 2, row);
  peer_step(p, p->row_key);
  peer_make_id(id);
  insert_contact(p, id, instant_of(cells[1]), cells[2], atoi(cells[3]), row);
}

long peer_import(peer* p, size_t (*read)(void* userdata, char* buffer, size_t capacity), void* userdata) {
  static char buffer[1 << 16];
  char line[512];
  size_t length = 0;
  size_t got = 0;
  long rows = -1; /* the header */
  peer_step(p, p->begin);
  while ((got = read(userdata, buffer, sizeof buffer)) > 0) {
    for (size_t i = 0; i < got; ++i) {
      if (buffer[i] != '\n') {
        if (length + 1 < sizeof line) line[length++] = buffer[i];
        continue;
      }
      line[length] = 0;
      length = 0;
      if (++rows > 0) import_line(p, line, rows);
    }
  }
  peer_journal(p, "import.run", "{\"rows\":0}", 10, 0);
  peer_step(p, p->commit);
  return rows;
}
