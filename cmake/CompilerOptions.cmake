# One interface target carries what every compiled file of ours must bear: warnings as errors, hidden symbols.
add_library(mukana_options INTERFACE)
target_compile_features(mukana_options INTERFACE cxx_std_20 c_std_99)
target_compile_options(mukana_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Werror
  $<$<COMPILE_LANGUAGE:CXX>:-Wconversion>
  # g++ 12 warns falsely when it optimises: of overlapping copies in operator+ of strings (GCC bug 105651), and of an
  # empty std::optional's value, which nobody reads (GCC bug 80635).
  "$<$<AND:$<CONFIG:Release>,$<COMPILE_LANG_AND_ID:CXX,GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict;-Wno-maybe-uninitialized>")

# What is released is the same, byte for byte, whatever folder it is built in.
target_compile_options(mukana_options INTERFACE
  "$<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.;-ffile-prefix-map=${CMAKE_BINARY_DIR}=build>"
  # Inline variables need not be one in a whole process, and so can be hidden in the static archive.
  "$<$<AND:$<CONFIG:Release>,$<COMPILE_LANG_AND_ID:CXX,GNU>>:-fno-gnu-unique>")

option(MUKANA_SANITIZE_ADDRESS "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(MUKANA_SANITIZE_THREAD "ThreadSanitizer" OFF)
if(MUKANA_SANITIZE_ADDRESS OR MUKANA_SANITIZE_THREAD)
  # Line numbers are all that a sanitizer's report needs; they compile and link much faster than all of DWARF.
  target_compile_options(mukana_options INTERFACE -g1)
endif()
if(MUKANA_SANITIZE_ADDRESS)
  target_compile_options(mukana_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(mukana_options INTERFACE -fsanitize=address,undefined)
endif()
if(MUKANA_FUZZ)
  # clang counts signs among the conversions, g++ does not.
  target_compile_options(mukana_options INTERFACE -Wno-sign-conversion -g1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(mukana_options INTERFACE -fsanitize=address,undefined)
endif()
if(MUKANA_SANITIZE_THREAD)
  target_compile_options(mukana_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(mukana_options INTERFACE -fsanitize=thread)
endif()
