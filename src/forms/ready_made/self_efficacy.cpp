// Digital self-efficacy (digiminäpystyvyys): how sure somebody is to manage, for clients, and for professionals who develop
// digital services. Our own statements; no published norms, so no bands and no reliable change.
#include <array>

#include "forms/ready_made/ready_made.hpp"

namespace mukana::forms {
namespace {

struct Statement {
  std::string_view id;
  std::string_view fi, sv, en;
};

template <std::size_t size>
Definition efficacy(base::Texts title, const std::array<Statement, size>& statements) {
  Definition form;
  form.title = std::move(title);
  form.description = texts("Kuinka varma olet? 1 = en lainkaan varma, 5 = täysin varma.",
                           "Hur säker är du? 1 = inte alls säker, 5 = helt säker.",
                           "How sure are you? 1 = not at all sure, 5 = quite sure.");
  form.languages = ready_made_languages;
  form.viewpoint = Viewpoint::own;
  std::vector<std::string> ids;
  for (const Statement& statement : statements) {
    Item asked = scale(statement.id, 1, 5, texts(statement.fi, statement.sv, statement.en));
    asked.states = {AnswerState::do_not_know};
    ids.push_back(asked.id.text);
    form.items.push_back(std::move(asked));
  }
  // A quarter may be missing; the mean is of those that were answered.
  Score mean = score_of("self_efficacy", ScoreKind::mean,
                        texts("Digiminäpystyvyys", "Digital självtillit", "Digital self-efficacy"), ids);
  mean.missing.rule = MissingRule::ignore;
  mean.missing.minimum_answered = static_cast<std::int64_t>(size - size / 4);
  mean.digits = 2;
  Scoring scoring;
  scoring.scores.push_back(std::move(mean));
  form.scoring = std::move(scoring);
  return form;
}

}  // namespace

Definition self_efficacy_clients() {
  static constexpr std::array statements{
      Statement{"new_device", "Opin käyttämään uutta laitetta.", "Jag lär mig använda en ny enhet.",
                "I learn to use a new device."},
      Statement{"new_service", "Pääsen alkuun palvelussa, jota en ole ennen käyttänyt.",
                "Jag kommer i gång med en tjänst som jag inte har använt förr.",
                "I get started with a service that I have not used before."},
      Statement{"errand", "Saan tärkeän asian hoidettua verkossa.", "Jag får ett viktigt ärende skött på nätet.",
                "I get an important matter done online."},
      Statement{"problem", "Selviän, kun laite ei toimi niin kuin pitäisi.",
                "Jag klarar mig när enheten inte fungerar som den ska.",
                "I manage when the device does not work as it should."},
      Statement{"ask", "Osaan pyytää apua, kun jään jumiin.", "Jag kan be om hjälp när jag kör fast.",
                "I know how to ask for help when I am stuck."},
      Statement{"safe", "Huomaan, jos minua yritetään huijata.", "Jag märker om någon försöker lura mig.",
                "I notice when somebody tries to trick me."},
      Statement{"meet", "Osallistun etätapaamiseen.", "Jag deltar i ett distansmöte.",
                "I take part in a remote meeting."},
      Statement{"try", "Uskallan kokeilla, vaikka en tiedä mitä tapahtuu.",
                "Jag vågar pröva fast jag inte vet vad som händer.",
                "I dare to try although I do not know what will happen."}};
  return efficacy(
      texts("Digiminäpystyvyys: asiakkaat", "Digital självtillit: klienter", "Digital self-efficacy: clients"),
      statements);
}

Definition self_efficacy_professionals() {
  static constexpr std::array statements{
      Statement{"needs", "Tunnistan, mihin asiakkaani tarvitsevat digitaalista palvelua.",
                "Jag ser vad mina klienter behöver en digital tjänst för.",
                "I see what my clients need a digital service for."},
      Statement{"idea", "Kehitän ideasta kokeiltavan palvelun.", "Jag utvecklar en idé till en tjänst som kan prövas.",
                "I develop an idea into a service that can be tried."},
      Statement{"with_clients", "Kehitän palvelua yhdessä asiakkaiden kanssa.",
                "Jag utvecklar tjänsten tillsammans med klienterna.", "I develop the service together with clients."},
      Statement{"tools", "Valitsen palveluun sopivat välineet.", "Jag väljer verktyg som passar tjänsten.",
                "I choose tools that fit the service."},
      Statement{"guide", "Ohjaan asiakasta palvelun käytössä.", "Jag handleder klienten i att använda tjänsten.",
                "I guide a client in using the service."},
      Statement{"privacy", "Otan tietosuojan huomioon palvelua kehittäessäni.",
                "Jag beaktar dataskyddet när jag utvecklar tjänsten.", "I mind data protection while developing."},
      Statement{"colleagues", "Saan työtoverit mukaan kehittämiseen.", "Jag får kollegerna med i utvecklingen.",
                "I get colleagues to join in."},
      Statement{"evaluate", "Arvioin, onko palvelusta hyötyä.", "Jag bedömer om tjänsten är till nytta.",
                "I judge whether the service is of use."}};
  return efficacy(texts("Digiminäpystyvyys: palvelujen kehittäminen", "Digital självtillit: att utveckla tjänster",
                        "Digital self-efficacy: developing services"),
                  statements);
}

}  // namespace mukana::forms
