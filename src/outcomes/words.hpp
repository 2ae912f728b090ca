#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace mukana::outcomes {

/// A code of a column or a value in words of a language; nothing where there are none.
std::optional<std::string_view> find_word(std::string_view code, std::string_view language);
/// The same, and the code itself in quotes where there are none.
std::string word(std::string_view code, std::string_view language);
/// The records of a fact set: in Finnish the genitive plural, else the plural.
std::string records_of(std::string_view fact_set, std::string_view language);

}  // namespace mukana::outcomes
