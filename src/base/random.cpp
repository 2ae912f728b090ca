#include "base/random.hpp"

#include <sodium.h>

#include "mukana/base/failure.hpp"

namespace mukana::base {

void ready_random_bytes() {
  if (sodium_init() < 0) throw Failed(Failure::of(Status::internal, "No source of random bytes."));
}

}  // namespace mukana::base
