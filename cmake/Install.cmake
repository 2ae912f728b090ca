# What an installation holds: the C header, the shared library, and what CMake and pkg-config need to find them.
include(CMakePackageConfigHelpers)

set_target_properties(mukana PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR} EXPORT_NAME mukana)
target_include_directories(mukana PUBLIC $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

install(TARGETS mukana EXPORT MukanaTargets LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES ${PROJECT_SOURCE_DIR}/capi/mukana.h ${PROJECT_SOURCE_DIR}/capi/mukana_typed.h
  ${PROJECT_SOURCE_DIR}/capi/mukana_operations.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT MukanaTargets NAMESPACE Mukana:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Mukana)

# The C++ values and rules, for programs that are built with the same compiler.
set_target_properties(mukana_core PROPERTIES EXPORT_NAME core)
install(TARGETS mukana_core EXPORT MukanaCoreTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/mukana DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT MukanaCoreTargets NAMESPACE Mukana:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Mukana)
if(TARGET mukana_cli)
  install(TARGETS mukana_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/MukanaConfig.cmake.in ${CMAKE_BINARY_DIR}/package/MukanaConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Mukana NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/package/MukanaConfigVersion.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${CMAKE_BINARY_DIR}/package/MukanaConfig.cmake ${CMAKE_BINARY_DIR}/package/MukanaConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Mukana)

# pkg-config finds the folders from where its own file lies, so that an installation can be moved.
file(RELATIVE_PATH MUKANA_PC_PREFIX /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
string(REGEX REPLACE "/$" "" MUKANA_PC_PREFIX "${MUKANA_PC_PREFIX}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/mukana.pc.in ${CMAKE_BINARY_DIR}/package/mukana.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/package/mukana.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
