/* What the parts of the peer share. */
#ifndef MUKANA_BENCH_PEER_INSIDE_H
#define MUKANA_BENCH_PEER_INSIDE_H

#include <sqlite3.h>

#include "peer.h"

#define PEER_ACTOR                                                                                            \
  "{\"actor\":\"founder\",\"role\":\"coordinator\",\"purpose\":\"administration\",\"controller\":\"county\"," \
  "\"objects\":["

struct peer {
  sqlite3* connection;
  sqlite3_stmt* begin;
  sqlite3_stmt* commit;
  sqlite3_stmt* contact;
  sqlite3_stmt* head;
  sqlite3_stmt* entry;
  sqlite3_stmt* payload;
  sqlite3_stmt* subject;
  sqlite3_stmt* device;
  sqlite3_stmt* person;
  sqlite3_stmt* row_key;
  unsigned char workspace[16];
};

void peer_check(peer* p, int result);
void peer_run(peer* p, const char* sql);
sqlite3_stmt* peer_prepare(peer* p, const char* sql);
void peer_step(peer* p, sqlite3_stmt* statement);
int64_t peer_now(void);
/* An id of 36 characters and the zero. */
void peer_make_id(char* id);
/* Adds an entry to the chain; `subject` is the row of the person it is about, or 0. */
void peer_journal(peer* p, const char* kind, const char* body, size_t length, int64_t subject);

#endif
