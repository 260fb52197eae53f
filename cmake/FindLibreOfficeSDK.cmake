# Finds LibreOffice and its SDK, to compile UNO components and clients.
#
# Looks in the folders the installers use, and before that where these say (as CMake or environment variables):
#   OO_SDK_HOME          the SDK's folder (the one with bin/ and include/)
#   OFFICE_PROGRAM_PATH  the office's folder with soffice in it
# Gives:
#   LibreOffice::uno             headers, generated UNO types and the three UNO libraries; depend on it and compile
#   LibreOfficeSDK_PROGRAM       the folder with soffice and unopkg
#   LibreOfficeSDK_TYPES         the type libraries (types.rdb, offapi.rdb)
#   LibreOfficeSDK_ENVIRONMENT   the UNO environment of this compiler: gcc3, mscx …
#   LibreOfficeSDK_PLATFORM      what manifest.xml calls this machine: Linux_x86_64 …
set(_sdk_hints ${OO_SDK_HOME} $ENV{OO_SDK_HOME})
set(_program_hints ${OFFICE_PROGRAM_PATH} $ENV{OFFICE_PROGRAM_PATH})
file(GLOB _sdk_guesses
    /usr/lib/libreoffice/sdk /usr/lib64/libreoffice/sdk /opt/libreoffice*/sdk
    "/Applications/LibreOffice*_SDK" "$ENV{HOME}/LibreOffice*_SDK"
    "$ENV{ProgramW6432}/LibreOffice/sdk" "$ENV{ProgramFiles}/LibreOffice/sdk")

find_program(LibreOfficeSDK_CPPUMAKER cppumaker HINTS ${_sdk_hints} PATHS ${_sdk_guesses} PATH_SUFFIXES bin)
cmake_path(GET LibreOfficeSDK_CPPUMAKER PARENT_PATH _sdk)
cmake_path(GET _sdk PARENT_PATH _sdk)
cmake_path(GET _sdk PARENT_PATH _office)
set(_bundle /Applications/LibreOffice.app/Contents)

find_path(LibreOfficeSDK_INCLUDE sal/types.h HINTS ${_sdk}/include PATHS /usr/include/libreoffice)
find_path(LibreOfficeSDK_PROGRAM NAMES soffice.bin soffice.exe soffice
    HINTS ${_program_hints} ${_office}/program PATHS ${_bundle}/MacOS)
cmake_path(GET LibreOfficeSDK_PROGRAM PARENT_PATH _contents)
find_file(LibreOfficeSDK_UDKAPI types.rdb HINTS ${LibreOfficeSDK_PROGRAM} ${_contents}/Resources/ure/share/misc)
find_file(LibreOfficeSDK_OFFAPI offapi.rdb HINTS ${LibreOfficeSDK_PROGRAM}/types ${_contents}/Resources/types)
foreach(_library sal cppu cppuhelper)
    find_library(LibreOfficeSDK_${_library} NAMES uno_${_library} uno_${_library}gcc3 i${_library}
        HINTS ${_sdk}/lib ${LibreOfficeSDK_PROGRAM} ${_contents}/Frameworks)
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSDK REQUIRED_VARS
    LibreOfficeSDK_CPPUMAKER LibreOfficeSDK_INCLUDE LibreOfficeSDK_PROGRAM LibreOfficeSDK_UDKAPI LibreOfficeSDK_OFFAPI
    LibreOfficeSDK_sal LibreOfficeSDK_cppu LibreOfficeSDK_cppuhelper)
mark_as_advanced(LibreOfficeSDK_CPPUMAKER LibreOfficeSDK_INCLUDE LibreOfficeSDK_PROGRAM LibreOfficeSDK_UDKAPI
    LibreOfficeSDK_OFFAPI LibreOfficeSDK_sal LibreOfficeSDK_cppu LibreOfficeSDK_cppuhelper)
if(NOT LibreOfficeSDK_FOUND OR TARGET LibreOffice::uno)
    return()
endif()

set(LibreOfficeSDK_TYPES ${LibreOfficeSDK_UDKAPI} ${LibreOfficeSDK_OFFAPI})
string(REPLACE AMD64 x86_64 _processor "${CMAKE_SYSTEM_PROCESSOR}")
if(WIN32)
    set(LibreOfficeSDK_ENVIRONMENT mscx)
    set(LibreOfficeSDK_PLATFORM Windows_${_processor})
    set(_definitions WIN32 WNT _DLL)
elseif(APPLE)
    string(REPLACE arm64 AARCH64 _processor "${_processor}")
    set(LibreOfficeSDK_ENVIRONMENT gcc3)
    set(LibreOfficeSDK_PLATFORM MacOSX_${_processor})
    set(_definitions UNX GCC MACOSX)
else()
    string(REPLACE aarch64 AARCH64 _processor "${_processor}")
    set(LibreOfficeSDK_ENVIRONMENT gcc3)
    set(LibreOfficeSDK_PLATFORM Linux_${_processor})
    set(_definitions UNX GCC LINUX)
endif()

# The C++ headers of the UNO types come out of the office's type libraries; cppumaker makes all of them in a second.
set(_headers ${CMAKE_BINARY_DIR}/uno-headers)
file(MAKE_DIRECTORY ${_headers})
add_custom_command(OUTPUT ${_headers}.stamp
    COMMAND ${LibreOfficeSDK_CPPUMAKER} -Gc -O${_headers} ${LibreOfficeSDK_TYPES}
    COMMAND ${CMAKE_COMMAND} -E touch ${_headers}.stamp
    DEPENDS ${LibreOfficeSDK_TYPES} VERBATIM COMMENT "Generating the UNO headers")
add_custom_target(uno_headers DEPENDS ${_headers}.stamp)

add_library(LibreOffice::uno INTERFACE IMPORTED GLOBAL)
add_dependencies(LibreOffice::uno uno_headers)
target_include_directories(LibreOffice::uno SYSTEM INTERFACE ${_headers} ${LibreOfficeSDK_INCLUDE})
target_compile_definitions(LibreOffice::uno INTERFACE ${_definitions} CPPU_ENV=${LibreOfficeSDK_ENVIRONMENT})
target_link_libraries(LibreOffice::uno INTERFACE ${LibreOfficeSDK_cppuhelper} ${LibreOfficeSDK_cppu} ${LibreOfficeSDK_sal})
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
    target_link_options(LibreOffice::uno INTERFACE "LINKER:-rpath-link,${LibreOfficeSDK_PROGRAM}")
endif()
