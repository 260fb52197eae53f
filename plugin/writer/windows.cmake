# cmake -DFROM=… -DTO=… -P: copies the windows, and their texts once for code and once under the name of each window, where
# LibreOffice looks for them. The empty .default file names the language to fall back to.
file(GLOB windows ${FROM}/*.xdl)
file(GLOB texts ${FROM}/peerword_*.properties)
file(COPY ${windows} DESTINATION ${TO})
foreach(window IN LISTS windows ITEMS peerword)
    cmake_path(GET window STEM name)
    foreach(text IN LISTS texts)
        cmake_path(GET text FILENAME file)
        string(REGEX REPLACE "^peerword" "${name}" file ${file})
        configure_file(${text} ${TO}/${file} COPYONLY)
    endforeach()
    file(TOUCH ${TO}/${name}_en_US.default)
endforeach()
