// Words for the codes that indicators speak of most. A code without words is shown as it is, in quotes.
#include "outcomes/words.hpp"

#include <span>

namespace mukana::outcomes {
namespace {

struct Words {
  std::string_view code, fi, sv, en;
};

constexpr Words records[] = {
    {"acquisition", "laitehankintojen", "anskaffade enheter", "devices acquired"},
    {"attendance", "osallistumisten", "deltaganden", "attendances"},
    {"contact", "yhteydenottojen", "kontakter", "contacts"},
    {"device", "laitteiden", "enheter", "devices"},
    {"loan", "lainojen", "lån", "loans"},
    {"meeting", "tapaamisten", "träffar", "meetings"},
    {"meeting_leader", "tapaamisten vetäjien", "ledare av träffar", "leaders of meetings"},
    {"pilot", "pilottien", "piloter", "pilots"},
    {"response", "vastausten", "svar", "answers"},
};

constexpr Words words[] = {
    {"answer", "vastaus", "svar", "answer"},
    {"answered", "vastattu", "besvarad", "answered"},
    {"assisted", "avustettu", "med hjälp", "assisted"},
    {"available_days", "laitepäivät käytettävissä", "tillgängliga enhetsdagar", "device-days available"},
    {"call", "puhelu", "samtal", "call"},
    {"caller_kind", "soittaja", "uppringare", "caller"},
    {"client", "asiakas", "klient", "client"},
    {"day", "päivä", "dag", "day"},
    {"form", "lomake", "formulär", "form"},
    {"held", "pidetty", "hållen", "held"},
    {"home_visit", "kotikäynti", "hembesök", "home visit"},
    {"hybrid", "hybridi", "hybrid", "hybrid"},
    {"iso_week", "viikko", "vecka", "week"},
    {"item", "kysymys", "fråga", "question"},
    {"kind", "laji", "typ", "kind"},
    {"lent_in_period", "lainassa jakson aikana", "utlånad under perioden", "lent in the period"},
    {"loaned_days", "laitepäivät lainassa", "utlånade enhetsdagar", "device-days on loan"},
    {"manager", "esihenkilö", "chef", "manager"},
    {"meeting", "tapaaminen", "träff", "meeting"},
    {"meeting_mode", "tapaamisen toteutustapa", "träffens form", "mode of the meeting"},
    {"meeting_state", "tapaamisen tila", "träffens status", "state of the meeting"},
    {"minutes", "minuutit", "minuter", "minutes"},
    {"mode", "toteutustapa", "form", "mode"},
    {"month", "kuukausi", "månad", "month"},
    {"municipality", "kunta", "kommun", "municipality"},
    {"on_loan_last_day", "lainassa viimeisenä päivänä", "utlånad den sista dagen", "on loan on the last day"},
    {"on_site", "lähi", "på plats", "on site"},
    {"participant", "osallistuja", "deltagare", "participant"},
    {"participants", "osallistujat", "deltagare", "participants"},
    {"performer", "työntekijä", "utförare", "worker"},
    {"person", "henkilö", "person", "person"},
    {"position", "asema", "ställning", "position"},
    {"professional", "ammattilainen", "yrkesperson", "professional"},
    {"remote", "etä", "distans", "remote"},
    {"respondent", "vastaaja", "respondent", "respondent"},
    {"role", "rooli", "roll", "role"},
    {"series", "ryhmäsarja", "gruppserie", "series"},
    {"state", "tila", "status", "state"},
    {"tablet", "tabletti", "surfplatta", "tablet"},
    {"unit", "yksikkö", "enhet", "unit"},
    {"weekday", "viikonpäivä", "veckodag", "weekday"},
};

std::string find(std::span<const Words> list, std::string_view code, std::string_view language) {
  for (const Words& entry : list) {
    if (entry.code != code) continue;
    return std::string(language == "fi" ? entry.fi : language == "sv" ? entry.sv : entry.en);
  }
  return language == "en" ? "“" + std::string(code) + "”" : "”" + std::string(code) + "”";
}

}  // namespace

std::string word(std::string_view code, std::string_view language) { return find(words, code, language); }
std::string records_of(std::string_view fact_set, std::string_view language) {
  return find(records, fact_set, language);
}

}  // namespace mukana::outcomes
