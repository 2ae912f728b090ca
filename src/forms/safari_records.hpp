#pragma once
/// @file
/// How safaris are stored and read back, and what of them each participant is shown.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/safari.hpp"

#include "base/describe.hpp"
#include "operation/context.hpp"

namespace mukana::forms {

struct SafariStep {
  std::string code;
  base::Texts text;
  static void describe(base::Fields<SafariStep>& field);
};

struct SafariParticipant {
  std::string code;
  std::optional<base::Id> person;
  ParticipantPart part = ParticipantPart::client;
  static void describe(base::Fields<SafariParticipant>& field);
};

/// How a step went for a participant.
struct SafariVisit {
  std::string participant;
  std::string step;
  StepOutcome outcome = StepOutcome::done;
  std::optional<std::int64_t> ease;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> note;
  template <class T>
  static void describe_visit(base::Fields<T>& field);
  static void describe(base::Fields<SafariVisit>& field);
};

/// What was noticed; meant to be passed on to whoever provides the service.
struct SafariFinding {
  std::optional<std::string> participant;
  std::optional<std::string> step;
  FindingKind kind = FindingKind::problem;
  std::optional<std::string> touchpoint;
  std::optional<std::string> place;
  std::optional<FindingSeverity> severity;
  bool accessibility = false;
  std::string text;
  template <class T>
  static void describe_finding(base::Fields<T>& field);
  static void describe(base::Fields<SafariFinding>& field);
};

struct SafariDebrief {
  base::Date held_on;
  std::vector<std::string> participants;
  std::string notes;
  static void describe(base::Fields<SafariDebrief>& field);
};

struct SafariView {
  base::Id id;
  std::int64_t revision = 1;
  std::string service;
  std::optional<base::Id> organisation;
  SafariGuidance guidance = SafariGuidance::alone;
  base::Date run_on;
  SafariState state = SafariState::open;
  std::vector<SafariStep> steps;
  std::vector<SafariParticipant> participants;
  std::vector<SafariVisit> visits;
  std::vector<SafariFinding> findings;
  std::vector<SafariDebrief> debriefs;
  static void describe(base::Fields<SafariView>& field);
};

struct SafariPlace {
  storage::Key key = 0;
  std::int64_t revision = 1;
  SafariState state = SafariState::open;
  bool sees_all = false;  ///< the guide, its writer, a coordinator: not only their own steps
};

/// SQL that is true of the safaris `f` that the actor may see: those that they guide, wrote down or take part in, and
/// all of them to whom sees all of the controller's records; `$8` is the actor's person.
std::string visible_safaris_sql(const operation::Context& context);

/// The safari named in a request. Throws `missing` or `Hidden` at `/id`; a void one is missing.
SafariPlace require_safari(operation::Context& context, const base::Id& id);

/// Keeps a participant; the code is unique in the safari (E_CONFLICT, DUPLICATE_PARTICIPANT).
void insert_participant(operation::Context& context, storage::Key safari, const SafariParticipant& participant,
                        std::string_view path);

/// The row of a participant or whether a step is one of the safari. Throw `missing` at `path`.
storage::Key require_participant(operation::Context& context, storage::Key safari, std::string_view code,
                                 std::string_view path);
void require_step(operation::Context& context, storage::Key safari, std::string_view code, std::string_view path);

/// Says no where the actor is neither a guide nor this participant: throws Hidden at `path`.
void require_own_participant(operation::Context& context, const SafariPlace& place, storage::Key participant,
                             std::string_view path);

SafariProgress progress_of(operation::Context& context, storage::Key safari);

/// Everything of a safari that the actor may see: a participant sees the service, its steps and findings, and of steps,
/// notes and debriefs their own alone; nobody else's name.
SafariView read_safari(operation::Context& context, const base::Id& id, const SafariPlace& place);

template <class T>
void SafariVisit::describe_visit(base::Fields<T>& field) {
  field("participant", &T::participant, "The participant's code.", {.longest = 40});
  field("step", &T::step, "The step's code.", {.longest = 40});
  field("outcome", &T::outcome, "How it went.");
  field("ease", &T::ease, "How easy it felt, from 1 (hard) to 5 (easy).", {.minimum = 1, .maximum = 5});
  field("minutes", &T::minutes, "How long it took, in whole minutes.", {.minimum = 0, .maximum = 10'000});
  field("note", &T::note, "The participant's own words; not shown to other participants.",
        {.field_class = base::FieldClass::free_text, .multiline = true, .longest = 4000});
}

template <class T>
void SafariFinding::describe_finding(base::Fields<T>& field) {
  field("participant", &T::participant, "Who noticed it, by code; left out: all together.", {.longest = 40});
  field("step", &T::step, "The step at which it was noticed.", {.longest = 40});
  field("kind", &T::kind, "Whether something works well, is a problem, or is an idea.");
  field("touchpoint", &T::touchpoint, "Where in the service: a page, a chat, a phone line.", {.longest = 200});
  field("place", &T::place, "Where in the touchpoint: the page's lower edge.", {.longest = 200});
  field("severity", &T::severity, "How severe a problem is.");
  field("accessibility", &T::accessibility, "Whether it keeps somebody from using the service at all.",
        {.has_default = true});
  field("text", &T::text, "What was noticed.",
        {.field_class = base::FieldClass::free_text, .multiline = true, .longest = 4000});
}

}  // namespace mukana::forms
