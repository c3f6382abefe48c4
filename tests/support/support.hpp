#pragma once

#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/sourcing/given.hpp"
#include "bpo/sourcing/scenario.hpp"

namespace bpo::test {

/// The bundled data, loaded once.
const Catalogue& catalogue();

/// The text of a file of the project, "tests/golden/roi/e1.json".
std::string read_file(std::string_view path);

/// Worked example E1 of the savings model: voice support, home to a nearshore dedicated team, priced by head,
/// one wave.
Given e1_given();
Scenario e1();

/// Forty support agents from the United States to a country, everything else by default.
Given default_given(std::string_view location = "JAM");
Scenario scenario(const Given& given);

/// Multiplies every amount of money by `factor`.
void scale_money(Scenario& scenario, double factor);

}  // namespace bpo::test
