#pragma once
/// @file
/// What the parsers of expressions share: a place in the text, limits, and nodes put together.
#include <algorithm>

#include "exchange/blanks.hpp"
#include "exchange/syntax.hpp"

namespace mukana::exchange {

class SyntaxScanner {
 public:
  explicit SyntaxScanner(std::string_view text) : rest_(text) {}

 protected:
  struct Stop {
    const char* message;
  };

  /// Counts how deep a rule calls itself.
  class Deeper {
   public:
    explicit Deeper(SyntaxScanner& scanner) : scanner_(scanner) {
      if (++scanner_.depth_ > deepest_expression) throw Stop{"nested too deep"};
    }
    ~Deeper() { --scanner_.depth_; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

   private:
    SyntaxScanner& scanner_;
  };

  static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
  static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

  void skip_space() {
    while (!rest_.empty() && (is_space(rest_.front()) || blank_length(rest_) > 0)) {
      rest_.remove_prefix(std::max<std::size_t>(blank_length(rest_), 1));
    }
  }
  char peek(std::size_t at = 0) const { return at < rest_.size() ? rest_[at] : '\0'; }
  bool at_end() {
    skip_space();
    return rest_.empty();
  }
  /// Takes a sign such as `<=` where it stands next.
  bool take(std::string_view sign) {
    skip_space();
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }
  void expect(std::string_view sign, const char* message) {
    if (!take(sign)) throw Stop{message};
  }
  std::string take_digits() {
    std::size_t size = 0;
    while (is_digit(peek(size))) ++size;
    return take_bytes(size);
  }
  std::string take_number() {
    std::string number = take_digits();
    if (peek() == '.' && is_digit(peek(1))) {
      rest_.remove_prefix(1);
      number += "." + take_digits();
    }
    return number;
  }
  std::string take_bytes(std::size_t size) {
    std::string taken(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return taken;
  }

  /// `left operator right`; a chain of one associative operator becomes one node.
  static SyntaxNode join(std::string_view sign, SyntaxNode left, SyntaxNode right, bool chains) {
    if (chains && left.kind == SyntaxNode::Kind::binary && left.text == sign) {
      left.parts.push_back(std::move(right));
      return left;
    }
    SyntaxNode node{SyntaxNode::Kind::binary, std::string(sign), {}};
    node.height = 1 + std::max(left.height, right.height);
    if (node.height > deepest_expression) throw Stop{"nested too deep"};
    node.parts.push_back(std::move(left));
    node.parts.push_back(std::move(right));
    return node;
  }

  std::string_view rest_;

 private:
  int depth_ = 0;
};

}  // namespace mukana::exchange
