# Runs the program once in the folder CASE and compares all it says with what stands there:
#   args     one argument a line
#   stdin    what it reads on standard input (may be missing: nothing)
#   stdout   the exact output (may be missing: not compared)
#   stderr   the exact messages (may be missing: not compared)
#   status   the exit status
cmake_minimum_required(VERSION 3.25)

file(STRINGS ${CASE}/args args ENCODING UTF-8)
file(STRINGS ${CASE}/status expected_status)
file(MAKE_DIRECTORY ${ACTUAL})
set(input ${CASE}/stdin)
if(NOT EXISTS ${input})
    set(input ${ACTUAL}/stdin)
    file(WRITE ${input} "")
endif()

execute_process(COMMAND ${PROGRAM} ${args} WORKING_DIRECTORY ${CASE} INPUT_FILE ${input}
                OUTPUT_FILE ${ACTUAL}/stdout ERROR_FILE ${ACTUAL}/stderr RESULT_VARIABLE status)

function(compare stream)
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${CASE}/${stream} ${ACTUAL}/${stream}
                    RESULT_VARIABLE differs ERROR_QUIET)
    if(differs)
        file(READ ${CASE}/${stream} wanted)
        file(READ ${ACTUAL}/${stream} got)
        message(SEND_ERROR "${stream} differs (${ACTUAL}/${stream})\n--- expected\n${wanted}\n--- got\n${got}")
    endif()
endfunction()

foreach(stream stdout stderr)
    if(EXISTS ${CASE}/${stream})
        compare(${stream})
    endif()
endforeach()
if(NOT status STREQUAL expected_status)
    message(SEND_ERROR "exit status ${status}, expected ${expected_status}")
endif()
