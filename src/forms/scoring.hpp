#pragma once
/// @file
/// Computes scores over the answers of one response.
#include "forms/interpreter.hpp"

namespace mukana::forms {

ScoreValue compute_score(const Program& program, const CompiledScore& score, Interpreter& interpreter,
                         const Sheet& sheet);

}  // namespace mukana::forms
