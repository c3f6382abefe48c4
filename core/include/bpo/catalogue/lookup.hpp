#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo {

/// Whose work a fact describes. Facts of neither side (transition, risk, benefit) answer both.
enum class Side { in_house, outsourced };

/// How a delivery country stands to the client's: the same, near (same part of the world, at most three hours
/// apart) or far.
enum class Distance { onshore, nearshore, offshore };
Distance distance(const Location& home, const Location& delivery);
std::string_view wire_name(Distance distance);

/// The location types to look facts of the client's own country up by, nearest first: "home_us", "home",
/// "global", "any".
std::vector<std::string> home_chain(const Location& home);

/// The same for a delivery country: "offshore_philippines", "offshore", ..., "any". Where nothing was
/// published for onshore or nearshore work, the figure for offshore work stands in: the last place of the
/// chain.
std::vector<std::string> delivery_chain(const Location& home, const Location& delivery);

/// Makes look-ups fast after rows were added. Without it, and until it is called again, every row is looked
/// at.
void index_tables(Catalogue& catalogue);

/// The first fact that fits: every function of the chain in turn, for each every location type in turn. Facts
/// of the other side are passed over. nullptr when there is none.
const Fact* find_fact(const Catalogue& catalogue, std::string_view parameter,
                      std::span<const std::string_view> functions, std::span<const std::string> locations,
                      Side side);

/// The pay of a function in a country: the newest year, and of its occupations the one the table names first,
/// which is the work that is usually given away. nullptr when there is none.
const Occupation* find_occupation(const Catalogue& catalogue, std::string_view function,
                                  std::string_view country);

/// The newest value of a country's indicator that is not unverified; nullptr when there is none.
const Indicator* find_indicator(const Catalogue& catalogue, std::string_view indicator,
                                std::string_view country);

/// The first row of a country's indicator that has a value or a range and is not unverified; nullptr when
/// there is none.
const Indicator* find_level(const Catalogue& catalogue, std::string_view indicator, std::string_view country);

/// The newest published price of an hour of a function's work in a country, in dollars, not older than ten
/// years before the newest of all; else that of the country's region, or for a client in the United States of
/// its distance. nullptr when there is none.
const BillingRate* find_hourly_rate(const Catalogue& catalogue, std::string_view function,
                                    const Location& home, const Location& delivery);

/// A component of a country's employer burden, newest year; nullptr when there is none.
const Burden* find_burden(const Catalogue& catalogue, std::string_view component, std::string_view country);

}  // namespace bpo
