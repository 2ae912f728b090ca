#include "loans/label_svg.hpp"

#include <qrcodegen.hpp>

#include "loans/code128.hpp"

namespace mukana::loans {
namespace {

// The quiet zones that readers need around the codes, in modules.
constexpr int qr_quiet_zone = 4;
constexpr int code128_quiet_zone = 10;
constexpr int bar_height = 30;

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      default: safe += c;
    }
  }
  return safe;
}

std::string number(int value) { return std::to_string(value); }

// `tenths` of a millimetre as a decimal number.
std::string millimetres(int tenths) { return number(tenths / 10) + "." + number(tenths % 10); }

// One drawing of dark modules as a path on a white ground; a module is `tenths` of a millimetre wide.
std::string drawing(int width, int height, int tenths, int text_size, const std::string& path,
                    std::string_view caption) {
  const int all = height + text_size + text_size / 2;
  const std::string text = escaped(caption);
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + millimetres(width * tenths) + "mm\" height=\"" +
         millimetres(all * tenths) + "mm\" viewBox=\"0 0 " + number(width) + " " + number(all) +
         "\" role=\"img\" aria-label=\"" + text + "\"><rect width=\"" + number(width) + "\" height=\"" + number(all) +
         "\" fill=\"#fff\"/><path d=\"" + path + "\" fill=\"#000\" shape-rendering=\"crispEdges\"/><text x=\"" +
         number(width / 2) + "\" y=\"" + number(height + text_size) + "\" font-family=\"sans-serif\" font-size=\"" +
         number(text_size) + "\" text-anchor=\"middle\" textLength=\"" +
         number(std::min(width - 4, static_cast<int>(caption.size()) * text_size * 6 / 10)) +
         "\" lengthAdjust=\"spacingAndGlyphs\">" + text + "</text></svg>\n";
}

}  // namespace

std::optional<std::string> qr_label(std::string_view content, std::string_view caption) {
  try {
    const auto code = qrcodegen::QrCode::encodeText(std::string(content).c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = code.getSize();
    std::string path;
    for (int y = 0; y < size; ++y) {
      for (int x = 0; x < size; ++x) {
        int run = 0;
        while (x + run < size && code.getModule(x + run, y)) ++run;
        if (run == 0) continue;
        path += "M" + number(x + qr_quiet_zone) + " " + number(y + qr_quiet_zone) + "h" + number(run) + "v1h-" +
                number(run) + "z";
        x += run;
      }
    }
    const int side = size + 2 * qr_quiet_zone;
    return drawing(side, side, 7, 4, path, caption);
  } catch (const qrcodegen::data_too_long&) {
    return std::nullopt;
  }
}

std::optional<std::string> code128_label(std::string_view content, std::string_view caption) {
  const auto symbols = code128_symbols(content);
  if (!symbols) return std::nullopt;
  std::string path;
  int x = code128_quiet_zone;
  bool dark = true;
  for (const int width : code128_widths(*symbols)) {
    if (dark) {
      path += "M" + number(x) + " 2h" + number(width) + "v" + number(bar_height) + "h-" + number(width) + "z";
    }
    x += width;
    dark = !dark;
  }
  return drawing(x + code128_quiet_zone, bar_height + 3, 4, 8, path, caption);
}

}  // namespace mukana::loans
