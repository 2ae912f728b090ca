#pragma once
// What becomes of each real form: how many losses there are of each reason, where the expressions among them stand, and
// what our rules say of the definition; or the refusal. Looked through one by one against the files and their sources.
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

namespace mukana::corpus {

inline constexpr std::array<std::pair<std::string_view, std::string_view>, 29> expected_forms{
    {{"androidfhir-demographics.json",
      "expression 8 not_kept 22 not_supported 7 without_meaning 1: /item/0/extension/1 /item/1/extension/0 "
      "/item/2/item/0/extension/0 /item/2/item/1/extension/0 /item/3/item/0/extension/1 /item/3/item/1/extension/0 "
      "/item/3/item/2/item/0/extension/0 /item/3/item/2/item/1/extension/0"},
     {"androidfhir-registration-translated.json",
      "expression 8 not_kept 17 not_supported 2: /item/0/item/0/item/0/extension/0 /item/0/item/0/item/1/extension/0 "
      "/item/0/item/1/extension/0 /item/0/item/2/extension/0 /item/0/item/3/item/1/extension/0 "
      "/item/0/item/4/item/0/extension/0 /item/0/item/4/item/1/extension/0 /item/0/item/5/extension/0"},
     {"lforms-apgar-itemweight.json", ""},
     {"lforms-argonaut-phq9.json", "not_kept 44 not_supported 2 without_meaning 1"},
     {"lforms-bit-of-everything.json", "not_kept 13 not_supported 17 without_meaning 4"},
     {"lforms-enablewhen-all-operators.json", "not_kept 2 not_supported 6"},
     {"lforms-enablewhen-nested.json", "not_kept 2"},
     {"lforms-hunger-vital-signs.json", "not_kept 8"},
     {"lforms-items-under-choice.json", "not_kept 4"},
     {"lforms-min-max-occurs.json", "not_kept 3"},
     {"lforms-phq9.json", "not_kept 54 not_supported 11"},
     {"lforms-tables.json", "not_kept 23 not_supported 6"},
     {"lforms-targetconstraint.json", "not_kept 2"},
     {"lforms-ussg-family.json",
      "expression 3 not_kept 56 not_supported 13 without_meaning 1: /item/0/item/0/extension/0 "
      "/item/0/item/2/extension/0 /item/1/item/2/extension/1"},
     {"lforms-variable-scope.json", "expression 1 not_kept 5: /item/1/item/0/extension/0"},
     {"refero-deep-transitive.json", ""},
     {"refero-multiple-enablewhen.json", "not_kept 11"},
     {"refero-section-score.json", "not_kept 13"},
     {"smartforms-cvd-risk.json",
      "expression 11 not_kept 10 not_supported 4: /item/0/item/0/extension/1 /item/0/item/1/extension/0 "
      "/item/0/item/2/extension/1 /item/0/item/3/extension/0 /item/0/item/4/extension/1 /item/0/item/5/extension/1 "
      "/item/0/item/6/extension/1 /item/0/item/8/extension/0 /item/0/item/12/extension/0 /item/0/item/14/extension/0 "
      "/item/0/item/15/extension/0"},
     {"structor-two-languages-bundle.json", "not_kept 17 not_supported 6"},
     {"odk-socio-economic-survey.xlsx", "expression 1 not_kept 15: /survey/12/calculation"},
     {"pyxform-choice-filter.xlsx", "not_kept 1 renamed 1"},
     {"pyxform-duplicate-columns.xlsx", "DUPLICATE_HEADER /survey/label"},
     {"pyxform-group.xlsx", ""},
     {"pyxform-or-other.xlsx", "expression 1: /survey/3/choice_filter"},
     {"pyxform-pull-data.xlsx", "expression 1 not_supported 1: /survey/2/calculation"},
     {"pyxform-loop.csv", "renamed 1"},
     {"pyxform-specify-other.csv", ""},
     {"pyxform-widgets.csv", "not_kept 7 not_supported 9"}}};

/// Responses: the file, its form, and the losses.
inline constexpr std::array<std::tuple<std::string_view, std::string_view, std::string_view>, 7> expected_responses{
    {{"lforms-items-under-choice-response.json", "lforms-items-under-choice.json", ""},
     {"lforms-min-max-occurs-response-too-many.json", "lforms-min-max-occurs.json", ""},
     {"lforms-ussg-family-response.json", "lforms-ussg-family.json", "not_in_form 1 not_kept 7 not_supported 7"},
     {"refero-multiple-enablewhen-response.json", "refero-multiple-enablewhen.json", "not_kept 1"},
     {"refero-deep-transitive-response.json", "refero-deep-transitive.json", "not_kept 1"},
     {"androidfhir-demographics-response.json", "androidfhir-demographics.json", "not_kept 3 not_supported 3"},
     {"spezi-phq9-response.json", "lforms-phq9.json", "not_in_form 9 not_kept 2"}}};

}  // namespace mukana::corpus
