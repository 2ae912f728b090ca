// What is wrong with the scores of a definition.
#include <algorithm>
#include <set>

#include "forms/definition_rules.hpp"

namespace mukana::forms {
namespace {

bool counts(ScoreKind kind) { return kind == ScoreKind::count || kind == ScoreKind::all || kind == ScoreKind::any; }

// The faults of one score.
class ScoreCheck {
 public:
  ScoreCheck(const Program& program, const CompiledScore& compiled, Faults& faults)
      : program_(program), compiled_(compiled), score_(*compiled.score), faults_(faults) {}

  void run() {
    check_kind();
    for (std::size_t i = 0; i < score_.parts.size(); ++i) {
      check_part(score_.parts[i], compiled_.parts[i], base::join_path(at("parts"), i));
    }
    check_missing();
    check_bands();
    check_range();
    if (score_.change) {
      if (const auto refusal = check_change_basis(basis_of(*score_.change), at("change"))) {
        faults_.add(refusal->status, refusal->code, refusal->message, refusal->path);
      }
    }
  }

 private:
  std::string at(std::string_view field) const { return base::join_path(compiled_.path, field); }

  void check_kind() {
    const bool is_expression = score_.kind == ScoreKind::expression;
    if (is_expression && !score_.value) faults_.wrong("NO_EXPRESSION", "It is what its expression says.", at("value"));
    if (!is_expression && score_.value) {
      faults_.wrong("EXPRESSION_NOT_TAKEN", "A score of this kind is made of its parts.", at("value"));
    }
    if (is_expression && !score_.parts.empty()) {
      faults_.wrong("PARTS_NOT_TAKEN", "What its expression says has no parts.", at("parts"));
    }
    if (!is_expression && score_.parts.empty()) faults_.wrong("NO_PARTS", "An empty scale has no score.", at("parts"));
    if (score_.meets && !counts(score_.kind)) {
      faults_.wrong("CONDITION_NOT_TAKEN", "Only what is counted meets a condition.", at("meets"));
    }
  }

  void check_part(const ScorePart& part, const CompiledPart& compiled, const std::string& path) {
    const int given = (part.item.empty() ? 0 : 1) + (part.score.empty() ? 0 : 1) + (part.value ? 1 : 0);
    if (given != 1) return faults_.wrong("ONE_SOURCE", "A part is an item, a score or an expression.", path);
    if (!part.item.empty()) check_item(part, compiled, path);
    if (part.item.empty() && part.reverse.value_or(false)) {
      faults_.senseless("REVERSE_NOT_TAKEN", "Only the answer to an item is reversed.",
                        base::join_path(path, "reverse"));
    }
    if (!part.score.empty() && compiled.score == none) {
      faults_.wrong("UNKNOWN_SCORE", "The form has no such score.", base::join_path(path, "score"));
    }
    if (!part.score.empty() && !part.part.empty() && part.part != "value" && part.part != "level") {
      faults_.wrong("UNKNOWN_PART", "A part of a score is its value or its level.", base::join_path(path, "part"));
    }
    if (part.meets && !counts(score_.kind)) {
      faults_.wrong("CONDITION_NOT_TAKEN", "Only what is counted meets a condition.", base::join_path(path, "meets"));
    }
    if (counts(score_.kind)) {
      const ScoreCondition* meets = compiled.meets;
      if (meets == nullptr) return faults_.wrong("NO_CONDITION", "What is counted meets a condition.", path);
      if (!meets->at_least && !meets->at_most && meets->is.empty()) {
        faults_.wrong("NO_CONDITION", "A condition asks for something.", path);
      }
    }
  }

