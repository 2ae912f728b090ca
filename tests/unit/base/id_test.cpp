// Ids, and the identity codes that must never become one.
#include "mukana/base/id.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace mukana;
using base::is_personal_identity_code;

namespace {

// A code made up of its parts, with the check character that belongs to it (Finnish Digital and Population Data
// Services Agency: the number of birth date and individual number, modulo 31). Individual numbers from 900 on are
// never given to a person.
std::string code_of(std::string_view birth, char century, std::string_view individual) {
  const long number = std::stol(std::string(birth) + std::string(individual));
  return std::string(birth) + century + std::string(individual) +
         "0123456789ABCDEFHJKLMNPRSTUVWXY"[static_cast<std::size_t>(number % 31)];
}

std::string refusal(std::string_view id) {
  const auto refused = base::check_id(id, "/id");
  if (!refused) return {};
  CHECK(refused->path == "/id");
  return refused->code;
}

}  // namespace

TEST_CASE("A personal identity code is known by every century sign", "[base]") {
  // Worked by hand: 10203901 = 31 * 329158 + 3, and the check character of 3 is 3.
  CHECK(code_of("010203", 'A', "901").back() == '3');
  for (const char sign : std::string_view("+-YXWVUABCDEF")) {
    CAPTURE(sign);
    CHECK(is_personal_identity_code(code_of("010203", sign, "901")));
    CHECK(refusal(code_of("010203", sign, "901")) == "PERSONAL_IDENTITY_CODE");
  }
  for (const char sign : std::string_view("GTZ0a/*")) {
    CAPTURE(sign);
    CHECK_FALSE(is_personal_identity_code(code_of("010203", sign, "901")));
  }
}

TEST_CASE("A code with a wrong check character, date or form is none", "[base]") {
  const std::string code = code_of("010203", 'A', "950");
  REQUIRE(is_personal_identity_code(code));
  for (const char check : std::string_view("0123456789ABCDEFHJKLMNPRSTUVWXYGIOQZ")) {
    std::string other = code;
    other.back() = check;
    CHECK(is_personal_identity_code(other) == (check == code.back()));
  }
  CHECK_FALSE(is_personal_identity_code(code_of("310203", 'A', "950")));
  CHECK_FALSE(is_personal_identity_code(code_of("290203", 'A', "950")));
  CHECK(is_personal_identity_code(code_of("290204", 'A', "950")));
  CHECK(is_personal_identity_code(code_of("290200", 'A', "950")));        // 2000 was a leap year
  CHECK_FALSE(is_personal_identity_code(code_of("290200", '-', "950")));  // 1900 was none
  CHECK_FALSE(is_personal_identity_code(code_of("011303", 'A', "950")));
  CHECK_FALSE(is_personal_identity_code(code + "0"));
  CHECK_FALSE(is_personal_identity_code(code.substr(0, 10)));
  CHECK_FALSE(is_personal_identity_code(""));
  CHECK_FALSE(is_personal_identity_code("abcdefAghiJ"));
}

TEST_CASE("An id has 1 to 64 printable ASCII characters and no space at its ends", "[base]") {
  for (const char* id : {"a", "contact-1", "a b", "~", "!", "00000", "series.2021-02-15.2", "'; DROP TABLE person"}) {
    CAPTURE(id);
    CHECK(refusal(id).empty());
  }
  for (const char* id : {"", " ", " a", "a ", "a\tb", "a\nb", "\x7F", "\xC3\xA4"}) {
    CAPTURE(id);
    CHECK(refusal(id) == "BAD_ID");
  }
  CHECK(refusal(std::string(64, 'x')).empty());
  CHECK(refusal(std::string(65, 'x')) == "BAD_ID");
  CHECK(refusal(std::string_view("a\0b", 3)) == "BAD_ID");
}

TEST_CASE("A derived id is the same for the same parts on every machine, and another for others", "[base]") {
  const std::string id = base::derived_id("attendance", "meeting-1", "person-1");
  CHECK(id == base::derived_id("attendance", "meeting-1", "person-1"));
  // Version 5 over the namespace and the parts, each ended by a NUL, computed apart from this library.
  CHECK(id == "97fd48eb-b837-50dc-8af7-def1d8ddba57");
  const std::set<std::string> all{id,
                                  base::derived_id("attendance", "person-1", "meeting-1"),
                                  base::derived_id("attendance", "meeting-1p", "erson-1"),
                                  base::derived_id("attendance", "meeting-1", "person-2"),
                                  base::derived_id("attendancem", "eeting-1", "person-1"),
                                  base::derived_id("loan", "meeting-1", "person-1")};
  CHECK(all.size() == 6);
}

TEST_CASE("A made id carries its time first, so that ids sort by it", "[base]") {
  const std::string id = base::make_id(0x0123456789ab);
  CHECK(id.substr(0, 15) == "01234567-89ab-7");
  CHECK(std::string_view("89ab").find(id[19]) != std::string_view::npos);
  CHECK(base::make_id(1'600'000'000'000) < base::make_id(1'600'000'000'001));
  CHECK(base::make_id(1'600'000'000'255) < base::make_id(1'600'000'000'256));
  CHECK(base::make_id(5) != base::make_id(5));
  CHECK(refusal(id).empty());
}

TEST_CASE("A random id carries no time", "[base]") {
  std::set<std::string> starts;
  for (int i = 0; i < 50; ++i) {
    const std::string id = base::make_random_id();
    CHECK(id.size() == 36);
    CHECK(id[14] == '4');
    starts.insert(id.substr(0, 8));
  }
  CHECK(starts.size() > 40);
}

TEST_CASE("A UUID is written in groups", "[base]") {
  CHECK(base::format_uuid({0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee,
                           0xff}) == "00112233-4455-6677-8899-aabbccddeeff");
}

TEST_CASE("A text by language falls back to English, Finnish, Swedish, then to the first", "[base]") {
  base::Texts texts;
  CHECK(texts.in("fi").empty());
  texts.by_language = {{"de", "d"}, {"und", "u"}};
  CHECK(texts.in("fi") == "d");
  texts.by_language["sv"] = "s";
  CHECK(texts.in("fi") == "s");
  texts.by_language["fi"] = "f";
  CHECK(texts.in("sv") == "s");
  CHECK(texts.in("en") == "f");
  texts.by_language["en"] = "e";
  CHECK(texts.in("de") == "d");
  CHECK(texts.in("no") == "e");
}
