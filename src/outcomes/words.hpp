#pragma once
#include <string>
#include <string_view>

namespace mukana::outcomes {

/// A code of a fact set, a column or a value in words of a language; the code itself where there are none.
std::string word(std::string_view code, std::string_view language);
/// The records of a fact set: in Finnish the genitive plural, else the plural.
std::string records_of(std::string_view fact_set, std::string_view language);

}  // namespace mukana::outcomes
