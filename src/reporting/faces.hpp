#pragma once
/// @file
/// The faces of a report. Each takes the content as it is and escapes all of it in its own way.
#include <string>

#include "reporting/content.hpp"

namespace mukana::reporting {

/// One self-contained HTML file: no script, nothing loaded from elsewhere, charts as inline SVG with their numbers as
/// text, for screen (light and dark) and for A4.
std::string html_of(const Content& content);
/// Markdown with tables.
std::string markdown_of(const Content& content);
/// Plain text for a terminal.
std::string text_of(const Content& content);
/// One row per figure and per group of a breakdown, with the rule by which it was counted.
std::string csv_of(const Findings& findings, std::string_view language);

/// Text made safe between tags and in quoted attributes.
std::string escape_html(std::string_view text);

}  // namespace mukana::reporting
