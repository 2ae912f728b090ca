#include "reporting/texts/words.hpp"

namespace mukana::reporting {

const Words& words_of(std::string_view language) {
  if (language == "fi") return finnish;
  if (language == "sv") return swedish;
  return english;
}

std::string_view term(std::span<const Term> terms, std::string_view code) {
  for (const auto& [name, word] : terms) {
    if (name == code) return word;
  }
  return code;
}

std::string_view unit(std::span<const Unit> units, std::string_view code, bool one) {
  for (const Unit& entry : units) {
    if (entry.code == code) return one ? entry.one : entry.many;
  }
  return code;
}

}  // namespace mukana::reporting
