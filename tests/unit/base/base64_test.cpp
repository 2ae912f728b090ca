#include "base/base64.hpp"

#include <catch2/catch.hpp>

using namespace mukana;
using base::decode_base64;

TEST_CASE("Base64 of RFC 4648, its own examples", "[base]") {
  CHECK(decode_base64("").value() == "");
  CHECK(decode_base64("Zg==").value() == "f");
  CHECK(decode_base64("Zm8=").value() == "fo");
  CHECK(decode_base64("Zm9v").value() == "foo");
  CHECK(decode_base64("Zm9vYg==").value() == "foob");
  CHECK(decode_base64("Zm9vYmE=").value() == "fooba");
  CHECK(decode_base64("Zm9vYmFy").value() == "foobar");
  CHECK(decode_base64("+/+/").value() == "\xFB\xFF\xBF");
  CHECK(decode_base64("AAAA").value() == std::string(3, '\0'));
}

TEST_CASE("Base64 may be broken into lines", "[base]") {
  CHECK(decode_base64("Zm9v\r\nYmFy\n").value() == "foobar");
  CHECK(decode_base64(" Zm 9v ").value() == "foo");
}

TEST_CASE("What is no base64 gives nothing", "[base]") {
  for (const char* text : {"Z", "Zg", "Zg=", "Zg===", "Zm9v!", "Zm9v====", "Zm-_", "=",
                           "====", "Zg==Zg==", "Zh==", "Zm9vYg==x", "\xC3\xA4"}) {
    CAPTURE(text);
    CHECK_FALSE(decode_base64(text).has_value());
  }
}
