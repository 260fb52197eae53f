# Packs peerword.oxt: what LibreOffice reads, the component for this platform in a folder of its own, and the dictionaries.
set(_manifests ${PROJECT_SOURCE_DIR}/manifests)
set(_package ${CMAKE_CURRENT_BINARY_DIR}/package)
set(_platform ${_package}/${PEERWORD_PLATFORM_FOLDER})
set(PEERWORD_EXTENSION ${PROJECT_BINARY_DIR}/peerword.oxt)

configure_file(${_manifests}/META-INF/manifest.xml.in ${_package}/META-INF/manifest.xml @ONLY)
configure_file(${_manifests}/description.xml.in ${_package}/description.xml @ONLY)
configure_file(${_manifests}/Linguistic.xcu.in ${_package}/Linguistic.xcu @ONLY)
configure_file(${_manifests}/Jobs.xcu.in ${_package}/Jobs.xcu @ONLY)
configure_file(${_manifests}/Addons.xcu.in ${_package}/Addons.xcu @ONLY)
configure_file(${_manifests}/Factories.xcu.in ${_package}/Factories.xcu @ONLY)
configure_file(${_manifests}/Sidebar.xcu.in ${_package}/Sidebar.xcu @ONLY)
configure_file(${_manifests}/ProtocolHandler.xcu.in ${_package}/ProtocolHandler.xcu @ONLY)
configure_file(${_manifests}/OptionsDialog.xcu.in ${_package}/OptionsDialog.xcu @ONLY)
configure_file(${_manifests}/peerword.components.in ${_platform}/peerword.components @ONLY)

file(GLOB_RECURSE _dictionaries CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/dictionaries/en/*)
file(GLOB _pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/plugin/explainer/pages/*)
file(GLOB _windows CONFIGURE_DEPENDS ${_manifests}/windows/*.xdl ${_manifests}/windows/*.properties)
add_custom_command(OUTPUT ${PEERWORD_EXTENSION}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${_package}/dictionaries ${_package}/explanations ${_package}/icons ${_package}/windows ${PEERWORD_EXTENSION}
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/dictionaries/en ${_package}/dictionaries/en
    COMMAND ${CMAKE_COMMAND} -E copy ${PROJECT_BINARY_DIR}/en.pack ${_package}/dictionaries
    COMMAND peerword_explainer ${PROJECT_SOURCE_DIR}/dictionaries/en ${_manifests}/windows/peerword_en_US.properties
            ${PROJECT_SOURCE_DIR}/plugin/explainer/pages ${_package}/explanations
    COMMAND ${CMAKE_COMMAND} -E copy ${_manifests}/icons/peerword.svg ${_package}/explanations
    COMMAND ${CMAKE_COMMAND} -DFROM=${_manifests}/windows -DTO=${_package}/windows -P ${CMAKE_CURRENT_LIST_DIR}/windows.cmake
    COMMAND ${CMAKE_COMMAND} -E make_directory ${_package}/icons
    COMMAND ${CMAKE_COMMAND} -E copy ${_manifests}/icons/deck.png ${_manifests}/icons/peerword.png ${_package}/icons
    COMMAND ${CMAKE_COMMAND} -E copy ${_manifests}/description.txt ${_manifests}/Settings.xcs ${PROJECT_SOURCE_DIR}/LICENSE ${_package}
    COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:peerword_writer> ${_platform}
    COMMAND ${CMAKE_COMMAND} -DCOMPONENT=$<TARGET_FILE:peerword_writer> -DFOLDER=${_platform}
            -P ${CMAKE_CURRENT_LIST_DIR}/bundle_libraries.cmake
    COMMAND ${CMAKE_COMMAND} -E chdir ${_package} ${CMAKE_COMMAND} -E tar cf ${PEERWORD_EXTENSION} --format=zip -- .
    DEPENDS peerword_writer peerword_explainer packed_dictionary ${PROJECT_BINARY_DIR}/en.pack ${_dictionaries} ${_pages} ${_windows} windows.cmake ${_manifests}/description.txt ${_manifests}/Settings.xcs ${PROJECT_SOURCE_DIR}/LICENSE
            ${_manifests}/icons/deck.png ${_manifests}/icons/peerword.png ${_manifests}/icons/peerword.svg ${_package}/META-INF/manifest.xml ${_package}/description.xml
            ${_package}/Linguistic.xcu ${_package}/Jobs.xcu ${_package}/Addons.xcu ${_package}/ProtocolHandler.xcu
            ${_package}/Factories.xcu ${_package}/Sidebar.xcu
            ${_package}/OptionsDialog.xcu ${_platform}/peerword.components
    VERBATIM COMMENT "Packing peerword.oxt")
add_custom_target(oxt ALL DEPENDS ${PEERWORD_EXTENSION})
