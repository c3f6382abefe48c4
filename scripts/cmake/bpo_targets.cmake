# The helpers every target of this project is made with. Flags sit on targets, each with its reason.

include(GNUInstallDirs)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# C++20 for all; no contraction, so that native and wasm round every operation alike.
add_library(bpo_flags INTERFACE)
target_compile_features(bpo_flags INTERFACE cxx_std_20)
target_compile_options(bpo_flags INTERFACE -ffp-contract=off)

add_library(bpo_warnings INTERFACE)
# Designated initialisers leave the other members at their defaults on purpose.
target_compile_options(bpo_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
                                              -Wno-missing-field-initializers)
# g++ 12 sees overlap in every `"text" + std::string` (GCC bug 105651).
target_compile_options(bpo_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# Debian's header-only packages. Emscripten must not see /usr/include itself, so it gets a folder with just these.
add_library(bpo_headers INTERFACE)
if(EMSCRIPTEN)
  set(bpo_header_dir "${CMAKE_BINARY_DIR}/headers")
  file(MAKE_DIRECTORY "${bpo_header_dir}")
  foreach(package boost nlohmann catch2 CLI)
    file(CREATE_LINK "/usr/include/${package}" "${bpo_header_dir}/${package}" SYMBOLIC)
  endforeach()
  foreach(package Eigen unsupported)
    file(CREATE_LINK "/usr/include/eigen3/${package}" "${bpo_header_dir}/${package}" SYMBOLIC)
  endforeach()
  target_include_directories(bpo_headers SYSTEM INTERFACE "${bpo_header_dir}")
  # Reasons: SIMD for the simulation kernel; wasm exceptions only because third-party headers throw; LTO shrinks and speeds.
  target_compile_options(bpo_flags INTERFACE -msimd128 -fwasm-exceptions -flto)
  target_link_options(bpo_flags INTERFACE -msimd128 -fwasm-exceptions -flto -sALLOW_MEMORY_GROWTH=1)
else()
  target_include_directories(bpo_headers SYSTEM INTERFACE /usr/include/eigen3)
endif()
# Eigen adds in the same order in every build, so that digits agree, and says nothing to std::cerr.
target_compile_definitions(bpo_headers INTERFACE EIGEN_DONT_VECTORIZE EIGEN_NO_IO)

# A library of the core with its headers, here and where `cmake --install` puts it, as bpo::<name>.
function(bpo_install_library target name)
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/core/include>"
                                              "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  install(TARGETS ${target} EXPORT bpo ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
endfunction()

# bpo_add_topic(finance npv.cpp irr.cpp ... LIBRARIES bpo::stats): one library a topic, alias bpo::<topic>.
function(bpo_add_topic topic)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  list(TRANSFORM arg_UNPARSED_ARGUMENTS PREPEND "${PROJECT_SOURCE_DIR}/core/src/${topic}/")
  add_library(bpo_${topic} STATIC ${arg_UNPARSED_ARGUMENTS})
  add_library(bpo::${topic} ALIAS bpo_${topic})
  bpo_install_library(bpo_${topic} ${topic})
  target_link_libraries(bpo_${topic} PUBLIC bpo_flags ${arg_LIBRARIES}
                        PRIVATE $<BUILD_INTERFACE:bpo_warnings> $<BUILD_INTERFACE:bpo_headers>)
endfunction()

# bpo_add_test(finance npv_test.cpp ... LIBRARIES bpo::finance): one Catch2 program a topic, run by ctest;
# under Emscripten the same sources run in Node.
function(bpo_add_test topic)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  list(TRANSFORM arg_UNPARSED_ARGUMENTS PREPEND "${PROJECT_SOURCE_DIR}/tests/core/${topic}/")
  add_executable(${topic}_tests ${arg_UNPARSED_ARGUMENTS})
  target_link_libraries(${topic}_tests PRIVATE bpo_catch_main bpo_warnings ${arg_LIBRARIES})
  target_compile_definitions(${topic}_tests PRIVATE BPO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  bpo_run_in_node(${topic}_tests)
  add_test(NAME ${topic} COMMAND ${topic}_tests)
endfunction()

# Under Emscripten: a program for Node that may read the project's own fixtures.
function(bpo_run_in_node target)
  if(EMSCRIPTEN)
    target_link_options(${target} PRIVATE -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sTOTAL_STACK=1048576)
    # .cjs because package.json makes every .js of this project an ES module, and Emscripten's programs are none.
    set_target_properties(${target} PROPERTIES SUFFIX .cjs CROSSCOMPILING_EMULATOR "node;--no-experimental-fetch")
  endif()
endfunction()
