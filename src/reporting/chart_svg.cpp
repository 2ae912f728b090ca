#include "reporting/chart_svg.hpp"

#include <algorithm>
#include <cmath>

#include "reporting/faces.hpp"

namespace mukana::reporting {
namespace {

constexpr int width = 640;
constexpr int plot_height = 130;
constexpr int top = 22;
constexpr int label_height = 24;

std::string rounded(double value) { return std::to_string(static_cast<int>(std::lround(value))); }

std::string text_at(double x, int y, std::string_view css_class, std::string_view text) {
  return "<text x=\"" + rounded(x) + "\" y=\"" + std::to_string(y) + "\" class=\"" + std::string(css_class) + "\">" +
         escape_html(text) + "</text>";
}

std::string described(const Chart& chart) {
  std::string text = chart.title + ": ";
  for (std::size_t i = 0; i < chart.bars.size(); ++i) {
    if (i > 0) text += "; ";
    text += chart.bars[i].label + ' ' + chart.bars[i].value;
  }
  return text;
}

}  // namespace

std::string columns_svg(const Chart& chart) {
  const double step = static_cast<double>(width) / static_cast<double>(std::max<std::size_t>(chart.bars.size(), 1));
  const double column = std::min(step * 0.72, 64.0);
  const int bottom = top + plot_height;
  std::string svg = "<svg viewBox=\"0 0 " + std::to_string(width) + ' ' +
                    std::to_string(bottom + label_height + (chart.axis.empty() ? 0 : 16)) +
                    "\" role=\"img\" aria-label=\"" + escape_html(described(chart)) + "\">";
  for (std::size_t i = 0; i < chart.bars.size(); ++i) {
    const Bar& bar = chart.bars[i];
    const double middle = (static_cast<double>(i) + 0.5) * step;
    const double height = std::max(bar.size * plot_height, bar.size > 0 ? 2.0 : 0.0);
    svg += "<rect class=\"bar\" x=\"" + rounded(middle - column / 2) + "\" y=\"" + rounded(bottom - height) +
           "\" width=\"" + rounded(column) + "\" height=\"" + rounded(height) + "\" rx=\"2\"/>";
    svg += text_at(middle, bottom - static_cast<int>(height) - 6, "n", bar.value);
    svg += text_at(middle, bottom + 17, "l", bar.short_label);
  }
  svg += "<line class=\"axis\" x1=\"0\" x2=\"" + std::to_string(width) + "\" y1=\"" + std::to_string(bottom) +
         "\" y2=\"" + std::to_string(bottom) + "\"/>";
  if (!chart.axis.empty()) svg += text_at(width / 2.0, bottom + 34, "l", chart.axis);
  svg += "</svg>";
  return svg;
}

std::string bar_svg(double size) {
  return "<svg viewBox=\"0 0 200 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"bar\" width=\"" +
         rounded(size * 200) + "\" height=\"12\" rx=\"2\"/></svg>";
}

}  // namespace mukana::reporting
