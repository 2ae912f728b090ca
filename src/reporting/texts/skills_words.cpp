#include "reporting/texts/skills_words.hpp"

#include <algorithm>
#include <array>

namespace mukana::reporting {
namespace {

constexpr std::array<SkillsWords, 3> all{{
    {"fi",
     "Digitaitojen kartoitus",
     "Oma arvio ennen tehtäviä ja se, mitä tehtävissä nähtiin. Kartoitus ei ole koe.",
     "{} taitoa: arvioitu {}, havaittu {}; tehtävistä kokeiltu {}/{}",
     "Oma arvio",
     "Havaittu",
     "ei tietoa",
     "asteikko {}–{}",
     "parempi kuin arvioitu",
     "kuten arvioitu",
     "heikompi kuin arvioitu",
     "ei verrattavissa",
     "Vahvuudet",
     "Kohdat, joihin tarvitaan tukea",
     "Mitä voisi harjoitella",
     "Ei vielä mitään.",
     "Taito",
     "Arvio ja havainto",
     "Tehtävät",
     "{}/{} itse"},
    {"sv",
     "Kartläggning av digitala färdigheter",
     "Den egna uppskattningen före uppgifterna och det som syntes i dem. Kartläggningen är inget prov.",
     "{} färdigheter: {} uppskattade, {} iakttagna; {}/{} uppgifter prövade",
     "Egen uppskattning",
     "Iakttaget",
     "ingen uppgift",
     "skala {}–{}",
     "bättre än uppskattat",
     "som uppskattat",
     "svagare än uppskattat",
     "kan inte jämföras",
     "Styrkor",
     "Punkter där stöd behövs",
     "Vad man kunde öva",
     "Inget ännu.",
     "Färdighet",
     "Uppskattat och iakttaget",
     "Uppgifter",
     "{}/{} på egen hand"},
    {"en",
     "Digital-skills mapping",
     "What was estimated before the tasks, and what was seen in them. A mapping is not a test.",
     "{} skills: {} estimated, {} observed; {} of {} tasks tried",
     "Own estimate",
     "Observed",
     "not known",
     "scale {}–{}",
     "better than estimated",
     "as estimated",
     "weaker than estimated",
     "cannot be compared",
     "Strengths",
     "Points where support is needed",
     "What could be trained",
     "Nothing yet.",
     "Skill",
     "Estimate and observation",
     "Tasks",
     "{} of {} alone"},
}};

}  // namespace

const SkillsWords& skills_words(std::string_view language) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const SkillsWords& words) { return words.tag == language; });
  return found == all.end() ? all.back() : *found;
}

}  // namespace mukana::reporting
