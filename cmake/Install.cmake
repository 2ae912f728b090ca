# What an installation holds, in three components: the library, what is needed to build against it, and the command.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Mukana)

set_target_properties(mukana PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR} EXPORT_NAME mukana)
target_include_directories(mukana PUBLIC $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

install(TARGETS mukana EXPORT MukanaTargets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library NAMELINK_COMPONENT development)
install(FILES ${PROJECT_SOURCE_DIR}/capi/mukana.h ${PROJECT_SOURCE_DIR}/capi/mukana_typed.h
  ${PROJECT_SOURCE_DIR}/capi/mukana_operations.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(EXPORT MukanaTargets NAMESPACE Mukana:: DESTINATION ${package_folder} COMPONENT development)

# The C++ values and rules, for programs that are built with the same compiler.
set_target_properties(mukana_core PROPERTIES EXPORT_NAME core)
install(TARGETS mukana_core EXPORT MukanaCoreTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/mukana DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(EXPORT MukanaCoreTargets NAMESPACE Mukana:: DESTINATION ${package_folder} COMPONENT development)

# The C interface as a static archive, which a C program can link.
if(MUKANA_STATIC)
  install(FILES ${MUKANA_STATIC_ARCHIVE} DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
endif()
if(TARGET mukana_cli)
  install(TARGETS mukana_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT tools)
endif()

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/MukanaConfig.cmake.in ${CMAKE_BINARY_DIR}/package/MukanaConfig.cmake
  INSTALL_DESTINATION ${package_folder} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/package/MukanaConfigVersion.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${CMAKE_BINARY_DIR}/package/MukanaConfig.cmake ${CMAKE_BINARY_DIR}/package/MukanaConfigVersion.cmake
  DESTINATION ${package_folder} COMPONENT development)

# pkg-config finds the folders from where its own file lies, so that an installation can be moved. `mukana` is the shared
# library, or with `pkg-config --static` the archive in a program without any; `mukana-static` is the archive in a
# program that shares the system's libraries.
file(RELATIVE_PATH MUKANA_PC_PREFIX /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
string(REGEX REPLACE "/$" "" MUKANA_PC_PREFIX "${MUKANA_PC_PREFIX}")
set(pkgconfig_files mukana)
if(MUKANA_STATIC)
  list(APPEND pkgconfig_files mukana-static)
endif()
foreach(name IN LISTS pkgconfig_files)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${name}.pc.in ${CMAKE_BINARY_DIR}/package/${name}.pc @ONLY)
  install(FILES ${CMAKE_BINARY_DIR}/package/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
endforeach()

# Every package says under which terms it comes, and of what it is made.
foreach(component library development tools)
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/mukana.spdx.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${MUKANA_DOC_${component}} COMPONENT ${component})
endforeach()
