#pragma once
#include <array>
#include <string_view>

#include "mukana/base/codes.hpp"

namespace mukana::reporting {

/// The languages of documents.
enum class Language { fi, sv, en };

}  // namespace mukana::reporting

namespace mukana::base {
template <>
struct Codes<reporting::Language> {
  static constexpr std::array<std::string_view, 3> names{"fi", "sv", "en"};
};
}  // namespace mukana::base
