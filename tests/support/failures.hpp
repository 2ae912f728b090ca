#pragma once
/// @file
/// What a piece of code refuses, as one text to compare with.
#include <string>

#include "mukana/base/failure.hpp"

namespace mukana::test {

/// "STATUS CODE path" of what `action` throws (the code only where it says more than the status, the path only where
/// there is one), or "" where it throws nothing.
template <class Action>
std::string refusal_of(const Action& action) {
  try {
    action();
  } catch (const base::Failed& failed) {
    const base::Failure& failure = failed.failure();
    std::string text(base::status_name(failure.status));
    if (failure.code != text) text += ' ' + failure.code;
    if (!failure.path.empty()) text += ' ' + failure.path;
    return text;
  }
  return {};
}

}  // namespace mukana::test
