#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "bpo/sourcing/lines.hpp"

namespace bpo::quote {

/// Who puts a cost into an offer: the provider, or the client, whose own cost no provider quotes.
enum class Owner { provider, client };

/// What a quote can name: the cost lines of the savings model in their order. The provider's fees are parted
/// into the price of today and what makes it rise, because quotes leave that out.
enum class Item {
  provider_fee,
  minimum,
  price_rises,
  currency,
  governance,
  additional_fees,
  retained,
  client_supervision,
  travel,
  replacement,
  ai_run,
  knowledge_transfer,
  parallel_run,
  slow_start,
  provider_training,
  severance,
  stranded,
  selection,
  setup,
  events,
};
inline constexpr std::size_t kItems = static_cast<std::size_t>(Item::events) + 1;

struct ItemRow {
  Item item;
  std::string_view id;
  std::string_view label;  ///< empty: that of the line
  Line line;
  Owner owner;
  std::string_view paths;  ///< inputs of the model that it is worked out from, parted by blanks

  std::string_view name() const;
};

/// One row an item, in the order of `Item`.
std::span<const ItemRow> item_table();

inline const ItemRow& row_of(Item item) {
  return item_table()[static_cast<std::size_t>(item)];
}

template <typename Value>
using ByItem = std::array<Value, kItems>;

}  // namespace bpo::quote
