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
    {"disposal", "poistettujen laitteiden", "utrangerade enheter", "devices disposed of"},
    {"grant", "omaksi annettujen laitteiden", "överlåtna enheter", "devices granted"},
    {"loan", "lainojen", "lån", "loans"},
    {"loan_end", "päättyneiden lainojen", "avslutade lån", "loans that ended"},
    {"meeting", "tapaamisten", "träffar", "meetings"},
    {"meeting_leader", "tapaamisten vetäjien", "ledare av träffar", "leaders of meetings"},
    {"open_loan", "avoimien lainojen", "pågående lån", "loans that are out"},
    {"pilot", "pilottien", "piloter", "pilots"},
    {"queue", "jonossa olevien varausten", "reservationer i kö", "reservations in the queue"},
    {"refurbishment", "kunnostusten", "iståndsättningar", "refurbishments"},
    {"refurbishment_step", "kunnostuksen vaiheiden", "steg i iståndsättningen", "steps of refurbishing"},
    {"renewal", "uusimisten", "förlängningar", "renewals"},
    {"reservation", "varausten", "reservationer", "reservations"},
    {"response", "vastausten", "svar", "answers"},
    {"sanitisation", "tyhjennysten", "raderingar", "wipes"},
    {"transfer", "siirtojen", "överföringar", "transfers"},
};

constexpr Words words[] = {
    {"answer", "vastaus", "svar", "answer"},
    {"answered", "vastattu", "besvarad", "answered"},
    {"assisted", "avustettu", "med hjälp", "assisted"},
    {"available_days", "laitepäivät käytettävissä", "tillgängliga enhetsdagar", "device-days available"},
    {"call", "puhelu", "samtal", "call"},
    {"caller_kind", "soittaja", "uppringare", "caller"},
    {"cancelled", "peruttu", "avbokad", "cancelled"},
    {"client", "asiakas", "klient", "client"},
    {"day", "päivä", "dag", "day"},
    {"days", "päivät", "dagar", "days"},
    {"days_late", "päivät myöhässä", "dagar för sent", "days late"},
    {"days_overdue", "päivät eräpäivän jälkeen", "dagar efter förfallodagen", "days overdue"},
    {"days_to_allocated", "päivät laitteen varaamiseen", "dagar tills en enhet reserverades",
     "days until a device was kept"},
    {"days_to_fulfilled", "päivät laitteen saamiseen", "dagar till utlåning", "days until it was handed out"},
    {"days_to_ready", "päivät noudettavaksi", "dagar tills den kunde hämtas", "days until it could be fetched"},
    {"ended_as", "päättyminen", "hur det avslutades", "how it ended"},
    {"expired", "rauennut", "förfallen", "expired"},
    {"form", "lomake", "formulär", "form"},
    {"fulfilled", "toteutunut", "uppfylld", "fulfilled"},
    {"granted", "annettu omaksi", "överlåten", "granted"},
    {"held", "pidetty", "hållen", "held"},
    {"home_visit", "kotikäynti", "hembesök", "home visit"},
    {"hybrid", "hybridi", "hybrid", "hybrid"},
    {"iso_week", "viikko", "vecka", "week"},
    {"item", "kysymys", "fråga", "question"},
    {"kind", "laji", "typ", "kind"},
    {"laptop", "kannettava", "bärbar dator", "laptop"},
    {"late", "myöhässä", "för sent", "late"},
    {"later_day", "myöhemmäksi päiväksi", "för en senare dag", "for a later day"},
    {"lent_in_period", "lainassa jakson aikana", "utlånad under perioden", "lent in the period"},
    {"loaned_days", "laitepäivät lainassa", "utlånade enhetsdagar", "device-days on loan"},
    {"lost", "kadonnut", "försvunnen", "lost"},
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
    {"overdue", "eräpäivä ohi", "förfallen", "overdue"},
    {"participant", "osallistuja", "deltagare", "participant"},
    {"participants", "osallistujat", "deltagare", "participants"},
    {"performer", "työntekijä", "utförare", "worker"},
    {"person", "henkilö", "person", "person"},
    {"position", "asema", "ställning", "position"},
    {"professional", "ammattilainen", "yrkesperson", "professional"},
    {"queue", "jono", "kö", "queue"},
    {"ready", "noudettavissa", "kan hämtas", "ready"},
    {"remote", "etä", "distans", "remote"},
    {"renewals", "uusimiskerrat", "förlängningar", "renewals"},
    {"reservation_state", "varauksen tila", "reservationens status", "state of the reservation"},
    {"respondent", "vastaaja", "respondent", "respondent"},
    {"returned", "palautettu", "återlämnad", "returned"},
    {"role", "rooli", "roll", "role"},
    {"series", "ryhmäsarja", "gruppserie", "series"},
    {"state", "tila", "status", "state"},
    {"tablet", "tabletti", "surfplatta", "tablet"},
    {"unit", "yksikkö", "enhet", "unit"},
    {"waiting", "odottaa", "väntar", "waiting"},
    {"wanted", "mitä odotetaan", "vad som väntas på", "what is waited for"},
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
