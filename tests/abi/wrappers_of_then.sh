# The Python and Node packages of the last release, beside its C tests. Sourced by tests/abi/last_release.
#
# Their extension modules are compiled with the header of then and linked to the stand-in, as the C tests are; their Python and
# JavaScript is that of then. Each becomes a program that runs the conformance suite of then, where every operation in a vector
# was stable, and the package's own tests of calls, handles and lists.

# compiler LANGUAGE...: through ccache where it is there.
compiler() { command -v ccache >/dev/null && echo "ccache $*" || echo "$*"; }

# compile_all FOLDER COMPILER FLAG... -- SOURCE...: an object for each source, two at a time.
compile_all() {
  local folder=$1 flags=()
  shift
  while [ "$1" != -- ]; do flags+=("$1") && shift; done
  shift
  mkdir -p "$folder"
  printf '%s\n' "$@" | xargs -P "$(nproc)" -I '{}' sh -c '"$@" -c "$0" -o "'"$folder"'/$(basename "$0").o"' '{}' "${flags[@]}"
}

# The suite of then lies where the packages look for it, without what was experimental.
place_suite() {
  rm -rf "$1/tests/contract/vectors"
  cp -r "$2/vectors/vectors" "$1/tests/contract/vectors"
}

# build_python TREE FOLDER
build_python() {
  local tree=$1 out=$2 headers test tests=()
  [ -d "$tree/capi/python/src" ] || return 0
  headers=$(/usr/bin/python3 -c 'import sysconfig; print(sysconfig.get_path("include"))')
  if [ ! -f "$headers/Python.h" ] || ! /usr/bin/python3 -c 'import pytest' 2>/dev/null; then
    echo "the Python package of then is left out: python3-dev or python3-pytest is not installed"
    return 0
  fi
  # shellcheck disable=SC2046
  compile_all "$out/python-objects" $(compiler gcc) -std=c99 -fPIC -w -I "$tree/capi" -isystem "$headers" -- "$tree"/capi/python/src/*.c
  mkdir -p "$out/python"
  cp -r "$tree/capi/python/mukana" "$out/python/mukana"
  gcc -shared "$out"/python-objects/*.o -L "$out/stand-in" -lmukana -o "$out/python/mukana/_mukana.abi3.so"
  for test in contract calls cursor handles callbacks; do
    [ -f "$tree/capi/python/tests/test_$test.py" ] && ! excepted "test_$test.py" && tests+=("$tree/capi/python/tests/test_$test.py")
  done
  printf '#!/bin/sh\nPYTHONPATH=%q exec /usr/bin/python3 -m pytest -q -x -p no:cacheprovider -m "not long" %s\n' "$out/python" \
    "$(printf '%q ' "${tests[@]}")" >"$out/bin/python"
  chmod +x "$out/bin/python"
}

# build_node TREE FOLDER LIBRARY: with the headers of Node that the library's build folder found.
build_node() {
  local tree=$1 out=$2 headers test tests=()
  [ -d "$tree/capi/node/addon" ] || return 0
  headers=$(sed -n 's/^NODE_API_INCLUDE_DIR:PATH=//p' "$(dirname "$3")/../CMakeCache.txt" 2>/dev/null || true)
  if ! command -v node >/dev/null || [ ! -f "$headers/node_api.h" ]; then
    echo "the Node package of then is left out: Node or its headers are not there"
    return 0
  fi
  # shellcheck disable=SC2046
  compile_all "$out/node-objects" $(compiler g++) -std=c++20 -fPIC -w -DNAPI_VERSION=8 -I "$tree/capi" -isystem "$headers" \
    -- "$tree"/capi/node/addon/*.cpp
  g++ -shared "$out"/node-objects/*.o -L "$out/stand-in" -lmukana -lpthread -o "$out/mukana.node"
  for test in contract session lists callbacks; do
    [ -f "$tree/capi/node/test/${test}_test.mjs" ] && ! excepted "${test}_test.mjs" && tests+=("$tree/capi/node/test/${test}_test.mjs")
  done
  printf '#!/bin/sh\nMUKANA_ADDON=%q exec node --test %s\n' "$out/mukana.node" "$(printf '%q ' "${tests[@]}")" >"$out/bin/node"
  chmod +x "$out/bin/node"
}
