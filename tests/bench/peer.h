/* The peer of the benchmarks: what somebody would write by hand in C over sqlite3, with the same tables, the same
   durability and the same journal, and nothing of JSON, access rules or checks. */
#ifndef MUKANA_BENCH_PEER_H
#define MUKANA_BENCH_PEER_H

#include <stddef.h>
#include <stdint.h>

typedef struct peer peer;

peer* peer_open(const char* path);
void peer_close(peer* p);

/* One contact in a transaction of its own, with its journal entry. */
void peer_insert_contact(peer* p, int i);
/* `count` contacts in one transaction with one journal entry that lists their ids. */
void peer_insert_batch(peer* p, int first, int count);
/* A point read of a device by its id; returns the length of its kind, so that nothing is optimised away. */
size_t peer_read_device(peer* p, const char* id);
/* A point read of a person that commits the same entry to the use log before the data is used. */
size_t peer_read_person(peer* p, const char* id);
/* Reads CSV rows "CallId,StartedAt,CallerKind,Duration" and inserts contacts and row keys in one transaction. */
long peer_import(peer* p, size_t (*read)(void* userdata, char* buffer, size_t capacity), void* userdata);

#endif
