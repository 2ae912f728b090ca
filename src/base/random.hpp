#pragma once
/// @file
/// The source of random bytes.

namespace mukana::base {

/// Readies the source, as often as wanted and from any thread; throws Failed where the system has none.
void ready_random_bytes();

}  // namespace mukana::base
