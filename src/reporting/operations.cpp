// A pilot's report: computed from the records, in one of its faces.
#include "reporting/operations.hpp"

#include "operation/shapes.hpp"
#include "outcomes/figures.hpp"
#include "reporting/faces.hpp"
#include "reporting/language.hpp"
#include "reporting/report_json.hpp"

namespace mukana::reporting {

/// Who is going to read a report.
enum class Audience { internal, published };
enum class Format { json, html, markdown, csv, text };

}  // namespace mukana::reporting

namespace mukana::base {
template <>
struct Codes<reporting::Audience> {
  static constexpr std::array<std::string_view, 2> names{"internal", "published"};
};
template <>
struct Codes<reporting::Format> {
  static constexpr std::array<std::string_view, 5> names{"json", "html", "markdown", "csv", "text"};
};
}  // namespace mukana::base

namespace mukana::reporting {
namespace {

using base::Failed;
using base::Fields;
using base::Id;
using base::Status;
using operation::Context;

struct BuildReport {
  Id pilot;
  Audience audience = Audience::internal;
  Language language = Language::fi;
  Format format = Format::json;
  std::vector<Id> indicators;
  static void describe(Fields<BuildReport>& field) {
    field("pilot", &BuildReport::pilot, "The pilot whose report it is.");
    field("audience", &BuildReport::audience,
          "internal: for the unit itself, small groups are shown. published is refused until disclosure control is "
          "built.");
    field("language", &BuildReport::language, "The language of its texts.", {.has_default = true});
    field("format", &BuildReport::format, "How it is written.", {.has_default = true});
    field("indicators", &BuildReport::indicators, "Only these; all of the controller's where the list is empty.");
  }
};

struct Report {
  std::string content_type;
  Id pilot;
  std::string name;
  Audience audience = Audience::internal;
  Language language = Language::fi;
  base::Date made_on;
  base::Date first_day;
  base::Date last_day;
  base::Date evaluation_first_day;
  base::Date evaluation_last_day;
  std::vector<ReportedFigure> figures;
  std::vector<ReportedClaim> claims;
  std::optional<std::string> text;
  static void describe(Fields<Report>& field) {
    field("content_type", &Report::content_type, "The media type of the face.");
    field("pilot", &Report::pilot, "The pilot.");
    field("name", &Report::name, "The pilot's name.");
    field("audience", &Report::audience, "For whom it was made.");
    field("language", &Report::language, "The language of its texts.");
    field("made_on", &Report::made_on, "The local day on which it was made.");
    field("first_day", &Report::first_day, "The first day of the pilot.");
    field("last_day", &Report::last_day, "The last day of the pilot, itself in.");
    field("evaluation_first_day", &Report::evaluation_first_day, "The first day of the evaluation period.");
    field("evaluation_last_day", &Report::evaluation_last_day, "The last day of the evaluation period, itself in.");
    field("figures", &Report::figures, "The figures, in the order of their definitions; format json alone.");
    field("claims", &Report::claims, "Published claims beside the rows; format json alone.");
    field("text", &Report::text, "The report in every other format.");
  }
};

std::string_view content_type(Format format) {
  switch (format) {
    case Format::json: return "application/json";
    case Format::html: return "text/html; charset=utf-8";
    case Format::markdown: return "text/markdown; charset=utf-8";
    case Format::csv: return "text/csv; charset=utf-8";
    case Format::text: return "text/plain; charset=utf-8";
  }
  return "text/plain; charset=utf-8";
}

std::string face(Format format, const Findings& findings, std::string_view language) {
  switch (format) {
    case Format::html: return html_of(content_of(findings, language));
    case Format::markdown: return markdown_of(content_of(findings, language));
    case Format::csv: return csv_of(findings, language);
    case Format::text: return text_of(content_of(findings, language));
    case Format::json: break;
  }
  return {};
}

Report build(Context& context, const BuildReport& request) {
  if (request.audience == Audience::published) {
    throw Failed(Status::unsupported, "NO_DISCLOSURE_CONTROL",
                 "A report can be published only under disclosure control, which is not built yet.", "/audience");
  }
  const auto pilot = pilots::find_pilot(context.database, context.actor.controller, request.pilot.text);
  if (!pilot) throw operation::missing("/pilot");
  std::vector<std::string> only;
  for (const Id& id : request.indicators) only.push_back(id.text);

  Findings findings{.pilot = *pilot,
                    .figures = outcomes::compute_all(context, *pilot, only),
                    .claims = {},
                    .made_on = context.today()};
  findings.claims = outcomes::check_claims(context, *pilot, findings.figures);

  const std::string_view language = base::code(request.language);
  Report report{.content_type = std::string(content_type(request.format)),
                .pilot = request.pilot,
                .name = std::string(pilot->name.in(language)),
                .audience = request.audience,
                .language = request.language,
                .made_on = findings.made_on,
                .first_day = pilot->period.first_day,
                .last_day = pilot->period.last_day,
                .evaluation_first_day = pilot->evaluation.first_day,
                .evaluation_last_day = pilot->evaluation.last_day,
                .figures = {},
                .claims = {},
                .text = {}};
  if (request.format != Format::json) {
    report.text = face(request.format, findings, language);
    return report;
  }
  for (const auto& figure : findings.figures) report.figures.push_back(reported(figure, language));
  for (const auto& claim : findings.claims) report.claims.push_back(reported(claim, language));
  return report;
}

}  // namespace

std::vector<operation::Operation> operations() {
  return operation::joined({report_operations(), certificate_operations(), skills_operations()});
}

std::vector<operation::Operation> report_operations() {
  using operation::Purpose;
  using operation::Role;
  return {operation::define<build>({.name = "report.build",
                                    .summary = "Computes a pilot's report from the records and gives it a face.",
                                    .access = {{Role::coordinator, Role::reporter},
                                               {Purpose::evaluation, Purpose::administration, Purpose::oversight},
                                               operation::Reads::aggregates}})};
}

}  // namespace mukana::reporting
