"""The German of announcements."""

from seminar.reading.languages.gendered import german_forms
from seminar.reading.languages.german_labels import LABELS
from seminar.reading.languages.german_phrasing import PHRASING
from seminar.reading.languages.german_programmes import (
    BREAKS,
    CANCELLED,
    COUNTED,
    FRAMING,
    OCCASIONS,
    POSTPONED,
    ROOMS,
    SEASONS,
    SIDE_HOURS,
)
from seminar.reading.languages.german_sentences import (
    ANNOUNCES,
    CLOSINGS,
    FAREWELLS,
    GIVES,
    GREETINGS,
    PERSON_VERBS,
    SPEAKS,
    TALK_WORDS,
    TITLED,
    WELCOMES,
)
from seminar.reading.languages.german_titles import TITLE_WORDS
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

GERMAN = Vocabulary(
    labels=LABELS,
    colon_only=frozenset(
        (
            *german_forms("kandidat", "autor", "verfasser", "koordinator", "initiator", "gesprächspartner"),
            *split_phrases(
                """
                    masterarbeit; bachelorarbeit; habilitationsschrift;
                    am; mit; von; gast; gäste; tag; wer; was; lektüre; literatur; dissertation; universität; institut;
                    hochschule; raum; saal; adresse; zugang; teilnahme; digital; inhalt; leitung; begrüßung; einführung;
                    organisation; veranstaltung; reihe; kolloquium; eintritt; einlass; beginn; thema; termin; vortrag;
                    livestream; hybrid; vor ort; präsenz; e-mail; telefon; kommentar; partner; format; dauer; sprache;
                    institution; wo; ort; zeit; gebäude; um; koordination; worüber; podium; spricht; einrichtung;
                    zimmer;
                    lokal; standort; ankündigung; infos; informationen; porträt; vorstellung; diskussion; musik;
                    eröffnung; einleitung; seminar; rahmen; oberseminar; preis; preise; tel; fax; themen; nr; plätze;
                    kurs; foto; stand; quelle; redaktion; parken; karten; konzept; kooperation; verantwortlich;
                    verantwortliche; im rahmen der; im rahmen des; im rahmen von; mobil; pw; zum thema; via zoom;
                    per zoom; über zoom; publikum; auskunft; im gespräch mit; gemeinsam mit; in zusammenarbeit mit;
                    in kooperation mit; mit dabei; zu gast; vorstand; wissenschaftlerin; gastvortrag; ausrichter;
                    es spricht; es sprechen; vortrag von; über das thema; gastgeber; kontakt und anmeldung; zeitraum;
                    anmelden; beitreten; anschrift; rubrik
                """
            ),
        )
    ),
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
            stud; cand; studienrat; oberstudienrat; akad. rat; pfarrer; pfarrerin; pater; schwester; kommissar;
            kommissarin; hauptkommissar; hauptkommissarin; kriminalhauptkommissar; kriminalhauptkommissarin; pastor;
            pastorin; bischof;
            bürgermeister; bürgermeisterin; staatssekretär; oberarzt; oberärztin; chefarzt; chefärztin; senator;
            ministerialrat; priv.-doz.in; tit.-prof; tit. prof; archivrat; archivrätin; h.c; em. prof; o. prof;
            o. univ.-prof; ao. prof; ao. univ.-prof; dr. med; dr. phil; dr. iur; dr. theol; dr. agr; dr. oec;
            dr. rer. nat; dr. rer. pol; dr. sc; dr. techn; dr. h.c; dr. habil; apl. prof; em. o. univ.-prof;
            rechtsanwalt; rechtsanwältin; ra dr; rain dr; ra prof; rain prof
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
            fachhochschule; akademie; zentrum; professur; forschungszentrum; fraunhofer; helmholtz; leibniz; rwth;
            charité; kanzlei; anwaltskanzlei; sozietät; stadtwerke; forschungsstation;
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
    occasions=OCCASIONS,
    rooms=ROOMS,
    greetings=GREETINGS,
    closings=CLOSINGS,
    farewells=FAREWELLS,
    cancelled=CANCELLED,
    postponed=POSTPONED,
    framing=FRAMING,
    prefaces=split_phrases(
        """
            einführung; einleitung; vorwort; einführung in das thema; fazit; resümee; schluss; zusammenfassung
        """
    ),
    breaks=BREAKS,
    person_verbs=PERSON_VERBS,
    announces=ANNOUNCES,
    speaks=SPEAKS,
    gives=GIVES,
    welcomes=WELCOMES,
    titled=TITLED,
    leads=split_phrases("von; mit; referent; referentin; vortragender"),
    counted=COUNTED,
    seasons=SEASONS,
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
            vorherige; letzter vortrag; weitere termine; um antwort bis; vorangegangener; zur einsicht;
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
    side_hours=SIDE_HOURS,
    talk_words=TALK_WORDS,
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
    phrasing=PHRASING,
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                der; die; das; und; im; mit; von; für; wie; was; wer; ein; eine; einer; eines; zur;
                zum; den; dem; des; über; auf; als; seit; nach; am; bei; zwischen; nicht; kein; keine; warum; ohne; noch
            """
        )
    ),
)
