# cmake -DBUILD=build/release -DWORK=FOLDER -P consumer.cmake
# Installs the library into an empty folder, then configures, builds and runs a program that finds it there, and holds its answer to
# that of the installed `bpo`.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGN} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE "${WORK}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/installed")
run("${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}" -B "${WORK}/build" "-DCMAKE_PREFIX_PATH=${WORK}/installed")
run("${CMAKE_COMMAND}" --build "${WORK}/build")

file(WRITE "${WORK}/case.json" [[{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},
  "work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}}]])
execute_process(COMMAND "${WORK}/build/consumer" OUTPUT_VARIABLE found COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${WORK}/installed/bin/bpo" roi "${WORK}/case.json" OUTPUT_VARIABLE wanted COMMAND_ERROR_IS_FATAL ANY)
string(STRIP "${found}" found)
string(STRIP "${wanted}" wanted)
if(NOT found STREQUAL wanted)
  message(FATAL_ERROR "the consumer answers\n${found}\nand bpo\n${wanted}")
endif()
