#include "forms/ready_made/ready_made.hpp"

#include <algorithm>
#include <array>

#include "base/describe.hpp"

namespace mukana::forms {

void Criterion::describe(base::Fields<Criterion>& field) {
  field("code", &Criterion::code, "The criterion's code; unique among them.", {.longest = 40});
  field("text", &Criterion::text, "What is asked for, by language.", {.multiline = true, .longest = 2000});
}

std::span<const ReadyMade> ready_made_forms() {
  static constexpr std::array forms{ReadyMade{"skills_mapping_client", &skills_mapping_client},
                                    ReadyMade{"skills_mapping_observation", &skills_mapping_observation},
                                    ReadyMade{"staff_remote_guidance", &staff_remote_guidance},
                                    ReadyMade{"self_efficacy_clients", &self_efficacy_clients},
                                    ReadyMade{"self_efficacy_professionals", &self_efficacy_professionals},
                                    ReadyMade{"course_feedback", &course_feedback},
                                    ReadyMade{"promising_practice", &promising_practice}};
  return forms;
}

const ReadyMade* find_ready_made(std::string_view id) {
  const auto forms = ready_made_forms();
  const auto found = std::find_if(forms.begin(), forms.end(), [&](const ReadyMade& form) { return form.id == id; });
  return found == forms.end() ? nullptr : &*found;
}

base::Texts texts(std::string_view fi, std::string_view sv, std::string_view en) {
  return {{{"fi", std::string(fi)}, {"sv", std::string(sv)}, {"en", std::string(en)}}};
}

Item item(std::string_view id, ItemKind kind, base::Texts text) {
  Item made;
  made.id.text = id;
  made.kind = kind;
  made.text = std::move(text);
  return made;
}

Item scale(std::string_view id, std::int64_t minimum, std::int64_t maximum, base::Texts text) {
  Item made = item(id, ItemKind::scale, std::move(text));
  made.minimum = base::Decimal::of(minimum);
  made.maximum = base::Decimal::of(maximum);
  return made;
}

Choice choice(std::string_view code, base::Texts text) {
  Choice made;
  made.code = code;
  made.text = std::move(text);
  return made;
}

Choice choice(std::string_view code, std::int64_t score, base::Texts text) {
  Choice made = choice(code, std::move(text));
  made.score = base::Decimal::of(score);
  return made;
}

Score score_of(std::string_view id, ScoreKind kind, base::Texts title, const std::vector<std::string>& items) {
  Score made;
  made.id.text = id;
  made.title = std::move(title);
  made.kind = kind;
  for (const std::string& part : items) {
    ScorePart& added = made.parts.emplace_back();
    added.item = part;
  }
  return made;
}

}  // namespace mukana::forms
