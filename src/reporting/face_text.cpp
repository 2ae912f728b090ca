#include <algorithm>

#include "reporting/faces.hpp"
#include "reporting/texts/words.hpp"

namespace mukana::reporting {
namespace {

// Characters, not bytes: names are Finnish and Swedish.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t width) {
  std::string filled(text);
  const std::size_t has = width_of(text);
  if (has < width) filled.append(width - has, ' ');
  return filled;
}

std::string heading(std::string_view text) {
  return "\n" + std::string(text) + "\n" + std::string(width_of(text), '-') + "\n";
}

void write_section(std::string& out, const Section& section) {
  out += heading(section.heading);
  std::size_t title = 0;
  std::size_t value = 0;
  for (const FigureLine& line : section.figures) {
    title = std::max(title, width_of(line.title));
    value = std::max(value, width_of(line.value));
  }
  for (const FigureLine& line : section.figures) {
    out += padded(line.title, title + 2) + padded(line.value, value + 2) + padded(line.basis, 16) + line.period + "\n";
  }
  if (!section.note.empty()) out += section.note + "\n";
}

}  // namespace

std::string text_of(const Content& content) {
  const Words& words = words_of(content.language);
  std::string out = content.heading + "\n" + std::string(width_of(content.heading), '=') + "\n";
  for (const Line& line : content.facts) out += padded(line.label + ":", 22) + line.text + "\n";
  out += "\n" + content.notice + "\n";
  if (!content.glance.empty()) out += heading(words.at_a_glance);
  for (const std::string& sentence : content.glance) out += "- " + sentence + "\n";
  for (const Section& section : content.sections) write_section(out, section);
  if (!content.claims.empty()) out += heading(words.claims);
  for (const ClaimLine& claim : content.claims) {
    out += padded(claim.verdict_text, 20) + claim.text + "\n" + std::string(20, ' ') + claim.because + "\n";
  }
  out += heading(words.rejected);
  if (content.rejected.empty()) out += std::string(words.nothing_rejected) + "\n";
  for (const RejectedLine& line : content.rejected) {
    out += padded(line.rows, 7) + line.figure + ": " + line.reason + " (" + line.stage + ")\n";
  }
  return out;
}

}  // namespace mukana::reporting
