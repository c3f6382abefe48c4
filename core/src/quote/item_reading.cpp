#include <algorithm>

#include "bpo/quote/reading.hpp"

namespace bpo::quote {
namespace {

template <typename Value>
void add_once(std::vector<Value>& list, Value value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

}  // namespace

ByItem<ItemReading> items_in(const std::vector<LineReading>& lines) {
  ByItem<ItemReading> items;
  std::vector<const Topic*> seen;
  ByItem<bool> left_out;
  for (std::size_t place = 0; place < lines.size(); ++place) {
    for (const Reading& reading : lines[place].readings) {
      if (!reading.topic->item) continue;
      ItemReading& item = items[*reading.topic->item];
      add_once(item.lines, place);
      if (reading.standing == Standing::excluded) {
        left_out[*reading.topic->item] = true;
        continue;
      }
      item.quoted = true;
      item.standing = std::min(item.standing, reading.standing);
      add_once(seen, reading.topic);
    }
  }
  for (const Topic& topic : topics()) {
    if (!topic.item) continue;
    ItemReading& item = items[*topic.item];
    const bool is_named = std::find(seen.begin(), seen.end(), &topic) != seen.end();
    if (is_named || !topic.needs_price) (is_named ? item.named : item.silent).push_back(&topic);
  }
  for (const ItemRow& row : item_table()) {
    items[row.item].contradicted = items[row.item].quoted && left_out[row.item];
  }
  return items;
}

}  // namespace bpo::quote
