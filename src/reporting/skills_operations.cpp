// The report of a skills mapping: its profile, in one of its faces.
#include "forms/access.hpp"
#include "operation/shapes.hpp"
#include "reporting/operations.hpp"
#include "reporting/skills_report.hpp"

namespace mukana::reporting {

enum class SkillsFormat { svg, html, text };
enum class SkillsLanguage { fi, sv, en };

}  // namespace mukana::reporting

namespace mukana::base {
template <>
struct Codes<reporting::SkillsFormat> {
  static constexpr std::array<std::string_view, 3> names{"svg", "html", "text"};
};
template <>
struct Codes<reporting::SkillsLanguage> {
  static constexpr std::array<std::string_view, 3> names{"fi", "sv", "en"};
};
}  // namespace mukana::base

namespace mukana::reporting {
namespace {

using base::Fields;
using base::Id;

struct ReportMapping {
  Id id;
  SkillsLanguage language = SkillsLanguage::fi;
  SkillsFormat format = SkillsFormat::svg;
  std::optional<boost::json::value> themes;
  static void describe(Fields<ReportMapping>& field) {
    field("id", &ReportMapping::id, "The mapping.");
    field("language", &ReportMapping::language, "The language of its texts.", {.has_default = true});
    field("format", &ReportMapping::format, "Its face: the picture alone, a page, or plain text.",
          {.has_default = true});
    field("themes", &ReportMapping::themes, "Themes of courses that may be suggested, as mapping.profile takes them.");
  }
};

struct MappingReport {
  Id id;
  SkillsLanguage language = SkillsLanguage::fi;
  std::string content_type;
  std::string text;
  static void describe(Fields<MappingReport>& field) {
    field("id", &MappingReport::id, "The mapping.");
    field("language", &MappingReport::language, "The language of its texts.");
    field("content_type", &MappingReport::content_type, "The media type of the face.");
    field("text", &MappingReport::text, "The report.", {.field_class = base::FieldClass::sensitive});
  }
};

std::string_view content_type(SkillsFormat format) {
  switch (format) {
    case SkillsFormat::svg: return "image/svg+xml";
    case SkillsFormat::html: return "text/html; charset=utf-8";
    case SkillsFormat::text: return "text/plain; charset=utf-8";
  }
  return "text/plain; charset=utf-8";
}

std::string face(SkillsFormat format, const SkillsReport& report) {
  switch (format) {
    case SkillsFormat::svg: return skills_svg(report.picture);
    case SkillsFormat::html: return skills_html(report);
    case SkillsFormat::text: return skills_text(report);
  }
  return {};
}

// Who may see the profile, and what is logged of it, is said in one place: by the operation that reads it.
MappingReport report_mapping(operation::Context& context, const ReportMapping& request) {
  boost::json::object asked{{"id", request.id.text}};
  if (request.themes) asked["themes"] = *request.themes;
  const boost::json::value profile =
      base::parse_json(context.caller.call(context, *context.caller.find("mapping.profile"), asked, context.origin));
  const SkillsReport report = skills_report(profile, request.themes.value_or(nullptr), base::code(request.language));
  return {request.id, request.language, std::string(content_type(request.format)), face(request.format, report)};
}

}  // namespace

std::vector<operation::Operation> skills_operations() {
  return {operation::define<report_mapping>(
      {.name = "mapping.report",
       .summary = "Shows a skills mapping as a picture, a page or a text: the estimate beside what was seen.",
       .access = {forms::answering_roles, forms::answering_purposes, operation::Reads::persons}})};
}

}  // namespace mukana::reporting
