// The bytes that are hashed, against values that another program computed (Python's hashlib and struct).
#include "trust/chain.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace mukana;

namespace {

std::string hexadecimal(const trust::Hash& hash) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : hash) {
    text += digits[byte >> 4U];
    text += digits[byte & 0x0FU];
  }
  return text;
}

std::string counting_bytes(int first, int count) {
  std::string bytes;
  for (int i = 0; i < count; ++i) bytes += static_cast<char>(first + i);
  return bytes;
}

trust::WorkspaceId counting_workspace() {
  trust::WorkspaceId id{};
  for (std::size_t i = 0; i < id.size(); ++i) id[i] = static_cast<std::uint8_t>(0x10 + i);
  return id;
}

}  // namespace

TEST_CASE("SHA-256 of the standard's example", "[trust]") {
  // FIPS 180-2, appendix B.1.
  CHECK(hexadecimal(trust::Sha256().bytes("a").bytes("bc").finish()) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("A payload's commitment and an entry's hash are known answers", "[trust]") {
  const trust::Hash commitment = trust::commitment_of(counting_bytes(0, 32), R"({"actor":"aino"})");
  CHECK(hexadecimal(commitment) == "2f85f09892f91c1eacea045a38247ff5743df3f326a7161254f16dcdce84a048");
  const std::string genesis(32, '\0');
  const auto hash = [&](std::int64_t sequence, std::int64_t at) {
    return hexadecimal(
        trust::hash_of(counting_workspace(), {sequence, {at}, 1, "contact.log", trust::view(commitment), genesis}));
  };
  CHECK(hash(7, 1625043600000) == "e5500b6fe61a6d66fdc22c21dca5dcc3123e4f827be0ac2b1b6f20684fa41814");
  CHECK(hash(1, -1) == "280b303882d91f234e67c519124bdd6c75e371c61e089b83408be92e936fc6e2");
}
