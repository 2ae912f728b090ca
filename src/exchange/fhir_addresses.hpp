#pragma once
/// @file
/// The addresses of FHIR extensions that are read and written here.
#include <string_view>

namespace mukana::exchange::fhir {

// Of FHIR R4 itself, and of its Structured Data Capture guide (SDC).
inline constexpr std::string_view ordinal_value = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
inline constexpr std::string_view item_weight = "http://hl7.org/fhir/StructureDefinition/itemWeight";
inline constexpr std::string_view translation = "http://hl7.org/fhir/StructureDefinition/translation";
inline constexpr std::string_view hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
inline constexpr std::string_view minimum_occurs = "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs";
inline constexpr std::string_view maximum_occurs = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
inline constexpr std::string_view minimum_value = "http://hl7.org/fhir/StructureDefinition/minValue";
inline constexpr std::string_view maximum_value = "http://hl7.org/fhir/StructureDefinition/maxValue";
inline constexpr std::string_view absent_reason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
inline constexpr std::string_view unit = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
inline constexpr std::string_view item_control = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
inline constexpr std::string_view item_controls = "http://hl7.org/fhir/questionnaire-item-control";
inline constexpr std::string_view instruction = "http://hl7.org/fhir/StructureDefinition/questionnaire-instruction";
inline constexpr std::string_view option_exclusive =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
inline constexpr std::string_view variable_address = "http://hl7.org/fhir/StructureDefinition/variable";
inline constexpr std::string_view target_constraint = "http://hl7.org/fhir/StructureDefinition/targetConstraint";
inline constexpr std::string_view questionnaire_constraint =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint";
inline constexpr std::string_view calculated =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
inline constexpr std::string_view initial_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression";
inline constexpr std::string_view initial_expression_of_r4 =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-initialExpression";
inline constexpr std::string_view enable_when_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";

// Of our own: what FHIR has no place for. Each value is JSON in a text.
inline constexpr std::string_view own_item = "urn:mukana:fhir:item";
inline constexpr std::string_view own_form = "urn:mukana:fhir:form";
inline constexpr std::string_view own_address = "urn:mukana:form:";  ///< before a form's id

/// Extensions that say how something looks, and nothing of what it means.
bool is_layout(std::string_view address);

}  // namespace mukana::exchange::fhir
