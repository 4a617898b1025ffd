# embed_wasm(NAME): the kernel for browsers, chat.wasm, inside the program; without clang and wasm-ld
# NAME is empty, and pages send chats to the server instead.
function(embed_wasm name)
  find_program(WASM_CLANG clang)
  find_program(WASM_LD wasm-ld)
  if(NOT WASM_CLANG OR NOT WASM_LD)
    message(STATUS "No clang or wasm-ld: chats are read on the server only")
    embed_files(${name} ${CMAKE_BINARY_DIR}/wasm "")
    return()
  endif()
  set(folder ${CMAKE_BINARY_DIR}/wasm)
  file(MAKE_DIRECTORY ${folder})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/kernel/*.c ${CMAKE_SOURCE_DIR}/src/browser/*.c)
  file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/kernel/*.h ${CMAKE_SOURCE_DIR}/src/browser/*.h
    ${CMAKE_SOURCE_DIR}/src/browser/bare/*.h)
  set(flags --target=wasm32 -std=c17 -O2 -ffreestanding -fno-builtin -mbulk-memory -Wall -Wextra -Werror
    -isystem ${CMAKE_SOURCE_DIR}/src/browser/bare -I${CMAKE_SOURCE_DIR}/src)
  set(objects "")
  foreach(source ${sources})
    get_filename_component(object ${source} NAME_WE)
    add_custom_command(OUTPUT ${folder}/${object}.o DEPENDS ${source} ${headers}
      COMMAND ${WASM_CLANG} ${flags} -c ${source} -o ${folder}/${object}.o)
    list(APPEND objects ${folder}/${object}.o)
  endforeach()
  set(exports bytes begin name goods_add place room survey is_chat count_begin count judge_begin judge end json)
  list(TRANSFORM exports PREPEND --export=session_)
  add_custom_command(OUTPUT ${folder}/chat.wasm DEPENDS ${objects}
    COMMAND ${WASM_LD} --no-entry --strip-all -z stack-size=262144 --export=__heap_base ${exports}
      ${objects} -o ${folder}/chat.wasm)
  embed_files(${name} ${folder} "chat.wasm")
endfunction()
