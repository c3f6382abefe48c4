#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"

namespace bpo::cli {

/// One command of the program: a document in, a document out.
struct Command {
  std::string_view name;
  std::string_view summary;
  std::string_view help;     ///< what the document holds
  std::string_view example;  ///< a document that runs; for `schema`, a name
  std::string (*answer)(std::string_view input, const Catalogue& catalogue);
};

std::span<const Command> commands();

/// nullptr when there is none of that name.
const Command* find_command(std::string_view name);

/// Is this answer a refusal?
bool is_error(std::string_view answer);

}  // namespace bpo::cli
