// bpo_oracle CASES.json...: answers reference cases with the core's own functions, one JSON line each.
//
// {"suite","case","result"}, or "error" where the core refused, or "unsupported" where the core has no such
// function. Exit 1 when a file cannot be read.

#include <cstdio>
#include <fstream>
#include <iterator>

#include "functions.hpp"

namespace {

using bpo::oracle::Functions;
using bpo::oracle::Json;

Json answer(const Functions& functions, const Json& reference) {
  Json line{{"suite", reference.value("suite", Json())}, {"case", reference.value("case", Json())}};
  const std::string name = reference.value("function", "");
  const auto function = functions.find(name);
  if (function == functions.end()) {
    line["unsupported"] = name;
    return line;
  }
  try {
    const auto result = function->second(reference.value("input", Json::object()));
    if (result) {
      line["result"] = result.value();
    } else {
      const bpo::Error& error = result.errors().front();
      line["error"] = bpo::wire_name(error.code);
      line["message"] = error.path + " " + error.message;
    }
  } catch (const Json::exception& error) {  // an input of another type than the function's
    line["error"] = bpo::wire_name(bpo::ErrorCode::wrong_type);
    line["message"] = error.what();
  }
  return line;
}

int run(const char* path, const Functions& functions) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const Json suite = Json::parse(text, nullptr, false);
  if (!file || suite.is_discarded() || !suite.contains("cases")) {
    std::fprintf(stderr, "%s: not a file of cases\n", path);
    return 1;
  }
  for (const Json& reference : suite.at("cases")) std::puts(answer(functions, reference).dump().c_str());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: bpo_oracle CASES.json...\n", stderr);
    return 2;
  }
  Functions functions;
  bpo::oracle::add_decision(functions);
  bpo::oracle::add_dependence(functions);
  bpo::oracle::add_distributions(functions);
  bpo::oracle::add_erlang(functions);
  bpo::oracle::add_finance(functions);
  bpo::oracle::add_regression(functions);
  bpo::oracle::add_sobol(functions);
  bpo::oracle::add_statistics(functions);
  int status = 0;
  for (int i = 1; i < argc; ++i) status |= run(argv[i], functions);
  return status;
}
