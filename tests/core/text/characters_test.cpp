#include "bpo/text/characters.hpp"

#include <catch2/catch.hpp>

using namespace bpo::text;

TEST_CASE("a character takes the bytes that UTF-8 gives it", "[text]") {
  const auto is = [](std::string_view text, std::uint32_t code, std::size_t bytes) {
    const Character character = character_at(text, 0);
    return character.code == code && character.bytes == bytes;
  };
  CHECK(is("a", 'a', 1));
  CHECK(is("\u00E9", 0xE9, 2));
  CHECK(is("\u20AC", 0x20AC, 3));
  CHECK(is("\U0001F600", 0x1F600, 4));
  CHECK(is("", 0, 1));
}

TEST_CASE("bytes that are no UTF-8 stand for themselves", "[text]") {
  for (const std::string_view text : {"\x80", "\xC0\xAF", "\xE2\x82", "\xE2\x28\xA1", "\xF8\x88", "\xFF"}) {
    const Character character = character_at(text, 0);
    CHECK(character.bytes == 1);
    CHECK(character.code == static_cast<unsigned char>(text[0]));
  }
}

TEST_CASE("signs are read as the plain ones", "[text]") {
  CHECK(plain_sign(0x2013) == "-");
  CHECK(plain_sign(0x2212) == "-");
  CHECK(plain_sign(0xA0) == " ");
  CHECK(plain_sign(0x20AC) == "\u20AC");
  CHECK(plain_sign(0x3042).empty());
}

TEST_CASE("a number is the double nearest to its digits", "[text]") {
  CHECK(value_of("1250", 2) == 12.5);
  CHECK(value_of("1", 1) == 0.1);
  CHECK(value_of("999999999999999", 0) == 999999999999999.0);
  CHECK(value_of("9999999999999999", 0) == 0);
  CHECK(value_of("", 0) == 0);
}
