#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "bpo/sourcing/lines.hpp"

namespace bpo::quote {

/// Who puts a cost into an offer: the provider, or the client, whose own cost no provider quotes.
enum class Owner { provider, client };

/// What a quote can name: a cost line of the savings model, as `Item::governance`. The provider's fees are
/// parted into the price of today and what makes it rise, because quotes leave that out.
class Item {
 public:
  using enum Line;
  static const Item minimum, price_rises,
      currency;  ///< parts of the provider's fees, beside the price of today

  /// One of the lines from the provider's fees to events.
  constexpr Item(Line line)  // NOLINT(google-explicit-constructor): a line is an item
      : place_(line == provider_fee ? 0 : static_cast<std::size_t>(line) - kFees + kParts) {}

  /// In the order of the table.
  constexpr std::size_t place() const { return place_; }

  friend constexpr bool operator==(Item, Item) = default;

 private:
  static constexpr std::size_t kFees = static_cast<std::size_t>(provider_fee);
  static constexpr std::size_t kParts = 3;
  explicit constexpr Item(std::size_t place) : place_(place) {}

  std::size_t place_;
};
inline constexpr Item Item::minimum{std::size_t{1}};
inline constexpr Item Item::price_rises{std::size_t{2}};
inline constexpr Item Item::currency{std::size_t{3}};
inline constexpr std::size_t kItems = Item(Line::events).place() + 1;

struct ItemRow {
  Item item;
  std::string_view id;
  std::string_view label;  ///< empty: that of the line
  Line line;
  Owner owner;
  std::string_view paths;  ///< inputs of the model that it is worked out from, parted by blanks

  std::string_view name() const;
};

/// One row an item, in the order of the lines.
std::span<const ItemRow> item_table();

inline const ItemRow& row_of(Item item) {
  return item_table()[item.place()];
}

/// A value for each item.
template <typename Value>
class ByItem {
 public:
  Value& operator[](Item item) { return values_[item.place()]; }
  const Value& operator[](Item item) const { return values_[item.place()]; }
  auto begin() const { return values_.begin(); }
  auto end() const { return values_.end(); }

 private:
  std::array<Value, kItems> values_{};
};

}  // namespace bpo::quote
