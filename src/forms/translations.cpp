#include "mukana/forms/translations.hpp"

#include <functional>
#include <set>

#include "base/describe.hpp"

namespace mukana::forms {

namespace {

using base::Kind;
using base::Texts;

using Visit = std::function<void(Texts& texts, const std::string& path)>;

void visit_struct(const base::StructType& type, void* object, const std::string& path, const Visit& visit);

// Every text of a described value, whatever it stands in: the description knows them all.
void visit_value(const base::ValueType& type, void* place, const std::string& path, const Visit& visit) {
  switch (type.kind) {
    case Kind::texts: return visit(*static_cast<Texts*>(place), path);
    case Kind::object: return visit_struct(*type.object(), place, path, visit);
    case Kind::optional:
      if (type.has(place)) visit_value(*type.element, const_cast<void*>(type.at(place, 0)), path, visit);
      return;
    case Kind::list:
      for (std::size_t i = 0; i < type.size(place); ++i) {
        visit_value(*type.element, const_cast<void*>(type.at(place, i)), base::join_path(path, i), visit);
      }
      return;
    default: return;
  }
}

void visit_struct(const base::StructType& type, void* object, const std::string& path, const Visit& visit) {
  for (const base::Field& field : type.fields) {
    visit_value(*field.type, field.in(object), base::join_path(path, field.name), visit);
  }
}

void visit_texts(Definition& definition, const Visit& visit) {
  visit_struct(*base::struct_type<Definition>(), &definition, {}, visit);
}

constexpr std::string_view unknown_language = "und";

}  // namespace

void MissingTexts::describe(base::Fields<MissingTexts>& field) {
  field("language", &MissingTexts::language, "The language.");
  field("texts", &MissingTexts::texts, "How many texts the form has, in any language.");
  field("missing", &MissingTexts::missing, "JSON Pointers of the texts that are missing in it.");
}

std::vector<MissingTexts> missing_texts(const Definition& definition) {
  Definition copy = definition;
  std::set<std::string> languages(definition.languages.begin(), definition.languages.end());
  if (languages.empty()) {
    visit_texts(copy, [&](const Texts& texts, const std::string&) {
      for (const auto& [language, words] : texts.by_language) {
        if (language != unknown_language) languages.insert(language);
      }
    });
  }
  std::vector<MissingTexts> all;
  for (const std::string& language : languages) all.push_back({language, 0, {}});
  visit_texts(copy, [&](const Texts& texts, const std::string& path) {
    if (texts.by_language.empty()) return;
    for (MissingTexts& one : all) {
      ++one.texts;
      const auto found = texts.by_language.find(one.language);
      if (found == texts.by_language.end() || found->second.empty()) one.missing.push_back(path);
    }
  });
  return all;
}

Definition in_language(Definition definition, std::string_view language) {
  visit_texts(definition, [&](Texts& texts, const std::string&) {
    if (texts.by_language.empty()) return;
    const std::string words(texts.in(language));
    std::string tag(language);
    if (texts.by_language.count(tag) == 0) {  // which one it fell back to
      for (const auto& [other, text] : texts.by_language) {
        if (text == words) tag = other;
      }
    }
    texts.by_language = {{tag, words}};
  });
  return definition;
}

}  // namespace mukana::forms
