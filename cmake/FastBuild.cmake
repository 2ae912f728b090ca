# What makes builds quick: ccache and precompiled headers. Unity files would be quicker still in a clean build, but
# sources of one folder then share their file-local names, and every author would have to know them all.
# The release preset goes without precompiled headers, so that a file which forgets an include is found.
option(MUKANA_PCH "Precompile the standard, Boost and Catch2 headers" OFF)

# The precompiled header holds no header of ours and ccache sees paths relative to the project, so one cache
# serves every checkout. The sloppiness is what ccache asks for with precompiled headers.
find_program(CCACHE ccache)
if(CCACHE)
  set(MUKANA_CCACHE ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${MUKANA_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${MUKANA_CCACHE})
endif()

# Extra arguments name further headers to precompile.
function(mukana_fast_build target)
  if(MUKANA_PCH)
    target_precompile_headers(${target} PRIVATE
      <algorithm>
      <array>
      <charconv>
      <cstdint>
      <functional>
      <map>
      <memory>
      <mutex>
      <optional>
      <set>
      <span>
      <string>
      <string_view>
      <utility>
      <variant>
      <vector>
      <boost/describe.hpp>
      <boost/json.hpp>
      <boost/mp11.hpp>
      ${ARGN})
  endif()
endfunction()
