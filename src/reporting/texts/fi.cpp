#include <array>

#include "reporting/texts/words.hpp"

namespace mukana::reporting {
namespace {

constexpr std::array<Term, 5> sections{{{"contacts", "Ohjaus ja kotikäynnit"},
                                        {"groups", "Ryhmät ja koulutus"},
                                        {"devices", "Laitteet"},
                                        {"survey", "Kyselyt"},
                                        {"other", "Muut luvut"}}};

constexpr std::array<Term, 15> dimensions{{{"site", "paikoittain"},
                                           {"month", "kuukausittain"},
                                           {"iso_week", "viikoittain"},
                                           {"weekday", "viikonpäivittäin"},
                                           {"series", "ryhmittäin"},
                                           {"mode", "osallistumistavan mukaan"},
                                           {"meeting_mode", "tapaamisen toteutustavan mukaan"},
                                           {"caller_kind", "soittajan mukaan"},
                                           {"municipality", "kunnittain"},
                                           {"unit", "yksiköittäin"},
                                           {"position", "aseman mukaan"},
                                           {"kind", "lajeittain"},
                                           {"role", "roolin mukaan"},
                                           {"pilot", "piloteittain"},
                                           {"meeting_kind", "tapaamisen lajin mukaan"}}};

constexpr std::array<Term, 11> units{{{"loans", "lainaa"},
                                      {"calls", "puhelua"},
                                      {"visits", "käyntiä"},
                                      {"visits_per_week", "käyntiä viikossa"},
                                      {"devices", "laitetta"},
                                      {"persons", "henkilöä"},
                                      {"meetings", "tapaamista"},
                                      {"participations", "osallistumiskertaa"},
                                      {"participants", "osallistujaa"},
                                      {"responses", "vastausta"},
                                      {"contacts", "ohjauskertaa"}}};

constexpr std::array<Term, 27> reasons{{{"outside_period", "jakson ulkopuolella"},
                                        {"no_day", "päivä puuttuu"},
                                        {"no_person", "henkilöä ei ole tunnistettu"},
                                        {"void", "mitätöity"},
                                        {"same_visit", "sama käynti kirjattu kahdesti"},
                                        {"meeting_not_held", "tapaamista ei pidetty"},
                                        {"not_a_participant", "ohjaaja tai henkilökuntaa"},
                                        {"not_answered", "kysymykseen ei vastattu"},
                                        {"older_response", "saman vastaajan aiempi vastaus"},
                                        {"too_few_rows", "liian harva kerta"},
                                        {"duplicate_row", "sama rivi toistamiseen"},
                                        {"contradicting_row", "rivi on ristiriidassa aiemman kanssa"},
                                        {"time_never_existed", "kellonaikaa ei ollut (kesäaikaan siirtyminen)"},
                                        {"time_existed_twice", "kellonaika oli kahdesti"},
                                        {"no_such_date", "päivämäärää ei ole"},
                                        {"bad_format", "arvoa ei voi lukea"},
                                        {"empty_cell", "arvo puuttuu"},
                                        {"unknown_value", "tuntematon arvo"},
                                        {"unknown_reference", "tuntematon henkilö tai laite"},
                                        {"NOT_FOUND", "viitattua tietoa ei ole"},
                                        {"BAD_DATE", "päivämäärää ei ole"},
                                        {"impossible_date", "päivämäärää ei ole"},
                                        {"absent", "poissa"},
                                        {"not_present", "ei paikalla"},
                                        {"no_number", "luku puuttuu"},
                                        {"not_assisted", "ilman apua"},
                                        {"cancelled", "peruttu"}}};

constexpr std::array<Term, 2> stages{{{"import", "tiedoston luku"}, {"counting", "laskenta"}}};

constexpr std::array<Term, 16> codes{{{"monday", "maanantai"},
                                      {"tuesday", "tiistai"},
                                      {"wednesday", "keskiviikko"},
                                      {"thursday", "torstai"},
                                      {"friday", "perjantai"},
                                      {"saturday", "lauantai"},
                                      {"sunday", "sunnuntai"},
                                      {"client", "asiakas"},
                                      {"professional", "ammattilainen"},
                                      {"manager", "esihenkilö"},
                                      {"peer_leader", "vertaisohjaaja"},
                                      {"remote", "etänä"},
                                      {"on_site", "paikan päällä"},
                                      {"hybrid", "hybridi"},
                                      {"unknown", "ei tiedossa"},
                                      {"coordinator", "koordinaattori"}}};

constexpr std::array<std::string_view, 12> months{"tammikuu", "helmikuu", "maaliskuu", "huhtikuu",
                                                  "toukokuu", "kesäkuu",  "heinäkuu",  "elokuu",
                                                  "syyskuu",  "lokakuu",  "marraskuu", "joulukuu"};

}  // namespace

const Words finnish{
    .tag = "fi",
    .report = "Loppuraportin luvut",
    .skip_to_content = "Siirry sisältöön",
    .pilot_period = "Pilotti",
    .evaluation_period = "Arviointijakso",
    .all_days = "kaikki kirjatut päivät",
    .made_on = "Laadittu",
    .audience = "Lukijat",
    .internal = "Sisäinen",
    .internal_notice =
        "Sisäinen raportti. Siinä näkyy pieniä ryhmiä, joista yksittäisen ihmisen voi tunnistaa. Älä julkaise tai jaa "
        "sitä oman yksikön ulkopuolelle.",
    .open_quote = "\u201d",
    .at_a_glance = "Tiivistelmä",
    .claims_hold = "Julkaistuista väittämistä {} / {} pitää paikkansa.",
    .participations =
        "Osallistumiskerrat eivät ole ihmisiä: sama ihminen on mukana joka kerralla, jolla hän osallistui.",
    .figure = "Luku",
    .value = "Arvo",
    .basis = "Osuus (n/N)",
    .period = "Jakso",
    .group = "Ryhmä",
    .claims = "Julkaistut väittämät ja rivit",
    .claims_intro = "Jokainen julkaistu lause on laskettu uudelleen alkuperäisistä riveistä.",
    .claim = "Väittämä",
    .verdict = "Pitääkö paikkansa",
    .why = "Peruste",
    .holds = "Pitää paikkansa",
    .fails = "Ei pidä paikkaansa",
    .cannot_tell = "Ei voi sanoa",
    .rejected = "Rivit, joita ei laskettu",
    .rejected_intro = "Nämä rivit koskevat lukua, mutta niitä ei laskettu siihen.",
    .nothing_rejected = "Kaikki rivit laskettiin.",
    .reason = "Syy",
    .stage = "Vaihe",
    .rows = "Rivejä",
    .records = "Tietueet",
    .methods = "Laskentasäännöt",
    .methods_intro = "Näin luvut on laskettu.",
    .rule = "Sääntö",
    .no_value = "ei laskettavissa",
    .at_least = "vähintään",
    .about = "noin",
    .weeks = "viikkoa",
    .week = "vk",
    .week_axis = "viikko",
    .unknown = "ei tiedossa",
    .generated_by = "Luvut laski mukana alkuperäisistä kirjauksista.",
    .sections = sections,
    .dimensions = dimensions,
    .units = units,
    .reasons = reasons,
    .stages = stages,
    .codes = codes,
    .months = months,
};

}  // namespace mukana::reporting
