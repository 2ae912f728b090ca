// FHIRPath (normative release 2.0): its grammar, with every operator; what the functions mean is decided elsewhere.
#include <array>
#include <span>

#include "exchange/syntax_scanner.hpp"

namespace mukana::exchange {
namespace {

using Kind = SyntaxNode::Kind;

/// The binary operators, weakest first; those of one level bind alike.
struct Level {
  std::array<std::string_view, 4> signs;
};
constexpr std::array<Level, 10> levels{{{{"implies"}},
                                        {{"or", "xor"}},
                                        {{"and"}},
                                        {{"in", "contains"}},
                                        {{"=", "!=", "~", "!~"}},
                                        {{"<=", ">=", "<", ">"}},
                                        {{"|"}},
                                        {{"is", "as"}},
                                        {{"+", "-", "&"}},
                                        {{"*", "/", "div", "mod"}}}};

bool is_associative(std::string_view sign) {
  return sign == "or" || sign == "and" || sign == "+" || sign == "*" || sign == "&" || sign == "|";
}

class Parser : SyntaxScanner {
 public:
  explicit Parser(std::string_view text) : SyntaxScanner(text) {}

  Syntax run() {
    try {
      SyntaxNode node = expression();
      if (!at_end()) return SyntaxFault{"something follows the expression"};
      return node;
    } catch (const Stop& stop) {
      return SyntaxFault{stop.message};
    }
  }

 private:
  bool take_operator(std::string_view sign) {
    skip_comments();
    if (!is_letter(sign.front())) {
      if (sign == "<" || sign == ">") return peek(1) != '=' && take(sign);
      return take(sign);
    }
    if (!rest_.starts_with(sign) || is_letter(peek(sign.size())) || is_digit(peek(sign.size()))) return false;
    return take(sign);
  }

  void skip_comments() {
    for (skip_space(); rest_.starts_with("//") || rest_.starts_with("/*"); skip_space()) {
      const bool line = rest_[1] == '/';
      const std::size_t end = rest_.find(line ? "\n" : "*/", 2);
      rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + (line ? 1 : 2));
    }
  }

  SyntaxNode expression() {
    const Deeper deeper(*this);
    return expression_of(0);
  }

  SyntaxNode expression_of(std::size_t level) {
    if (level == levels.size()) return unary();
    SyntaxNode left = expression_of(level + 1);
    while (const std::string_view* sign = take_operator_of(level)) {
      const bool names_type = *sign == "is" || *sign == "as";
      SyntaxNode right = names_type ? type_name() : expression_of(level + 1);
      left = join(*sign, std::move(left), std::move(right), is_associative(*sign));
    }
    return left;
  }

  const std::string_view* take_operator_of(std::size_t level) {
    for (const std::string_view& sign : levels[level].signs) {
      if (!sign.empty() && take_operator(sign)) return &sign;
    }
    return nullptr;
  }

  SyntaxNode type_name() {
    skip_space();
    SyntaxNode type{Kind::name, take_name(), {}};
    while (take(".")) type.text = take_name();
    return type;
  }

  SyntaxNode unary() {
    skip_comments();
    const Deeper deeper(*this);
    for (const std::string_view sign : {"-", "+"}) {
      if (!take(sign)) continue;
      SyntaxNode node{Kind::unary, std::string(sign), {}};
      node.parts.push_back(unary());
      return node;
    }
    return postfix(term());
  }

  SyntaxNode postfix(SyntaxNode node) {
    for (int steps = 0;; ++steps) {
      if (steps > deepest_expression) throw Stop{"too many steps in a row"};
      skip_comments();
      if (take(".")) {
        skip_space();
        SyntaxNode step = named(peek() == '$');
        step.parts.insert(step.parts.begin(), std::move(node));
        step.on_target = true;
        node = std::move(step);
      } else if (take("[")) {
        SyntaxNode index{Kind::index, {}, {}, true};
        index.parts.push_back(std::move(node));
        index.parts.push_back(expression());
        expect("]", "a ] is missing");
        node = std::move(index);
      } else {
        return node;
      }
    }
  }

  SyntaxNode term() {
    skip_comments();
    const char c = peek();
    if (c == '(') {
      take("(");
      SyntaxNode inner = expression();
      expect(")", "a ) is missing");
      return {Kind::call, "()", {std::move(inner)}};  // kept apart, so that no chain of operators runs through it
    }
    if (c == '{') {
      take("{");
      expect("}", "a } is missing");
      return {Kind::empty, {}, {}};
    }
    if (c == '\'' || c == '"') return {Kind::text, quoted(c), {}};
    if (is_digit(c)) return number();
    if (c == '@') return date();
    if (c == '%') return variable();
    return named(c == '$');
  }

  SyntaxNode number() {
    SyntaxNode node{Kind::number, take_number(), {}};
    skip_space();
    if (peek() == '\'') throw Stop{"quantities are not supported"};
    return node;
  }

  SyntaxNode date() {
    rest_.remove_prefix(1);
    std::size_t size = 0;
    while (is_digit(peek(size)) || std::string_view("-:T.+Z").find(peek(size)) != std::string_view::npos) {
      if (peek(size) == '\0') break;
      if (peek(size) == '.' && !is_digit(peek(size + 1))) break;
      ++size;
    }
    return {Kind::date, take_bytes(size), {}};
  }

  SyntaxNode variable() {
    rest_.remove_prefix(1);
    const char c = peek();
    if (c == '`' || c == '\'' || c == '"') return {Kind::variable, quoted(c), {}};
    return {Kind::variable, take_name(true), {}};
  }

  SyntaxNode named(bool special) {
    if (special) rest_.remove_prefix(1);
    std::string name = peek() == '`' ? quoted('`') : take_name();
    if (special) return {Kind::special, std::move(name), {}};
    skip_space();
    if (take("(")) return call(std::move(name));
    if (name == "true" || name == "false") return {Kind::boolean, std::move(name), {}};
    return {Kind::name, std::move(name), {}};
  }

  SyntaxNode call(std::string name) {
    SyntaxNode node{Kind::call, std::move(name), {}};
    if (take(")")) return node;
    do {
      node.parts.push_back(expression());
    } while (take(","));
    expect(")", "a ) is missing");
    return node;
  }

  std::string take_name(bool with_hyphen = false) {
    std::size_t size = 0;
    if (!is_letter(peek())) throw Stop{"a name or a value is missing"};
    while (is_letter(peek(size)) || is_digit(peek(size)) ||
           (with_hyphen && peek(size) == '-' && is_letter(peek(size + 1))))
      ++size;
    return take_bytes(size);
  }

  std::string quoted(char quote) {
    rest_.remove_prefix(1);
    std::string text;
    while (!rest_.empty() && rest_.front() != quote) {
      if (rest_.front() == '\\' && rest_.size() > 1) {
        rest_.remove_prefix(1);
        static constexpr std::string_view from = "nrtf";
        static constexpr std::string_view to = "\n\r\t\f";
        const std::size_t found = from.find(rest_.front());
        if (rest_.front() == 'u') throw Stop{"a character given by its number"};
        text += found == std::string_view::npos ? rest_.front() : to[found];
      } else {
        text += rest_.front();
      }
      rest_.remove_prefix(1);
    }
    if (rest_.empty()) throw Stop{"a quote is never closed"};
    rest_.remove_prefix(1);
    return text;
  }
};

}  // namespace

Syntax parse_fhirpath(std::string_view text) {
  if (text.size() > longest_expression) return SyntaxFault{"longer than 20,000 bytes"};
  return Parser(text).run();
}

}  // namespace mukana::exchange
