# find_node_api(): sets NODE_API_INCLUDE_DIR to the folder of node_api.h, or to NODE_API_INCLUDE_DIR-NOTFOUND. Headers of
# any Node from 18 on serve. Looked for beside the installed node, where Debian's libnode-dev puts them, and where
# cmake/prepare.sh unpacks the npm package node-api-headers.
function(find_node_api)
  set(beside_node)
  find_program(NODE_PROGRAM NAMES node nodejs)
  if(NODE_PROGRAM)
    execute_process(COMMAND ${NODE_PROGRAM} -p process.execPath OUTPUT_VARIABLE node OUTPUT_STRIP_TRAILING_WHITESPACE
      ERROR_QUIET)
    get_filename_component(folder "${node}" DIRECTORY)
    set(beside_node ${folder}/../include/node ${folder}/../include/nodejs/src)
  endif()
  find_path(NODE_API_INCLUDE_DIR node_api.h
    HINTS ${beside_node} /usr/include/node /usr/include/nodejs/src /usr/local/include/node
      ${PROJECT_SOURCE_DIR}/build/node-api-headers/node_modules/node-api-headers/include
    DOC "The folder of node_api.h")
  mark_as_advanced(NODE_API_INCLUDE_DIR NODE_PROGRAM)
endfunction()
