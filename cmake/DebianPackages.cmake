# Three Debian packages, made by `cpack` in the build folder of the preset `debian`: they link the system's libraries.
set(MUKANA_MAINTAINER "The mukana project <maintainers@mukana.invalid>" CACHE STRING "Who is named as the packages' maintainer")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mukana)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "${MUKANA_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL library development tools)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR}/lib)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(same_version "libmukana${PROJECT_VERSION_MAJOR} (= ${PROJECT_VERSION})")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libmukana${PROJECT_VERSION_MAJOR})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "records and figures of digital-inclusion work (library)
 mukana keeps the records of digital-inclusion and remote-guidance services and
 computes the figures of their reports. It is embedded by case-management
 software, speaks C and JSON, and brings its database along.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libmukana-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "${same_version}, libsqlite3-dev, libsodium-dev, zlib1g-dev, libexpat1-dev, libqrcodegencpp-dev, libboost1.81-dev")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "records and figures of digital-inclusion work (development files)
 The C header, the static archives, the C++ headers of the values and rules, and
 what CMake and pkg-config need to find them.")

set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME mukana-tools)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_TOOLS_PACKAGE_DEPENDS "libmukana${PROJECT_VERSION_MAJOR} (>= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_TOOLS_DESCRIPTION "records and figures of digital-inclusion work (command)
 The command mukana: creates workspaces, imports files, calls operations, builds
 reports and verifies journals.")
include(CPack)
