// A definition becomes a program: layout, expressions, scores, order; every fault is found on the way.
#include "forms/definition_rules.hpp"
#include "forms/expression_compiler.hpp"

namespace mukana::forms {
namespace {

StaticType answer_type(ItemKind kind) {
  switch (kind) {
    case ItemKind::scale:
    case ItemKind::integer:
    case ItemKind::decimal: return StaticType::number;
    case ItemKind::boolean: return StaticType::boolean;
    case ItemKind::date: return StaticType::date;
    case ItemKind::single_choice:
    case ItemKind::open_choice:
    case ItemKind::text:
    case ItemKind::time: return StaticType::text;
    default: return StaticType::any;
  }
}

class Compiler {
 public:
  Compiler(Program& program, Faults& faults) : program_(program), faults_(faults), expressions_(program, faults) {}

  void run() {
    lay_out_items(program_, faults_);
    check_items(program_, faults_);
    check_form(program_, faults_);
    begin_scores();
    for (std::size_t i = 0; i < program_.items.size(); ++i) compile_item(static_cast<Index>(i));
    if (program_.definition.scoring) compile_scoring(*program_.definition.scoring);
    check_scores(program_, faults_);
    if (faults_.asks_sense()) expressions_.check_unused_variables();
    if (!faults_.has_limit()) order_steps(program_, expressions_, faults_);
  }

 private:
  void begin_scores() {
    if (!program_.definition.scoring) return;
    const auto& scores = program_.definition.scoring->scores;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      CompiledScore made;
      made.score = &scores[i];
      made.path = base::join_path("/scoring/scores", i);
      program_.scores.push_back(std::move(made));
    }
  }

  template <class T>
  Index maybe(const std::optional<T>& expression, const Site& site, StaticType wanted, const std::string& path) {
    return expression ? expressions_.compile(*expression, site, wanted, path) : none;
  }

  void compile_item(Index index) {
    // The vector of items is complete by now: references into it hold.
    CompiledItem& compiled = program_.items[static_cast<std::size_t>(index)];
    const Item& item = *compiled.item;
    const Site site{index, compiled.frame_type};
    const auto at = [&](std::string_view field) { return base::join_path(compiled.path, field); };
    const StaticType type = answer_type(item.kind);
    compiled.visible_when = maybe(item.visible_when, site, StaticType::boolean, at("visible_when"));
    compiled.calculate = maybe(item.calculate, site, type, at("calculate"));
    compiled.initial = maybe(item.initial, site, type, at("initial"));
    Site choice = site;
    choice.in_choice = true;
    compiled.choice_filter = maybe(item.choice_filter, choice, StaticType::boolean, at("choice_filter"));
    // What a group or repeat must meet is asked where it stands; each occurrence's own rules stand at its items.
    for (std::size_t i = 0; i < item.constraints.size(); ++i) {
      const std::string path = base::join_path(base::join_path(at("constraints"), i), "must");
      compiled.constraints.push_back(expressions_.compile(item.constraints[i].must, site, StaticType::boolean, path));
    }
  }

  void compile_scoring(const Scoring& scoring) {
    for (CompiledScore& score : program_.scores) compile_score(score);
    for (std::size_t i = 0; i < scoring.flags.size(); ++i) {
      const std::string path = base::join_path(base::join_path("/scoring/flags", i), "when");
      program_.flags.push_back(
          {&scoring.flags[i], expressions_.compile(scoring.flags[i].when, {}, StaticType::boolean, path)});
    }
  }

  void compile_score(CompiledScore& compiled) {
    const Score& score = *compiled.score;
    const auto at = [&](std::string_view field) { return base::join_path(compiled.path, field); };
    compiled.scored_when = maybe(score.scored_when, {}, StaticType::boolean, at("scored_when"));
    compiled.value = maybe(score.value, {}, StaticType::number, at("value"));
    for (std::size_t i = 0; i < score.parts.size(); ++i) {
      compiled.parts.push_back(compile_part(score, score.parts[i], base::join_path(at("parts"), i)));
    }
  }

  CompiledPart compile_part(const Score& score, const ScorePart& part, const std::string& path) {
    CompiledPart made;
    made.value = maybe(part.value, {}, StaticType::any, base::join_path(path, "value"));
    if (part.weight) made.weight = *part.weight;
    if (part.meets) {
      made.meets = &*part.meets;
    } else if (score.meets) {
      made.meets = &*score.meets;
    }
    if (!part.score.empty()) {
      for (std::size_t i = 0; i < program_.scores.size(); ++i) {
        if (program_.scores[i].score->id.text == part.score) made.score = static_cast<Index>(i);
      }
      made.part = part.part == "level" ? Part::level : Part::value;
    }
    if (!part.item.empty()) {
      const auto found = program_.item_by_id.find(part.item);
      if (found != program_.item_by_id.end()) {
        made.item = found->second;
        take_item(made, part);
      }
    }
    return made;
  }

  void take_item(CompiledPart& made, const ScorePart& part) {
    const CompiledItem& item = program_.items[static_cast<std::size_t>(made.item)];
    made.reverse = part.reverse.value_or(item.item->reverse);
    if (item.item->kind == ItemKind::functional_task) {
      made.part = Part::ease;
      if (part.part == "result") made.part = Part::result;
      if (part.part == "assistance") made.part = Part::assistance;
    }
    std::optional<base::Decimal> low = item.minimum;
    std::optional<base::Decimal> high = item.maximum;
    const bool is_by_choice = made.part == Part::result || item.item->kind == ItemKind::single_choice ||
                              item.item->kind == ItemKind::multiple_choice || item.item->kind == ItemKind::open_choice;
    if (is_by_choice) take_scores(item, low, high);
    if (made.part == Part::assistance) {
      low = base::Decimal{};
      high = base::Decimal{3, 0};
    }
    if (item.item->kind == ItemKind::boolean) {
      low = base::Decimal{};
      high = base::Decimal{1, 0};
    }
    made.has_ends = low && high;
    if (made.reverse && made.has_ends) made.both_ends = add(*low, *high).value_or(base::Decimal{});
    const bool is_number = item.item->kind == ItemKind::scale || item.item->kind == ItemKind::integer ||
                           item.item->kind == ItemKind::decimal;
    made.is_plain = is_number && !made.reverse && !part.weight && made.meets == nullptr && !item.is_several;
  }

  static void take_scores(const CompiledItem& item, std::optional<base::Decimal>& low,
                          std::optional<base::Decimal>& high) {
    low.reset();
    high.reset();
    if (item.choices == nullptr) return;
    for (const Choice& choice : *item.choices) {
      if (!choice.score) continue;
      if (!low || *choice.score < *low) low = choice.score;
      if (!high || *choice.score > *high) high = choice.score;
    }
  }

  Program& program_;
  Faults& faults_;
  ExpressionCompiler expressions_;
};

}  // namespace

void compile(Program& program, std::vector<base::Failure>& found, bool to_run) {
  Faults faults(found, !to_run);
  Compiler(program, faults).run();
}

}  // namespace mukana::forms
