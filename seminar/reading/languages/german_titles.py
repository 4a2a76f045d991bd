"""Words of which German titles, places and occasions are made and names of people are not."""

_WORDS = """
der die das den dem des ein eine einer eines einem einen und oder im in am an auf aus bei mit nach von vom zu zum zur
über unter für gegen ohne durch zwischen als wie was wer wo wann warum ist sind wird werden kann können nicht auch
neue neuer neues neuen alte große kleine erste zweite dritte grundlagen geschichte kunst künstliche intelligenz
sprache sprachen literatur musik gesellschaft politik recht staat macht krieg frieden natur umwelt klima klimawandel
energie technik technologie daten maschinelles lernen modelle modell modellierung methoden methode theorie theorien
analyse analysen verfahren systeme system probleme problem fragen frage antworten zukunft gegenwart vergangenheit welt
erde leben tod mensch menschen frauen männer kinder jugend familie arbeit wirtschaft markt märkte geld banken bildung
schule hochschule universität forschung wissenschaft wissenschaften medizin gesundheit krankheit patienten gehirn
zellen gene proteine physik chemie biologie mathematik informatik philosophie ethik religion kirche kultur kulturen
medien film bild bilder text texte buch bücher stadt städte land länder europa deutschland österreich schweiz raum
räume zeit zeiten wasser luft licht feuer materie teilchen felder wellen quanten gleichungen zahlen funktionen gruppen
räumen flächen kurven geometrie algebra topologie stochastik statistik optimierung numerik digitale digitaler
digitales öffentliche öffentlicher soziale sozialer politische moderne moderner antike mittelalter neuzeit jahrhundert
vortrag vorträge seminar kolloquium einladung institut fakultät hörsaal uhr montag dienstag mittwoch donnerstag
freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
sommersemester wintersemester veranstaltung veranstaltungen programm termine anmeldung aktuelles startseite kontakt
impressum herzliche alle ort datum jenseits woher wohin perspektiven herausforderungen chancen risiken ansätze
beispiele einführung überblick entwicklung wandel krise krisen demokratie freiheit gerechtigkeit verantwortung
vertrauen wissen denken handeln abend abende inhalt hauptinhalt internationale internationalen internationaler jahr
jahre jahren tag tage woche wochen direkt navigation menü suche achtung termin hinweis hinweise info infos beginn ende
eintritt frei freier gebühr kosten uhrzeit online digital hybrid verein vereine museum sternwarte bibliothek archiv
haus hausordnung freunde förderverein gesellschaften stiftung abteilung lehrstuhl arbeitsgruppe gruppe vorlesung
ringvorlesung oberseminar antrittsvorlesung gastvortrag gespräch gespräche lesung führung reihe referent referentin
redner rednerin moderation begrüßung kommission prüfung disputation dissertation verteidigung promotion habilitation
einladungen herzlich willkommen liebe lieber sehr geehrte kolleginnen kollegen damen herren mitglieder studierende
gäste interessierte öffentlichkeit eis meer meere see seen fluss flüsse berge wälder tiere tier pflanzen pflanze vögel
insekten bienen boden böden wetter frühling nacht sterne planeten sonne erinnerung erinnerungen vergessen vergessene
vergessenen schatten spuren spur wege weg blick blicke lebens alltag werk werke fall fälle zufall zufällige hohe hohen
dimensionen zwei drei vier fünf mille erst sich wir uns ich sie er es man kein keine mein meine unser unsere ihr ihre
sein seine dieser diese dieses jeder jede alles nichts mehr weniger wenn dann weil dass ob noch schon immer nie heute
morgen gestern hier dort so bis seit vor hinter neben während trotz wegen statt um ums beim ins ans zwischenwelten
offene offener offenes offen freie freies stille tiefe weite deutsche deutscher deutschen europäische europäischer
westliche östliche römische griechische jüdische christliche islamische türkische russische chinesische französische
englische italienische spanische polnische ukraine russland frankreich italien spanien polen china indien afrika
amerika asien russlands chinas berlin wien zürich münchen hamburg köln frankfurt bern basel straße platz saal gebäude
zimmer großer kleiner öffentliches kolloquien übersicht zurück weiter drucken teilen
"""
TITLE_WORDS = frozenset(_WORDS.split())
