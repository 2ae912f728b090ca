#pragma once
/// @file
/// What an Evaluator works with; the rules of answers look into it as well.
#include "mukana/forms/evaluation.hpp"

#include "forms/interpreter.hpp"

namespace mukana::forms {

struct Evaluator::Place {
  explicit Place(CompiledForm compiled)
      : form(std::move(compiled)), program(form.program()), sheet(program), interpreter(program, sheet) {}

  void begin(std::optional<base::Date> today);
  void run();

  CompiledForm form;
  const Program& program;
  Sheet sheet;
  Interpreter interpreter;

 private:
  void show(const CompiledItem& item, Index frame);
  void calculate(const CompiledItem& item, Index frame);
  template <class Function>
  void in_frames(const CompiledItem& item, const Function& function);
};

/// Whether an item is shown in a frame: neither hidden nor in something hidden.
inline bool is_shown(const Sheet& sheet, const CompiledItem& item, Index frame) {
  return !sheet.cell(frame, item).is_hidden;
}

/// The JSON Pointer of an item in a frame, below the answers.
std::string place_of(const Program& program, const Sheet& sheet, const CompiledItem& item, Index frame);

/// What is wrong with answers that were filled into the sheet and evaluated. Paths are below `/answers`.
std::vector<base::Failure> faults_of_answers(const Program& program, Sheet& sheet, Interpreter& interpreter,
                                             std::span<const Answer> answers);

/// Reads the stored JSON of answers straight into the cells. Throws Failed (E_FORMAT).
void fill_stored(Sheet& sheet, const Program& program, std::string_view answers);

}  // namespace mukana::forms
