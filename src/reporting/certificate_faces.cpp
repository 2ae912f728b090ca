// The faces of a certificate: each escapes everything in its own way.
#include "reporting/certificate.hpp"
#include "reporting/faces.hpp"
#include "reporting/html_style.hpp"

namespace mukana::reporting {
namespace {

std::string escape_markdown(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (std::string_view("\\`*_[]#|~").find(c) != std::string_view::npos) escaped += '\\';
    if (c == '<') {
      escaped += "&lt;";
    } else if (c == '&') {
      escaped += "&amp;";
    } else {
      escaped += c == '\n' || c == '\r' ? ' ' : c;
    }
  }
  return escaped;
}

}  // namespace

std::string html_of(const Certificate& certificate) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"" + escape_html(certificate.language) +
                    "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, "
                    "initial-scale=1\"><title>" +
                    escape_html(certificate.title + " \u2013 " + certificate.kicker) + "</title><style>" +
                    std::string(html_style) + "</style></head><body><header><p class=\"kicker\">" +
                    escape_html(certificate.kicker) + "</p><h1>" + escape_html(certificate.title) +
                    "</h1><p class=\"notice\">" + escape_html(certificate.verdict) + "</p></header><main>";
  for (const CertificatePart& part : certificate.parts) {
    if (part.lines.empty()) continue;
    out += "<section><h2>" + escape_html(part.heading) + "</h2><dl class=\"facts\">";
    for (const Line& line : part.lines) {
      out += "<div><dt>" + escape_html(line.label) + "</dt><dd>" + escape_html(line.text) + "</dd></div>";
    }
    out += "</dl></section>";
  }
  return out + "</main></body></html>\n";
}

std::string markdown_of(const Certificate& certificate) {
  std::string out = "# " + escape_markdown(certificate.title) + "\n\n" + escape_markdown(certificate.kicker) +
                    "\n\n> " + escape_markdown(certificate.verdict) + "\n";
  for (const CertificatePart& part : certificate.parts) {
    if (part.lines.empty()) continue;
    out += "\n## " + escape_markdown(part.heading) + "\n\n";
    for (const Line& line : part.lines) {
      out += "- **" + escape_markdown(line.label) + ":** " + escape_markdown(line.text) + "\n";
    }
  }
  return out;
}

std::string text_of(const Certificate& certificate) {
  std::string out = certificate.title + "\n" + certificate.kicker + "\n\n" + certificate.verdict + "\n";
  for (const CertificatePart& part : certificate.parts) {
    if (part.lines.empty()) continue;
    out += "\n" + part.heading + "\n";
    for (const Line& line : part.lines) out += "  " + line.label + ": " + line.text + "\n";
  }
  return out;
}

}  // namespace mukana::reporting
