#pragma once
/// @file
/// Who may read and write what, written down apart from the operations' own rules: roles and purposes as letters.
///
/// Roles: c client, p peer, h coach, g group leader, k coordinator, r reporter, v privacy officer, s system
/// administrator. Purposes: g guidance, c coaching, l lending, a assessment, e evaluation, m administration, o oversight,
/// w own data. `may` is the most that is right; `must` is what the role cannot do its work without.
#include <array>
#include <optional>
#include <string_view>

namespace mukana::test {

constexpr std::string_view role_letters = "cphgkrvs";
constexpr std::string_view purpose_letters = "gclaemow";

struct AccessOracle {
  std::string_view noun;
  std::string_view read_may, read_must;
  std::string_view write_may, write_must;
  std::string_view read_purposes, write_purposes;
};

// Records of persons: the client's own, the peer's own, those whom a coach or a group leader works with, the
// coordinator's whole controller. Figures: the reporter too. The system administrator keeps roles and organisations and
// sees no content; the privacy officer sees logs.
constexpr std::array access_oracle{
    AccessOracle{"workspace", "cphgkrvs", "cphgkrvs", "", "", "gclaemow", ""},
    AccessOracle{"operation", "cphgkrvs", "cphgkrvs", "", "", "gclaemow", ""},
    AccessOracle{"batch", "", "", "cphgkrvs", "hgk", "", "gclaemow"},
    AccessOracle{"journal", "kvs", "kvs", "v", "v", "mo", "o"},
    AccessOracle{"use_log", "cpv", "cv", "", "", "ow", ""},
    AccessOracle{"changes", "ks", "k", "", "", "m", ""},
    AccessOracle{"role", "kvs", "ks", "ks", "ks", "mo", "m"},
    AccessOracle{"organisation", "hgkrs", "k", "ks", "k", "gclaem", "m"},
    AccessOracle{"unit", "hgkrs", "hk", "ks", "k", "gclaem", "m"},
    AccessOracle{"project", "hgkrs", "k", "ks", "k", "gclaem", "m"},
    AccessOracle{"person", "cphgk", "hgk", "hk", "k", "gclaemw", "gcm"},
    AccessOracle{"relationship", "cphgk", "hk", "k", "k", "gclaemw", "gcm"},
    AccessOracle{"completion", "cphgk", "hk", "hgk", "hk", "gcaemw", "gcm"},
    AccessOracle{"contact", "cphgk", "hgk", "hgk", "hgk", "gcaemw", "gcm"},
    AccessOracle{"series", "cphgkr", "hgk", "hgk", "gk", "gcaemw", "gcm"},
    AccessOracle{"meeting", "cphgkr", "hgk", "hgk", "gk", "gcaemw", "gcm"},
    AccessOracle{"attendance", "cphgk", "hgk", "hgk", "gk", "gcaemw", "gcm"},
    AccessOracle{"form", "cphgkrs", "hk", "k", "k", "gclaemw", "aem"},
    AccessOracle{"response", "cphgk", "k", "cphgk", "hk", "gcaemw", "gcaemw"},
    AccessOracle{"assignment", "cphk", "chk", "hk", "hk", "gcaemw", "gcaem"},
    AccessOracle{"mapping", "cphkr", "chk", "hk", "hk", "gcaemw", "gcaem"},
    AccessOracle{"safari", "cphk", "chk", "cphk", "hk", "gcaemw", "gcaemw"},
    AccessOracle{"device", "cphgkrs", "hk", "hk", "k", "gclaemw", "lm"},
    AccessOracle{"donation", "hgkrs", "k", "k", "k", "gclaem", "lm"},
    AccessOracle{"kit", "cphgks", "hk", "hk", "hk", "gclaem", "lm"},
    AccessOracle{"refurbishment", "hk", "hk", "hk", "hk", "lgm", "lm"},
    AccessOracle{"transfer", "hks", "hk", "hk", "hk", "gclaem", "lm"},
    AccessOracle{"scheme", "hgkrs", "hk", "k", "k", "gclaem", "lm"},
    AccessOracle{"grant", "cphgk", "hk", "hk", "hk", "gclaemw", "lgm"},
    AccessOracle{"disposal", "hks", "hk", "k", "k", "gclaem", "lm"},
    AccessOracle{"sanitisation", "hgks", "", "hk", "k", "lgm", "lgm"},
    AccessOracle{"loan", "cphgk", "hk", "hgk", "hk", "gclaemw", "lgm"},
    AccessOracle{"opening", "cphgkrs", "hk", "k", "k", "gclaemw", "lm"},
    AccessOracle{"agreement", "cphgkrs", "hk", "k", "k", "gclaemw", "lm"},
    AccessOracle{"reservation", "cphk", "hk", "chk", "hk", "glcmw", "lgmw"},
    AccessOracle{"queue", "cphgkrs", "hk", "hk", "k", "gclaemw", "lgm"},
    AccessOracle{"reminder", "hk", "hk", "hk", "hk", "lgm", "lgm"},
    AccessOracle{"policy", "cphgkrs", "hk", "k", "k", "gclaemw", "lm"},
    AccessOracle{"borrower", "cphk", "hk", "hk", "hk", "glcmw", "lgm"},
    AccessOracle{"acquisition", "cphgk", "hk", "cphgk", "hk", "gclaemw", "gclmw"},
    AccessOracle{"pilot", "hgkrs", "k", "k", "k", "gclaem", "em"},
    AccessOracle{"indicator", "hgkrs", "kr", "kr", "k", "gclaemo", "em"},
    AccessOracle{"claim", "hgkrs", "kr", "kr", "k", "gclaemo", "em"},
    AccessOracle{"certificate", "hk", "hk", "", "", "lgm", ""},
    AccessOracle{"report", "hgkr", "kr", "", "", "gclaemo", ""},
    AccessOracle{"import", "k", "k", "k", "k", "em", "em"},
    AccessOracle{"record", "k", "k", "", "", "em", ""},
};

/// What the oracle says of a noun; nothing for a noun that it does not know yet.
constexpr std::optional<AccessOracle> oracle_of(std::string_view noun) {
  for (const AccessOracle& row : access_oracle) {
    if (row.noun == noun) return row;
  }
  return std::nullopt;
}

}  // namespace mukana::test
