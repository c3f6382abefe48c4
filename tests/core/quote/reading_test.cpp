#include "bpo/quote/reading.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace bpo::quote;

namespace {

/// "setup waived, provider_training excluded": what a line says, by topic.
std::string said(const std::string& text, const std::string& under = "") {
  std::vector<std::string> parts;
  for (const Reading& reading : read_line({text, under}).readings)
    parts.push_back(std::string(reading.topic->id) + " " + std::string(wire_name(reading.standing)));
  std::sort(parts.begin(), parts.end());
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : ", ") + part;
  return all;
}

}  // namespace

TEST_CASE("a line names what it prices", "[quote]") {
  CHECK(said("Customer service agent: $12.50 per hour") == "staff priced");
  CHECK(said("$12.50 per hour") == "service_price priced");
  CHECK(said("Training: $500 per agent") == "provider_training priced");
  CHECK(said("Set-up, one-time, $2,000") == "setup priced");
  CHECK(said("Overtime at 1.5 x the hourly rate") == "overtime named, service_price named");
  CHECK(said("Setup $2,000 and training at $300 per agent") == "provider_training priced, setup priced");
  CHECK(said("Knowledge transfer | 6 weeks | €9.000") == "knowledge_transfer priced");
  CHECK(said("$0.95 per AI resolution") == "ai_run priced");
}

TEST_CASE("included, waived and left out are told apart", "[quote]") {
  CHECK(said("Setup fee waived") == "setup waived");
  CHECK(said("No setup fee") == "setup waived");
  CHECK(said("Onboarding: $0") == "setup waived");
  CHECK(said("Free onboarding") == "setup waived");
  CHECK(said("Training not included") == "provider_training excluded");
  CHECK(said("No training is included") == "provider_training excluded");
  CHECK(said("Training is included in the hourly rate") == "provider_training included, service_price named");
  CHECK(said("$12 per hour including training and QA, excluding telephony and travel") ==
        "pass_through excluded, provider_management included, provider_training included, service_price "
        "priced, "
        "travel excluded");
  CHECK(said("Travel, training and telephony are not included") ==
        "pass_through excluded, provider_training excluded, travel excluded");
  CHECK(said("Setup $2,000, training not included") == "provider_training excluded, setup priced");
  CHECK(said("Hourly rate (excl. VAT): $12") == "service_price priced, taxes excluded");
  CHECK(said("Travel billed at cost") == "travel named");
  CHECK(said("Knowledge transfer at no charge, parallel run extra") ==
        "knowledge_transfer waived, parallel_run named");
  CHECK(said("Rate $12/hour excluding VAT, setup fee $2,000") ==
        "setup priced, staff priced, taxes excluded");
  CHECK(said("Training to be provided by the client") == "provider_training excluded");
}

TEST_CASE("what a heading says holds for the lines under it", "[quote]") {
  const auto lines = lines_of(
      "Agent: $12/hour\n\nNot included:\n- Training\n- Travel\n\nSetup fee: $900\nIncluded\nReporting\n");
  REQUIRE(lines.size() == 7);
  CHECK(lines[2].under == "Not included:");
  CHECK(lines[3].under == "Not included:");
  CHECK(lines[4].under.empty());
  CHECK(said(lines[2].text, lines[2].under) == "provider_training excluded");
  CHECK(said("Training: $500", "Not included:") == "provider_training priced");
  CHECK(said("Training (at no charge)", "Not included:") == "provider_training waived");
  CHECK(said(lines[6].text, lines[6].under) == "provider_management included");
}

TEST_CASE("a line in another language is told, not read", "[quote]") {
  const auto language = [](const char* text) {
    const LineReading reading = read_line({text, ""});
    CHECK(reading.readings.empty());
    return reading.kind == LineKind::other_language ? std::string(reading.language) : "English";
  };
  CHECK(language("Einrichtung und Schulung nicht enthalten") == "German");
  CHECK(language("Setup 500 EUR zzgl. MwSt, Training nicht inkl.") == "German");
  CHECK(language("Frais de mise en service, 12 € par heure") == "French");
  CHECK(language("Tarifa por hora: 12 USD con capacitación") == "Spanish");
  CHECK(language("Taxa mensal com treinamento não incluso") == "Portuguese");
  CHECK(language("Тариф за час 12 USD") == "");
  CHECK(language("一小時十二美元") == "");
}

TEST_CASE("what is not understood is listed as such", "[quote]") {
  for (const char* text : {"qwx zzk 123", "Dear Ms Smith", "", "§ $ % &", "\xff\xfe\x80 12"}) {
    INFO(text);
    CHECK(read_line({text, ""}).kind == LineKind::not_understood);
  }
}

TEST_CASE("an item that one line names and another leaves out counts as quoted", "[quote]") {
  const auto items =
      items_in({read_line({"Training: $500 per agent", ""}), read_line({"Training not included", ""})});
  const ItemReading& training = items[Item::provider_training];
  CHECK(training.quoted);
  CHECK(training.contradicted);
  CHECK(training.lines == std::vector<std::size_t>{0, 1});
}

TEST_CASE("no phrase of the vocabulary stands for two things", "[quote]") {
  std::vector<std::string> phrases;
  for (const Topic& topic : topics()) {
    std::string phrase;
    for (const char c : std::string(topic.phrases) + "|") {
      if (c != '|') {
        phrase += c;
        continue;
      }
      CHECK_FALSE(phrase.empty());
      phrases.push_back(phrase);
      phrase.clear();
    }
  }
  std::sort(phrases.begin(), phrases.end());
  const auto twice = std::adjacent_find(phrases.begin(), phrases.end());
  INFO((twice == phrases.end() ? "" : *twice));
  CHECK(twice == phrases.end());
}
