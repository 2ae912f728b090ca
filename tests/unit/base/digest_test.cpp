// Digests are stored, so they must mean the same on every machine and for ever.
#include "base/digest.hpp"

#include <catch2/catch.hpp>

using namespace mukana;

TEST_CASE("The 64-bit digest is SipHash-2-4, its bytes taken big-endian", "[base]") {
  // Computed apart from this library, by an implementation checked against the vectors of SipHash's paper.
  CHECK(base::digest64("") == -255615430399083803);
  CHECK(base::digest64("abc") == -7237711042576963676);
  CHECK(base::digest64("\xC3\x84") == -4966241999634393711);
}

TEST_CASE("The 128-bit digest is BLAKE2b of 16 bytes", "[base]") {
  CHECK(base::digest128("") == "cae66941d9efbd404e4d88758ea67670");
  CHECK(base::digest128("abc") == "cf4ab791c62b8d2b2109c90275287816");
}
