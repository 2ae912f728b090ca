#pragma once
/// @file
/// Forms that come with the library, in our own words, each in Finnish, Swedish and English. They are definitions like any
/// other: installed as a form, they can be adapted and replaced.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/types.hpp"

namespace mukana::forms {

/// A criterion of a promising practice: what is asked for, by language.
struct Criterion {
  std::string code;
  base::Texts text;
  static void describe(base::Fields<Criterion>& field);
};

struct ReadyMade {
  std::string_view id;
  Definition (*make)();
};

std::span<const ReadyMade> ready_made_forms();

/// The ready-made form of that id, or nothing.
const ReadyMade* find_ready_made(std::string_view id);

/// The assessment of a promising practice against other criteria than the usual ones.
Definition promising_practice_by(std::span<const Criterion> criteria);

/// The forms, one by one.
Definition skills_mapping_client();
Definition skills_mapping_observation();
Definition staff_remote_guidance();
Definition self_efficacy_clients();
Definition self_efficacy_professionals();
Definition course_feedback();
Definition promising_practice();

/// What the definitions are put together of.
base::Texts texts(std::string_view fi, std::string_view sv, std::string_view en);
Item item(std::string_view id, ItemKind kind, base::Texts text);
Item scale(std::string_view id, std::int64_t minimum, std::int64_t maximum, base::Texts text);
Choice choice(std::string_view code, base::Texts text);
Choice choice(std::string_view code, std::int64_t score, base::Texts text);
Score score_of(std::string_view id, ScoreKind kind, base::Texts title, const std::vector<std::string>& items);
inline const std::vector<std::string> ready_made_languages{"fi", "sv", "en"};

}  // namespace mukana::forms
