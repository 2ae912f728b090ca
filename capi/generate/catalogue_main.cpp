// Prints the catalogue as JSON that people can read and a version control can compare.
#include <cstdio>
#include <string>
#include <string_view>

#include "mukana.h"

namespace {

// The end of the text literal that begins at `begin`.
std::size_t end_of_text(std::string_view json, std::size_t begin) {
  std::size_t i = begin + 1;
  while (json[i] != '"') i += json[i] == '\\' ? 2 : 1;
  return i + 1;
}

// The end of the list that begins at `begin` where it holds nothing but short simple values, else 0.
std::size_t end_of_short_list(std::string_view json, std::size_t begin) {
  constexpr std::size_t longest = 160;
  for (std::size_t i = begin + 1; i < json.size() && i - begin < longest;) {
    if (json[i] == ']') return i + 1;
    if (json[i] == '[' || json[i] == '{') return 0;
    i = json[i] == '"' ? end_of_text(json, i) : i + 1;
  }
  return 0;
}

// Appends a list of simple values, with a space after each comma.
void append_short_list(std::string& out, std::string_view list) {
  for (std::size_t i = 0; i < list.size();) {
    const std::size_t end = list[i] == '"' ? end_of_text(list, i) : i + 1;
    out.append(list.substr(i, end - i)).append(list[i] == ',' ? " " : "");
    i = end;
  }
}

// Compact valid JSON, laid out: one member a line, lists of simple values on one.
std::string laid_out(std::string_view json) {
  std::string out;
  std::size_t depth = 0;
  const auto new_line = [&] { out.append("\n").append(depth * 2, ' '); };
  for (std::size_t i = 0; i < json.size();) {
    const char c = json[i];
    const std::size_t list_end = c == '[' ? end_of_short_list(json, i) : 0;
    if (c == '"' || list_end != 0) {
      const std::size_t end = c == '"' ? end_of_text(json, i) : list_end;
      append_short_list(out, json.substr(i, end - i));
      i = end;
      continue;
    }
    const bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
    const bool empty = closes && (json[i - 1] == '{' || json[i - 1] == '[');
    if (closes) --depth;
    if (closes && !empty) new_line();
    out += c;
    if (opens) ++depth;
    if (c == ',' || (opens && json[i + 1] != '}' && json[i + 1] != ']')) new_line();
    if (c == ':') out += ' ';
    ++i;
  }
  return out + "\n";
}

}  // namespace

int main() {
  mukana_response* response = nullptr;
  const int32_t status = mukana_catalogue(nullptr, 0, &response);
  std::size_t length = 0;
  const char* body = mukana_response_body(response, &length);
  if (status == MUKANA_OK) {
    const std::string text = laid_out({body, length});
    std::fwrite(text.data(), 1, text.size(), stdout);
  } else {
    std::fprintf(stderr, "%s: %s\n", mukana_status_name(status), mukana_response_message(response, nullptr));
  }
  mukana_response_free(response);
  return status == MUKANA_OK ? 0 : 1;
}
