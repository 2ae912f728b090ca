#include <array>

#include "reporting/texts/words.hpp"

namespace mukana::reporting {
namespace {

constexpr std::array<Term, 5> sections{{{"contacts", "Handledning och hembesök"},
                                        {"groups", "Grupper och utbildning"},
                                        {"devices", "Enheter"},
                                        {"survey", "Enkäter"},
                                        {"other", "Övriga tal"}}};

constexpr std::array<Term, 15> dimensions{{{"site", "enligt plats"},
                                           {"month", "per månad"},
                                           {"iso_week", "per vecka"},
                                           {"weekday", "per veckodag"},
                                           {"series", "per grupp"},
                                           {"mode", "enligt sätt att delta"},
                                           {"meeting_mode", "enligt träffens form"},
                                           {"caller_kind", "enligt vem som ringde"},
                                           {"municipality", "per kommun"},
                                           {"unit", "per enhet"},
                                           {"position", "enligt ställning"},
                                           {"kind", "enligt slag"},
                                           {"role", "enligt roll"},
                                           {"pilot", "per pilot"},
                                           {"meeting_kind", "enligt träffens slag"}}};

constexpr std::array<Term, 11> units{{{"loans", "lån"},
                                      {"calls", "samtal"},
                                      {"visits", "besök"},
                                      {"visits_per_week", "besök per vecka"},
                                      {"devices", "enheter"},
                                      {"persons", "personer"},
                                      {"meetings", "träffar"},
                                      {"participations", "deltaganden"},
                                      {"participants", "deltagare"},
                                      {"responses", "svar"},
                                      {"contacts", "kontakter"}}};

constexpr std::array<Term, 27> reasons{{{"outside_period", "utanför perioden"},
                                        {"no_day", "dagen saknas"},
                                        {"no_person", "personen är inte identifierad"},
                                        {"void", "ogiltigförklarad"},
                                        {"same_visit", "samma besök antecknat två gånger"},
                                        {"meeting_not_held", "träffen hölls inte"},
                                        {"not_a_participant", "ledare eller personal"},
                                        {"not_answered", "frågan besvarades inte"},
                                        {"older_response", "tidigare svar av samma person"},
                                        {"too_few_rows", "för få gånger"},
                                        {"duplicate_row", "samma rad en gång till"},
                                        {"contradicting_row", "raden strider mot en tidigare"},
                                        {"time_never_existed", "klockslaget fanns inte (övergång till sommartid)"},
                                        {"time_existed_twice", "klockslaget fanns två gånger"},
                                        {"no_such_date", "datumet finns inte"},
                                        {"bad_format", "värdet kan inte läsas"},
                                        {"empty_cell", "värdet saknas"},
                                        {"unknown_value", "okänt värde"},
                                        {"unknown_reference", "okänd person eller enhet"},
                                        {"NOT_FOUND", "det som nämns finns inte"},
                                        {"BAD_DATE", "datumet finns inte"},
                                        {"impossible_date", "datumet finns inte"},
                                        {"absent", "frånvarande"},
                                        {"not_present", "inte på plats"},
                                        {"no_number", "talet saknas"},
                                        {"not_assisted", "utan hjälp"},
                                        {"cancelled", "inställd"}}};

constexpr std::array<Term, 2> stages{{{"import", "inläsning"}, {"counting", "räkning"}}};

constexpr std::array<Term, 16> codes{{{"monday", "måndag"},
                                      {"tuesday", "tisdag"},
                                      {"wednesday", "onsdag"},
                                      {"thursday", "torsdag"},
                                      {"friday", "fredag"},
                                      {"saturday", "lördag"},
                                      {"sunday", "söndag"},
                                      {"client", "klient"},
                                      {"professional", "anställd"},
                                      {"manager", "chef"},
                                      {"peer_leader", "kamratledare"},
                                      {"remote", "på distans"},
                                      {"on_site", "på plats"},
                                      {"hybrid", "hybrid"},
                                      {"unknown", "okänt"},
                                      {"coordinator", "koordinator"}}};

constexpr std::array<std::string_view, 12> months{"januari",   "februari", "mars",     "april",
                                                  "maj",       "juni",     "juli",     "augusti",
                                                  "september", "oktober",  "november", "december"};

}  // namespace

const Words swedish{
    .tag = "sv",
    .report = "Slutrapportens tal",
    .skip_to_content = "Hoppa till innehållet",
    .pilot_period = "Pilot",
    .evaluation_period = "Utvärderingsperiod",
    .all_days = "alla antecknade dagar",
    .made_on = "Uppgjord",
    .audience = "Läsare",
    .internal = "Intern",
    .internal_notice =
        "Intern rapport. Den visar små grupper där enskilda människor kan kännas igen. Publicera den inte och sprid "
        "den "
        "inte utanför den egna enheten.",
    .open_quote = "\u201d",
    .at_a_glance = "I korthet",
    .claims_hold = "Av de publicerade påståendena stämmer {} / {}.",
    .participations = "Deltaganden är inte människor: samma människa räknas varje gång hon deltog.",
    .figure = "Tal",
    .value = "Värde",
    .basis = "Andel (n/N)",
    .period = "Period",
    .group = "Grupp",
    .claims = "Publicerade påståenden och raderna",
    .claims_intro = "Varje publicerad mening har räknats om från de ursprungliga raderna.",
    .claim = "Påstående",
    .verdict = "Stämmer det",
    .why = "Grund",
    .holds = "Stämmer",
    .fails = "Stämmer inte",
    .cannot_tell = "Går inte att säga",
    .rejected = "Rader som inte räknades",
    .rejected_intro = "De här raderna gäller talet men räknades inte in.",
    .nothing_rejected = "Alla rader räknades.",
    .reason = "Orsak",
    .stage = "Skede",
    .rows = "Rader",
    .records = "Poster",
    .methods = "Räkneregler",
    .methods_intro = "Så här har talen räknats.",
    .rule = "Regel",
    .no_value = "kan inte räknas",
    .at_least = "minst",
    .about = "ungefär",
    .weeks = "veckor",
    .week = "v.",
    .week_axis = "vecka",
    .unknown = "okänt",
    .generated_by = "Talen räknades av mukana från de ursprungliga anteckningarna.",
    .sections = sections,
    .dimensions = dimensions,
    .units = units,
    .reasons = reasons,
    .stages = stages,
    .codes = codes,
    .months = months,
};

}  // namespace mukana::reporting
