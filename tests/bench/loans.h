/* Loans of a fleet of LOAN_DEVICES devices with one medium each. Cycle i is loan number i / LOAN_DEVICES of device
   i % LOAN_DEVICES: ten days after the one before, three days long. Both sides do the same at the same instants. */
#ifndef MUKANA_BENCH_LOANS_H
#define MUKANA_BENCH_LOANS_H

#include <stdint.h>

#include "ours.h"
#include "peer.h"

#define LOAN_DEVICES 200
#define LOAN_DAY INT64_C(86400000)

/* When the device of cycle i goes out: from 2021-02-01T08:00:00Z on. */
static inline int64_t loan_out(int i) { return INT64_C(1612166400000) + i / LOAN_DEVICES * 10 * LOAN_DAY; }
static inline int64_t loan_back(int i) { return loan_out(i) + 3 * LOAN_DAY; }
static inline int64_t loan_wiped(int i) { return loan_out(i) - LOAN_DAY; }

void ours_fill_loans(ours* o);
/* Wipes the devices of `count` cycles before they go out, in one transaction. */
void ours_wipe(ours* o, int first, int count);
/* Hands a device out under a policy and takes it back, in a transaction each. */
void ours_lend(ours* o, int i);

typedef struct peer_loans peer_loans;

peer_loans* peer_loans_open(peer* p);
void peer_loans_close(peer_loans* l);
void peer_wipe(peer_loans* l, int first, int count);
void peer_lend(peer_loans* l, int i);

#endif
