# Shell functions that tests/run and examples/run share: what the machine lacks is installed, or named.
# Sourced by bash; stands on nothing but Debian's own tools.

# Boost comes by its version everywhere: the unversioned development package is another Boost and conflicts.
build_packages=(g++ cmake ninja-build ccache pkg-config libboost1.81-dev libsqlite3-dev libsodium-dev
  zlib1g-dev libexpat1-dev libqrcodegencpp-dev libcli11-dev python3)
test_packages=(catch2 librapidcheck-dev python3-dev python3-pytest)
gate_packages=(abigail-tools binutils dpkg-dev file mmdebstrap doxygen clang-format clang-tidy locales chromium librsvg2-bin
  zbar-tools python3-setuptools python3-wheel python3-venv mypy)
# A Node that is there already, from wherever, is not replaced by Debian's.
command -v node >/dev/null || gate_packages+=(nodejs npm)

# missing_packages PACKAGE...: those of them that are not installed, one a line.
missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -q '^installed$' || echo "$package"
  done
}

# prepare_packages PACKAGE...: installs the missing ones. Without the rights to, says which are missing and exits 2.
prepare_packages() {
  local missing=() elevate=()
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      elevate=(sudo -n env DEBIAN_FRONTEND=noninteractive)
    else
      printf 'These Debian packages are missing, and there are no rights to install them:\n  %s\n' "${missing[*]}" >&2
      printf 'Ask for:  apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
      exit 2
    fi
  else
    elevate=(env DEBIAN_FRONTEND=noninteractive)
  fi
  echo "Installing what is missing: ${missing[*]}"
  if ! { "${elevate[@]}" apt-get update -qq </dev/null &&
    "${elevate[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null; } >"${TMPDIR:-/tmp}/mukana-packages.log" 2>&1; then
    tail -n 20 "${TMPDIR:-/tmp}/mukana-packages.log" >&2
    echo "The packages could not be installed: ${missing[*]}" >&2
    exit 2
  fi
}

# configure PRESET: CMake's configuration. A folder that another checkout configured is configured afresh.
configure() {
  local folder="build/$1"
  [ "$1" = release ] && folder=build
  if [ -f "$folder/CMakeCache.txt" ] && ! grep -qx "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
    rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles"
  fi
  cmake --preset "$1"
}

# prepare_node_headers: where Node is there without its headers, as Debian's without libnode-dev, they come from npm into
# build/node-api-headers, where cmake/NodeApi.cmake looks too. Without npm the Node package is not built.
prepare_node_headers() {
  command -v node >/dev/null && command -v npm >/dev/null || return 0
  local beside
  beside=$(dirname "$(node -p process.execPath)")/..
  local place
  for place in "$beside"/include/node "$beside"/include/nodejs/src /usr/include/node /usr/include/nodejs/src \
    build/node-api-headers/node_modules/node-api-headers/include; do
    [ -f "$place/node_api.h" ] && return 0
  done
  npm install --no-save --no-audit --no-fund --ignore-scripts --prefix build/node-api-headers node-api-headers \
    >"${TMPDIR:-/tmp}/mukana-node-headers.log" 2>&1 || echo "Node's headers could not be fetched from npm"
}

# has_target FOLDER TARGET: whether a configured build folder knows a target.
has_target() {
  ninja -C "$1" -t query "$2" >/dev/null 2>&1
}
