#include "loans/code128.hpp"

#include <algorithm>
#include <array>

namespace mukana::loans {
namespace {

// Bar, space, bar, space, bar, space of each symbol character, in modules (ISO/IEC 15417, table 1).
constexpr std::array<std::string_view, 106> patterns{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232"};
constexpr std::string_view stop = "2331112";
constexpr std::uint8_t start_b = 104;
constexpr std::uint8_t start_c = 105;
constexpr std::uint32_t modulus = 103;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<std::vector<std::uint8_t>> code128_symbols(std::string_view text) {
  const auto is_printable = [](char c) { return c >= ' ' && c <= '~'; };
  if (text.empty() || !std::all_of(text.begin(), text.end(), is_printable)) return std::nullopt;
  std::vector<std::uint8_t> symbols;
  if (text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), is_digit)) {
    symbols.push_back(start_c);
    for (std::size_t i = 0; i < text.size(); i += 2) {
      symbols.push_back(static_cast<std::uint8_t>((text[i] - '0') * 10 + (text[i + 1] - '0')));
    }
  } else {
    symbols.push_back(start_b);
    for (const char c : text) symbols.push_back(static_cast<std::uint8_t>(c - ' '));
  }
  std::uint32_t sum = symbols.front();
  for (std::uint32_t i = 1; i < symbols.size(); ++i) sum = (sum + i * symbols[i]) % modulus;
  symbols.push_back(static_cast<std::uint8_t>(sum % modulus));
  return symbols;
}

std::vector<std::uint8_t> code128_widths(const std::vector<std::uint8_t>& symbols) {
  std::vector<std::uint8_t> widths;
  const auto add = [&](std::string_view pattern) {
    for (const char width : pattern) widths.push_back(static_cast<std::uint8_t>(width - '0'));
  };
  for (const std::uint8_t symbol : symbols) add(patterns.at(symbol));
  add(stop);
  return widths;
}

}  // namespace mukana::loans
