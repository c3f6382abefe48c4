#include "bpo/text/characters.hpp"

#include <array>

namespace bpo::text {
namespace {

constexpr std::size_t kMostDigits = 15;

struct Wide {
  std::uint32_t code;
  std::string_view read_as;
};
constexpr std::array kWide{
    Wide{0x20AC, "€"}, Wide{0xA3, "£"},   Wide{0xA5, "¥"},   Wide{0x20B9, "₹"}, Wide{0x20B1, "₱"},
    Wide{0x2010, "-"}, Wide{0x2011, "-"}, Wide{0x2012, "-"}, Wide{0x2013, "-"}, Wide{0x2014, "-"},
    Wide{0x2212, "-"}, Wide{0x2019, "'"}, Wide{0x2018, "'"}, Wide{0xA0, " "},   Wide{0x202F, " "},
    Wide{0x2009, " "}, Wide{0xFEFF, " "}, Wide{0x2022, "*"}, Wide{0xB7, "*"},   Wide{0x2248, "~"},
};

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : std::uint32_t{0};
  };
  const std::uint32_t first = byte(at);
  const std::size_t bytes = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
  if (bytes == 1) return {first, 1};
  std::uint32_t code = first & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {first, 1};
    code = code << 6U | (byte(at + i) & 0x3FU);
  }
  return {code, bytes};
}

std::string_view plain_sign(std::uint32_t code) {
  for (const Wide& wide : kWide) {
    if (wide.code == code) return wide.read_as;
  }
  return {};
}

double value_of(std::string_view digits, std::size_t decimals) {
  if (digits.size() > kMostDigits) return 0;
  double whole = 0, scale = 1;
  for (const char c : digits) whole = whole * 10 + (c - '0');
  for (std::size_t i = 0; i < decimals; ++i) scale *= 10;
  return whole / scale;
}

}  // namespace bpo::text
