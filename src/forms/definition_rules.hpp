#pragma once
/// @file
/// What is wrong with a definition: by its items, and by its scores.
#include "forms/faults.hpp"
#include "forms/program.hpp"

namespace mukana::forms {

/// Lays out the items: their order, parents, frames, choices and bounds. Finds ids that stand twice.
void lay_out_items(Program& program, Faults& faults);
/// What is wrong with the items by themselves, expressions aside.
void check_items(const Program& program, Faults& faults);
/// What is wrong with choice lists, languages and variables of the form.
void check_form(const Program& program, Faults& faults);
/// What is wrong with the parts, bands and policies of the scores. Their expressions were compiled before.
void check_scores(const Program& program, Faults& faults);
/// What is wrong with an answer by its item's kind, choices and bounds.
void check_value(const CompiledItem& item, const AnswerValue& value, std::string path, Faults& faults);
/// Puts what is computed in order. Finds cycles, and names what is in them.
class ExpressionCompiler;
void order_steps(Program& program, const ExpressionCompiler& compiler, Faults& faults);

}  // namespace mukana::forms
