#pragma once

#include <string>

#include "bpo/io/json.hpp"

/// "path code" of the first error of an answer; "answered" where there is none.
inline std::string first_error(const bpo::io::Json& answered) {
  if (answered["schema"] != "bpo-error/1") return "answered";
  const bpo::io::Json& error = answered["errors"][0];
  return error["path"].get<std::string>() + " " + error["code"].get<std::string>();
}