  void check_item(const ScorePart& part, const CompiledPart& compiled, const std::string& path) {
    const std::string at_item = base::join_path(path, "item");
    if (compiled.item == none) return faults_.wrong("UNKNOWN_ITEM", "The form has no such item.", at_item);
    const CompiledItem& item = program_.items[static_cast<std::size_t>(compiled.item)];
    if (!takes_answer(item.item->kind)) return faults_.wrong("NOT_ASKED", "The item takes no answer.", at_item);
    if (item.frame_type != 0 || item.opens != none) {
      faults_.wrong("IN_REPEAT", "An item that is answered any number of times is scored by an expression.", at_item);
    }
    const bool is_task = item.item->kind == ItemKind::functional_task;
    const bool is_part =
        part.part.empty() || (is_task && (part.part == "ease" || part.part == "result" || part.part == "assistance"));
    if (!is_part) faults_.wrong("UNKNOWN_PART", "The item has no such part.", base::join_path(path, "part"));
    const bool has_condition_on_codes = compiled.meets != nullptr && !compiled.meets->is.empty();
    if (has_condition_on_codes) return;
    check_number(item, compiled, at_item);
    const bool is_number = item.item->kind == ItemKind::integer || item.item->kind == ItemKind::decimal;
    if (is_number && compiled.reverse && !compiled.has_ends) {
      faults_.senseless("NO_BOUND", "Only what has a lowest and a highest value can be reversed.",
                        base::join_path(path, "reverse"));
    }
  }

  // A sum needs numbers; without a single scored choice there is nothing to sum.
  void check_number(const CompiledItem& item, const CompiledPart& compiled, const std::string& path) {
    switch (item.item->kind) {
      case ItemKind::text:
      case ItemKind::date:
      case ItemKind::time: return faults_.wrong("NOT_SCORABLE", "The item has no number.", path);
      case ItemKind::single_choice:
      case ItemKind::multiple_choice:
      case ItemKind::open_choice: break;
      case ItemKind::functional_task:
        if (compiled.part != Part::result) return;
        break;
      default: return;
    }
    const bool is_scored = item.choices != nullptr && std::any_of(item.choices->begin(), item.choices->end(),
                                                                  [](const Choice& choice) { return choice.score; });
    if (!is_scored) faults_.wrong("NOT_SCORABLE", "None of the choices has a score.", path);
  }

  void check_missing() {
    const MissingPolicy& policy = score_.missing;
    const std::string path = at("missing");
    if (policy.rule == MissingRule::impute && !policy.impute) {
      faults_.wrong("NO_VALUE", "The rule impute says by what.", base::join_path(path, "impute"));
    }
    if (policy.rule != MissingRule::impute && policy.impute) {
      faults_.wrong("VALUE_NOT_TAKEN", "Only the rule impute takes a value.", base::join_path(path, "impute"));
    }
    const bool may_prorate = score_.kind == ScoreKind::sum || score_.kind == ScoreKind::mean;
    if (policy.rule == MissingRule::prorate && !may_prorate) {
      faults_.wrong("RULE_NOT_TAKEN", "Only sums and means are prorated.", base::join_path(path, "rule"));
    }
    if (score_.kind == ScoreKind::expression && policy.rule != MissingRule::refuse) {
      faults_.wrong("RULE_NOT_TAKEN", "An expression says itself what is missing.", base::join_path(path, "rule"));
    }
    if (policy.minimum_answered && *policy.minimum_answered > static_cast<std::int64_t>(score_.parts.size())) {
      faults_.wrong("TOO_MANY", "It has fewer parts than must be answered.", base::join_path(path, "minimum_answered"));
    }
  }

  void check_bands() {
    std::set<std::string_view> codes;
    for (std::size_t i = 0; i < score_.bands.size(); ++i) {
      const Band& band = score_.bands[i];
      const std::string path = base::join_path(at("bands"), i);
      if (band.code.empty()) faults_.wrong("BLANK", "A band has a code.", base::join_path(path, "code"));
      if (!codes.insert(band.code).second) {
        faults_.wrong("DUPLICATE_CODE", "Two bands have one code.", base::join_path(path, "code"));
      }
      if (band.from && band.to && *band.to < *band.from) {
        faults_.wrong("BOUNDS_CROSSED", "A band ends where it begins, or above.", base::join_path(path, "to"));
      }
      if (i == 0) continue;
      const Band& before = score_.bands[i - 1];
      if (!before.to || !band.from || *band.from <= *before.to) {
        faults_.wrong("BANDS_OVERLAP", "A band begins above the end of the one before.", base::join_path(path, "from"));
      }
    }
  }

