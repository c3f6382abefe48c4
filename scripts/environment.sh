# What every script of this folder shares; sourced, never run. Leaves the shell in the root of the project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export NODE_PATH=/usr/share/nodejs   # Debian's em++ finds the Node modules of its optimiser there
EMSCRIPTEN_ROOT=$(em-config EMSCRIPTEN_ROOT 2>/dev/null || true)
export EMSCRIPTEN_ROOT

say() { printf '\n== %s\n' "$*"; }

# build PRESET [TARGET...]: configures when needed, builds what is stale.
build() {
  local preset=$1
  shift
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
  cmake --build "build/$preset" ${*:+--target "$@"}
}
