#include "exchange/fhir_names.hpp"

#include <algorithm>
#include <array>

#include "mukana/base/id.hpp"

#include "exchange/fhir_addresses.hpp"

namespace mukana::exchange::fhir {

namespace {

constexpr std::size_t longest_code = 64;
constexpr std::size_t readable_part = 40;

bool is_plain(char c) { return c > ' ' && c < '\x7f'; }

/// A readable beginning, and what tells it from others that begin alike.
std::string plain_name(std::string_view kind, std::string_view text) {
  std::string name;
  for (const char c : text.substr(0, readable_part)) name += is_plain(c) ? c : '_';
  return name + "~" + base::derived_id(kind, "", text).substr(0, 8);
}

}  // namespace

std::string item_id_of(std::string_view link) {
  if (!base::check_id(link, "")) return std::string(link);
  return plain_name("link", link);
}

std::string choice_code_of(std::string_view code) {
  const bool plain = !code.empty() && code.size() <= longest_code && std::all_of(code.begin(), code.end(), is_plain);
  return plain ? std::string(code) : plain_name("code", code);
}

std::string fhir_id(std::string_view id) {
  const bool plain = !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
  });
  return plain ? std::string(id) : base::derived_id("fhir", "", id);
}

std::string form_address(std::string_view form) { return std::string(own_address) + fhir_id(form); }

std::string to_milliseconds(std::string_view instant) {
  std::string text;
  int decimals = -1;
  for (const char c : instant) {
    if (c == '.') decimals = 0;
    const bool digit = c >= '0' && c <= '9';
    if (!digit && c != '.') decimals = -1;
    if (decimals < 0 || c == '.' || decimals++ < 3) text += c;
  }
  return text;
}

bool is_layout(std::string_view address) {
  static constexpr std::array<std::string_view, 14> layout{
      "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation",
      "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory",
      "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
      "http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix",
      "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue",
      "http://hl7.org/fhir/StructureDefinition/questionnaire-displayOrder",
      "http://hl7.org/fhir/StructureDefinition/entryFormat",
      "http://hl7.org/fhir/StructureDefinition/rendering-style",
      "http://hl7.org/fhir/StructureDefinition/rendering-xhtml",
      "http://hl7.org/fhir/StructureDefinition/rendering-markdown",
      "http://hl7.org/fhir/StructureDefinition/rendering-styleSensitive",
      "http://hl7.org/fhir/StructureDefinition/preferredTerminologyServer",
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-choiceColumn",
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-width"};
  return std::find(layout.begin(), layout.end(), address) != layout.end();
}

}  // namespace mukana::exchange::fhir
