"""The sentences of German announcements: how they greet, tell who speaks about what, and end."""

from seminar.reading.languages.vocabulary import split_phrases

GREETINGS = split_phrases(
    """
        liebe; lieber; sehr geehrte; sehr geehrter; hallo; guten tag; liebe kolleginnen; werte; geschätzte;
        guten morgen; hi zusammen; hallo zusammen; liebe alle; moin; servus; grüezi; grüß gott; sehr verehrte;
        guten abend; liebe mitglieder; liebe freunde; liebe freundinnen; liebe leute; ihr lieben; hallo liebe
    """
)
CLOSINGS = split_phrases(
    """
        die vorträge sind; der vortrag ist öffentlich; die reihe ist; alle interessierten; wir freuen uns; ich freue
        mich; eintritt frei; der eintritt ist frei; anmeldung; bitte anmelden; um anmeldung; gäste sind;
        interessierte sind; zum vortrag sind; im anschluss; anschließend; nach dem vortrag; der vortrag findet; die
        veranstaltung; diese veranstaltung; weitere informationen; zum kalender; in kalender; drucken; nach oben;
        impressum; datenschutz; für rückfragen; bei interesse; hierzu laden; dazu laden; alle sind herzlich;
        herzliche einladung; sie sind herzlich; vor dem vortrag; stand:; letzte änderung; bitte beachten; mehr
        informationen; für weitere; mehr lesen; gäste willkommen; gäste herzlich; der eintritt; eintritt:; einlass;
        alle interessierten sind; wir bitten; das organisationsteam; keine anmeldung; eine anmeldung; anmeldungen;
        termin in; als ical; ical; ics; zur übersicht; zurück zur; weiterlesen; seite drucken; sie sind hier; sie
        befinden; startseite; direkt zum inhalt; zum inhalt springen; zum hauptinhalt; zum seitenanfang; zur
        navigation; cookie; diese website; alle rechte; barrierefreiheit; sitemap; newsletter; folgen sie; auf
        facebook; karte anzeigen; in google maps; auf karte; anfahrt; mit freundlicher; gefördert; unterstützt; in
        kooperation; eine kooperation; eine veranstaltung; für getränke; für das leibliche; das buffet; ein umtrunk;
        anschliessend; bringen sie; der dekan; die dekanin; gez.; gez; die universitätsöffentlichkeit; gäste und;
        studierende sind; kommen sie; die zugangsdaten; bei fragen; fragen bitte; bitte leiten; bitte weiterleiten;
        mit der bitte; bitte melden; wer mitkommen; ein ersatztermin; wir würden; wir hoffen; teilen auf; diesen
        termin; dieser termin; bitte um; um antwort; u.a.w.g; alle sind; jede und jeder; freier eintritt;
        kostenfrei; kostenlos; letzte aktualisierung; zuletzt; nächste veranstaltung; nächster vortrag; weitere
        vorträge; weitere termine; weitere veranstaltungen; bildnachweis; foto:; bild:; interessierte und; spenden
        sind; spenden werden; karten gibt; karten zu; die öffentlichkeit ist; zurück zum; reservierung unter; die
        teilnahme ist; die teilnahme an; kaffee und; mitglieder frei
    """
)
FAREWELLS = split_phrases(
    """
        mit freundlichen grüßen; viele grüße; beste grüße; herzliche grüße; mit besten grüßen; freundliche grüße;
        liebe grüße; schöne grüße; mfg; herzlichst; mit herzlichen grüßen; mit freundlichem gruß;
        hochachtungsvoll; i.a; viele grüsse; beste grüsse; herzliche grüsse; freundliche grüsse;
        mit freundlichen grüssen; liebe grüsse; lg; vg; bg; alles gute; bis dann; bis bald; bis dahin;
        mit kollegialen grüßen; ihr; ihre; euer; eure; bis nächste woche; bis donnerstag; viele liebe grüße;
        mit herzlichem gruß; gruß; grüße; herzlich; mit vielen grüßen; es grüßt; im auftrag; sonnige grüße;
        einen schönen gruß
    """
)
PERSON_VERBS = split_phrases(
    """
        ist; studierte; promovierte; war; hat; arbeitet; leitet; wurde; forscht; lehrt; absolvierte;
        habilitierte; erhielt; arbeitete; beschäftigt; hatte; schloss; begann; kam; wechselte; übernahm; lehrte;
        hält; ist seit; hat studiert; lehrt und forscht; wuchs; lebt; gründete; publizierte; veröffentlichte;
        promoviert; absolviert; hat an; wirkte; war bis; war von; verantwortet; vertritt; engagiert; berät;
        schreibt; interessiert
    """
)
ANNOUNCES = split_phrases(
    """
        laden ein; laden wir; lädt; herzlich eingeladen; herzlich ein; freuen uns; hält einen vortrag;
        findet statt; findet am; wird sprechen; spricht am; im rahmen; wir laden; einladen; vortrag von; statt;
        referiert; lädt ein; laden herzlich; laden sie; laden euch; bitten; bittet; erzählt; berichtet;
        geht der frage nach; spricht über; spricht; stattfinden; hält den vortrag; hält einen gastvortrag;
        gastvortrag; zu einem vortrag; zum vortrag; zu dem vortrag; verteidigt; eingeladen sind; freuen uns auf;
        begrüßen; zu gast; zu einem abend; ein vortrag; findet der; findet die; findet unser; findet im;
        in ihrem vortrag; in seinem vortrag; referentin ist; referent ist; öffentliche verteidigung;
        kommt der vortrag; ist zu gast; stellt
    """
)
SPEAKS = split_phrases(
    """
        spricht; wird sprechen; hält; wird; referiert; trägt vor; stellt; verteidigt; erzählt; berichtet;
        erläutert; beleuchtet; gibt; wird referieren; wird vortragen; wird berichten; wird über; trägt; erklärt;
        ist zu gast; zu gast; zu besuch; gast der; gast des; gast im; gast in; gast bei; gast beim; eröffnet;
        beschließt; kommt; zeigt; widmet; geht; führt; liest; wird einen; präsentiert; begleitet; beantwortet;
        diskutiert; behandelt; thematisiert; spürt; nimmt; blickt; analysiert; schildert; skizziert; entführt
    """
)
GIVES = split_phrases(
    """
        referent des abends ist; referentin des abends ist; vortragender des abends ist;
        vortrag von; gastvortrag von; es spricht; referent ist; referentin ist; vorlesung von; seminar von;
        abendvortrag von; lichtbildervortrag von; bildervortrag von; festvortrag von; antrittsvorlesung von;
        online-vortrag von; impulsvortrag von; vortrag mit; gespräch mit; lesung mit; diskussion mit;
        buchvorstellung mit; vortrag durch; referat von; ein vortrag von; vortrags von; vorträgen von;
        antrittsvorlesung; verteidigung von; disputation von; promotionsverfahrens von; promotion von;
        kolloquium von; spricht; referiert; es referiert; referieren wird; sprechen wird; erzählt uns; erzählt;
        berichtet; berichtet uns; vortragende ist; vortragender ist; referenten sind; es sprechen; es liest;
        sprecherin ist; sprecher ist; gast ist; zu gast ist; zu gast sind; unser gast ist; abend mit;
        rundgang mit; führung mit; seminar mit; webinar mit; workshop mit; veranstaltung mit; mit dem referenten;
        mit der referentin; an der reihe ist; an der reihe sind; an die reihe kommt; dran ist; dran sind;
        der referent; die referentin; der vortragende; die vortragende; der redner;
        die rednerin; verteidigt; hält; stellt uns; gastvortrag; gestaltet von; gehalten von; referent:;
        referentin:; wird uns; präsentiert von; präsentiert; redner ist; rednerin ist; freut sich auf; promovend;
        doktorand; doktorandin; geht der; geht die; frage geht; nach geht; widmet sich der; widmet sich die;
        spüren wir; vortrag unseres mitglieds; vortrag unserer; vortrag unseres; gewährt; gibt der; gibt die;
        zeigt der; zeigt die; stellt der; stellt die; erklärt der; erklärt die; erläutert der; erläutert die;
        nimmt uns
    """
)
WELCOMES = split_phrases(
    """
        begrüßen; zu gast; gast ist; gewinnen; freuen uns auf; freuen uns, dass; begrüßen zu dürfen;
        eingeladen haben wir; begrüßen wir; freuen uns sehr auf; haben wir; konnten wir; dürfen wir;
        freuen uns, mit; gewonnen; eingeladen; wir hören; hören wir; vorgestellt von; besucht uns
    """
)
TITLED = split_phrases(
    """
        mit dem titel; zum thema; unter dem titel; mit dem thema; titel; über das thema; thema; über;
        vortragstitel; thema ist; das thema lautet; titel lautet; der titel lautet; lautet der titel;
        thema lautet; vortragsthema; titel ist; titel:; thema:; betitelt; unter der überschrift; unter dem motto;
        unter dem thema; mit der überschrift; dissertation mit dem thema; dissertation zum thema; zu dem thema;
        mit vortragstitel; mit dem vortrag; dissertation; titelt; mit dem vortragstitel; trägt den titel;
        trägt den namen; titel bleibt; thema bleibt; titel bleibt unverändert
    """
)
TALK_WORDS = split_phrases(
    """
        vortrag; beginn; beginnt; vorlesung; fängt; vortragsbeginn; los geht es; los; gastvortrag; lesung;
        verteidigung; disputation; start; startet
    """
)
