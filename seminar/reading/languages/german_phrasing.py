"""The small words and set phrases of German around names, titles, days and hours."""

from seminar.reading.languages.vocabulary import Phrasing, number_phrases, split_phrases

PHRASING = Phrasing(
    and_words=split_phrases("und"),
    or_words=split_phrases("oder"),
    with_words=split_phrases("mit"),
    by_words=split_phrases("von"),
    of_words=split_phrases("von; vom; des; der"),
    about_words=split_phrases("über"),
    articles=split_phrases("der; die; das; den; dem"),
    indefinite_articles=split_phrases("ein; eine; einen; einem; einer"),
    never_last=split_phrases(
        """
            der; die; das; den; dem; des; und; im; mit; von; für; zu; zur; zum; als; auf; aus; über; ihre; ihrer;
            ihren; ihrem; seine; seiner; seinen; seinem; eine; einer; eines; einem; einen
        """
    ),
    at_hour=split_phrases("um; gegen"),
    from_hour=split_phrases("ab; von"),
    through=split_phrases("bis"),
    begins=split_phrases("beginnt; startet"),
    past_words=split_phrases("seit; gegründet; geboren; erschienen"),
    next_words=split_phrases(
        """
            nächste; nächsten; nächster; nächstes; kommende; kommenden; kommender; kommendes; vorschau; ausblick;
            zum vormerken; bitte vormerken; demnächst
        """
    ),
    weeks=split_phrases("woche; kw; kalenderwoche"),
    same_hours=split_phrases(
        """
            gleiche zeit; gleiche uhrzeit; gleicher zeit; gleicher uhrzeit; gleichen zeit; gleichen uhrzeit;
            selbe zeit; selbe uhrzeit; selber zeit; selber uhrzeit; selben zeit; selben uhrzeit
        """
    ),
    same_places=split_phrases(
        """
            gleiche ort; gleiche stelle; gleicher ort; gleicher stelle; gleichen ort; gleichen stelle; selbe ort;
            selbe stelle; selber ort; selber stelle; selben ort; selben stelle
        """
    ),
    habits=split_phrases("jeweils; stets; täglich; immer; üblicherweise; in der regel; normalerweise"),
    numbers=number_phrases(
        """
            ein eins; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf; dreizehn; vierzehn; fünfzehn;
            sechzehn; siebzehn; achtzehn; neunzehn; zwanzig; einundzwanzig
        """,
        first=1,
    )
    | {"dreißig": 30, "dreissig": 30, "fünfundvierzig": 45},
    ordinals=number_phrases("erste; zweite; dritte", first=1),
    many_talks=split_phrases("vorträge; vorlesungen; termine; sitzungen; veranstaltungen; abende"),
    performs=split_phrases(
        """
            liest; liest aus; spricht über; erzählt von; präsentiert; stellt vor; diskutiert; referiert über;
            berichtet über
        """
    ),
    works=split_phrases("buch; buches; bücher; roman; film; ausstellung"),
    hosted_by=split_phrases("moderiert von; moderation von; organisiert von; veranstaltet von"),
    hosting=split_phrases("moder; begrüß; eröffn"),
    answers=split_phrases("kommentar"),
    coauthored=split_phrases("gemeinsam mit"),
    invited_by=split_phrases(
        """
            auf einladung von; auf einladung vom; auf einladung des; auf einladung der; über einladung von;
            über einladung vom; über einladung des; über einladung der; nach einladung von; nach einladung vom;
            nach einladung des; nach einladung der; eingeladen von; eingeladen vom; eingeladen durch; als gast von
        """
    ),
    jurors=split_phrases(
        """
            gutachter; gutachterin; erstgutachter; erstgutachterin; zweitgutachter; zweitgutachterin;
            drittgutachter; drittgutachterin; betreuer; betreuerin; erstbetreuer; erstbetreuerin; zweitbetreuer;
            zweitbetreuerin; beisitzer; beisitzerin; prüfer; prüferin
        """
    ),
    jury_parts=split_phrases("vorsitz; vorsitzende; vorsitzender"),
    defences=split_phrases(
        """
            disputation; verteidigung; promotionsverfahren; habilitationsverfahren; rigorosum; antrittsvorlesung;
            abschiedsvorlesung; probevortrag; habilitationsvortrag; doktorprüfung
        """
    ),
    online=split_phrases("virtuell; digital; hybrid"),
    in_person=split_phrases("in präsenz; vor ort"),
    only_here=split_phrases(
        """
            nur in präsenz; nur vor ort; keine übertragung; keine onlineübertragung; keine online-übertragung;
            keine zoom-übertragung; ohne übertragung; ohne onlineübertragung; ohne online-übertragung;
            ohne zoom-übertragung; kein zoom; kein stream; kein livestream; ohne zoom; ohne stream; ohne livestream
        """
    ),
    in_tongues=split_phrases(
        """
            auf englisch; auf deutsch; auf französisch; in englischer sprache; in deutscher sprache;
            in französischer sprache
        """
    ),
    reasons=split_phrases("wegen; aufgrund; krankheitsbedingt"),
    fare=split_phrases("apéro; apero; umtrunk; imbiss; getränke; kaffee; tee"),
    streets=split_phrases("straße; strasse"),
    trails=split_phrases("sie sind hier; du bist hier; brotkrümelnavigation; pfad"),
    site_feet=split_phrases("alle rechte vorbehalten; cookie-einstellungen; datenschutzerklärung"),
    pages=split_phrases("aktuelles; veranstaltung; veranstaltungen; termine; kalender; startseite"),
    menus=split_phrases(
        """
            menü; suche; suchen; zum inhalt; zum inhalt springen; kontakt; impressum; datenschutz;
            datenschutzerklärung; barrierefreiheit; über uns; personen; team; mitarbeitende; forschung; lehre;
            studium; institut; fakultät; bibliothek; intranet; stellen; stellenangebote; presse; anmelden; drucken;
            teilen; seite drucken; nach oben; sitemap; links; publikationen; deutsch; facebook; instagram
        """
    ),
    open_hours=split_phrases("öffnungszeiten; sprechzeiten; öffnungszeit; sprechstunde; sprechstunden"),
    credits=split_phrases(
        """
            autor; autorin; verfasser; verfasserin; text; bericht; redaktion; foto; fotos; bild; bilder; text und foto;
            text und fotos; text & foto; text & fotos; text und bild; text und bilder; text & bild; text & bilder
        """
    ),
    offices=split_phrases(
        """
            dekan; dekanin; prodekan; prodekanin; rektor; rektorin; prorektor; prorektorin; vizerektor; vizerektorin;
            direktor; direktorin; präsident; präsidentin; vizepräsident; vizepräsidentin; vorsitzende; vorsitzender;
            vorstand; schriftführer; schriftführerin; geschäftsführer; geschäftsführerin; sprecher; sprecherin
        """
    ),
    earlier=split_phrases("zurück; voriger; vorige; voriger monat"),
    later=split_phrases("weiter; nächster; nächste; nächster monat"),
    afterwards=split_phrases(
        "danach; anschließend; anschliessend; im anschluss; nachher; hinterher; davor; vorher; vorab"
    ),
    deadline_heads=split_phrases("fristen; wichtige fristen; abgabefristen; einsendefristen; bewerbungsfristen"),
    second_halves=split_phrases(
        """
            evidenz; einsichten; erkenntnisse; lehren; anmerkungen; überlegungen; perspektiven; ergebnisse;
            erfahrungen; beobachtungen; gedanken; zur; zum; eine fallstudie; das beispiel; ein beitrag; eine
            analyse; eine geschichte; neue befunde; befunde
        """
    ),
    stands_in=split_phrases(
        """
            springt ein; springt kurzfristig ein; einspringen; kurzfristig eingesprungen; statt dessen;
            stattdessen
        """
    ),
    instead_of=split_phrases(
        """
            ersetzt; anstelle von; an stelle von; anstelle des; anstelle der; anstatt; statt; springt ein
            für; vertritt; in vertretung von; in vertretung für; vertretung für; für den erkrankten; für die
            erkrankte; für den verhinderten; für die verhinderte
        """
    ),
    last_ones=split_phrases(
        """
            letztes jahr; letzten jahr; letzten jahres; letzte woche; letzter woche; letzten monat; letzten
            monats; letztes semester; letzten semester; letzten semesters; letztes mal; letzten mal;
            vergangenes jahr; vergangenen jahr; vergangenen jahres; vergangene woche; vergangener woche;
            vergangenen monat; vergangenen semester; vergangenen semesters; vorigen jahr; vorigen jahres;
            vorige woche; voriger woche; vorjahr; vorjahres; letzter vortrag; letzten vortrag; letzten
            vortrags; letzte vortrag; vorigen vortrag; vorige vortrag; im vorjahr; hat bereits
            stattgefunden; fand bereits statt
        """
    ),
    day_numbers=number_phrases(
        """
            erste ersten erster; zweite zweiten zweiter; dritte dritten dritter; vierte vierten vierter;
            fünfte fünften fünfter; sechste sechsten sechster; siebte siebten siebter siebente siebenten;
            achte achten achter; neunte neunten neunter; zehnte zehnten zehnter; elfte elften elfter;
            zwölfte zwölften zwölfter; dreizehnte dreizehnten dreizehnter; vierzehnte vierzehnten
            vierzehnter; fünfzehnte fünfzehnten fünfzehnter; sechzehnte sechzehnten sechzehnter; siebzehnte
            siebzehnten siebzehnter; achtzehnte achtzehnten achtzehnter; neunzehnte neunzehnten neunzehnter;
            zwanzigste zwanzigsten zwanzigster; einundzwanzigste einundzwanzigsten einundzwanzigster;
            zweiundzwanzigste zweiundzwanzigsten zweiundzwanzigster; dreiundzwanzigste dreiundzwanzigsten
            dreiundzwanzigster; vierundzwanzigste vierundzwanzigsten vierundzwanzigster; fünfundzwanzigste
            fünfundzwanzigsten fünfundzwanzigster; sechsundzwanzigste sechsundzwanzigsten
            sechsundzwanzigster; siebenundzwanzigste siebenundzwanzigsten siebenundzwanzigster;
            achtundzwanzigste achtundzwanzigsten achtundzwanzigster; neunundzwanzigste neunundzwanzigsten
            neunundzwanzigster; dreißigste dreißigsten dreißigster; einunddreißigste einunddreißigsten
            einunddreißigster
        """,
        first=1,
    ),
    enrolments=split_phrases(
        """
            bewerbungen; bewerbung; bewerbungsfrist; nominierungen; einreichungen; anmeldung; anmeldungen;
            vorverkauf; kartenvorverkauf; karten
        """
    ),
    enrolling=split_phrases("öffnet; beginnt; beginnen; endet; enden; schließt; startet; möglich; erhältlich; erbeten"),
    mail_subjects=split_phrases("betreff"),
    mail_heads=split_phrases("von; gesendet; kopie"),
    mail_days=split_phrases("datum; gesendet"),
    mail_writers=split_phrases("von; absender"),
)
