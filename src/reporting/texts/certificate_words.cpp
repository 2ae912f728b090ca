#include "reporting/texts/certificate_words.hpp"

#include <algorithm>
#include <array>

namespace mukana::reporting {
namespace {

// Finnish, Swedish, English.
using Said = std::array<std::string_view, 3>;

// In the order of CertificateWord.
constexpr std::array<Said, 33> words{{
    {"Todistus tietojen tuhoamisesta", "Intyg om utplåning av data", "Certificate of sanitisation"},
    {"Todistus laitteen poistosta", "Intyg om avveckling av en enhet", "Certificate of disposal"},
    {"Tallenne kelpaa näytöksi.", "Posten duger som bevis.", "The record is acceptable evidence."},
    {"Tallenne ei kelpaa näytöksi.", "Posten duger inte som bevis.", "The record is no acceptable evidence."},
    {"Tallenne on mitätöity.", "Posten är ogiltig.", "The record is void."},
    {"Kaikki tallennusvälineet on tyhjennetty tai tuhottu.", "Alla lagringsmedier har utplånats eller förstörts.",
     "Every storage medium was wiped or destroyed."},
    {"Tallennusvälineiden tyhjennyksestä ei ole näyttöä.", "Det finns inget bevis på att lagringsmedierna utplånats.",
     "There is no evidence that the storage media were wiped."},
    {"Laite", "Enhet", "Device"},
    {"Valmistaja", "Tillverkare", "Manufacturer"},
    {"Malli", "Modell", "Model"},
    {"Sarjanumero", "Serienummer", "Serial number"},
    {"Omaisuusnumero", "Inventarienummer", "Property number"},
    {"Tallennusväline", "Lagringsmedium", "Storage medium"},
    {"Laji", "Typ", "Type"},
    {"Alkuperä", "Ursprung", "Source"},
    {"Tietojen tuhoaminen", "Utplåning av data", "Sanitisation"},
    {"Taso", "Nivå", "Action"},
    {"Tekniikka", "Teknik", "Technique"},
    {"Väline", "Verktyg", "Tool"},
    {"Versio", "Version", "Version"},
    {"Alkoi", "Började", "Started"},
    {"Valmis", "Klar", "Finished"},
    {"Tulos", "Resultat", "Result"},
    {"Varoitukset", "Varningar", "Warnings"},
    {"Henkilö", "Person", "Person"},
    {"Tehtävä", "Roll", "Role"},
    {"Paikka", "Plats", "Place"},
    {"Näyttö", "Bevis", "Evidence"},
    {"Todentaminen", "Verifiering", "Verification"},
    {"Aika", "Tid", "Time"},
    {"Tapa", "Sätt", "Method"},
    {"Vastaanottaja", "Mottagare", "Receiver"},
    {"Tyhjennystallenne", "Utplåningspost", "Wipe record"},
}};
static_assert(words.size() == static_cast<std::size_t>(CertificateWord::wipe_record) + 1);

struct Term {
  std::string_view code;
  Said said;
};

constexpr std::array<Term, 24> terms{{
    {"clear", {"tyhjennys (clear)", "rensning (clear)", "clear"}},
    {"purge", {"puhdistus (purge)", "utplåning (purge)", "purge"}},
    {"destroy", {"tuhoaminen (destroy)", "förstöring (destroy)", "destroy"}},
    {"passed", {"onnistui", "lyckades", "passed"}},
    {"failed", {"epäonnistui", "misslyckades", "failed"}},
    {"warned", {"väline varoitti", "verktyget varnade", "the tool warned"}},
    {"donor_claim", {"vain lahjoittajan ilmoitus", "endast givarens uppgift", "the donor's word alone"}},
    {"donor_record", {"lahjoittajan tallenne", "givarens dokumentation", "the donor's record"}},
    {"not_verified", {"ei todennettu", "inte verifierad", "not verified"}},
    {"own", {"oma tallenne", "egen dokumentation", "own record"}},
    {"full", {"kokonaan", "fullständig", "full"}},
    {"sample", {"otoksella", "stickprov", "sample"}},
    {"visual", {"silmämääräisesti", "visuell", "visual"}},
    {"flash", {"flash-muisti", "flashminne", "flash memory"}},
    {"ssd", {"SSD-levy", "SSD-enhet", "solid-state drive"}},
    {"disk", {"kiintolevy", "hårddisk", "hard disk"}},
    {"card", {"muistikortti", "minneskort", "memory card"}},
    {"recycled", {"kierrätetty", "återvunnen", "recycled"}},
    {"destroyed", {"tuhottu", "förstörd", "destroyed"}},
    {"sold", {"myyty", "såld", "sold"}},
    {"given_away", {"annettu pois", "bortgiven", "given away"}},
    {"returned_to_lessor", {"palautettu vuokranantajalle", "återlämnad till leasegivaren", "returned to the lessor"}},
    {"valid", {"voimassa", "giltig", "valid"}},
    {"void", {"mitätöity", "ogiltig", "void"}},
}};

}  // namespace

std::string_view certificate_word(CertificateWord word, Language language) {
  return words[static_cast<std::size_t>(word)][static_cast<std::size_t>(language)];
}

std::string_view certificate_term(std::string_view code, Language language) {
  const auto* found = std::find_if(terms.begin(), terms.end(), [&](const Term& term) { return term.code == code; });
  return found == terms.end() ? code : found->said[static_cast<std::size_t>(language)];
}

}  // namespace mukana::reporting
