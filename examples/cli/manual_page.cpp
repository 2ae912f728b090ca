#include "manual_page.hpp"

namespace cli {

namespace {

constexpr std::size_t width = 100;

// Words wrapped to the width, each line indented.
std::string paragraph(const std::string& words, std::size_t indent) {
  std::string out, line;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (!line.empty() && indent + line.size() + (end - begin) + 1 > width) {
      out += std::string(indent, ' ') + line + "\n";
      line.clear();
    }
    line += (line.empty() ? "" : " ") + words.substr(begin, end - begin);
    begin = end + 1;
  }
  return line.empty() ? out : out + std::string(indent, ' ') + line + "\n";
}

std::string listed(const Response& entry, const std::string& place, const char* between) {
  std::string list;
  for (std::size_t i = 0; i < entry.count(place); ++i) {
    list += (i == 0 ? "" : between) + entry.text(place + "/" + std::to_string(i));
  }
  return list;
}

bool holds(const Response& entry, const std::string& place, const std::string& name) {
  for (std::size_t i = 0; i < entry.count(place); ++i) {
    if (entry.text(place + "/" + std::to_string(i)) == name) return true;
  }
  return false;
}

// A JSON Pointer takes names with ~ and / escaped.
std::string below(const std::string& place, const std::string& name) {
  std::string escaped;
  for (const char c : name) escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return place + "/" + escaped;
}

// The schema of what a list holds, down to what is no list; `name` gets a [] for each.
std::string element_of(const Response& entry, std::string schema, std::string& name) {
  while (entry.text(schema + "/type") == "array") {
    schema += "/items";
    name += "[]";
  }
  return schema;
}

std::string type_of(const Response& entry, const std::string& schema) {
  if (entry.count(schema + "/enum") > 0) return listed(entry, schema + "/enum", " | ");
  if (entry.count(schema + "/type") > 0) return "text, or texts by language";
  const std::string format = entry.text(schema + "/format"), type = entry.text(schema + "/type");
  std::string words = format == "date"        ? "date, YYYY-MM-DD"
                      : format == "date-time" ? "instant, YYYY-MM-DDThh:mm:ssZ"
                      : type == "string"      ? "text"
                      : type.empty()          ? "any JSON"
                                              : type;
  if (entry.has(schema + "/minimum")) words += ", from " + entry.text(schema + "/minimum");
  if (entry.has(schema + "/maximum")) words += ", to " + entry.text(schema + "/maximum");
  return words;
}

std::string fields(const Response& entry, const std::string& schema, std::size_t indent) {
  std::string out;
  const std::string members = schema + "/properties";
  for (std::size_t i = 0; i < entry.count(members); ++i) {
    std::string name = entry.key(members, i);
    const std::string place = below(members, name);
    const bool required = holds(entry, schema + "/required", name);
    const std::string element = element_of(entry, place, name);
    const bool nested = entry.count(element + "/properties") > 0;
    std::string kind = nested ? "object" : type_of(entry, element);
    if (required) kind += ", required";
    if (entry.has(place + "/default")) kind += ", else " + entry.text(place + "/default");
    out += paragraph(name + "  (" + kind + ")", indent);
    out += paragraph(entry.text(place + "/description"), indent + 4);
    if (nested) out += fields(entry, element, indent + 4);
  }
  return out.empty() ? std::string(indent, ' ') + "nothing\n" : out;
}

}  // namespace

std::string manual_page(const Response& entry) {
  const bool writes = entry.text("/effect") == "write";
  std::string out = entry.text("/name") + " - " + entry.text("/summary") + "\n\n";
  out += paragraph("Since " + entry.text("/since") + ", " + entry.text("/lifecycle") + ". " +
                       (writes ? "Changes what is stored; takes idempotency_key" : "Only reads") +
                       (entry.is_true("/takes_expected_revision") ? " and expected_revision." : "."),
                   0);
  out += "\nWho may\n" + paragraph("roles: " + listed(entry, "/access/roles", ", "), 4);
  out += paragraph("purposes: " + listed(entry, "/access/purposes", ", "), 4);
  out += "\nRequest\n" + fields(entry, "/request", 4);
  out += "\nResponse\n" + fields(entry, "/response", 4);
  return out;
}

}  // namespace cli
