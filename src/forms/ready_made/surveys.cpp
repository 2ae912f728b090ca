// Surveys: staff on remote guidance, feedback on a course, and the criteria of a promising practice.
#include <array>

#include "forms/ready_made/ready_made.hpp"

namespace mukana::forms {
namespace {

Definition survey(base::Texts title, base::Texts description) {
  Definition form;
  form.title = std::move(title);
  form.description = std::move(description);
  form.languages = ready_made_languages;
  return form;
}

std::vector<Choice> frequencies() {
  return {choice("never", 0, texts("En koskaan", "Aldrig", "Never")),
          choice("sometimes", 1, texts("Joskus", "Ibland", "Sometimes")),
          choice("monthly", 2, texts("Kuukausittain", "Varje månad", "Every month")),
          choice("weekly", 3, texts("Viikoittain", "Varje vecka", "Every week"))};
}

std::vector<Choice> independence() {
  return {choice("alone", texts("Osaan itse", "Jag kan själv", "I can by myself")),
          choice("with_help", texts("Osaan avustettuna", "Jag kan med hjälp", "I can with help")),
          choice("cannot", texts("En osaa vielä", "Jag kan inte ännu", "I cannot yet"))};
}

Item question(std::string_view id, std::vector<Choice> choices, base::Texts text) {
  Item asked = item(id, ItemKind::single_choice, std::move(text));
  asked.choices = std::move(choices);
  asked.states = {AnswerState::do_not_know, AnswerState::not_applicable};
  return asked;
}

}  // namespace

Definition staff_remote_guidance() {
  Definition form = survey(
      texts("Etäohjaus työssäni: kysely ammattilaisille", "Distanshandledning i mitt arbete: enkät till yrkesfolk",
            "Remote guidance in my work: a survey of professionals"),
      texts("Vastaukset käsitellään nimettöminä.", "Svaren behandlas anonymt.", "Answers are treated anonymously."));
  form.items = {
      question("how_often", frequencies(),
               texts("Kuinka usein ohjaat asiakkaita etäyhteydellä?", "Hur ofta handleder du klienter på distans?",
                     "How often do you guide clients remotely?")),
      question("invite", independence(),
               texts("Lähetän kutsun etätapaamiseen.", "Jag skickar en inbjudan till ett distansmöte.",
                     "I send an invitation to a remote meeting.")),
      question("lead_group", independence(),
               texts("Ohjaan ryhmää etäyhteydellä.", "Jag leder en grupp på distans.", "I lead a group remotely.")),
      question("hybrid", independence(),
               texts("Ohjaan ryhmää, josta osa on paikalla ja osa etänä.",
                     "Jag leder en grupp där en del är på plats och en del på distans.",
                     "I lead a group of which some are on site and some remote.")),
      scale("useful_clients", 1, 5,
            texts("Etäohjauksesta on hyötyä asiakkaille (1 ei lainkaan, 5 erittäin paljon).",
                  "Distanshandledning är till nytta för klienterna (1 inte alls, 5 mycket).",
                  "Remote guidance is useful to clients (1 not at all, 5 very much).")),
      scale("useful_work", 1, 5,
            texts("Etäohjaus helpottaa omaa työtäni (1 ei lainkaan, 5 erittäin paljon).",
                  "Distanshandledning underlättar mitt eget arbete (1 inte alls, 5 mycket).",
                  "Remote guidance makes my own work easier (1 not at all, 5 very much).")),
      scale("support", 1, 5,
            texts("Saan tukea etäohjaukseen, kun tarvitsen (1 en lainkaan, 5 aina).",
                  "Jag får stöd för distanshandledning när jag behöver det (1 inte alls, 5 alltid).",
                  "I get support for remote guidance when I need it (1 not at all, 5 always)."))};
  Item obstacles = item(
      "obstacles", ItemKind::multiple_choice,
      texts("Mikä vaikeuttaa etäohjausta?", "Vad gör distanshandledning svår?", "What makes remote guidance hard?"));
  obstacles.choices = {
      choice("devices", texts("Laitteet", "Enheterna", "Devices")),
      choice("connections", texts("Yhteydet", "Förbindelserna", "Connections")),
      choice("client_skills", texts("Asiakkaiden taidot", "Klienternas färdigheter", "Clients' skills")),
      choice("own_skills", texts("Omat taitoni", "Mina egna färdigheter", "My own skills")),
      choice("time", texts("Ajan puute", "Tidsbrist", "Lack of time")),
      choice("none", texts("Ei mikään", "Ingenting", "Nothing"))};
  obstacles.choices.back().exclusive = true;
  form.items.push_back(std::move(obstacles));
  form.items.push_back(item("go_on", ItemKind::boolean,
                            texts("Aion jatkaa etäohjausta.", "Jag tänker fortsätta med distanshandledning.",
                                  "I am going to continue with remote guidance.")));
  form.items.push_back(
      item("words", ItemKind::text,
           texts("Mitä muuta haluat sanoa?", "Vad vill du säga annat?", "What else do you want to say?")));
  return form;
}

Definition course_feedback() {
  Definition form =
      survey(texts("Palaute valmennuksesta", "Respons på kursen", "Feedback on the course"),
             texts("1 = täysin eri mieltä, 5 = täysin samaa mieltä.",
                   "1 = helt av annan åsikt, 5 = helt av samma åsikt.", "1 = I disagree wholly, 5 = I agree wholly."));
  form.items = {
      scale("needed", 1, 5,
            texts("Sisältö vastasi tarpeitani.", "Innehållet motsvarade mina behov.", "The content met my needs.")),
      scale("pace", 1, 5,
            texts("Ehdin tehdä tehtävät omaan tahtiini.", "Jag hann göra uppgifterna i min egen takt.",
                  "I had the time to do the tasks at my own pace.")),
      scale("coach", 1, 5,
            texts("Sain ohjaajalta apua, kun tarvitsin.", "Jag fick hjälp av handledaren när jag behövde.",
                  "I got help from the coach when I needed it.")),
      scale("others", 1, 5,
            texts("Opin muilta osallistujilta.", "Jag lärde mig av de andra deltagarna.",
                  "I learnt from the other participants.")),
      scale("tools", 1, 5,
            texts("Verkkoalustaa oli helppo käyttää.", "Plattformen var lätt att använda.",
                  "The online platform was easy to use.")),
      scale("use", 1, 5,
            texts("Käytän oppimaani arjessa tai työssä.", "Jag använder det jag lärt mig i vardagen eller i arbetet.",
                  "I use what I learnt in daily life or at work.")),
      item("best", ItemKind::text, texts("Mikä oli parasta?", "Vad var bäst?", "What was best?")),
      item("better", ItemKind::text, texts("Mitä parantaisit?", "Vad skulle du förbättra?", "What would you improve?")),
      item("recommend", ItemKind::boolean,
           texts("Suosittelisitko valmennusta muille?", "Skulle du rekommendera kursen för andra?",
                 "Would you recommend the course to others?"))};
  Scoring scoring;
  Score mean = score_of("satisfaction", ScoreKind::mean, texts("Tyytyväisyys", "Tillfredsställelse", "Satisfaction"),
                        {"needed", "pace", "coach", "others", "tools", "use"});
  mean.missing.rule = MissingRule::ignore;
  mean.missing.minimum_answered = 4;
  mean.digits = 2;
  scoring.scores.push_back(std::move(mean));
  form.scoring = std::move(scoring);
  return form;
}

// Each criterion is judged from 0 to 3, with what the judgement rests on.
Definition promising_practice_by(std::span<const Criterion> criteria) {
  Definition form = survey(
      texts("Lupaavan käytännön arviointi", "Bedömning av en lovande praxis", "Assessment of a promising practice"),
      texts("0 = ei täyty, 1 = täyttyy osin, 2 = täyttyy hyvin, 3 = täyttyy, ja siitä on näyttöä.",
            "0 = uppfylls inte, 1 = uppfylls delvis, 2 = uppfylls väl, 3 = uppfylls, och det finns belägg.",
            "0 = not met, 1 = met in part, 2 = met well, 3 = met, with evidence."));
  form.viewpoint = Viewpoint::observer;
  std::vector<std::string> ids;
  for (const Criterion& criterion : criteria) {
    Item judged = scale("k_" + criterion.code, 0, 3, criterion.text);
    judged.states = {AnswerState::do_not_know, AnswerState::not_applicable};
    ids.push_back(judged.id.text);
    form.items.push_back(std::move(judged));
    form.items.push_back(
        item("why_" + criterion.code, ItemKind::text,
             texts("Mihin arvio perustuu?", "Vad grundar sig bedömningen på?", "What does the judgement rest on?")));
  }
  Scoring scoring;
  Score mean = score_of("criteria", ScoreKind::mean,
                        texts("Kriteerien keskiarvo", "Medeltal av kriterierna", "Mean of the criteria"), ids);
  mean.missing.rule = MissingRule::ignore;
  mean.missing.minimum_answered = 1;
  mean.missing.not_applicable = Absence::excluded;
  mean.digits = 2;
  scoring.scores.push_back(std::move(mean));
  Score met = score_of("met", ScoreKind::count, texts("Hyvin täyttyviä", "Väl uppfyllda", "Met well"), ids);
  met.meets = ScoreCondition{base::Decimal{2, 0}, std::nullopt, {}};
  met.missing.rule = MissingRule::ignore;
  met.missing.minimum_answered = 1;
  met.missing.not_applicable = Absence::excluded;
  scoring.scores.push_back(std::move(met));
  form.scoring = std::move(scoring);
  return form;
}

Definition promising_practice() {
  const std::array criteria{
      Criterion{"need", texts("Käytäntö vastaa todettuun tarpeeseen.", "Praxisen svarar mot ett konstaterat behov.",
                              "The practice answers a need that was found.")},
      Criterion{"people", texts("Asiakkaat ovat olleet mukana kehittämässä.", "Klienterna har varit med och utvecklat.",
                                "Clients took part in developing it.")},
      Criterion{"described", texts("Vaiheet on kuvattu niin, että muut voivat toistaa ne.",
                                   "Stegen är beskrivna så att andra kan upprepa dem.",
                                   "Its steps are described so that others can repeat them.")},
      Criterion{"tried", texts("Käytäntöä on kokeiltu arjessa.", "Praxisen har prövats i vardagen.",
                               "It was tried in daily work.")},
      Criterion{"effects", texts("Vaikutuksista on tietoa.", "Det finns kunskap om effekterna.",
                                 "Something is known of its effects.")},
      Criterion{"costs", texts("Tarvittava työ ja kustannukset tunnetaan.", "Arbetet och kostnaderna är kända.",
                               "The work and the costs that it takes are known.")},
      Criterion{"fair", texts("Käytäntö tavoittaa ihmiset tasapuolisesti.", "Praxisen når människor rättvist.",
                              "It reaches people fairly.")},
      Criterion{"transfer", texts("Käytännön voi siirtää muualle.", "Praxisen kan överföras till andra platser.",
                                  "It can be carried over to other places.")},
      Criterion{"lasting",
                texts("Jatko on sovittu ja vastuutettu.", "Fortsättningen är överenskommen och har en ansvarig.",
                      "Its continuation is agreed on and somebody answers for it.")}};
  return promising_practice_by(criteria);
}

}  // namespace mukana::forms
