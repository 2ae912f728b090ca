# The steps of every day. Sourced by tests/run.

plan_everyday() {
  plan build "Configure and build (dev)"
  plan unit "Unit tests" build
  plan interface "C interface and contract tests" build
  plan node "The Node package: its tests" build
  plan python "The Python package" build
  plan arrows "Includes follow the arrows of the layout"
  plan format "Formatting"
  plan example-data "The example's records are as their maker makes them"
  plan locale "Unit tests under fi_FI.UTF-8, with decimal commas" build
  plan catalogue "The catalogue and what is generated from it are the committed ones" build
  plan catalogue-promise "The catalogue keeps what the last release promised"
}

# build_preset PRESET [TARGET...]
build_preset() {
  configure "$1"
  ninja -C "build/$1" -k 0 "${@:2}"
}

# run_unit PRESET [ARGUMENT...]: the unit tests; a filter that matches no test is not a pass.
run_unit() {
  "build/$1/bin/mukana_tests" "${@:2}" | tee "$log_folder/unit-$1.out"
  if grep -q '^No tests ran' "$log_folder/unit-$1.out"; then skip "there is no such unit test yet"; fi
}

# run_ctest PRESET ARGUMENT...: skipped where no test matches.
run_ctest() {
  if ctest --test-dir "build/$1" -N "${@:2}" | grep -q '^Total Tests: 0'; then skip "no such tests in this tree"; fi
  ctest --test-dir "build/$1" --output-on-failure -j "$(nproc)" "${@:2}"
  # CTest ends with its total time; the count is the better last word.
  ctest --test-dir "build/$1" -N "${@:2}" | sed -n 's/^Total Tests: \(.*\)/\1 test programs passed/p'
}

# Our own C and C++ files in these folders, without those that a generator wrote.
own_sources() {
  find "$@" -type f \( -name '*.c' -o -name '*.h' -o -name '*.cpp' -o -name '*.hpp' \) \
    -not -path '*/generated/*' -not -name mukana_operations.h -not -path '*/node_modules/*' -not -path '*/build/*' | sort
}

step_build() {
  prepare_node_headers
  build_preset dev
}

step_unit() { run_unit dev; }

step_interface() { run_ctest dev -LE '^(corpus|long|night)$' -E '^unit$'; }

# need_node: skips the step where Node, or the addon in this build folder, is missing.
need_node() {
  command -v node >/dev/null || skip "node is not installed"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] || skip "this Node is older than 18"
  has_target "$1" mukana_node || skip "the addon is not built: Node's headers were not found"
}

step_node() {
  need_node build/dev
  capi/node/test/run build/dev
}

step_arrows() {
  python3 tests/arrows/arrows.py --self-test
  python3 tests/arrows/arrows.py
}

step_format() {
  command -v clang-format >/dev/null || skip "clang-format is not installed"
  own_sources include src capi examples tests >"$log_folder/sources"
  if ! xargs -r -P "$(nproc)" -n 16 clang-format --dry-run -Werror <"$log_folder/sources" >"$log_folder/format.out" 2>&1; then
    cat "$log_folder/format.out"
    sed -n 's/:[0-9]*:[0-9]*: error: .*//p' "$log_folder/format.out" | sort | uniq -c
    echo "not formatted; mend it: ./tests/run --format"
    return 1
  fi
  echo "$(wc -l <"$log_folder/sources") files are formatted"
}

step_example_data() { python3 examples/data/essote-2021/make.py --check; }

# The locale lies in the build folder, so that nothing of the machine changes.
step_locale() {
  if [ ! -f build/locale/fi_FI.UTF-8/LC_NUMERIC ]; then
    [ -f /usr/share/i18n/locales/fi_FI ] || skip "the sources of the locale fi_FI are not installed (package locales)"
    mkdir -p build/locale
    localedef -i fi_FI -f UTF-8 build/locale/fi_FI.UTF-8
  fi
  LOCPATH=$PWD/build/locale LC_ALL=fi_FI.UTF-8 MUKANA_TEST_LOCALE=fi_FI.UTF-8 run_unit dev
}

step_catalogue() {
  has_target build/dev mukana_catalogue || skip "the target mukana_catalogue does not exist yet"
  capi/generate/all --no-build --check
}

step_catalogue_promise() {
  python3 tests/abi/catalogue_differ.py self-test
  python3 tests/abi/catalogue_differ.py capi/abi/catalogue-baseline.json capi/catalogue.json
}

# Debian's Python, since the package is built with its headers; pytest writes nothing beside the sources.
run_pytest() {
  PYTHONPATH="build/$1/python" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -m pytest -q -p no:cacheprovider capi/python/tests "${@:2}"
}

step_python() {
  has_target build/dev mukana_python || skip "Python's headers (python3-dev) are not installed"
  /usr/bin/python3 -c 'import pytest' 2>/dev/null || skip "pytest (python3-pytest) is not installed"
  run_pytest dev -m 'not long'
}
