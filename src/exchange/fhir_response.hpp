#pragma once
/// @file
/// FHIR R4 QuestionnaireResponses in and out.
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "mukana/forms/types.hpp"

#include "exchange/loss.hpp"

namespace mukana::exchange {

/// What an import makes of a response: answers as `response.submit` takes them, and what is not in them.
struct ImportedResponse {
  boost::json::object answers;
  std::optional<std::string> submitted_at;  ///< an instant
  std::optional<std::string> submitted_on;  ///< a day
  std::vector<Loss> losses;
};

/// Reads the answers to a form. They are not judged here. Throws Failed: E_FORMAT where the document is no such
/// resource, E_REFUSED (ENTERED_IN_ERROR) where it says of itself that it should not exist.
ImportedResponse read_questionnaire_response(const boost::json::value& document, const forms::Definition& definition);

/// The form of ours that a response says it answers, as far as it is one.
struct NamedForm {
  std::string address;
  std::optional<std::int64_t> version;
};
std::optional<NamedForm> named_form(const boost::json::value& document);

/// Writes answers, as `response.get` tells them, as the response to a form.
boost::json::value write_questionnaire_response(const forms::Definition& definition, std::string_view form,
                                                std::int64_t version, const boost::json::value& response);

}  // namespace mukana::exchange
