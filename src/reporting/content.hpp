#pragma once
/// @file
/// What a report says, before it has a face: every text already in the reader's language, every number already written
/// as that language writes it. HTML, Markdown and plain text show exactly this.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/time.hpp"
#include "mukana/outcomes/types.hpp"

#include "pilots/records.hpp"

namespace mukana::reporting {

/// What the content is made of.
struct Findings {
  const pilots::Pilot& pilot;
  std::vector<outcomes::Figure> figures;
  std::vector<outcomes::ClaimCheck> claims;
  base::Date made_on;
};

/// A label and what it says.
struct Line {
  std::string label;
  std::string text;
};

/// One group of a chart.
struct Bar {
  std::string label;        ///< in full
  std::string short_label;  ///< for under a narrow column
  std::string value;        ///< as written
  double size = 0;          ///< 0 to 1 of the longest bar
};

enum class ChartKind {
  columns,  ///< time runs from left to right
  rows,     ///< kinds of things, one under the other
};

struct Chart {
  ChartKind kind = ChartKind::rows;
  std::string title;
  std::string group_heading;
  std::string value_heading;
  std::string axis;  ///< what the short labels are, where they are bare numbers
  std::vector<Bar> bars;
};

struct FigureLine {
  std::string id;
  std::string title;
  std::string value;  ///< with its unit
  std::string basis;  ///< n/N, or what it was divided by; empty where there is none
  std::string period;
};

struct Section {
  std::string heading;
  std::string note;  ///< what a reader may take wrongly; empty where there is nothing to say
  std::vector<FigureLine> figures;
  std::vector<Chart> charts;
};

enum class Verdict { holds, fails, cannot_tell };

struct ClaimLine {
  std::string text;
  Verdict verdict = Verdict::cannot_tell;
  std::string verdict_text;
  std::string because;
  std::string period;
};

struct RejectedLine {
  std::string figure;
  std::string reason;
  std::string stage;
  std::string rows;
  std::string records;  ///< ids of some of them, for those who may see them
};

struct Content {
  std::string language;
  std::string title;
  std::string heading;  ///< the pilot's name
  std::vector<Line> facts;
  std::string notice;
  std::vector<std::string> glance;  ///< what the reader must know first
  std::vector<Section> sections;
  std::vector<ClaimLine> claims;
  std::vector<RejectedLine> rejected;
  std::vector<Line> rules;
  std::string footer;
};

/// Puts the findings into words.
Content content_of(const Findings& findings, std::string_view language);

}  // namespace mukana::reporting
