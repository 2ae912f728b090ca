#pragma once
/// @file
/// Ids and codes of FHIR as they are here: themselves where our rules take them, otherwise another that is always the
/// same for the same one, so that responses find their items. Pure.
#include <string>
#include <string_view>

namespace mukana::exchange::fhir {

/// The item's id of a linkId.
std::string item_id_of(std::string_view link);
/// The choice's code of a coding's code, or of a text that is offered as an answer.
std::string choice_code_of(std::string_view code);

/// An id as FHIR takes one: letters, digits, hyphens and full stops.
std::string fhir_id(std::string_view id);
/// The address of a form of ours.
std::string form_address(std::string_view form);
/// An instant of FHIR with no more than three decimals, as ours have.
std::string to_milliseconds(std::string_view instant);

}  // namespace mukana::exchange::fhir
