#pragma once

#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/error.hpp"

namespace bpo::io {

/// Adds the tables of a shard, {"roi-parameters": [...], "locations": [...], ...}, to a catalogue. A table
/// that is loaded again replaces the one before. Tables with other names are passed over: a shard may hold
/// more than the models read. Nothing is changed when an error is returned: a record without an id, a text
/// where a number belongs.
Errors load_tables(std::string_view text, Catalogue& catalogue);

}  // namespace bpo::io
