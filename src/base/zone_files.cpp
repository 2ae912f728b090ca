#include <algorithm>
#include <array>
#include <fstream>

#include "base/posix_rule.hpp"

namespace mukana::base {
namespace {

constexpr std::string_view zone_folder = "/usr/share/zoneinfo/";
constexpr std::streamoff longest_zone_file = 1 << 20;
constexpr std::streamoff longest_rule = 256;

constexpr std::string_view western = "WET0WEST,M3.5.0/1,M10.5.0";
constexpr std::string_view british = "GMT0BST,M3.5.0/1,M10.5.0";
constexpr std::string_view irish = "IST-1GMT0,M10.5.0,M3.5.0/1";
constexpr std::string_view central = "CET-1CEST,M3.5.0,M10.5.0/3";
constexpr std::string_view eastern = "EET-2EEST,M3.5.0/3,M10.5.0/4";

struct Named {
  std::string_view name;
  std::string_view rule;
};

// Only zones whose last rule has held since 1996. Sorted by name.
constexpr std::array built_in_zones{
    Named{"Africa/Ceuta", central},       Named{"Arctic/Longyearbyen", central},
    Named{"Asia/Nicosia", eastern},       Named{"Atlantic/Azores", "<-01>1<+00>,M3.5.0/0,M10.5.0/1"},
    Named{"Atlantic/Canary", western},    Named{"Atlantic/Faroe", western},
    Named{"Atlantic/Madeira", western},   Named{"Atlantic/Reykjavik", "GMT0"},
    Named{"Europe/Amsterdam", central},   Named{"Europe/Andorra", central},
    Named{"Europe/Athens", eastern},      Named{"Europe/Belfast", british},
    Named{"Europe/Belgrade", central},    Named{"Europe/Berlin", central},
    Named{"Europe/Bratislava", central},  Named{"Europe/Brussels", central},
    Named{"Europe/Bucharest", eastern},   Named{"Europe/Budapest", central},
    Named{"Europe/Busingen", central},    Named{"Europe/Copenhagen", central},
    Named{"Europe/Dublin", irish},        Named{"Europe/Gibraltar", central},
    Named{"Europe/Guernsey", british},    Named{"Europe/Helsinki", eastern},
    Named{"Europe/Isle_of_Man", british}, Named{"Europe/Jersey", british},
    Named{"Europe/Kiev", eastern},        Named{"Europe/Kyiv", eastern},
    Named{"Europe/Lisbon", western},      Named{"Europe/Ljubljana", central},
    Named{"Europe/London", british},      Named{"Europe/Luxembourg", central},
    Named{"Europe/Madrid", central},      Named{"Europe/Malta", central},
    Named{"Europe/Mariehamn", eastern},   Named{"Europe/Monaco", central},
    Named{"Europe/Nicosia", eastern},     Named{"Europe/Oslo", central},
    Named{"Europe/Paris", central},       Named{"Europe/Podgorica", central},
    Named{"Europe/Prague", central},      Named{"Europe/Riga", eastern},
    Named{"Europe/Rome", central},        Named{"Europe/San_Marino", central},
    Named{"Europe/Sarajevo", central},    Named{"Europe/Skopje", central},
    Named{"Europe/Sofia", eastern},       Named{"Europe/Stockholm", central},
    Named{"Europe/Tallinn", eastern},     Named{"Europe/Tirane", central},
    Named{"Europe/Vaduz", central},       Named{"Europe/Vatican", central},
    Named{"Europe/Vienna", central},      Named{"Europe/Vilnius", eastern},
    Named{"Europe/Warsaw", central},      Named{"Europe/Zagreb", central},
    Named{"Europe/Zurich", central},      Named{"UTC", "UTC0"},
};

bool by_name(const Named& zone, std::string_view name) { return zone.name < name; }

bool is_allowed(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
         c == '-' || c == '/';
}

}  // namespace

bool is_zone_name(std::string_view name) {
  if (name.empty() || name.size() > 64 || name.front() == '/' || name.back() == '/') return false;
  if (name == "localtime" || name == "posixrules") return false;
  return std::all_of(name.begin(), name.end(), is_allowed);
}

std::optional<std::string> system_rule(std::string_view name) {
  std::ifstream file(std::string(zone_folder).append(name), std::ios::binary);
  std::array<char, 4> magic{};
  if (!file.read(magic.data(), magic.size()) || std::string_view(magic.data(), 4) != "TZif") return std::nullopt;
  file.seekg(0, std::ios::end);
  const std::streamoff size = file.tellg();
  if (size < 8 || size > longest_zone_file) return std::nullopt;
  const std::streamoff length = std::min(size, longest_rule);
  file.seekg(size - length);
  std::string tail(static_cast<std::size_t>(length), '\0');
  if (!file.read(tail.data(), length) || tail.back() != '\n') return std::nullopt;
  tail.pop_back();
  const std::size_t line = tail.rfind('\n');
  if (line == std::string::npos) return std::nullopt;
  return tail.substr(line + 1);
}

std::optional<std::string_view> built_in_rule(std::string_view name) {
  const auto found = std::lower_bound(built_in_zones.begin(), built_in_zones.end(), name, by_name);
  if (found == built_in_zones.end() || found->name != name) return std::nullopt;
  return found->rule;
}

}  // namespace mukana::base