  // Where every part has bounds, so has a sum; a stated range that differs is a mistake in one of both.
  void check_range() {
    if (score_.minimum && score_.maximum && *score_.maximum <= *score_.minimum) {
      return faults_.wrong("BOUNDS_CROSSED", "The highest value lies above the lowest.", at("maximum"));
    }
    if (!score_.minimum || !score_.maximum || score_.kind != ScoreKind::sum) return;
    std::optional<base::Decimal> low = base::Decimal{};
    std::optional<base::Decimal> high = base::Decimal{};
    for (const CompiledPart& part : compiled_.parts) {
      const bool has_range = part.item != none && part.part != Part::result && takes_range(part);
      if (!has_range || !low || !high) return;
      const CompiledItem& item = program_.items[static_cast<std::size_t>(part.item)];
      const auto [least, most] = range_of(item, part);
      if (!least || !most) return;
      const auto a = multiply(*least, part.weight);
      const auto b = multiply(*most, part.weight);
      if (!a || !b) return;
      low = add(*low, std::min(*a, *b));
      high = add(*high, std::max(*a, *b));
    }
    const auto scaled = [&](const std::optional<base::Decimal>& raw) -> std::optional<base::Decimal> {
      const auto times = raw ? multiply(*raw, score_.multiply.value_or(base::Decimal{1, 0})) : std::nullopt;
      return times ? add(*times, score_.add.value_or(base::Decimal{})) : std::nullopt;
    };
    const auto one_end = scaled(low);
    const auto other_end = scaled(high);
    if (!one_end || !other_end) return;
    if (std::min(*one_end, *other_end) != *score_.minimum) {
      faults_.wrong("RANGE_DIFFERS", "The least that its parts give is another value.", at("minimum"));
    }
    if (std::max(*one_end, *other_end) != *score_.maximum) {
      faults_.wrong("RANGE_DIFFERS", "The most that its parts give is another value.", at("maximum"));
    }
  }

  bool takes_range(const CompiledPart& part) const {
    const CompiledItem& item = program_.items[static_cast<std::size_t>(part.item)];
    return item.item->kind != ItemKind::multiple_choice && !item.is_several && item.opens == none;
  }

  static std::pair<std::optional<base::Decimal>, std::optional<base::Decimal>> range_of(const CompiledItem& item,
                                                                                        const CompiledPart& part) {
    if (part.part == Part::assistance) return {base::Decimal{}, base::Decimal{3, 0}};
    if (item.item->kind == ItemKind::boolean) return {base::Decimal{}, base::Decimal{1, 0}};
    if (item.item->kind != ItemKind::single_choice) return {item.minimum, item.maximum};
    std::optional<base::Decimal> low;
    std::optional<base::Decimal> high;
    for (const Choice& choice : item.choices != nullptr ? *item.choices : std::vector<Choice>{}) {
      if (!choice.score) continue;
      if (!low || *choice.score < *low) low = choice.score;
      if (!high || *choice.score > *high) high = choice.score;
    }
    return {low, high};
  }

  const Program& program_;
  const CompiledScore& compiled_;
  const Score& score_;
  Faults& faults_;
};

}  // namespace

void check_scores(const Program& program, Faults& faults) {
  if (!program.definition.scoring) return;
  const Scoring& scoring = *program.definition.scoring;
  std::set<std::string_view> ids;
  if (scoring.version.empty()) faults.wrong("BLANK", "The rules have a name.", "/scoring/version");
  for (const CompiledScore& score : program.scores) {
    if (!ids.insert(score.score->id.text).second) {
      faults.wrong("DUPLICATE_SCORE", "Two scores or flags have one id.", base::join_path(score.path, "id"));
    }
    ScoreCheck(program, score, faults).run();
  }
  for (std::size_t i = 0; i < scoring.flags.size(); ++i) {
    const std::string path = base::join_path("/scoring/flags", i);
    if (!ids.insert(scoring.flags[i].id.text).second) {
      faults.wrong("DUPLICATE_SCORE", "Two scores or flags have one id.", base::join_path(path, "id"));
    }
  }
}

}  // namespace mukana::forms
