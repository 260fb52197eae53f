# What Peerword is called to LibreOffice, and the languages it answers for. The templates and the component read it from here.
set(PEERWORD_EXTENSION_IDENTIFIER org.peerword.writer)
set(PEERWORD_PROOFREADER org.peerword.Proofreader)
set(PEERWORD_JOB org.peerword.Job)
set(PEERWORD_OPTIONS org.peerword.Options)
set(PEERWORD_RECOGNIZER org.peerword.SmartTagRecognizer)
set(PEERWORD_ACTION org.peerword.SmartTagAction)
set(PEERWORD_COMMANDS org.peerword.Commands)
set(PEERWORD_PANEL_FACTORY org.peerword.PanelFactory)
set(PEERWORD_DECK org.peerword.Deck)
set(PEERWORD_DISPLAY_NAME Peerword)

# Every English that LibreOffice lets people choose. LibreOffice 7 compares languages exactly: one that is not in this list is not checked.
set(PEERWORD_LOCALES
    en-AE en-AU en-BH en-BS en-BW en-BZ en-CA en-DK en-EG en-GB en-GB-oxendict en-GH en-GM en-HK en-ID en-IE en-IL en-IN en-JM
    en-JO en-KE en-KW en-LK en-MU en-MW en-MY en-NA en-NG en-NZ en-PH en-SG en-TR en-TT en-US en-YE en-ZA en-ZM en-ZW)
