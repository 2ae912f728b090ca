// The unit tests as a host with another locale would run the library: MUKANA_TEST_LOCALE names the locale that is
// set for the whole process, C and C++, before any test.
#include <cstdio>
#include <cstdlib>
#include <locale>
#include <string>

namespace {

struct HostLocale {
  HostLocale() {
    const char* name = std::getenv("MUKANA_TEST_LOCALE");
    if (name == nullptr) return;
    std::locale::global(std::locale(name));
    // A locale that does not bite would let every test pass in vain.
    char text[8];
    std::snprintf(text, sizeof text, "%.1f", 1.5);
    if (std::string(text) == "1.5") std::abort();
  }
};

const HostLocale host_locale;

}  // namespace
