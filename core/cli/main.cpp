// bpo <command> [FILE|-] [--jsonl] [--pretty]: a document in, a document out.
// Exit 0: answered. 2: refused, the error document is on standard error. 1: the program itself failed.

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "bpo/catalogue/datasets.hpp"
#include "bpo/io/json.hpp"
#include "bpo/io/tables.hpp"
#include "command.hpp"

namespace {

using bpo::cli::Command;

constexpr int kAnswered = 0;
constexpr int kBroken = 1;
constexpr int kRefused = 2;

struct Options {
  std::string input = "-";
  bool jsonl = false;
  bool pretty = false;
};

std::string shown(const std::string& answer, bool pretty) {
  return pretty ? bpo::io::Json::parse(answer).dump(2) : answer;
}

int answer_one(const Command& command, const std::string& document, const Options& options,
               const bpo::Catalogue& catalogue) {
  const std::string answer = command.answer(document, catalogue);
  const bool refused = bpo::cli::is_error(answer);
  (refused ? std::cerr : std::cout) << shown(answer, options.pretty) << '\n';
  return refused ? kRefused : kAnswered;
}

int answer_lines(const Command& command, std::istream& in, const Options& options,
                 const bpo::Catalogue& catalogue) {
  int worst = kAnswered;
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    const std::string answer = command.answer(line, catalogue);
    if (bpo::cli::is_error(answer)) worst = kRefused;
    std::cout << shown(answer, options.pretty) << '\n';
  }
  return worst;
}

int run(const Command& command, const Options& options) {
  bpo::Catalogue catalogue;
  const bpo::Errors broken = bpo::io::load_tables(bpo::datasets(), catalogue);
  if (!broken.empty()) {
    std::cerr << "bpo: the bundled data cannot be read: " << broken.front().path << ' '
              << broken.front().message << '\n';
    return kBroken;
  }
  if (command.name == "schema") return answer_one(command, options.input, options, catalogue);

  std::ifstream file;
  if (options.input != "-") {
    file.open(options.input, std::ios::binary);
    if (!file) {
      std::cerr << "bpo: cannot read " << options.input << '\n';
      return kBroken;
    }
  }
  std::istream& in = options.input == "-" ? std::cin : file;
  if (options.jsonl) return answer_lines(command, in, options, catalogue);
  const std::string document{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  return answer_one(command, document, options, catalogue);
}

int help(const std::string& name) {
  const Command* command = bpo::cli::find_command(name);
  if (command == nullptr) {
    std::cerr << "bpo: no command is called '" << name << "'; there are";
    for (const Command& known : bpo::cli::commands()) std::cerr << ' ' << known.name;
    std::cerr << '\n';
    return kRefused;
  }
  std::cout << command->summary << ".\n" << command->help << "\n\nExample:\n  ";
  if (command->name == "schema") {
    std::cout << "bpo schema " << command->example << '\n';
  } else {
    std::cout << "echo '" << command->example << "' | bpo " << command->name << " --pretty\n";
  }
  return kAnswered;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"BPO Explorer: the outsourcing market, and what outsourcing would do for one company"};
  app.require_subcommand(1);
  Options options;
  for (const Command& command : bpo::cli::commands()) {
    CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
    const bool by_name = command.name == "schema";
    sub->add_option(by_name ? "NAME" : "FILE", options.input,
                    by_name ? "name of the document" : "a document, - for standard input")
        ->required(by_name);
    sub->add_flag("--pretty", options.pretty, "indent the answer");
    if (!by_name) sub->add_flag("--jsonl", options.jsonl, "one document a line, one answer a line");
  }
  std::string topic;
  app.add_subcommand("help", "What a command reads, with an example that runs")
      ->add_option("COMMAND", topic)
      ->required();

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kAnswered : kRefused;
  }
  try {
    const std::string name = app.get_subcommands().front()->get_name();
    return name == "help" ? help(topic) : run(*bpo::cli::find_command(name), options);
  } catch (const std::exception& error) {
    std::cerr << "bpo: " << error.what() << '\n';
    return kBroken;
  }
}
