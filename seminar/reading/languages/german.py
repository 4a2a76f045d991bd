"""The German of announcements."""

from seminar.reading.languages.german_labels import COLON_ONLY, LABELS
from seminar.reading.languages.german_titles import TITLE_WORDS
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

GERMAN = Vocabulary(
    labels=LABELS,
    colon_only=COLON_ONLY,
    months=number_phrases(
        """
            januar jänner jan; februar feber feb; märz maerz mär mrz; april apr; mai; juni jun; juli jul; august aug;
            september sept sep; oktober okt; november nov; dezember dez
        """,
        first=1,
    ),
    weekdays=number_phrases(
        """
            montag mo; dienstag di; mittwoch mi; donnerstag do; freitag fr; samstag sonnabend sa; sonntag so
        """,
        first=0,
    ),
    until=split_phrases("bis; bis ca.; – ca.; bis etwa; bis gegen; bis circa"),
    mornings=split_phrases("vormittags; morgens; früh; am vormittag; am morgen"),
    afternoons=split_phrases("nachmittags; abends; am nachmittag; am abend; mittags"),
    honorifics=split_phrases(
        """
            herr; frau; univ.-prof; univ-prof; univ. prof; univ. doz; priv.-doz; pd;
            privatdozent; privatdozentin; professorin; apl;
            hon.-prof; jun.-prof; juniorprofessor; juniorprofessorin; jprof; mag; magister; dipl.-ing; dipl.-math;
            dipl.-phys; dr.-ing; dr.in; prof.in; m.a; doktor; doz; dott; univ.-prof.in; univ.-doz; herrn; doktorin;
            mag.a; ass.-prof; assoz.-prof; assoz. prof; ass.-prof.in; hs-prof; prof.a; dipl.-psych; dipl.-inf;
            dipl.-biol; dipl.-geol; dipl.-chem; dipl.-volksw; dipl.-kfm; dipl.-ing.in; dipl.-päd; mult; m.sc; b.sc;
            stud; cand; studienrat; oberstudienrat; akad. rat; pfarrer; pfarrerin; pater; pastor; pastorin; bischof;
            bürgermeister; bürgermeisterin; staatssekretär; oberarzt; oberärztin; chefarzt; chefärztin; senator;
            ministerialrat; priv.-doz.in; tit.-prof; tit. prof; archivrat; archivrätin; h.c; em. prof; o. prof;
            o. univ.-prof; ao. prof; ao. univ.-prof; dr. med; dr. phil; dr. iur; dr. theol; dr. agr; dr. oec;
            dr. rer. nat; dr. rer. pol; dr. sc; dr. techn; dr. h.c; dr. habil; apl. prof; em. o. univ.-prof
        """
    ),
    degrees=split_phrases("m.a; m.ed; b.sc; b.a; ll.m; mba; mag; m.sc; b.eng; m.eng; llm; m.phil"),
    roles=split_phrases(
        """
            professorin; leiter; leiterin; wissenschaftlicher mitarbeiter; wissenschaftliche mitarbeiterin; direktor;
            direktorin; doktorand; doktorandin; lehrstuhl; geschäftsführer; geschäftsführerin; lehrbeauftragter;
            akademischer rat; dozent; dozentin; juniorprofessorin; leiter der abteilung; inhaber; inhaberin;
            akademische rätin; abteilungsleiter; abteilungsleiterin; leiterin der abteilung;
            wissenschaftliche mitarbeiter; doktorandin am; professor für; professorin für; lehrstuhl für; historiker;
            historikerin; autor; autorin; kurator; kuratorin; schriftsteller; schriftstellerin; journalist;
            journalistin; oberarzt; oberärztin; chefarzt; chefärztin; referent; referentin; biologe; biologin;
            geologe; geologin; physiker; physikerin; archäologe; archäologin; kunsthistoriker; kunsthistorikerin;
            energieberater; energieberaterin; förster; försterin; kreisheimatpfleger; kreisheimatpflegerin;
            publizist; publizistin; archivar; archivarin; postdoktorand; postdoktorandin; promovierende; vorsitzende;
            vorsitzender; mitarbeiter; mitarbeiterin; gruppenleiter; gruppenleiterin; privatdozent; privatdozentin;
            akademischer oberrat; seniorprofessor; seniorprofessorin; emeritierter professor
        """
    ),
    missing=frozenset(
        split_phrases(
            """
                n.n; nn; n. n; wird noch bekannt gegeben; wird noch bekanntgegeben; wird bekannt gegeben;
                wird bekanntgegeben; wird noch mitgeteilt; folgt; folgt noch; folgt in kürze; titel folgt;
                titel wird noch bekannt gegeben; noch offen; offen; ort wird noch bekannt gegeben;
                tba (to be announced); siehe unten; siehe oben; s.u; s. u; raum wird noch bekannt gegeben;
                noch nicht bekannt; in kürze; abstract folgt; wird nachgereicht; titel wird nachgereicht; titel: n.n;
                thema folgt; thema wird noch bekannt gegeben; thema wird noch bekanntgegeben;
                titel wird noch bekanntgegeben; titel offen; in planung; noch nicht festgelegt; kommt noch;
                kurzfassung folgt; zusammenfassung folgt; referent folgt; n.n.; folgt demnächst;
                wird rechtzeitig bekannt gegeben; wird zeitnah bekannt gegeben; wird noch ergänzt; noch unbekannt;
                noch in klärung; in vorbereitung; titel noch offen; titel steht noch nicht fest;
                steht noch nicht fest; raum folgt; ort folgt; link folgt; wird per e-mail verschickt;
                wird kurzfristig bekannt gegeben
            """
        )
    ),
    institutions=split_phrases(
        """
            universitaet; universitätsklinikum; klinikum; fakultät; fachbereich; lehrstuhl; hochschule;
            fachhochschule; akademie; zentrum; forschungszentrum; fraunhofer; helmholtz; leibniz; rwth; charité;
            bibliothek; museum; bundesanstalt; gesellschaft; gymnasium; forschungsinstitut; seminar für; abteilung;
            stiftung; kit; fu berlin; hu berlin; tu berlin; tu münchen; tu wien; eth zürich;
            akademie der wissenschaften; landesmuseum; ag; zentralinstitut; graduiertenkolleg;
            sonderforschungsbereich; forschungsstelle; bundesamt; landesamt; pädagogische hochschule; ph;
            landesarchiv; stadtarchiv; staatsarchiv; bundesarchiv; archiv; sternwarte; observatorium; verein;
            volkshochschule; vhs; planetarium; museum für; naturkundemuseum; stadtmuseum; forschungsanstalt; klinik;
            krankenhaus; uniklinik; tierpark; botanischer garten; uni; technische; landesbibliothek;
            staatsbibliothek; universitätsbibliothek; stadtbibliothek; stadtbücherei; kulturverein; geschichtsverein;
            heimatverein; historischer verein; fh; hs; bund; verband; kammer; ub; dlr; desy; gfz; awi; ufz; ipn;
            dfki; empa; psi; wsl; eawag; öaw; boku; tuhh; bgr; vereinigung; e. v; e.v; kulturring; vogelwarte;
            vereinshaus; klub; förderverein; volkssternwarte; fakultät für; institut für
        """
    ),
    occasions=split_phrases(
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
    ),
    rooms=split_phrases(
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
    ),
    greetings=split_phrases(
        """
            liebe; lieber; sehr geehrte; sehr geehrter; hallo; guten tag; liebe kolleginnen; werte; geschätzte;
            guten morgen; hi zusammen; hallo zusammen; liebe alle; moin; servus; grüezi; grüß gott; sehr verehrte;
            guten abend; liebe mitglieder; liebe freunde; liebe freundinnen; liebe leute; ihr lieben; hallo liebe
        """
    ),
    closings=split_phrases(
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
    ),
    farewells=split_phrases(
        """
            mit freundlichen grüßen; viele grüße; beste grüße; herzliche grüße; mit besten grüßen; freundliche grüße;
            liebe grüße; schöne grüße; mfg; herzlichst; mit herzlichen grüßen; mit freundlichem gruß;
            hochachtungsvoll; i.a; viele grüsse; beste grüsse; herzliche grüsse; freundliche grüsse;
            mit freundlichen grüssen; liebe grüsse; lg; vg; bg; alles gute; bis dann; bis bald; bis dahin;
            mit kollegialen grüßen; ihr; ihre; euer; eure; bis nächste woche; bis donnerstag; viele liebe grüße;
            mit herzlichem gruß; gruß; grüße; herzlich; mit vielen grüßen; es grüßt; im auftrag; sonnige grüße;
            einen schönen gruß
        """
    ),
    cancelled=split_phrases(
        """
            abgesagt; entfällt; fällt aus; muss leider entfallen; abgesagt!; fällt leider aus; ausgefallen;
            muss entfallen; müssen leider absagen; findet nicht statt; findet leider nicht statt; absage; ausfall;
            leider absagen; fallen aus; wurde abgesagt; ist abgesagt; nicht stattfinden
        """
    ),
    postponed=split_phrases(
        """
            verschoben; verlegt; wird verschoben; nachgeholt; wurde verschoben; wird verlegt; vertagt;
            terminverschiebung
        """
    ),
    framing=split_phrases(
        """
            begrüßung; grußwort; grußworte; eröffnung; schlusswort; verabschiedung; kaffeepause; mittagspause;
            mittagessen; abendessen; ankunft; anmeldung; empfang; ausklang; mitgliederversammlung; einlass;
            begrüssung; schlussworte; abschlussdiskussion; schlussdiskussion; kaffee; imbiss; umtrunk; registrierung;
            verabschiedung und ausblick; kaffee und kuchen; ende der veranstaltung; ende des workshops; gruppenfoto;
            zusammenfassung und ausblick; begrüßungskaffee; pause mit kuchen; fragen; fragen und diskussion;
            verschiedenes; fragerunde
        """
    ),
    breaks=split_phrases(
        """
            kein seminar; kein vortrag; kein kolloquium; feiertag; ferien; weihnachtsferien; weihnachtspause;
            pfingsten; vorlesungsfrei; vorlesungsfreie zeit; keine sitzung; pause; ostern; himmelfahrt;
            christi himmelfahrt; fronleichnam; keine veranstaltung; pfingstferien; osterferien; reformationstag;
            allerheiligen
        """
    ),
    person_verbs=split_phrases(
        """
            ist; studierte; promovierte; war; hat; arbeitet; leitet; wurde; forscht; lehrt; absolvierte;
            habilitierte; erhielt; arbeitete; beschäftigt; hatte; schloss; begann; kam; wechselte; übernahm; lehrte;
            hält; ist seit; hat studiert; lehrt und forscht; wuchs; lebt; gründete; publizierte; veröffentlichte;
            promoviert; absolviert; hat an; wirkte; war bis; war von; verantwortet; vertritt; engagiert; berät;
            schreibt; interessiert
        """
    ),
    announces=split_phrases(
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
    ),
    speaks=split_phrases(
        """
            spricht; wird sprechen; hält; wird; referiert; trägt vor; stellt; verteidigt; erzählt; berichtet;
            erläutert; beleuchtet; gibt; wird referieren; wird vortragen; wird berichten; wird über; trägt; erklärt;
            ist zu gast; zu gast; zu besuch; gast der; gast des; gast im; gast in; gast bei; gast beim; eröffnet;
            beschließt; kommt; zeigt; widmet; geht; führt; liest; wird einen; präsentiert; begleitet; beantwortet;
            diskutiert; behandelt; thematisiert; spürt; nimmt; blickt; analysiert; schildert; skizziert; entführt
        """
    ),
    gives=split_phrases(
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
            mit der referentin; der referent; die referentin; der vortragende; die vortragende; der redner;
            die rednerin; verteidigt; hält; stellt uns; gastvortrag; gestaltet von; gehalten von; referent:;
            referentin:; wird uns; präsentiert von; präsentiert; redner ist; rednerin ist; freut sich auf; promovend;
            doktorand; doktorandin; geht der; geht die; frage geht; nach geht; widmet sich der; widmet sich die;
            spüren wir; vortrag unseres mitglieds; vortrag unserer; vortrag unseres; gewährt; gibt der; gibt die;
            zeigt der; zeigt die; stellt der; stellt die; erklärt der; erklärt die; erläutert der; erläutert die;
            nimmt uns
        """
    ),
    welcomes=split_phrases(
        """
            begrüßen; zu gast; gast ist; gewinnen; freuen uns auf; freuen uns, dass; begrüßen zu dürfen;
            eingeladen haben wir; begrüßen wir; freuen uns sehr auf; haben wir; konnten wir; dürfen wir;
            freuen uns, mit; gewonnen; eingeladen; wir hören; hören wir; vorgestellt von; besucht uns
        """
    ),
    titled=split_phrases(
        """
            mit dem titel; zum thema; unter dem titel; mit dem thema; titel; über das thema; thema; über;
            vortragstitel; thema ist; das thema lautet; titel lautet; der titel lautet; lautet der titel;
            thema lautet; vortragsthema; titel ist; titel:; thema:; betitelt; unter der überschrift; unter dem motto;
            unter dem thema; mit der überschrift; dissertation mit dem thema; dissertation zum thema; zu dem thema;
            mit vortragstitel; mit dem vortrag; dissertation; titelt; mit dem vortragstitel; trägt den titel;
            trägt den namen; titel bleibt; thema bleibt; titel bleibt unverändert
        """
    ),
    leads=split_phrases("von; mit; referent; referentin; vortragender"),
    counted=split_phrases(
        "vortrag; teil; termin; sitzung; woche; abend; folge; vorlesung; einheit; modul; treffen; tag"
    ),
    seasons=split_phrases(
        """
            ws; ss; wise; sose; wintersemester; sommersemester; winter; sommer; herbst; frühjahr; herbstsemester;
            frühjahrssemester
        """
    ),
    other_days=split_phrases(
        """
            pressemitteilung; medienmitteilung; pressemeldung; anmeldeschluss; anmeldung bis; anmeldefrist; frist;
            geboren; stand; letzte änderung; ursprünglich;
            verschoben vom; seit; veröffentlicht; gesendet; bisher; vorheriger; nächster vortrag; bis zum;
            bis spätestens; aktualisiert; abgabe; anmeldung; spätestens; nicht am; ersatz für; eingereicht;
            nächster termin; ursprünglich geplant; ursprünglich vorgesehen; verlegt vom; ursprünglicher termin;
            alter termin; anstelle von; anstatt; anmelden bis; bitte bis; melden bis; rückmeldung bis; online seit;
            erstellt; erstellt am; pressemitteilung vom; erschienen; jahrgang; zuletzt geändert;
            letzte aktualisierung; veröffentlicht am; abgabe bis; einreichung; nächste woche; letzte woche;
            vorherige; letzter vortrag; weitere termine; u.a.w.g. bis; um antwort bis; vorangegangener; zur einsicht;
            liegt bis; einsendeschluss; melde sich bitte bis; voranmeldung; antwort bis; der nächste folgt;
            die nächste folgt; der nächste findet; die nächste findet; das nächste findet; weiter geht es am
        """
    ),
    moved=split_phrases("verschoben; verlegt; verschiebung; terminverschiebung; terminänderung"),
    new_days=split_phrases(
        """
            neuer termin; neues datum; neue zeit; jetzt am; verschoben auf; verlegt auf; nun; jetzt;
            neuer vortragstermin; neu:; neue uhrzeit; ersatztermin; nachholtermin; verschoben auf den;
            wird verschoben auf; verlegt auf den; auf den; findet nun; nun am; stattdessen am; stattdessen
        """
    ),
    side_hours=split_phrases(
        """
            kaffee; tee; empfang; umtrunk; einlass; imbiss; mittagessen; abendessen; apéro; kuchen; sprechstunde;
            anmeldung; diskussion; pause; get-together; ausklang; buffet; sektempfang; postkolloquium; nachsitzung;
            gemeinsames essen; abendkasse; kasse; kaffeepause; ausgabe; treffen mit; führung; kuchenbuffet; kekse;
            glühwein; im anschluss; anschließend; nachbesprechung; vorab; vorbesprechung; bürozeiten; erreichbar;
            stehempfang; snacks; brezeln; saalöffnung; türöffnung
        """
    ),
    talk_words=split_phrases(
        """
            vortrag; beginn; beginnt; vorlesung; fängt; vortragsbeginn; los geht es; los; gastvortrag; lesung;
            verteidigung; disputation; start; startet
        """
    ),
    joins=split_phrases(
        """
            teilnehmen; teilnahme; beitreten; einwahl; zugang; zugangslink; zoom-link; online; videokonferenz;
            übertragen; digital; virtuell; dazu; zuschalten; livestream; live-stream; stream; zugangsdaten;
            einwahldaten; meeting; sonst hier; hier klicken; klicken sie; videoraum; webkonferenz;
            link zur veranstaltung; link zum vortrag; konferenzraum; hier geht es hinein; zuschaltung;
            besprechung beitreten; klick; einloggen; verfolgen; mithören; einwählen; schaltet; geht es; verbinden;
            hybrid; treffen uns
        """
    ),
    joins_not=split_phrases(
        """
            anmeldung; anmelden; registrierung; aufzeichnung; aufzeichnungen; folien; homepage; webseite; website;
            anfahrt; lageplan; kalender; abonnieren; mailingliste; weitere informationen; programm; plakat;
            verteiler; mehr; reservation; reservierung; tickets; karten; kurse; details; nähere; mehr erfahren;
            weiterlesen; flyer; anmeldeformular; veranstaltungsseite; publikation; artikel; veröffentlichung; profil;
            lebenslauf; impressum; datenschutz; essen; speisekarte; unterlagen; mitschnitt; umfrage; parken;
            routenplaner; newsletter; spenden; zur einsicht; download; buch; programmheft
        """
    ),
    no_codes=frozenset(
        split_phrases(
            """
                wird; auf; erforderlich; per; in; siehe; auf anfrage; ist; nicht; bitte; unter; folgt; erhalten;
                erhältlich; wie; gleich; keins; keines; nötig; benötigt; entfällt; über; beim; bei; im; zum; von;
                mit; für; finden
            """
        )
    ),
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                der; die; das; und; im; mit; von; für; wie; was; wer; ein; eine; einer; eines; zur;
                zum; den; dem; des; über; auf; als; seit; nach; am; bei; zwischen
            """
        )
    ),
)
