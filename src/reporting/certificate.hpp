#pragma once
/// @file
/// A certificate before it has a face: of a wipe (NIST SP 800-88) or of a disposal.
#include <string>
#include <vector>

#include "loans/disposal_records.hpp"
#include "loans/sanitisation_records.hpp"
#include "reporting/content.hpp"
#include "reporting/language.hpp"

namespace mukana::reporting {

/// A heading and the lines under it.
struct CertificatePart {
  std::string heading;
  std::vector<Line> lines;
};

struct Certificate {
  std::string language;
  std::string title;
  std::string kicker;   ///< of what it is: the record's id, and the day on which the document was made
  std::string verdict;  ///< whether it is evidence, in one sentence
  bool is_evidence = false;
  std::vector<CertificatePart> parts;
};

Certificate certificate_of(const loans::SanitisationView& wipe, Language language, const base::Zone& zone,
                           base::Date made_on);
/// The wipes are those of the device that were made before it left.
Certificate certificate_of(const loans::DisposalView& disposal, const std::vector<loans::SanitisationView>& wipes,
                           Language language, const base::Zone& zone, base::Date made_on);

/// One self-contained HTML file.
std::string html_of(const Certificate& certificate);
std::string markdown_of(const Certificate& certificate);
std::string text_of(const Certificate& certificate);

}  // namespace mukana::reporting
