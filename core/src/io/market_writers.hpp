#pragma once

#include <span>

#include "bpo/io/json.hpp"
#include "market_answer.hpp"

/// The members of a `bpo-market-result/1`, one function each.
namespace bpo::io {

// Whose figures there are.
Json pooled_json(const market::Pool& pool, const MarketQuestion& question);
Json paths_json(std::span<const market::Path> paths);
Json editions_json(std::span<const market::Editions> editions);
Json other_scopes_json(const market::Pool& pool);

// What is wrong with some of them.
Json rates_json(std::span<const market::Path> paths, int year);
/// What is not compared in the year; some of it speaks of other years, and so counts in the consensus.
Json excluded_json(const MarketAnswer& answer);
Json warnings_json(const MarketQuestion& question, const MarketAnswer& answer);

// What the publishers say together, and how often they were right.
Json combined_json(const market::Consensus& consensus);
Json leave_one_out_json(const market::Consensus& consensus);
Json scoreboard_json(std::span<const market::TrackRecord> records);

// Where it is going. All but the first two need an outlook with points.
Json method_json(const MarketQuestion& question, const MarketAnswer& answer);
Json history_json(const market::History& history);
Json projection_json(const MarketQuestion& question, const MarketAnswer& answer);
Json scenarios_json(const MarketAnswer& answer);
/// A basis with the factor of every year, and what is shown in the last one.
Json bases_json(const MarketAnswer& answer);

// What else can be asked.
Json years_json(const MarketQuestion& question);
/// The breakdowns of the market in question, by publisher, year and dimension: ids of market-shares.
Json breakdowns_json(const market::Choice& choice, std::span<const MarketShare> shares);
Json scopes_json(std::span<const MarketEstimate> estimates);
Json regions_json(std::span<const MarketEstimate> estimates, std::string_view scope);

}  // namespace bpo::io
