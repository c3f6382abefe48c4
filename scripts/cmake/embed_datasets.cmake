# cmake -DPACKAGE=datasets/datapackage.json -DOUTPUT=datasets.cpp -P embed_datasets.cmake
# Writes every table of the data package into one C++ source, as the JSON text {"table":[...],...}.
cmake_minimum_required(VERSION 3.25)

# Compilers need not take string literals above 65,536 bytes, and g++ -Wpedantic warns of them.
set(piece_size 60000)
set(delimiter "bpo_table")

get_filename_component(folder "${PACKAGE}" DIRECTORY)
file(READ "${PACKAGE}" package)
string(JSON count LENGTH "${package}" resources)
math(EXPR last "${count} - 1")

set(text "{")
foreach(i RANGE ${last})
  string(JSON name GET "${package}" resources ${i} name)
  string(JSON path GET "${package}" resources ${i} path)
  file(READ "${folder}/${path}" table)
  if(i GREATER 0)
    string(APPEND text ",")
  endif()
  string(APPEND text "\"${name}\":${table}")
endforeach()
string(APPEND text "}\n")

string(FIND "${text}" ")${delimiter}\"" clash)
if(NOT clash EQUAL -1)
  message(FATAL_ERROR "A table holds the text that ends a raw string literal: )${delimiter}\"")
endif()

# Cuts fall on ends of lines, so that no character of several bytes is torn.
set(pieces "")
string(LENGTH "${text}" left)
while(left GREATER 0)
  string(SUBSTRING "${text}" 0 ${piece_size} piece)
  if(left GREATER piece_size)
    string(FIND "${piece}" "\n" cut REVERSE)
    math(EXPR cut "${cut} + 1")
    if(cut EQUAL 0)
      message(FATAL_ERROR "A record is longer than ${piece_size} bytes")
    endif()
    string(SUBSTRING "${text}" 0 ${cut} piece)
  endif()
  string(LENGTH "${piece}" length)
  string(SUBSTRING "${text}" ${length} -1 text)
  math(EXPR left "${left} - ${length}")
  string(APPEND pieces "    R\"${delimiter}(${piece})${delimiter}\"sv,\n")
endwhile()

file(WRITE "${OUTPUT}" "// Written by scripts/cmake/embed_datasets.cmake from datasets/*.json.
#include \"bpo/catalogue/datasets.hpp\"

#include <string>

namespace bpo {
namespace {

using namespace std::string_view_literals;  // "..."sv knows its length, which a compiler would count otherwise

constexpr std::string_view kPieces[] = {
${pieces}};

std::string joined() {
  std::size_t size = 0;
  for (const std::string_view piece : kPieces) size += piece.size();
  std::string text;
  text.reserve(size);
  for (const std::string_view piece : kPieces) text += piece;
  return text;
}

}  // namespace

std::string_view datasets() {
  static const std::string text = joined();
  return text;
}

}  // namespace bpo
")
