# The steps of --all: every gate that a change must pass. Sourced by tests/run.

plan_gates() {
  plan address-build "Build with the address and undefined-behaviour sanitizers"
  plan address "Unit, C interface and contract tests under these sanitizers" address-build
  plan node-address "The Node package: its tests under AddressSanitizer" address-build
  plan python-address "The Python package: its tests under AddressSanitizer" address-build
  plan thread-build "Build with the thread sanitizer"
  plan thread "Tests of many threads under it" thread-build
  plan corpus "Real files from ../shared/data" build
  plan fhir "What is exported as FHIR is valid by the R4 schema" build
  plan long "Long property runs and kill tests" build
  plan header "mukana.h alone, as C99 and as C++"
  plan abi-proof "The ABI gate finds planted breaks"
  plan abi "Exported symbols = map = header; the ABI is the baseline's" build
  plan last-release "The last release's C tests and vectors run with the library of today" build
  plan documentation "Doxygen without a warning"
  plan release "Release build"
  plan outside "An outside project builds against an installation" release
  plan bundled "A library that needs no other at run time, and shows nothing else" release
  plan licences "The list of dependencies and their licences is what is compiled in and linked" release
  plan labels "Stickers of devices are read back from their drawings" release
  plan main-job "The main job: ./examples/run" release
  plan examples "A month of lending, and a skills mapping, by the command" release
  plan node-types "The Node package: its types, by tsc --strict" build
  plan node-package "The Node package: packed, installed into an empty project, used" build
  plan node-long "The Node package: a million calls leave nothing behind" build
  plan python-long "The Python package: a million calls do not make it grow" build
  plan python-types "The Python package: its types, by mypy --strict" build
  plan python-package "The Python package: a wheel, installed into an empty environment, used" build
  plan browser "The reports in a real browser: WCAG 2.2 AA, light and dark, phone and paper" main-job examples
}

# With a release: minutes for what changes seldom.
plan_packaging() {
  plan packages "Debian packages, installed into a clean root and used" release
  plan reproducible "The packages are the same, byte for byte, from another folder" packages
}

plan_tidy() { plan tidy "clang-tidy"; }

step_address_build() { build_preset address; }

step_address() {
  export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
  run_unit address
  if ctest --test-dir build/address -N -LE '^(corpus|long|night)$' -E '^unit$' | grep -q '^Total Tests: 0'; then return; fi
  run_ctest address -LE '^(corpus|long|night)$' -E '^unit$'
}

# Only what threads can touch: the unit tests' binary and the C tests that bear the label "threads".
step_thread_build() { build_preset thread; }

# The sanitizer of this compiler cannot place its shadow memory under strong address randomisation.
step_thread() {
  local fixed=()
  setarch --addr-no-randomize true 2>/dev/null && fixed=(setarch --addr-no-randomize)
  export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1
  local tests programs
  programs=$(ctest --test-dir build/thread -N -L '^threads$' | sed -n 's/^Total Tests: //p')
  "${fixed[@]}" build/thread/bin/mukana_tests '[threads]' | tee "$log_folder/unit-thread.out"
  tests=$(grep -c '^All tests passed' "$log_folder/unit-thread.out" || true)
  [ "$tests" -eq 0 ] && [ "$programs" -eq 0 ] && skip "no test bears the tag or label 'threads'"
  [ "$programs" -eq 0 ] || "${fixed[@]}" ctest --test-dir build/thread --output-on-failure -L '^threads$'
  echo "no data race; $programs test programs beside the unit tests"
}

step_corpus() {
  [ -d ../shared/data ] || skip "there is no ../shared/data beside the project"
  run_ctest dev -L '^corpus$'
}

step_fhir() {
  [ -d ../shared/data ] || skip "there is no ../shared/data beside the project"
  command -v npm >/dev/null || skip "npm is not installed"
  tests/fhir/run --prepare || skip "the schema could not be installed from npm"
  tests/fhir/run
}

step_long() {
  local ran=false
  RC_PARAMS="$RC_PARAMS max_success=2000 max_discard_ratio=100" build/dev/bin/mukana_tests '[property]' | tee "$log_folder/unit-long.out"
  grep -q '^All tests passed' "$log_folder/unit-long.out" && ran=true
  if ! ctest --test-dir build/dev -N -L '^long$' | grep -q '^Total Tests: 0'; then
    run_ctest dev -L '^long$'
    ran=true
  fi
  $ran || skip "no test bears the tag 'property' or the label 'long'"
}

