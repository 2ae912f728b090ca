#pragma once
/// @file
/// The languages of a form: what is missing in each, and a form in one of them.
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// What a form lacks in a language.
struct MissingTexts {
  std::string language;
  std::int64_t texts = 0;            ///< that the form has in any language
  std::vector<std::string> missing;  ///< JSON Pointers of those that it lacks
  static void describe(base::Fields<MissingTexts>& field);
};

/// For each language that the form is meant for (where it does not say: that occurs in it), in the order of the tags,
/// the texts that are there in another language only. A text of no known language ("und") belongs to none.
std::vector<MissingTexts> missing_texts(const Definition& definition);

/// The definition with each text in one language alone: in this one, else as base::Texts::in() falls back.
Definition in_language(Definition definition, std::string_view language);

}  // namespace mukana::forms
