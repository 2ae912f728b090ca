#include "reporting/texts/competences.hpp"

#include <array>

namespace mukana::reporting {
namespace {

struct Competence {
  std::string_view code;
  std::string_view fi;
  std::string_view sv;
  std::string_view en;
};

constexpr std::array<Competence, 21> all{{
    {"1.1", "Tiedon selaaminen, etsiminen ja rajaaminen", "Bläddra, söka och filtrera",
     "Browsing, searching and filtering data, information and digital content"},
    {"1.2", "Tiedon arviointi", "Bedöma information", "Evaluating data, information and digital content"},
    {"1.3", "Tiedon hallinta", "Hantera information", "Managing data, information and digital content"},
    {"2.1", "Vuorovaikutus digitaalisin välinein", "Interagera digitalt", "Interacting through digital technologies"},
    {"2.2", "Jakaminen", "Dela digitalt", "Sharing through digital technologies"},
    {"2.3", "Asiointi ja kansalaisena toimiminen", "Delta som medborgare",
     "Engaging in citizenship through digital technologies"},
    {"2.4", "Yhdessä tekeminen", "Samarbeta digitalt", "Collaborating through digital technologies"},
    {"2.5", "Verkkokäyttäytyminen", "Nätikett", "Netiquette"},
    {"2.6", "Digitaalisen identiteetin hallinta", "Hantera sin digitala identitet", "Managing digital identity"},
    {"3.1", "Sisällön tuottaminen", "Skapa digitalt innehåll", "Developing digital content"},
    {"3.2", "Sisällön muokkaaminen ja yhdistely", "Bearbeta och kombinera innehåll",
     "Integrating and re-elaborating digital content"},
    {"3.3", "Tekijänoikeudet ja käyttöluvat", "Upphovsrätt och licenser", "Copyright and licences"},
    {"3.4", "Ohjelmointi ja automaatio", "Programmering", "Programming"},
    {"4.1", "Laitteiden suojaaminen", "Skydda enheter", "Protecting devices"},
    {"4.2", "Henkilötietojen ja yksityisyyden suojaaminen", "Skydda personuppgifter och integritet",
     "Protecting personal data and privacy"},
    {"4.3", "Terveyden ja hyvinvoinnin suojaaminen", "Skydda hälsa och välbefinnande",
     "Protecting health and well-being"},
    {"4.4", "Ympäristön suojaaminen", "Skydda miljön", "Protecting the environment"},
    {"5.1", "Teknisten ongelmien ratkaiseminen", "Lösa tekniska problem", "Solving technical problems"},
    {"5.2", "Tarpeiden ja ratkaisujen tunnistaminen", "Identifiera behov och lösningar",
     "Identifying needs and technological responses"},
    {"5.3", "Luova käyttö", "Använda digital teknik kreativt", "Creatively using digital technologies"},
    {"5.4", "Osaamistarpeiden tunnistaminen", "Identifiera egna kompetensbehov", "Identifying digital competence gaps"},
}};

}  // namespace

std::string_view competence_name(std::string_view framework, std::string_view code, std::string_view language) {
  if (framework != "DigComp") return {};
  for (const Competence& competence : all) {
    if (competence.code != code) continue;
    if (language == "fi") return competence.fi;
    return language == "sv" ? competence.sv : competence.en;
  }
  return {};
}

}  // namespace mukana::reporting
