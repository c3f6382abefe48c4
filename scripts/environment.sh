# What every script of this folder shares; sourced, never run. Leaves the shell in the root of the project.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export NODE_PATH=/usr/share/nodejs   # Debian's em++ finds the Node modules of its optimiser there
EMSCRIPTEN_ROOT=$(em-config EMSCRIPTEN_ROOT 2>/dev/null || true)
export EMSCRIPTEN_ROOT

# A Node.js that scripts/install had to bring along.
node_version=20.20.2
if [ -x build/node/bin/node ]; then PATH="$PWD/build/node/bin:$PATH"; fi
node_is_recent() {
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}

say() { printf '\n== %s\n' "$*"; }

# build PRESET [TARGET...]: configures when needed, builds what is stale.
build() {
  local preset=$1
  shift
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
  cmake --build "build/$preset" ${*:+--target "$@"}
}