step_header() {
  [ -f capi/mukana.h ] || skip "there is no capi/mukana.h yet"
  local flags=(-pedantic -Wall -Wextra -Werror -Wshadow -fsyntax-only)
  gcc -std=c99 "${flags[@]}" -Wstrict-prototypes -x c capi/mukana.h
  g++ -std=c++11 "${flags[@]}" -x c++ capi/mukana.h
  # What a program includes: a function of it that is not used is no fault.
  for standard in c99 c++11; do
    echo '#include "mukana_operations.h"' | gcc "-std=$standard" "${flags[@]}" -Icapi -x "${standard//[0-9]/}" - ||
      return 1
  done
  echo "mukana.h and the typed mukana_operations.h compile alone as C99 and as C++11"
}

step_abi_proof() { tests/abi/gate self-test; }

step_abi() {
  has_target build/dev mukana || skip "the library target mukana does not exist yet"
  tests/abi/gate check build/dev/lib/libmukana.so
}

# First that broken libraries are found, so that a pass means something.
step_last_release() {
  has_target build/dev mukana || skip "the library target mukana does not exist yet"
  git rev-parse --git-dir >/dev/null 2>&1 || skip "this is no git clone, so there is no release to hold to"
  tests/abi/last_release self-test build/dev/lib/libmukana.so
  tests/abi/last_release run build/dev/lib/libmukana.so
}

# Twice: everything, for references that lead nowhere; then mukana.h, of which nothing may lack its words.
step_documentation() {
  [ -f capi/mukana.h ] && [ -d docs ] || skip "there is no capi/mukana.h or no docs/ yet"
  mkdir -p build/docs
  doxygen -q Doxyfile
  { cat Doxyfile && printf '%s\n' INPUT=capi/mukana.h USE_MDFILE_AS_MAINPAGE= EXTRACT_ALL=NO GENERATE_HTML=NO \
    GENERATE_XML=YES OUTPUT_DIRECTORY=build/docs/strict; } | doxygen -q -
  echo "documented without a warning: build/docs/html/index.html"
}

step_release() { configure release && ninja -C build; }

# As somebody else's project would: installed to an empty prefix, found once by CMake and once by pkg-config.
step_outside() {
  has_target build mukana || skip "the library target mukana does not exist yet"
  [ -d examples/embed_c ] || skip "there is no examples/embed_c yet"
  tests/outside/run build
}

step_main_job() {
  has_target build mukana_cli || skip "the target mukana_cli does not exist yet"
  ./examples/run
}

# Each checks what it must come to, and ends with an error where it does not.
step_examples() {
  examples/lending/run
  examples/skills_mapping/run
}

step_bundled() {
  configure bundled
  ninja -C build/bundled mukana
  tests/outside/bundled build/bundled/lib/libmukana.so
}

step_licences() { python3 packaging/spdx.py check build; }

# The sources are those of the release build, so the compiler's cache has their objects.
step_packages() {
  command -v dpkg-shlibdeps >/dev/null || skip "dpkg-dev is not installed"
  configure debian
  packaging/debian build/debian
  tests/outside/debian build/debian/packages
}

step_reproducible() {
  git rev-parse --git-dir >/dev/null 2>&1 || skip "this is no git clone, so nobody knows which files are the project's"
  tests/outside/reproducible build/debian
}

step_labels() {
  has_target build mukana_cli || skip "the target mukana_cli does not exist yet"
  command -v zbarimg >/dev/null && command -v rsvg-convert >/dev/null || skip "zbarimg or rsvg-convert is not installed"
  tests/labels/run build/bin/mukana
}

step_node_long() {
  need_node build/dev
  MUKANA_TEST_LONG=1 capi/node/test/run build/dev memory_test.mjs
}

step_node_types() {
  need_node build/dev
  command -v npm >/dev/null || skip "npm is not installed"
  [ -x build/node-types/node_modules/.bin/tsc ] ||
    npm install --no-save --no-audit --no-fund --prefix build/node-types typescript@5.9 ||
    skip "typescript could not be installed from npm"
  build/node-types/node_modules/.bin/tsc -p capi/node/test/types
  echo "the types hold under tsc --strict"
}

