// Expressions of FHIRPath and XPath: any bytes are a tree of bounded height, or a fault with a reason.
#include <cstdint>
#include <cstdlib>

#include "exchange/syntax.hpp"

using namespace mukana::exchange;

namespace {

int height_of(const SyntaxNode& node) {
  int height = 0;
  for (const SyntaxNode& part : node.parts) height = std::max(height, height_of(part));
  return height + 1;
}

void check(const Syntax& syntax) {
  if (const auto* fault = std::get_if<SyntaxFault>(&syntax)) {
    if (fault->message.empty()) std::abort();
  } else if (height_of(std::get<SyntaxNode>(syntax)) > 100'000) {
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check(parse_fhirpath(text));
  check(parse_xpath(text));
  return 0;
}
