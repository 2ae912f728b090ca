#include "reporting/skills_report.hpp"

#include <algorithm>
#include <boost/json/value.hpp>
#include <set>

#include "outcomes/wording.hpp"
#include "reporting/texts/competences.hpp"
#include "reporting/texts/skills_words.hpp"

namespace mukana::reporting {
namespace {

namespace json = boost::json;

const json::value* member(const json::value& object, std::string_view name) {
  return object.as_object().if_contains(name);
}
std::string text_of(const json::value& object, std::string_view name) {
  const json::value* value = member(object, name);
  return value == nullptr ? std::string() : std::string(value->as_string());
}
std::string whole(const json::value& object, std::string_view name) {
  return std::to_string(object.at(name).to_number<std::int64_t>());
}

// Puts the values into the places `{}` of a pattern, in their order.
std::string filled(std::string_view pattern, const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) {
    const std::size_t place = pattern.find("{}");
    if (place == std::string_view::npos) break;
    out.append(pattern.substr(0, place)).append(value);
    pattern.remove_prefix(place + 2);
  }
  return out.append(pattern);
}

std::string name_of(const json::value& skill, std::string_view language) {
  return std::string(competence_name(text_of(skill, "framework"), text_of(skill, "code"), language));
}

std::string called(const json::value& skill, std::string_view language) {
  const std::string name = name_of(skill, language);
  return name.empty() ? text_of(skill, "code") : text_of(skill, "code") + ' ' + name;
}

struct Side {
  std::optional<double> share;
  std::string level;
  std::string scale;
  double highest = 0;

  std::string text() const { return share ? level + " (" + scale + ")" : level; }
};

// The bars of a scale that begins below nothing begin at its lowest level.
Side side_of(const json::value& line, std::string_view name, const SkillsWords& words) {
  const json::value* side = member(line, name);
  const json::value* level = side == nullptr ? nullptr : member(*side, "level");
  if (level == nullptr) return {std::nullopt, std::string(words.missing), {}};
  const auto value = level->to_number<double>();
  const auto lowest = side->at("lowest").to_number<double>(), highest = side->at("highest").to_number<double>();
  const double start = std::min(lowest, 0.0);
  const double share = highest > start ? (value - start) / (highest - start) : 0;
  return {std::clamp(share, 0.0, 1.0), outcomes::format_number(value, 1, words.tag),
          filled(words.scale, {whole(*side, "lowest"), whole(*side, "highest")}), start < 0 ? 0 : highest};
}

std::string together(const json::value& line, const SkillsWords& words) {
  const std::string direction = text_of(line, "direction");
  if (direction == "better_than_estimated") return std::string(words.better);
  if (direction == "as_estimated") return std::string(words.same);
  if (direction == "weaker_than_estimated") return std::string(words.weaker);
  const std::string why = text_of(line, "not_compared");
  if (why.empty() || why == "first_missing" || why == "second_missing") return {};
  return std::string(words.not_comparable);
}

// Which scales the levels have, and the bars themselves.
struct Lines {
  std::set<std::string> scales;
  double highest = 0;

  void count(const Side& side) {
    if (!side.share) return;
    scales.insert(side.scale);
    highest = side.highest;
  }
};

void add_line(SkillsReport& report, Lines& lines, const json::value& line, const SkillsWords& words) {
  const Side estimated = side_of(line, "estimated", words), observed = side_of(line, "observed", words);
  // A mapping looks at what matters to the client; what it did not look at is counted, and takes no room.
  if (!estimated.share && !observed.share) return;
  lines.count(estimated);
  lines.count(observed);
  const std::string name = name_of(line, words.tag);
  SkillBars bars{
      text_of(line, "code"), name,           estimated.share,      observed.share, estimated.text(), observed.text(),
      estimated.level,       observed.level, together(line, words)};
  const bool tried = line.at("tried").to_number<std::int64_t>() > 0;
  report.table.push_back(
      {called(line, words.tag), bars.estimated_text, bars.observed_text, bars.gap,
       tried ? filled(words.tasks_alone, {whole(line, "alone"), whole(line, "tried")}) : std::string(words.missing)});
  report.picture.rows.push_back(std::move(bars));
}

// Where all levels have one scale, it is said once instead of beside each.
void say_scale_once(SkillsReport& report, const Lines& lines) {
  if (lines.scales.size() != 1) return;
  report.picture.scale = *lines.scales.begin();
  report.picture.levels = static_cast<int>(lines.highest);
  for (const std::size_t column : {std::size_t{1}, std::size_t{2}}) {
    report.columns[column] += " (" + report.picture.scale + ")";
    for (std::size_t row = 0; row < report.table.size(); ++row) {
      const SkillBars& bars = report.picture.rows[row];
      report.table[row][column] = column == 1 ? bars.estimated_level : bars.observed_level;
    }
  }
}

std::vector<std::string> names_of(const json::value& skills, std::string_view language) {
  std::vector<std::string> names;
  for (const json::value& skill : skills.as_array()) names.push_back(called(skill, language));
  return names;
}

// The title of a theme as the request gave it, and the skills that it is suggested for.
std::string suggested(const json::value& suggestion, const json::value& themes, std::string_view language) {
  std::string title = text_of(suggestion, "theme");
  if (const json::array* list = themes.if_array()) {
    for (const json::value& theme : *list) {
      if (text_of(theme, "id") != text_of(suggestion, "theme")) continue;
      const json::value* texts = member(theme, "title");
      const json::value* own = texts != nullptr && texts->is_object() ? member(*texts, language) : texts;
      if (own != nullptr && own->is_string()) title = std::string(own->as_string());
    }
  }
  std::string skills;
  for (const json::value& skill : suggestion.at("weak_points").as_array()) {
    skills += (skills.empty() ? "" : ", ") + text_of(skill, "code");
  }
  return skills.empty() ? title : title + " (" + skills + ")";
}

}  // namespace

SkillsReport skills_report(const json::value& profile, const json::value& themes, std::string_view language) {
  const SkillsWords& words = skills_words(language);
  const json::value& coverage = profile.at("coverage");
  SkillsReport report;
  report.language = words.tag;
  report.heading = words.heading;
  report.intro = words.intro;
  report.coverage =
      filled(words.coverage, {whole(coverage, "skills"), whole(coverage, "estimated"), whole(coverage, "observed"),
                              whole(coverage, "tried"), whole(coverage, "tasks")});
  report.picture = {report.language,
                    report.heading,
                    std::string(words.estimated),
                    std::string(words.observed),
                    std::string(words.missing),
                    {},
                    0,
                    {}};
  report.columns = {std::string(words.skill), std::string(words.estimated), std::string(words.observed),
                    std::string(words.together), std::string(words.help)};
  Lines lines;
  for (const json::value& line : profile.at("skills").as_array()) add_line(report, lines, line, words);
  say_scale_once(report, lines);
  report.strengths_heading = words.strengths;
  report.strengths = names_of(profile.at("strengths"), words.tag);
  report.weak_points_heading = words.weak_points;
  report.weak_points = names_of(profile.at("weak_points"), words.tag);
  report.suggestions_heading = words.suggestions;
  for (const json::value& suggestion : profile.at("suggestions").as_array()) {
    report.suggestions.push_back(suggested(suggestion, themes, words.tag));
  }
  report.nothing = words.nothing;
  return report;
}

}  // namespace mukana::reporting
