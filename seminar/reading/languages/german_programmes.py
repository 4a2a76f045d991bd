"""What German programmes have before, between and behind their talks."""

from seminar.reading.languages.vocabulary import split_phrases

OCCASIONS = split_phrases(
    """
        kolloquium; oberseminar; ringvorlesung; vortragsreihe; antrittsvorlesung; gastvortrag; gastvorträge;
        forschungskolloquium; forschungsseminar; vorlesungsreihe; veranstaltungsreihe; einladung; vortrag;
        tagung; workshop; festvortrag; abendvortrag; doktorandenseminar; institutskolloquium; probevortrag;
        disputation; habilitationsvortrag; kolloquien; mittagsseminar; sitzung; vortragsankündigung; ankündigung;
        einladung zum vortrag; öffentlicher vortrag; öffentliche probevorlesung; erinnerung; werkstattgespräch;
        vortragsabend; themenabend; infoabend; informationsabend; lesung; buchvorstellung; podiumsdiskussion;
        podiumsgespräch; diskussionsabend; diskussionsveranstaltung; filmabend; werkstatt; ringvorlesungen;
        gastvorlesung; online-vortrag; onlinevortrag; online-seminar; webseminar; lichtbildervortrag;
        bildervortrag; multimediavortrag; gespräch; museumsgespräch; stadtgespräch; soirée; matinee; matinée;
        exkursion; führung; studium generale; seniorenstudium; graduiertenkolleg; lunch talk; mittagsvortrag;
        kolloquiumsvortrag; seminarvortrag; instituts-kolloquium; gruppenseminar; arbeitsgruppenseminar;
        ag-seminar; abschiedsvorlesung; promotionsvortrag; rigorosum; verteidigung; promotionsverteidigung;
        dissertationsverteidigung; habilitation; bekanntmachung; veranstaltungshinweis; veranstaltungsdetails;
        veranstaltungskalender; pressemitteilung; aktuelles; vorlesung; vortragszyklus; vorträge; fachvortrag;
        impulsvortrag; eröffnungsvortrag; keynote; forum; jahrestagung; symposium; arbeitskreis; stammtisch;
        bibliotheksgespräche; vereinsabend; terminänderung; raumänderung; terminverschiebung; kurze erinnerung;
        seminar; oberseminare; lesekreis; kinderuni; kinder-uni; bürgeruni; bürgervorlesung; akademievorlesung;
        weihnachtsvorlesung; weihnachtsvortrag; sommerschule; summer school; kurs; seminarreihe;
        mitgliederversammlung; herzliche einladung; save the date
    """
)
ROOMS = split_phrases(
    """
        raum; hörsaal; hs; saal; gebäude; geb; stock; etage; seminarraum; campus; aula; straße; strasse; str;
        platz; hauptgebäude; eg; og; ug; konferenzraum; sitzungssaal; festsaal; senatssaal; erdgeschoss;
        obergeschoss; vortragssaal; audimax; besprechungsraum; bibliothek; allee; pfarrsaal; pfarrheim;
        gemeindehaus; gemeindesaal; rathaus; ratssaal; bürgersaal; bürgerhaus; kulturhaus; vereinsheim; gasthof;
        gasthaus; stadthalle; turnhalle; mehrzweckhalle; kantine; foyer; mensa; lesesaal; bibliothekssaal;
        veranstaltungssaal; physikhörsaal; großer hörsaal; kleiner hörsaal; hörsaalgebäude; hörsaalzentrum;
        dachgeschoss; zi; zimmer; medienraum; medienzentrum; besprechungszimmer; sitzungszimmer; kursraum;
        lehrsaal; auditorium; aula magna; festspielhaus; pavillon; trakt; seminargebäude; institutsgebäude;
        rechenzentrum; chemiehörsaal; marktplatz; gasse; chaussee; stg; kolloquiumsraum; übungsraum; pc-pool;
        seminarzentrum; kapitelsaal; rittersaal; spiegelsaal; vhs-haus; museumssaal; bahnhofplatz
    """
)
CANCELLED = split_phrases(
    """
        abgesagt; entfällt; fällt aus; muss leider entfallen; abgesagt!; fällt leider aus; ausgefallen;
        muss entfallen; müssen leider absagen; findet nicht statt; findet leider nicht statt; absage; ausfall;
        leider absagen; fallen aus; wurde abgesagt; ist abgesagt; nicht stattfinden
    """
)
POSTPONED = split_phrases(
    """
        verschoben; verlegt; wird verschoben; nachgeholt; wurde verschoben; wird verlegt; vertagt;
        terminverschiebung
    """
)
FRAMING = split_phrases(
    """
        begrüßung; grußwort; grußworte; eröffnung; schlusswort; verabschiedung; kaffeepause; mittagspause;
        mittagessen; abendessen; ankunft; anmeldung; empfang; ausklang; mitgliederversammlung; einlass;
        begrüssung; schlussworte; abschlussdiskussion; schlussdiskussion; kaffee; imbiss; umtrunk; registrierung;
        verabschiedung und ausblick; kaffee und kuchen; ende der veranstaltung; ende des workshops; gruppenfoto;
        zusammenfassung und ausblick; begrüßungskaffee; pause mit kuchen; fragen; fragen und diskussion;
        verschiedenes; fragerunde
    """
)
BREAKS = split_phrases(
    """
        kein seminar; kein vortrag; kein kolloquium; feiertag; ferien; weihnachtsferien; weihnachtspause;
        pfingsten; vorlesungsfrei; vorlesungsfreie zeit; keine sitzung; kein treffen; pause; ostern; himmelfahrt;
        christi himmelfahrt; fronleichnam; keine veranstaltung; pfingstferien; osterferien; reformationstag;
        allerheiligen
    """
)
COUNTED = split_phrases("vortrag; teil; termin; sitzung; woche; abend; folge; vorlesung; einheit; modul; treffen; tag")
SEASONS = split_phrases(
    """
        ws; ss; wise; sose; wintersemester; sommersemester; winter; sommer; herbst; frühjahr; herbstsemester;
        frühjahrssemester
    """
)
SIDE_HOURS = split_phrases(
    """
        kaffee; tee; empfang; umtrunk; einlass; imbiss; mittagessen; abendessen; apéro; kuchen; sprechstunde;
        anmeldung; diskussion; pause; get-together; ausklang; buffet; sektempfang; postkolloquium; nachsitzung;
        gemeinsames essen; abendkasse; kasse; kaffeepause; ausgabe; treffen mit; führung; kuchenbuffet; kekse;
        glühwein; im anschluss; anschließend; nachbesprechung; vorab; vorbesprechung; bürozeiten; erreichbar;
        stehempfang; snacks; brezeln; saalöffnung; türöffnung
    """
)
