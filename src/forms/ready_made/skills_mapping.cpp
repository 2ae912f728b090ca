// The digital-skills mapping: what a client says of themselves with tasks to try, and what a professional observes. Both
// go by the 21 competences of DigComp 2.2, in our own words, on three levels.
#include <array>

#include "forms/ready_made/ready_made.hpp"

namespace mukana::forms {
namespace {

struct Competence {
  std::string_view code;
  std::string_view fi, sv, en;
};

constexpr std::array competences{
    Competence{"1.1", "Löydän verkosta tietoa ja palveluja, joita etsin.",
               "Jag hittar den information och de tjänster jag söker på nätet.",
               "I find the information and services I look for online."},
    Competence{"1.2", "Arvioin, voiko verkossa olevaan tietoon luottaa.",
               "Jag bedömer om information på nätet går att lita på.",
               "I judge whether something online can be trusted."},
    Competence{"1.3", "Tallennan tiedostoja ja kuvia niin, että löydän ne taas.",
               "Jag sparar filer och bilder så att jag hittar dem igen.",
               "I save files and pictures so that I find them again."},
    Competence{"2.1", "Pidän yhteyttä viesteillä, sähköpostilla ja videopuheluilla.",
               "Jag håller kontakt med meddelanden, e-post och videosamtal.",
               "I keep in touch by messages, email and video calls."},
    Competence{"2.2", "Jaan muille kuvia, linkkejä ja tiedostoja.", "Jag delar bilder, länkar och filer med andra.",
               "I share pictures, links and files with others."},
    Competence{"2.3", "Hoidan asioita virastojen ja terveydenhuollon verkkopalveluissa.",
               "Jag sköter ärenden i myndigheternas och vårdens e-tjänster.",
               "I take care of matters in the online services of authorities and health care."},
    Competence{"2.4", "Teen verkossa asioita muiden kanssa: sovin aikoja, muokkaan yhteistä tiedostoa.",
               "Jag gör saker med andra på nätet: kommer överens om tider, redigerar en gemensam fil.",
               "I do things with others online: agree on times, edit a shared file."},
    Competence{"2.5", "Osaan toimia asiallisesti keskusteluissa ja etätapaamisissa.",
               "Jag kan bete mig sakligt i diskussioner och på distansmöten.",
               "I know how to behave in discussions and remote meetings."},
    Competence{"2.6", "Tiedän, millainen kuva minusta syntyy verkossa, ja vaikutan siihen.",
               "Jag vet vilken bild av mig som uppstår på nätet och påverkar den.",
               "I know what picture of me arises online, and shape it."},
    Competence{"3.1", "Kirjoitan tekstejä ja teen kuvia tai videoita laitteella.",
               "Jag skriver texter och gör bilder eller videor med en enhet.",
               "I write texts and make pictures or videos with a device."},
    Competence{"3.2", "Muokkaan ja yhdistelen valmiita tekstejä, kuvia ja taulukoita.",
               "Jag redigerar och kombinerar färdiga texter, bilder och tabeller.",
               "I edit and combine texts, pictures and tables that exist."},
    Competence{"3.3", "Tiedän, milloin toisen tekemää kuvaa tai tekstiä saa käyttää.",
               "Jag vet när jag får använda en bild eller text som någon annan har gjort.",
               "I know when I may use a picture or text that somebody else made."},
    Competence{"3.4", "Saan laitteen toistamaan tehtävän puolestani, esimerkiksi kaavalla tai ajastuksella.",
               "Jag får enheten att upprepa en uppgift åt mig, till exempel med en formel eller en tidsinställning.",
               "I make a device repeat a task for me, for instance with a formula or a timer."},
    Competence{"4.1", "Suojaan laitteeni lukituksella, päivityksillä ja varmuuskopioilla.",
               "Jag skyddar mina enheter med lås, uppdateringar och säkerhetskopior.",
               "I protect my devices with a lock, updates and backups."},
    Competence{"4.2", "Suojaan tietoni ja salasanani ja tunnistan huijausviestin.",
               "Jag skyddar mina uppgifter och lösenord och känner igen ett bluffmeddelande.",
               "I protect my data and passwords, and recognise a scam."},
    Competence{"4.3", "Käytän laitteita niin, että voin hyvin ja ehdin levätä.",
               "Jag använder enheter så att jag mår bra och hinner vila.",
               "I use devices so that I feel well and get rest."},
    Competence{"4.4", "Otan huomioon, mitä laitteet ja niiden käyttö tekevät ympäristölle.",
               "Jag beaktar vad enheter och deras användning gör med miljön.",
               "I consider what devices and their use do to the environment."},
    Competence{"5.1", "Selvitän itse pieniä teknisiä ongelmia.", "Jag löser själv små tekniska problem.",
               "I solve small technical problems by myself."},
    Competence{"5.2", "Valitsen tarpeeseeni sopivan laitteen, sovelluksen tai palvelun.",
               "Jag väljer en enhet, app eller tjänst som passar mitt behov.",
               "I choose the device, application or service that fits my need."},
    Competence{"5.3", "Keksin laitteille ja sovelluksille uusia käyttötapoja.",
               "Jag hittar nya sätt att använda enheter och appar.",
               "I find new ways of using devices and applications."},
    Competence{"5.4", "Huomaan, mitä minun pitäisi vielä oppia, ja etsin siihen apua.",
               "Jag märker vad jag ännu behöver lära mig och söker hjälp för det.",
               "I notice what I still need to learn, and look for help with it."},
};

struct Task {
  std::string_view id;
  Competence of;
};

constexpr std::array tasks{
    Task{"task_search",
         {"1.1", "Etsi terveysaseman aukioloaika.", "Sök upp hälsostationens öppettider.",
          "Look up the opening hours of the health centre."}},
    Task{"task_file",
         {"1.3", "Tallenna kuva ja etsi se uudelleen.", "Spara en bild och hitta den igen.",
          "Save a picture and find it again."}},
    Task{"task_message",
         {"2.1", "Lähetä viesti ohjaajalle.", "Skicka ett meddelande till handledaren.",
          "Send a message to the guide."}},
    Task{"task_video", {"2.1", "Liity videopuheluun.", "Anslut till ett videosamtal.", "Join a video call."}},
    Task{"task_service",
         {"2.3", "Kirjaudu palveluun ja katso varaamaasi aikaa.", "Logga in i en tjänst och se din bokade tid.",
          "Log in to a service and look at your appointment."}},
    Task{"task_text",
         {"3.1", "Kirjoita lyhyt teksti ja lisää siihen kuva.", "Skriv en kort text och lägg till en bild.",
          "Write a short text and add a picture to it."}},
    Task{"task_scam",
         {"4.2", "Katso esimerkkiviestiä ja kerro, onko se huijaus.",
          "Titta på ett exempelmeddelande och säg om det är bluff.",
          "Look at an example message and say whether it is a scam."}},
    Task{"task_network",
         {"5.1", "Yhdistä laite langattomaan verkkoon.", "Anslut enheten till ett trådlöst nät.",
          "Connect the device to a wireless network."}},
};

std::string item_id(std::string_view code) {
  return "c" + std::string(code.substr(0, 1)) + "_" + std::string(code.substr(2));
}

base::Texts texts_of(const Competence& competence) { return texts(competence.fi, competence.sv, competence.en); }

Skill skill_of(const Competence& competence) { return {"DigComp", "2.2", std::string(competence.code)}; }

// One item for each competence, in a group, on the levels of the form's choice list.
Item competence_group(base::Texts lead) {
  Item group = item("skills", ItemKind::group, std::move(lead));
  for (const Competence& competence : competences) {
    Item asked = item(item_id(competence.code), ItemKind::single_choice, texts_of(competence));
    asked.prefix = competence.code;
    asked.choice_list = "levels";
    asked.skill = skill_of(competence);
    group.items.push_back(std::move(asked));
  }
  return group;
}

constexpr std::array areas{
    Competence{"1", "Tiedon löytäminen ja arviointi", "Att hitta och bedöma information",
               "Finding and judging information"},
    Competence{"2", "Yhteydenpito ja asiointi", "Kontakt och ärenden", "Contact and dealings"},
    Competence{"3", "Sisällön tekeminen", "Att göra innehåll", "Making content"},
    Competence{"4", "Turvallisuus ja hyvinvointi", "Säkerhet och välbefinnande", "Safety and well-being"},
    Competence{"5", "Pulmien ratkaiseminen", "Att lösa problem", "Solving problems"},
};

// The mean level of each area over what was answered.
Scoring area_scores() {
  Scoring scoring;
  for (const Competence& area : areas) {
    std::vector<std::string> items;
    for (const Competence& competence : competences) {
      if (competence.code.substr(0, 1) == area.code) items.push_back(item_id(competence.code));
    }
    Score score = score_of("area_" + std::string(area.code), ScoreKind::mean, texts_of(area), items);
    score.missing.rule = MissingRule::ignore;
    score.missing.minimum_answered = 1;
    score.digits = 2;
    scoring.scores.push_back(std::move(score));
  }
  return scoring;
}

Definition mapping_form(base::Texts title, base::Texts description, Viewpoint viewpoint, std::vector<Choice> levels) {
  Definition form;
  form.title = std::move(title);
  form.description = std::move(description);
  form.languages = ready_made_languages;
  form.viewpoint = viewpoint;
  form.choice_lists.push_back({base::Id{"levels"}, std::move(levels)});
  form.scoring = area_scores();
  return form;
}

}  // namespace

Definition skills_mapping_client() {
  Definition form = mapping_form(
      texts("Digitaitojen kartoitus: asiakas", "Kartläggning av digitala färdigheter: klienten",
            "Mapping of digital skills: the client"),
      texts("Arvioi ensin, kokeile sitten. Tämä ei ole koe: mitään ei tarvitse osata, ja kohdan voi jättää väliin.",
            "Uppskatta först, pröva sedan. Det här är inget prov: du behöver inte kunna något, och du kan hoppa över.",
            "Estimate first, then try. This is no test: nothing has to be known, and anything may be left out."),
      Viewpoint::own,
      {choice("not_yet", 1,
              texts("En vielä, tai tarvitsen apua", "Inte ännu, eller jag behöver hjälp", "Not yet, or I need help")),
       choice("familiar", 2,
              texts("Tutuissa asioissa itse", "På egen hand i bekanta saker", "By myself in familiar matters")),
       choice("fluent", 3,
              texts("Uusissakin asioissa itse, ja voin auttaa muita",
                    "På egen hand även i nya saker, och jag kan hjälpa andra",
                    "By myself in new matters too, and I can help others"))});
  form.items.push_back(
      competence_group(texts("Miten arvioit osaavasi nämä nyt?", "Hur uppskattar du att du kan detta nu?",
                             "How well do you think you can do these now?")));
  Item tried =
      item("tasks", ItemKind::group, texts("Kokeillaan yhdessä.", "Vi prövar tillsammans.", "Let us try together."));
  std::vector<std::string> ids;
  for (const Task& task : tasks) {
    Item asked = item(task.id, ItemKind::functional_task, texts_of(task.of));
    asked.skill = skill_of(task.of);
    ids.emplace_back(task.id);
    tried.items.push_back(std::move(asked));
  }
  form.items.push_back(std::move(tried));
  Score alone = score_of("tasks_alone", ScoreKind::count,
                         texts("Tehtäviä itsenäisesti", "Uppgifter på egen hand", "Tasks done alone"), ids);
  for (ScorePart& part : alone.parts) part.part = "assistance";
  alone.meets = ScoreCondition{std::nullopt, std::nullopt, {"alone"}};
  alone.missing.rule = MissingRule::ignore;
  alone.missing.minimum_answered = 1;
  form.scoring->scores.push_back(std::move(alone));
  return form;
}

Definition skills_mapping_observation() {
  Definition form = mapping_form(
      texts("Digitaitojen kartoitus: havainnot", "Kartläggning av digitala färdigheter: iakttagelser",
            "Mapping of digital skills: observations"),
      texts("Kirjaa, mitä näit asiakkaan tekevän, ei sitä, mitä arvelet.",
            "Anteckna vad du såg klienten göra, inte vad du antar.",
            "Write down what you saw the client do, not what you suppose."),
      Viewpoint::observer,
      {choice("not_yet", 1,
              texts("Ei vielä, tai tarvitsi apua", "Inte ännu, eller behövde hjälp", "Not yet, or needed help")),
       choice("familiar", 2,
              texts("Tutuissa asioissa itse", "På egen hand i bekanta saker", "Alone in familiar matters")),
       choice("fluent", 3,
              texts("Uusissakin asioissa itse, voi auttaa muita", "På egen hand även i nya saker, kan hjälpa andra",
                    "Alone in new matters too, can help others"))});
  form.items.push_back(
      competence_group(texts("Mitä näit? Lue väite asiakkaan sanomana.", "Vad såg du? Läs påståendet som klientens.",
                             "What did you see? Read each sentence as the client's.")));
  form.items.push_back(item("strengths", ItemKind::text, texts("Vahvuudet", "Styrkor", "Strengths")));
  form.items.push_back(item("next", ItemKind::text,
                            texts("Mitä kannattaa harjoitella seuraavaksi?", "Vad är det värt att öva härnäst?",
                                  "What is worth practising next?")));
  return form;
}

}  // namespace mukana::forms
