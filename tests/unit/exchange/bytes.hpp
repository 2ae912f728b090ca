#pragma once
// Bytes for the readers under test, given out in pieces of a chosen size.
#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "exchange/encoding.hpp"

namespace mukana::exchange::test {

inline PullBytes bytes_of(std::string bytes, std::size_t piece = 65'536) {
  return [bytes = std::move(bytes), piece, at = std::size_t{0}](char* buffer, std::size_t capacity) mutable {
    const std::size_t count = std::min({piece, capacity, bytes.size() - at});
    std::memcpy(buffer, bytes.data() + at, count);
    at += count;
    return count;
  };
}

}  // namespace mukana::exchange::test
