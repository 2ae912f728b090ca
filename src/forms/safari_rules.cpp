#include <algorithm>

#include "mukana/forms/safari.hpp"

namespace mukana::forms {

using base::Failure;
using base::Refusal;
using base::Status;

namespace {

Refusal check_unique(std::span<const std::string> codes, const char* code, const char* message, std::string_view path) {
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto before = codes.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(codes.begin(), before, codes[i]) != before) {
      return Failure{Status::argument, code, message, base::join_path(base::join_path(path, i), "code")};
    }
  }
  return std::nullopt;
}

}  // namespace

Refusal check_safari_steps(std::span<const std::string> codes, std::string_view path) {
  if (codes.empty()) return Failure{Status::argument, "NO_STEPS", "A safari has steps.", std::string(path)};
  return check_unique(codes, "DUPLICATE_STEP", "Two steps have one code.", path);
}

Refusal check_participants(std::span<const std::string> codes, std::string_view path) {
  return check_unique(codes, "DUPLICATE_PARTICIPANT", "Two participants have one code.", path);
}

Refusal check_finding(FindingKind kind, bool has_severity) {
  if (!has_severity || kind == FindingKind::problem) return std::nullopt;
  return Failure{Status::argument, "SEVERITY_OF_NO_PROBLEM", "Only a problem is more or less severe.", "/severity"};
}

Refusal check_safari_open(SafariState state) {
  if (state == SafariState::open) return std::nullopt;
  return Failure{Status::conflict, "SAFARI_COMPLETED", "A completed safari is not changed any more.", "/id"};
}

Refusal check_may_complete(const SafariProgress& progress) {
  if (progress.participants == 0) {
    return Failure{Status::refused, "NOBODY_WENT", "Nobody took a step of this safari.", "/id"};
  }
  if (progress.not_debriefed > 0) {
    return Failure{Status::refused, "NOT_DEBRIEFED", "A safari is talked over with everybody who went on it.", "/id"};
  }
  return std::nullopt;
}

}  // namespace mukana::forms
