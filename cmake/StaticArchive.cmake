# libmukana.a: the whole library as one object of which only the names of mukana.map are visible, as in the shared
# library. A host program may so hold another Boost, or another version of what mukana is made of.
#
# The objects are linked together and their groups of inline functions dissolved; then every other name is made local.
set(MUKANA_STATIC_ARCHIVE ${CMAKE_BINARY_DIR}/lib/libmukana.a)
set(one_object ${CMAKE_BINARY_DIR}/lib/mukana-static.o)
set(visible_names ${CMAKE_BINARY_DIR}/lib/mukana-static.names)

file(READ ${PROJECT_SOURCE_DIR}/capi/mukana.map map)
string(REGEX MATCHALL "mukana_[a-z0-9_]+" names "${map}")
list(JOIN names "\n" names)
file(CONFIGURE OUTPUT ${visible_names} CONTENT "${names}\n")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/capi/mukana.map)

# Precompiled headers count among a target's objects.
set(all_objects "$<TARGET_OBJECTS:mukana>;$<TARGET_OBJECTS:mukana_core>")
add_custom_command(OUTPUT ${MUKANA_STATIC_ARCHIVE}
  COMMAND ${CMAKE_LINKER} -r --force-group-allocation -o ${one_object} "$<FILTER:${all_objects},INCLUDE,\\.o$>"
  COMMAND ${CMAKE_OBJCOPY} --keep-global-symbols=${visible_names} ${one_object}
  COMMAND ${CMAKE_COMMAND} -E rm -f ${MUKANA_STATIC_ARCHIVE}
  COMMAND ${CMAKE_AR} rcsD ${MUKANA_STATIC_ARCHIVE} ${one_object}
  COMMAND ${CMAKE_COMMAND} -E rm -f ${one_object}
  DEPENDS mukana mukana_core ${visible_names} COMMAND_EXPAND_LISTS VERBATIM COMMENT "Making libmukana.a")
add_custom_target(mukana_static ALL DEPENDS ${MUKANA_STATIC_ARCHIVE})
