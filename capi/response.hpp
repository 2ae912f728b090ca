#pragma once
/// @file
/// The response of a call: it owns its bytes and is never changed after it was given out.
#include <boost/json/value.hpp>
#include <cstdint>
#include <mutex>
#include <string>

#include "service/session.hpp"

struct mukana_response {
  std::int32_t status = 0;
  std::string code{"OK"};
  std::string message;
  std::string path;
  std::string body{"{}"};

  void take(mukana::service::Reply reply) noexcept;
  /// Becomes the answer to the exception being handled; needs no memory where none is left.
  void take_current_exception() noexcept;

  /// The body, parsed when it is first read. Throws std::bad_alloc.
  const boost::json::value& parsed() const;

 private:
  mutable std::once_flag once_;
  mutable boost::json::value parsed_;
};
