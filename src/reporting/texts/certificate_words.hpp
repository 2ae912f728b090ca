#pragma once
/// @file
/// The words of certificates in three languages.
#include <string_view>

#include "reporting/language.hpp"

namespace mukana::reporting {

enum class CertificateWord {
  wipe_title,
  disposal_title,
  is_evidence,
  no_evidence,
  is_void,
  media_settled,
  media_unproven,
  device,
  manufacturer,
  model,
  serial,
  property_number,
  medium,
  medium_kind,
  source,
  sanitisation,
  action,
  technique,
  tool,
  tool_version,
  started,
  finished,
  result,
  warnings,
  person,
  role,
  place,
  evidence,
  verification,
  when,
  method,
  receiver,
  wipe_record
};

std::string_view certificate_word(CertificateWord word, Language language);
/// What a code of the data is called; the code itself where it has no other name.
std::string_view certificate_term(std::string_view code, Language language);

}  // namespace mukana::reporting
