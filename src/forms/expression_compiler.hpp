#pragma once
/// @file
/// Turns expressions into nodes of a program: names become indices, and types that cannot go together are found.
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "forms/faults.hpp"
#include "forms/program.hpp"

namespace mukana::forms {

/// Where an expression stands.
struct Site {
  Index item = none;       ///< the item it belongs to; none: the form
  Index frame_type = 0;    ///< the frames that it is computed in
  bool in_choice = false;  ///< whether it may ask for properties of a choice
  bool allows_scores = true;
};

/// What an expression needs to be computed before it.
struct Needs {
  std::vector<Index> items;  ///< answers of these
  std::vector<Index> scores;
};

class ExpressionCompiler {
 public:
  ExpressionCompiler(Program& program, Faults& faults) : program_(program), faults_(faults) {}

  /// The index of the root node; its needs are kept by that index. `wanted` is what the place takes; any: everything.
  Index compile(const Expression& expression, const Site& site, StaticType wanted, const std::string& path);
  /// Looks through the variables that no expression asked for: what they name is there, and none needs itself.
  void check_unused_variables();
  /// What an expression needs, by its root.
  const Needs& needs(Index root) const { return needs_.at(static_cast<std::size_t>(root)); }

 private:
  struct Typed {
    StaticType type = StaticType::any;
    bool is_list = false;
  };

  Index add(const Expression& expression, const Site& site, const std::string& path, std::size_t depth);
  void resolve_item(Node& node, const Expression& expression, const Site& site, const std::string& path);
  void resolve_score(Node& node, const Expression& expression, const Site& site, const std::string& path);
  Index expand_variable(const Expression& expression, const Site& site, const std::string& path, std::size_t depth);
  const Variable* find_variable(std::string_view name, Index from) const;
  void check_unused(const std::vector<Variable>& variables, Index owner, const std::string& path);
  void check_names(const Expression& expression, Index from, const std::string& path);
  void check_property(const Expression& expression, const Site& site, const std::string& path);
  void check_code(Index asked, Index literal, const std::string& path);
  void add_arguments(Node& node, const Expression& expression, Site site, const std::string& path, std::size_t depth);
  Index frame_type_of(Index node) const;
  void check_types(Node& node, const Expression& expression, const std::string& path);
  void coerce_date(Index argument, const std::string& path);
  void coerce_dates(Index left, Index right, const std::string& path);
  void take(Index argument, StaticType wanted, const std::string& path);
  Node& node_of(Index argument) { return program_.nodes[static_cast<std::size_t>(argument)]; }
  Index argument_of(const Node& node, std::int32_t i) const {
    return program_.arguments[static_cast<std::size_t>(node.first + i)];
  }

  Program& program_;
  Faults& faults_;
  Needs current_;
  std::vector<std::string> open_variables_;
  std::set<const Variable*> seen_variables_;
  std::vector<Needs> needs_;  ///< by node; only roots have any
};

}  // namespace mukana::forms
