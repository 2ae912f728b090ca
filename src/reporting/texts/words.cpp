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

}  // namespace mukana::reporting
