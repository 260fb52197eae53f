# cmake -DCOMPONENT=… -DFOLDER=… -P: copies the shared libraries that LibreOffice does not bring beside the component, under
# the names it looks for. Where Hunspell is linked statically there is nothing to copy.
file(GET_RUNTIME_DEPENDENCIES MODULES ${COMPONENT} RESOLVED_DEPENDENCIES_VAR libraries
    PRE_INCLUDE_REGEXES hunspell PRE_EXCLUDE_REGEXES ".*")
foreach(library IN LISTS libraries)
    cmake_path(GET library FILENAME name)
    file(COPY_FILE ${library} ${FOLDER}/${name} ONLY_IF_DIFFERENT)
endforeach()
