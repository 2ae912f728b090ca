#include "exchange/syntax.hpp"

#include <catch2/catch.hpp>

#include "unit/exchange/syntax_text.hpp"

using namespace mukana::exchange;
using mukana::exchange::test::shown;

TEST_CASE("FHIRPath binds as its grammar says", "[exchange][syntax]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"1 + 2 * 3", "(+ 1 (* 2 3))"},
      {"1 - 2 - 3", "(- (- 1 2) 3)"},
      {"1 + 2 + 3", "(+ 1 2 3)"},
      {"(1 + 2) + 3", "(+ (() (+ 1 2)) 3)"},
      {"a or b and c", "(or .a (and .b .c))"},
      {"a or b or c", "(or .a .b .c)"},
      {"a implies b xor c", "(implies .a (xor .b .c))"},
      {"-a * b", "(* (-u .a) .b)"},
      {"a = b and c != d", "(and (= .a .b) (!= .c .d))"},
      {"a <= b", "(<= .a .b)"},
      {"a < b", "(< .a .b)"},
      {"a | b in c", "(in (| .a .b) .c)"},
      {"a is Quantity", "(is .a .Quantity)"},
      {"a div b mod c", "(mod (div .a .b) .c)"},
      {"5.ln()", "ln(>5)"},
      {"1.5.round(0)", "round(>1.5 0)"},
      {"%female * -1.2146", "(* %female (-u 1.2146))"},
      {"%`q-1`.exists()", "exists(>%q-1)"},
      {"%sct-code", "%sct-code"},
      {"%a-%b", "(- %a %b)"},
      {"%a - %b", "(- %a %b)"},
      {"item.where(linkId='1.1').answer.value", ".value>.answer>where(>.item (= .linkId '1.1'))"},
      {"answer[0].valueInteger", ".valueInteger>[.answer 0]"},
      {"iif(a, 1, {})", "iif(.a 1 {})"},
      {"$this.code", ".code>$this"},
      {"today()", "today()"},
      {"@2021-02-03 < today()", "(< @2021-02-03 today())"},
      {"@T10:30", "@T10:30"},
      {"'it\\'s'", "'it's'"},
      {"true and not(false)", "(and true not(false))"},
      {"a // rest\n + b", "(+ .a .b)"},
      {"a /* x */ / b", "(/ .a .b)"},
      {"`div`.a", ".a>.div"},
      {"a.div", ".div>.a"},
      {"divided + order", "(+ .divided .order)"},
      {"extension('http://x').value", ".value>extension('http://x')"},
  }));
  CAPTURE(text);
  CHECK(shown(parse_fhirpath(text)) == expected);
}

TEST_CASE("XPath binds as its grammar says", "[exchange][syntax]") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {". > 10.51 and . < 18.39", "(and (> <.> 10.51) (< <.> 18.39))"},
      {"not(selected(., 'c') and selected(., 'd'))", "not((and selected(<.> 'c') selected(<.> 'd')))"},
      {"selected (., 'no')", "selected(<.> 'no')"},
      {"${internetHH} = 1", "(= $internetHH 1)"},
      {"${ a } = \"x\"", "(= $a 'x')"},
      {"region=${region}", "(= <region> $region)"},
      {"count-selected(.)<=3", "(<= count-selected(<.>) 3)"},
      {"if(${a} > 1, 'x', 'y')", "if((> $a 1) 'x' 'y')"},
      {"- ${a} div 2", "(div (-u $a) 2)"},
      {"${a} - 1", "(- $a 1)"},
      {"position(..)", "position(<..>)"},
      {"../a + ../b", "(+ <../a> <../b>)"},
      {"/data/g/q = 1", "(= </data/g/q> 1)"},
      {"sum(${a}[. > 1])", "sum([$a (> <.> 1)])"},
      {"instance('s')/root/item[name = ${h}]/itextId", "</itextId>>[</root/item>>instance('s') (= <name> $h)]"},
      {"jr:itext('x')", "jr:itext('x')"},
      {"\xE2\x80\x98x\xE2\x80\x99 = 'x'", "(= 'x' 'x')"},
      {"1 or 2 or 3", "(or 1 2 3)"},
      {"count(${r}) * 2", "(* count($r) 2)"},
      {".5 + .", "(+ 0.5 <.>)"},
      {"string-length(.) != 0", "(!= string-length(<.>) 0)"},
      {"true()", "true()"},
  }));
  CAPTURE(text);
  CHECK(shown(parse_xpath(text)) == expected);
}

TEST_CASE("what is no expression says why, and nothing is guessed", "[exchange][syntax]") {
  for (const char* text :
       {"", "1 +", "(1", "a.", "iif(a,", "'x", "a b", "a[1", "{", "%", "@@", "5 'mg'", "a..b", "\x01"}) {
    CAPTURE(text);
    CHECK(std::holds_alternative<SyntaxFault>(parse_fhirpath(text)));
  }
  for (const char* text : {"", "1 +", "(1", "${a", "${}", "if(a,", "'x", "1 1", "a[1", ")", "\x01"}) {
    CAPTURE(text);
    CHECK(std::holds_alternative<SyntaxFault>(parse_xpath(text)));
  }
}

TEST_CASE("expressions without end are refused, long ones are read", "[exchange][syntax]") {
  const auto repeated = [](const std::string& piece, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += piece;
    return text;
  };
  for (const auto& parse : {&parse_fhirpath, &parse_xpath}) {
    CHECK(std::holds_alternative<SyntaxFault>(parse(repeated("(", 5000))));
    CHECK(std::holds_alternative<SyntaxFault>(parse(repeated("-", 5000))));
    CHECK(std::holds_alternative<SyntaxFault>(parse(repeated("f(", 5000))));
    CHECK(std::holds_alternative<SyntaxFault>(parse("a" + repeated("[1]", 5000))));
    CHECK(std::holds_alternative<SyntaxFault>(parse(std::string(30'000, '1'))));
    CHECK(std::holds_alternative<SyntaxNode>(parse("1" + repeated(" + 1", 2000))));
    CHECK(std::holds_alternative<SyntaxFault>(parse("1" + repeated(" - 1", 2000))));
  }
}
