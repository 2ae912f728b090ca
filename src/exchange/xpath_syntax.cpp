// XPath 1.0 as XLSForm and ODK write it: its grammar; what the functions mean is decided elsewhere.
#include <array>

#include "exchange/syntax_scanner.hpp"

namespace mukana::exchange {
namespace {

using Kind = SyntaxNode::Kind;

/// The binary operators, weakest first; those of one level bind alike.
struct Level {
  std::array<std::string_view, 4> signs;
};
constexpr std::array<Level, 7> levels{
    {{{"or"}}, {{"and"}}, {{"!=", "="}}, {{"<=", ">=", "<", ">"}}, {{"+", "-"}}, {{"*", "div", "mod"}}, {{"|"}}}};

bool is_associative(std::string_view sign) { return sign == "or" || sign == "and" || sign == "+" || sign == "*"; }

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
  static bool is_name_part(char c) {
    return is_letter(c) || is_digit(c) || c == '-' || static_cast<unsigned char>(c) > 127;
  }

  const std::string_view* take_operator_of(std::size_t level) {
    skip_space();
    for (const std::string_view& sign : levels[level].signs) {
      if (sign.empty() || !rest_.starts_with(sign)) continue;
      if (is_letter(sign.front()) && is_name_part(peek(sign.size()))) continue;
      take(sign);
      return &sign;
    }
    return nullptr;
  }

  SyntaxNode expression() {
    const Deeper deeper(*this);
    return expression_of(0);
  }

  SyntaxNode expression_of(std::size_t level) {
    if (level == levels.size()) return unary();
    SyntaxNode left = expression_of(level + 1);
    while (const std::string_view* sign = take_operator_of(level)) {
      left = join(*sign, std::move(left), expression_of(level + 1), is_associative(*sign));
    }
    return left;
  }

  SyntaxNode unary() {
    const Deeper deeper(*this);
    skip_space();
    if (!take("-")) return postfix(term());
    SyntaxNode node{Kind::unary, "-", {}};
    node.parts.push_back(unary());
    return node;
  }

  // A filter in brackets, and steps after it, which stay as they stand.
  SyntaxNode postfix(SyntaxNode node) {
    for (int steps = 0;; ++steps) {
      if (steps > deepest_expression) throw Stop{"too many steps in a row"};
      skip_space();
      if (take("[")) {
        SyntaxNode index{Kind::index, {}, {}, true};
        index.parts.push_back(std::move(node));
        index.parts.push_back(expression());
        expect("]", "a ] is missing");
        node = std::move(index);
      } else if (peek() == '/') {
        SyntaxNode step{Kind::path, take_path(), {}, true};
        step.parts.push_back(std::move(node));
        node = std::move(step);
      } else {
        return node;
      }
    }
  }

  SyntaxNode term() {
    skip_space();
    const char c = peek();
    if (take("(")) {
      SyntaxNode inner = expression();
      expect(")", "a ) is missing");
      return {Kind::call, "()", {std::move(inner)}};
    }
    if (c == '\'' || c == '"') return {Kind::text, quoted(c), {}};
    if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
      const bool bare = c == '.';
      std::string digits = bare ? std::string() : take_number();
      if (bare) {
        rest_.remove_prefix(1);
        digits = "0." + take_digits();
      }
      return {Kind::number, std::move(digits), {}};
    }
    if (take("${")) return reference();
    if (c == '.' || c == '/' || c == '@' || c == '*') return {Kind::path, take_path(), {}};
    if (!is_letter(c) && static_cast<unsigned char>(c) < 128) throw Stop{"a name or a value is missing"};
    return named();
  }

  SyntaxNode reference() {
    skip_space();
    const std::size_t end = rest_.find('}');
    if (end == std::string_view::npos) throw Stop{"a } is missing"};
    std::string name = take_bytes(end);
    while (!name.empty() && is_space(name.back())) name.pop_back();
    rest_.remove_prefix(1);
    if (name.empty()) throw Stop{"a name is missing between ${ and }"};
    return {Kind::reference, std::move(name), {}};
  }

  SyntaxNode named() {
    std::string name = take_name();
    if (peek() == ':' && (is_letter(peek(1)))) {
      rest_.remove_prefix(1);
      name += ":" + take_name();
    }
    skip_space();
    if (!take("(")) {
      if (peek() == '/') name += take_path();
      return {Kind::path, std::move(name), {}};
    }
    SyntaxNode node{Kind::call, std::move(name), {}};
    if (take(")")) return node;
    do {
      node.parts.push_back(expression());
    } while (take(","));
    expect(")", "a ) is missing");
    return node;
  }

  std::string take_name() {
    std::size_t size = 0;
    while (is_name_part(peek(size)) || (size > 0 && peek(size) == '.' && is_name_part(peek(size + 1)))) ++size;
    if (size == 0) throw Stop{"a name is missing"};
    return take_bytes(size);
  }

  // Steps without filters: names, dots, slashes, attributes.
  std::string take_path() {
    std::size_t size = 0;
    while (is_name_part(peek(size)) || peek(size) == '/' || peek(size) == '.' || peek(size) == '@' ||
           (peek(size) == '*' && (size == 0 || rest_[size - 1] == '/')) || (peek(size) == ':' && size > 0)) {
      ++size;
    }
    return take_bytes(size);
  }

  std::string quoted(char quote) {
    rest_.remove_prefix(1);
    const std::size_t end = rest_.find(quote);
    if (end == std::string_view::npos) throw Stop{"a quote is never closed"};
    std::string text = take_bytes(end);
    rest_.remove_prefix(1);
    return text;
  }
};

/// Spreadsheet programs replace plain quotes by curly ones as one types.
std::string with_plain_quotes(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view three = text.substr(i, 3);
    const bool single = three == "\xE2\x80\x98" || three == "\xE2\x80\x99";
    const bool twofold = three == "\xE2\x80\x9C" || three == "\xE2\x80\x9D";
    plain += single ? '\'' : twofold ? '"' : text[i];
    if (single || twofold) i += 2;
  }
  return plain;
}

}  // namespace

Syntax parse_xpath(std::string_view text) {
  if (text.size() > longest_expression) return SyntaxFault{"longer than 20,000 bytes"};
  const std::string plain = with_plain_quotes(text);
  return Parser(plain).run();
}

}  // namespace mukana::exchange
