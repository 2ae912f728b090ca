// The order in which visibility, calculated answers and scores are computed: each after all that it needs.
#include <algorithm>
#include <set>
#include <string>

#include "forms/definition_rules.hpp"
#include "forms/expression_compiler.hpp"

namespace mukana::forms {
namespace {

using What = Step::What;

// Every item has two points (whether it is shown, what its answer is), every score one.
class Order {
 public:
  Order(Program& program, const ExpressionCompiler& compiler, Faults& faults)
      : program_(program), compiler_(compiler), faults_(faults), items_(program.items.size()) {
    marks_.resize(2 * items_ + program.scores.size(), Mark::unseen);
  }

  void run() {
    for (std::size_t point = 0; point < marks_.size(); ++point) visit(point);
  }

 private:
  enum class Mark : std::uint8_t { unseen, open, done };
  struct Frame {
    std::size_t point;
    std::vector<std::size_t> needs;
    std::size_t next;
  };

  static std::size_t shown(Index item) { return 2 * static_cast<std::size_t>(item); }
  static std::size_t answer(Index item) { return 2 * static_cast<std::size_t>(item) + 1; }
  std::size_t score(Index index) const { return 2 * items_ + static_cast<std::size_t>(index); }

  // Goes down without recursion: a chain may be as long as the form.
  void visit(std::size_t start) {
    if (marks_[start] != Mark::unseen) return;
    std::vector<Frame> path;
    enter(path, start);
    while (!path.empty()) {
      Frame& frame = path.back();
      if (frame.next == frame.needs.size()) {
        marks_[frame.point] = Mark::done;
        add_step(frame.point);
        path.pop_back();
        continue;
      }
      const std::size_t needed = frame.needs[frame.next++];
      if (marks_[needed] == Mark::open) {
        report(path, needed);
      } else if (marks_[needed] == Mark::unseen) {
        enter(path, needed);
      }
    }
  }

  void enter(std::vector<Frame>& path, std::size_t point) {
    marks_[point] = Mark::open;
    path.push_back({point, needs_of(point), 0});
  }

  void need(std::vector<std::size_t>& needs, Index root) const {
    if (root == none) return;
    for (const Index item : compiler_.needs(root).items) {
      needs.push_back(shown(item));
      needs.push_back(answer(item));
    }
    for (const Index index : compiler_.needs(root).scores) needs.push_back(score(index));
  }

  std::vector<std::size_t> needs_of(std::size_t point) const {
    std::vector<std::size_t> needs;
    if (point >= 2 * items_) {
      const CompiledScore& one = program_.scores[point - 2 * items_];
      need(needs, one.scored_when);
      need(needs, one.value);
      for (const CompiledPart& part : one.parts) {
        need(needs, part.value);
        if (part.score != none) needs.push_back(score(part.score));
        if (part.item == none) continue;
        needs.push_back(shown(part.item));
        needs.push_back(answer(part.item));
      }
      return needs;
    }
    const auto index = static_cast<Index>(point / 2);
    const CompiledItem& item = program_.items[point / 2];
    if (point % 2 == 1) {
      needs.push_back(shown(index));
      need(needs, item.calculate);
      return needs;
    }
    if (item.parent != none) {
      needs.push_back(shown(item.parent));
      if (takes_answer(program_.items[static_cast<std::size_t>(item.parent)].item->kind)) {
        needs.push_back(answer(item.parent));
      }
    }
    need(needs, item.visible_when);
    return needs;
  }

  void add_step(std::size_t point) {
    if (point >= 2 * items_) {
      program_.steps.push_back({What::score, static_cast<Index>(point - 2 * items_)});
      return;
    }
    const CompiledItem& item = program_.items[point / 2];
    const auto index = static_cast<Index>(point / 2);
    if (point % 2 == 0 && item.may_hide) program_.steps.push_back({What::visibility, index});
    if (point % 2 == 1 && item.calculate != none) program_.steps.push_back({What::calculation, index});
  }

  std::string name_of(std::size_t point) const {
    if (point >= 2 * items_) return program_.scores[point - 2 * items_].score->id.text;
    return program_.items[point / 2].item->id.text;
  }

  std::string path_of(std::size_t point) const {
    if (point >= 2 * items_) return program_.scores[point - 2 * items_].path;
    const CompiledItem& item = program_.items[point / 2];
    return base::join_path(item.path, point % 2 == 0 ? "visible_when" : "calculate");
  }

  void report(const std::vector<Frame>& path, std::size_t back_to) {
    auto at = std::find_if(path.begin(), path.end(), [&](const Frame& frame) { return frame.point == back_to; });
    std::string names;
    std::string last;
    std::set<std::string> members;
    const std::string where = path_of(at->point);
    for (; at != path.end(); ++at) {
      const std::string name = name_of(at->point);
      members.insert(name);
      if (name == last) continue;
      names += name + " -> ";
      last = name;
    }
    if (!reported_.insert(members).second) return;  // the same items on another way round
    faults_.wrong("CYCLE", "Each needs the next one first: " + names + name_of(back_to) + ".", where);
  }

  Program& program_;
  const ExpressionCompiler& compiler_;
  Faults& faults_;
  std::size_t items_;
  std::vector<Mark> marks_;
  std::set<std::set<std::string>> reported_;
};

}  // namespace

void order_steps(Program& program, const ExpressionCompiler& compiler, Faults& faults) {
  Order(program, compiler, faults).run();
}

}  // namespace mukana::forms
