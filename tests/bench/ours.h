/* The library's side of the benchmarks: the same work through the C interface. */
#ifndef MUKANA_BENCH_OURS_H
#define MUKANA_BENCH_OURS_H

#include <stddef.h>

typedef struct ours ours;

ours* ours_open(const char* path);
void ours_close(ours* o);
/* Calls an operation, which has to succeed, and returns the length of its answer. */
size_t ours_call(ours* o, const char* operation, const char* request, size_t request_length);
void ours_insert_contact(ours* o, int i);
void ours_insert_batch(ours* o, int first, int count);
size_t ours_read_device(ours* o, const char* id);
size_t ours_read_person(ours* o, const char* id);
long ours_import(ours* o, size_t (*read)(void* userdata, char* buffer, size_t capacity), void* userdata);

#endif
