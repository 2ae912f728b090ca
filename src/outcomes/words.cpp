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
    {"score", "pisteiden", "poäng", "scores"},
    {"submission", "vastauskertojen", "inlämnade svar", "submitted responses"},
    {"transfer", "siirtojen", "överföringar", "transfers"},
};

constexpr Words words[] = {
    {"accepted", "hyväksytty", "godkänd", "accepted"},
    {"acquired_as", "hankintatapa", "anskaffningssätt", "how it was acquired"},
    {"action", "toimenpide", "åtgärd", "action"},
    {"anonymous", "nimetön", "anonym", "anonymous"},
    {"answer", "vastaus", "svar", "answer"},
    {"answer_state", "vastauksen tila", "svarets status", "state of the answer"},
    {"answered", "vastattu", "besvarad", "answered"},
    {"assisted", "avustettu", "med hjälp", "assisted"},
    {"assisted_by", "avustaja", "hjälpare", "who helped"},
    {"available_days", "laitepäivät käytettävissä", "tillgängliga enhetsdagar", "device-days available"},
    {"band", "pisteluokka", "poängklass", "band"},
    {"borrower", "lainaaja", "låntagare", "borrower"},
    {"call", "puhelu", "samtal", "call"},
    {"caller_kind", "soittaja", "uppringare", "caller"},
    {"cancelled", "peruttu", "avbokad", "cancelled"},
    {"census_available_days", "päivän lopussa käytettävissä olleet", "tillgängliga vid dagens slut",
     "available at the end of the day"},
    {"census_loaned_days", "päivän lopussa lainassa olleet", "utlånade vid dagens slut",
     "on loan at the end of the day"},
    {"chosen", "eräpäivä itse valittu", "förfallodagen vald", "due date chosen"},
    {"client", "asiakas", "klient", "client"},
    {"commissioned", "käyttöönotto", "tagen i bruk", "taken into use"},
    {"condition", "kunto", "skick", "condition"},
    {"continues", "jatkaa aiempaa", "fortsätter en tidigare", "continues an earlier one"},
    {"custodian", "haltija", "innehavare", "custodian"},
    {"damage_by", "vaurion aiheuttaja", "skadans orsak", "what damage is put down to"},
    {"day", "päivä", "dag", "day"},
    {"days", "päivät", "dagar", "days"},
    {"days_late", "päivät myöhässä", "dagar för sent", "days late"},
    {"days_overdue", "päivät eräpäivän jälkeen", "dagar efter förfallodagen", "days overdue"},
    {"days_to_allocated", "päivät laitteen varaamiseen", "dagar tills en enhet reserverades",
     "days until a device was kept"},
    {"days_to_fulfilled", "päivät laitteen saamiseen", "dagar till utlåning", "days until it was handed out"},
    {"days_to_ready", "päivät noudettavaksi", "dagar tills den kunde hämtas", "days until it could be fetched"},
    {"device", "laite", "enhet", "device"},
    {"device_kind", "laitteen laji", "typ av enhet", "kind of device"},
    {"device_state", "laitteen tila", "enhetens status", "state of the device"},
    {"due", "eräpäivä", "förfallodag", "due date"},
    {"ended_as", "päättyminen", "hur det avslutades", "how it ended"},
    {"entry_mode", "kirjaustapa", "registreringssätt", "how it was entered"},
    {"evidence", "todiste", "bevis", "evidence"},
    {"expired", "rauennut", "förfallen", "expired"},
    {"finished", "valmis", "färdig", "finished"},
    {"form", "lomake", "formulär", "form"},
    {"from_loan", "oli jo lainassa", "var redan utlånad", "was on loan already"},
    {"fulfilled", "toteutunut", "uppfylld", "fulfilled"},
    {"granted", "annettu omaksi", "överlåten", "granted"},
    {"gross_minutes", "minuutit laitekannassa", "minuter i beståndet", "minutes in the fleet"},
    {"held", "pidetty", "hållen", "held"},
    {"home_visit", "kotikäynti", "hembesök", "home visit"},
    {"hybrid", "hybridi", "hybrid", "hybrid"},
    {"instance", "kerta", "gång", "instance"},
    {"iso_week", "viikko", "vecka", "week"},
    {"item", "kysymys", "fråga", "question"},
    {"kind", "laji", "typ", "kind"},
    {"laptop", "kannettava", "bärbar dator", "laptop"},
    {"late", "myöhässä", "för sent", "late"},
    {"later_day", "myöhemmäksi päiväksi", "för en senare dag", "for a later day"},
    {"latest", "viimeisin", "senaste", "latest"},
    {"latest_in_wave", "kierroksen viimeisin", "senaste i omgången", "latest of the wave"},
    {"leaders", "vetäjät", "ledare", "leaders"},
    {"lent_in_period", "lainassa jakson aikana", "utlånad under perioden", "lent in the period"},
    {"loaned_days", "laitepäivät lainassa", "utlånade enhetsdagar", "device-days on loan"},
    {"loaned_minutes", "minuutit lainassa", "minuter på lån", "minutes on loan"},
    {"lost", "kadonnut", "försvunnen", "lost"},
    {"manager", "esihenkilö", "chef", "manager"},
    {"meeting", "tapaaminen", "träff", "meeting"},
    {"meeting_kind", "tapaamisen laji", "träffens slag", "kind of the meeting"},
    {"meeting_mode", "tapaamisen toteutustapa", "träffens form", "mode of the meeting"},
    {"meeting_state", "tapaamisen tila", "träffens status", "state of the meeting"},
    {"method", "tapa", "sätt", "method"},
    {"minutes", "minuutit", "minuter", "minutes"},
    {"mode", "toteutustapa", "form", "mode"},
    {"month", "kuukausi", "månad", "month"},
    {"municipality", "kunta", "kommun", "municipality"},
    {"net_minutes", "minuutit käytettävissä", "tillgängliga minuter", "minutes available"},
    {"no_wipe_evidence", "tyhjennyksestä ei todistetta", "bevis på radering saknas", "no evidence of a wipe"},
    {"number", "luku", "tal", "number"},
    {"occurrence", "esiintymä", "förekomst", "occurrence"},
    {"on_loan_last_day", "lainassa viimeisenä päivänä", "utlånad den sista dagen", "on loan on the last day"},
    {"on_site", "lähi", "på plats", "on site"},
    {"open", "auki", "öppen", "open"},
    {"out", "lainauspäivä", "utlåningsdag", "day of the checkout"},
    {"overdue", "eräpäivä ohi", "förfallen", "overdue"},
    {"owner", "omistaja", "ägare", "owner"},
    {"participant", "osallistuja", "deltagare", "participant"},
    {"participants", "osallistujat", "deltagare", "participants"},
    {"parts", "osat", "delar", "parts"},
    {"passed", "onnistunut", "lyckad", "passed"},
    {"performed_by", "tekijä", "utförd av", "who did it"},
    {"performer", "työntekijä", "utförare", "worker"},
    {"person", "henkilö", "person", "person"},
    {"pickup", "noutopaikka", "avhämtningsställe", "where it is picked up"},
    {"place", "paikka", "plats", "place"},
    {"position", "asema", "ställning", "position"},
    {"precision", "tarkkuus", "precision", "precision"},
    {"priority_class", "etusijaluokka", "prioritetsklass", "priority class"},
    {"professional", "ammattilainen", "yrkesperson", "professional"},
    {"project", "hanke", "projekt", "project"},
    {"queue", "jono", "kö", "queue"},
    {"ready", "noudettavissa", "kan hämtas", "ready"},
    {"receiver", "vastaanottaja", "mottagare", "receiver"},
    {"remote", "etä", "distans", "remote"},
    {"renewals", "uusimiskerrat", "förlängningar", "renewals"},
    {"reservation_state", "varauksen tila", "reservationens status", "state of the reservation"},
    {"respondent", "vastaaja", "respondent", "respondent"},
    {"response", "vastauskerta", "inlämnat svar", "submitted response"},
    {"returned", "palautettu", "återlämnad", "returned"},
    {"returned_day", "palautuspäivä", "återlämningsdag", "day of the return"},
    {"role", "rooli", "roll", "role"},
    {"rule_version", "sääntöversio", "regelversion", "version of the rule"},
    {"scheme", "lainauspiiri", "utlåningskrets", "loan scheme"},
    {"score", "pisteet", "poäng", "score"},
    {"score_state", "pisteiden tila", "poängens status", "state of the score"},
    {"sender", "lähettäjä", "avsändare", "sender"},
    {"series", "ryhmäsarja", "gruppserie", "series"},
    {"site", "toimipaikka", "verksamhetsställe", "site"},
    {"started", "alku", "början", "start"},
    {"state", "tila", "status", "state"},
    {"step", "vaihe", "steg", "step"},
    {"subject", "kenestä", "vem det gäller", "subject"},
    {"tablet", "tabletti", "surfplatta", "tablet"},
    {"thousandths", "tuhannesosat", "tusendelar", "thousandths"},
    {"unit", "yksikkö", "enhet", "unit"},
    {"value", "arvo", "värde", "value"},
    {"verification", "tarkastus", "kontroll", "verification"},
    {"version", "versio", "version", "version"},
    {"waiting", "odottaa", "väntar", "waiting"},
    {"wanted", "mitä odotetaan", "vad som väntas på", "what is waited for"},
    {"wave", "kierros", "omgång", "wave"},
    {"weekday", "viikonpäivä", "veckodag", "weekday"},
    {"work_activity", "työtoiminta", "arbetsverksamhet", "work activity"},
    {"worker", "työntekijä", "arbetare", "worker"},
};

std::optional<std::string_view> find(std::span<const Words> list, std::string_view code, std::string_view language) {
  for (const Words& entry : list) {
    if (entry.code == code) return language == "fi" ? entry.fi : language == "sv" ? entry.sv : entry.en;
  }
  return std::nullopt;
}

std::string or_quoted(std::optional<std::string_view> found, std::string_view code, std::string_view language) {
  if (found) return std::string(*found);
  return language == "en" ? "“" + std::string(code) + "”" : "”" + std::string(code) + "”";
}

}  // namespace

std::optional<std::string_view> find_word(std::string_view code, std::string_view language) {
  return find(words, code, language);
}
std::string word(std::string_view code, std::string_view language) {
  return or_quoted(find(words, code, language), code, language);
}
std::string records_of(std::string_view fact_set, std::string_view language) {
  return or_quoted(find(records, fact_set, language), fact_set, language);
}

}  // namespace mukana::outcomes