step_node_package() {
  need_node build/dev
  command -v npm >/dev/null || skip "npm is not installed"
  capi/node/pack build/node-package
  capi/node/test/package build/node-package/mukana-*.tgz
}

# Node itself is not built with the sanitizer, so its library comes first. What Node leaks at its end is not ours to mend.
step_node_address() {
  need_node build/address
  local sanitizer
  sanitizer=$(g++ -print-file-name=libasan.so)
  LD_PRELOAD=$(realpath "$sanitizer") ASAN_OPTIONS=detect_leaks=0:strict_string_checks=1:quarantine_size_mb=4 \
    UBSAN_OPTIONS=print_stacktrace=1 capi/node/test/run build/address
}

step_browser() {
  command -v npm >/dev/null || skip "npm is not installed"
  command -v chromium >/dev/null || skip "chromium is not installed"
  tests/browser/run --prepare || skip "axe and playwright could not be installed from npm"
  tests/browser/run
}

# Analysed without precompiled headers: those are g++'s and clang cannot read them.
tidy_folders=(src/base src/operation)
step_tidy() {
  command -v clang-tidy >/dev/null || skip "clang-tidy is not installed"
  cmake --preset dev -B build/tidy -D MUKANA_PCH=OFF >/dev/null
  own_sources "${tidy_folders[@]}" | grep '\.cpp$' >"$log_folder/tidy-sources" || skip "no sources in ${tidy_folders[*]}"
  xargs -P "$(nproc)" -n 2 clang-tidy --quiet -p build/tidy <"$log_folder/tidy-sources"
  echo "$(wc -l <"$log_folder/tidy-sources") sources analysed in ${tidy_folders[*]}"
}

need_python() {
  has_target "$1" mukana_python || skip "Python's headers (python3-dev) are not installed"
  /usr/bin/python3 -c 'import pytest' 2>/dev/null || skip "pytest (python3-pytest) is not installed"
}

step_python_long() {
  need_python build/dev
  run_pytest dev -m long
}

step_python_types() {
  /usr/bin/python3 -c 'import mypy' 2>/dev/null || skip "mypy is not installed"
  local cache=$PWD/build/mypy
  (cd capi/python && /usr/bin/python3 -m mypy --cache-dir "$cache")
  (cd examples/embed_python && MYPYPATH=../../capi/python /usr/bin/python3 -m mypy --strict --cache-dir "$cache" main_job.py)
}

# In a virtual environment that holds nothing else, from an empty folder: nothing of this tree is in its way.
step_python_package() {
  /usr/bin/python3 -c 'import setuptools, wheel, venv, ensurepip' 2>/dev/null ||
    skip "python3-setuptools, python3-wheel and python3-venv are not installed"
  rm -rf build/python-wheel build/python-venv
  capi/python/wheel build/python-wheel
  /usr/bin/python3 -m venv build/python-venv
  local environment=$PWD/build/python-venv
  "$environment/bin/pip" install --quiet --no-index --disable-pip-version-check build/python-wheel/mukana-*.whl
  local needed
  needed=$(readelf -d "$environment"/lib/python3*/site-packages/mukana/libmukana.so.* | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | sort | tr '\n' ' ')
  [[ $needed =~ ^(ld-linux-x86-64.so.2 |libc.so.6 |libm.so.6 )+$ ]] || { echo "the wheel's library needs $needed"; return 1; }
  (cd "$environment" && env -u PYTHONPATH bin/python "$OLDPWD/examples/embed_python/main_job.py" "$OLDPWD/examples/data/essote-2021" output)
  echo "the wheel was installed into an empty environment and did the main job; its library needs $needed"
}

step_python_address() {
  need_python build/address
  # With the C++ library before it: Python brings none, and the sanitizer would not find how exceptions are thrown.
  local sanitizer
  sanitizer="$(realpath "$(g++ -print-file-name=libasan.so)") $(realpath "$(g++ -print-file-name=libstdc++.so)")"
  LD_PRELOAD=$sanitizer ASAN_OPTIONS=detect_leaks=0:strict_string_checks=1 PYTHONMALLOC=malloc \
    UBSAN_OPTIONS=print_stacktrace=1 run_pytest address -m 'not long'
}
