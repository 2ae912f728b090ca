#pragma once
/// @file
/// Agreements: texts that a borrower accepts when a device is handed out or taken back, in person and without a login.
#include <optional>
#include <string>
#include <string_view>

#include "base/describe.hpp"
#include "operation/context.hpp"

namespace mukana::loans {

/// At which end of a loan something was accepted.
enum class AcceptedAt { checkout, return_ };

/// What a request says of an acceptance.
struct AcceptanceText {
  base::Id agreement;
  std::optional<base::Instant> accepted_at;
  std::optional<base::Id> witness;
  std::optional<std::string> signature;
  static void describe(base::Fields<AcceptanceText>& field) {
    field("agreement", &AcceptanceText::agreement, "The text that was accepted: a published agreement's id.");
    field("accepted_at", &AcceptanceText::accepted_at, "When; now where it is left out.");
    field("witness", &AcceptanceText::witness, "Before whom; whoever records it where it is left out.",
          {.field_class = base::FieldClass::personal});
    field("signature", &AcceptanceText::signature,
          "What the host keeps of the signature: a reference to its image, or a small image as text.",
          {.field_class = base::FieldClass::sensitive, .longest = 20'000});
  }
};

/// Keeps an acceptance with the hash of the very text. Throws `missing` and NOT_PUBLISHED at the request's paths, which
/// begin with `path`.
void accept_agreement(operation::Context& context, storage::Key loan, AcceptedAt when, const AcceptanceText& accepted,
                      const std::string& path);

}  // namespace mukana::loans

namespace mukana::base {

template <>
struct Codes<loans::AcceptedAt> {
  static constexpr std::array<std::string_view, 2> names{"checkout", "return"};
};

}  // namespace mukana::base
