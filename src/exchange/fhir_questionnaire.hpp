#pragma once
/// @file
/// FHIR R4 Questionnaires in and out.
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "mukana/forms/types.hpp"

#include "exchange/loss.hpp"

namespace mukana::exchange {

/// What an import makes of a file: a definition, and everything that is not in it.
struct ImportedForm {
  forms::Definition definition;
  std::vector<Loss> losses;
};

/// Reads a Questionnaire, or a Bundle of one questionnaire per language with the same linkIds. The definition is not
/// judged here: whether its rules run in circles is told by the rules of forms. Throws Failed: E_FORMAT where the
/// document is no such resource, E_ARG (LANGUAGES_DIFFER) where the languages of a bundle do not hold the same items.
ImportedForm read_questionnaire(const boost::json::value& document);

/// Writes a definition as a Questionnaire. What FHIR has no place for travels in extensions of our own, so that reading
/// it again gives the same definition; other programs see the rest.
boost::json::value write_questionnaire(const forms::Definition& definition, std::string_view id, std::int64_t version);

}  // namespace mukana::exchange
