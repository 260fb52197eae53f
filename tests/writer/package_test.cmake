# cmake -DEXTENSION=… -DPLATFORM=… -P: the package holds what LibreOffice needs, and the component needs nothing else.
file(MAKE_DIRECTORY ${FOLDER})
file(ARCHIVE_EXTRACT INPUT ${EXTENSION} DESTINATION ${FOLDER})
foreach(name META-INF/manifest.xml description.xml description.txt LICENSE Linguistic.xcu Jobs.xcu Settings.xcs icons/peerword.png
        dictionaries/en/words.aff dictionaries/en/words.dic dictionaries/en/language.toml
        explanations/index.html explanations/rules.html explanations/declaration.html explanations/style.css
        explanations/filter.js explanations/peerword.svg windows/peerword_en_US.properties windows/peerword_en_US.default ${PLATFORM}/peerword.components)
    if(NOT EXISTS ${FOLDER}/${name})
        message(SEND_ERROR "not in the package: ${name}")
    endif()
endforeach()

# A page for every rule.
file(GLOB rule_files ${FOLDER}/dictionaries/en/rules/*.toml)
foreach(rule_file IN LISTS rule_files)
    file(STRINGS ${rule_file} ids REGEX "^id *= *\"")
    foreach(id IN LISTS ids)
        string(REGEX REPLACE "^id *= *\"([^\"]+)\".*" "\\1" id "${id}")
        if(NOT EXISTS ${FOLDER}/explanations/rules/${id}.html)
            message(SEND_ERROR "no explanation in the package: ${id}")
        endif()
    endforeach()
endforeach()

file(READ ${FOLDER}/META-INF/manifest.xml manifest)
string(REGEX MATCHALL "full-path=\"[^\"]+" entries "${manifest}")
foreach(entry IN LISTS entries)
    string(REPLACE "full-path=\"" "" entry "${entry}")
    if(NOT EXISTS ${FOLDER}/${entry})
        message(SEND_ERROR "in manifest.xml, but not in the package: ${entry}")
    endif()
endforeach()

# What the office and every Linux bring; the rest must lie beside the component.
file(GLOB component ${FOLDER}/${PLATFORM}/peerword.uno.*)
file(GET_RUNTIME_DEPENDENCIES MODULES ${component} RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES "uno_(sal|cppu|cppuhelpergcc3|salhelpergcc3)" "^lib(stdc\\+\\+|gcc_s|c|m)\\." "^ld-linux")
foreach(library IN LISTS found missing)
    cmake_path(IS_PREFIX FOLDER ${library} NORMALIZE is_inside)
    if(NOT is_inside)
        message(SEND_ERROR "the component needs ${library}")
    endif()
endforeach()
file(REMOVE_RECURSE ${FOLDER})
