"""The labels and headings of German announcements."""

from seminar.reading.languages.gendered import german_adjectives, german_forms
from seminar.reading.languages.vocabulary import Label, pair_phrases, split_phrases

LABELS = {
    Label.TITLE: split_phrases(
        """
            titel; thema; was; worum geht's; dissertation; vortragstitel; vortragsthema; titel des vortrags;
            thema des vortrags;
            vortrag; titel/thema; titel der veranstaltung; thema der veranstaltung; titel der dissertation; thema der
            dissertation; titel der arbeit; thema der arbeit; vortrag zum thema; vorlesungstitel; worüber; das thema
            lautet; thema lautet; der titel lautet; titel lautet; der titel des vortrags lautet; das thema des vortrags
            lautet; dissertationsthema; öffentlicher vortrag zum thema; titel der antrittsvorlesung;
            kolloquiumsthema; masterarbeit; bachelorarbeit;
            habilitationsschrift; thema der masterarbeit; titel der masterarbeit; thema der lesung
        """
    ),
    Label.SPEAKER: (
        *german_forms("referent", "sprecher", "redner", "gastredner", "gastsprecher", "dozent", "vortragsredner"),
        *german_forms("doktorand", "promovend", "kandidat", "habilitand", "gesprächspartner", "hauptreferent"),
        *german_adjectives("vortragend", "referierend", "gastvortragend"),
        *split_phrases(
            """
                wer; es spricht; es sprechen; vortrag von; gast; gastvortrag; mit; von; gäste; wer spricht; spricht;
                name des referenten; name der referentin; vortragsgast; zu gast; es referiert; es referieren;
                vortrag durch; ein vortrag von; gastvortrag von; lichtbildervortrag von; podium; auf dem podium;
                podiumsgäste; podiumsteilnehmer; es diskutieren; lesung mit; gespräch mit; im gespräch mit;
                mit dabei; kursleitung; vorgetragen von; präsentiert von; autor der dissertation; wissenschaftlerin
            """
        ),
    ),
    Label.AFFILIATION: split_phrases(
        """
            universität; hochschule; institution; institut; affiliation; zugehörigkeit; einrichtung;
            heimatinstitution; arbeitgeber
        """
    ),
    Label.DATE: split_phrases(
        """
            datum; tag; termin; am; vortragstermin; neuer termin; neues datum; ersatztermin; nachholtermin;
            veranstaltungstag; veranstaltungsdatum; veranstaltungstermin; tag des vortrags; datum des vortrags
        """
    ),
    Label.TIME: split_phrases(
        """
            zeit; uhrzeit; beginn; vortragszeit; neue uhrzeit; vortragsbeginn; um; startzeit; beginn des vortrags;
            veranstaltungsbeginn; neue zeit; anfangszeit
        """
    ),
    Label.WHEN: split_phrases(
        """
            wann; datum und uhrzeit; datum, uhrzeit; datum/uhrzeit; datum & uhrzeit; zeit und ort; ort und zeit;
            zeit & ort; ort & zeit; wann und wo; termin und ort; datum/zeit; datum und zeit; datum, zeit; zeitpunkt;
            zeit/ort; ort/zeit; tag und uhrzeit; datum / uhrzeit; wann & wo; wann/wo; wo und wann; termin & ort;
            ort, zeit; zeit, ort; tag, uhrzeit; datum + uhrzeit; tag und zeit; termin/ort; ort/termin;
            ort und termin; datum/ort; datum und ort; ort und datum; datum & ort; tag/zeit; zeitraum;
            veranstaltungszeit; termin, ort; zeit / ort; ort / zeit; tag & uhrzeit; datum & zeit; datum / zeit;
            datum, zeit, ort; datum, zeit und ort
        """
    ),
    Label.VENUE: split_phrases(
        """
            ort; wo; raum; hörsaal; veranstaltungsort; vortragsort; adresse; saal; gebäude; treffpunkt; präsenz;
            vor ort; in präsenz; seminarraum; ort der veranstaltung; neuer ort; neuer raum; ort/raum; raum/ort;
            ort, raum; ort und raum; anschrift; standort; räumlichkeiten; räumlichkeit; ort des vortrags; lokal;
            veranstaltungsraum; raumnummer; tagungsort; vortragsraum; ort (präsenz); lokalität; ort / raum; zimmer
        """
    ),
    Label.LINK: split_phrases(
        """
            zoom-link; zoomlink; zoom-meeting; zugangslink; zugang; einwahl; online-teilnahme; teilnahme;
            teilnahmelink; meeting-link; meetinglink; zoom-raum; einwahllink; einwahldaten; zugangsdaten;
            zoom-zugang; link zur veranstaltung; link zum vortrag; beitreten; online-link; videokonferenz;
            zoom-meeting beitreten; an zoom-meeting teilnehmen; hybrid; digital; livestream; online-zugang;
            link zur teilnahme; link zur online-teilnahme; link zum meeting; link zum zoom-meeting;
            zoom-zugangsdaten; link zur videokonferenz; link zum stream; link zum livestream; konferenzlink;
            bbb-link; bbb-raum; teams-link; webex-link; online-raum; zoom-daten; per zoom; via zoom; über zoom;
            online über zoom; einwahl-link; zugangslink zoom; zugang über zoom; digitaler raum; digitale teilnahme;
            videolink; zoom-einwahldaten; meetingraum; virtueller raum; zoom-konferenz; online-teilnahme über;
            beitrittslink; webkonferenz; zum livestream; zum zoom-meeting; zum online-vortrag; zugang zum livestream;
            zugangs-link; online teilnehmen; hier teilnehmen; teilnahme-link; zuschaltung; online-zuschaltung;
            videoraum
        """
    ),
    Label.MEETING_ID: split_phrases(
        """
            sitzungs-id; besprechungs-id; konferenz-id; meeting-kennnummer; id-nummer; meetingnummer; meeting-nummer;
            meeting-id; webinar-id; sitzungsnummer; besprechungsnummer; zoom-id; zugangsnummer
        """
    ),
    Label.PASSCODE: split_phrases(
        """
            kenncode; kennwort; passwort; zugangscode; kenncode / passcode; zoom-passwort; sitzungspasswort;
            kenn-code; meeting-passwort; zoom-kenncode; meeting-kenncode; zugangspasswort; zugangskennwort;
            besprechungspasswort; zoom-kennwort; losungswort; geheimcode; passcode/kenncode; sitzungskennwort;
            meeting-kennwort; pw
        """
    ),
    Label.ABSTRACT: split_phrases(
        """
            zusammenfassung; kurzfassung; inhalt; zum vortrag; zum inhalt; kurzbeschreibung; beschreibung;
            über den vortrag; zum thema; vortragszusammenfassung; worum geht es; worum geht es?; worum es geht;
            abstrakt; ankündigungstext; vortragsinhalt; inhalt des vortrags; über das thema; kurzinhalt;
            zur veranstaltung; über die veranstaltung; ankündigung; kurzinfo zum vortrag; darum geht es;
            darum geht's; kurz zum inhalt; details zum vortrag; zusammenfassung des vortrags; kurze zusammenfassung;
            vortragsbeschreibung
        """
    ),
    Label.BIO: (
        *(
            phrase
            for him, her in (
                ("referenten", "referentin"),
                ("sprecher", "sprecherin"),
                ("redner", "rednerin"),
                ("vortragenden", "vortragende"),
                ("autor", "autorin"),
                ("dozenten", "dozentin"),
            )
            for phrase in (f"über den {him}", f"über die {her}", f"zum {him}", f"zur {her}", f"zur {her.rstrip('n')}n")
        ),
        *split_phrases(
            """
                zur person; kurzbiographie; kurzbiografie; kurzvita; vita; biographie; biografie; lebenslauf;
                kurz-bio; kurzbio; kurzlebenslauf; biographisches; biografisches; zu den personen;
                über die referierenden; biographische angaben; biografische angaben; biographische notiz;
                biografische notiz; kurzporträt; kurzportrait; porträt; über die vortragenden; zu den vortragenden;
                kurzprofil; über die person; zum lebenslauf; über die referent:innen; wer spricht?; kurze biografie;
                kurze biographie
            """
        ),
    ),
    Label.CONTACT: (
        *german_forms("ansprechpartner"),
        *split_phrases(
            """
                kontakt; ansprechperson; rückfragen; kontaktperson; auskunft; bei fragen; bei rückfragen; auskünfte;
                weitere informationen; nähere informationen; nähere auskünfte; kontakt und information; fragen an;
                rückfragen an; kontakt & information; information und kontakt; infos; informationen; sekretariat;
                kontakt und anmeldung; mehr informationen; für rückfragen; weitere infos; kontaktadresse; u.a.w.g;
                medienkontakt; rückfragen bitte an; fragen bitte an; kontakt für rückfragen; weitere auskünfte
            """
        ),
    ),
    Label.HOST: (
        *german_forms("gastgeber", "moderator", "respondent", "diskutant", "betreuer", "gutachter", "erstgutachter"),
        *german_forms("zweitgutachter", "drittgutachter", "kommentator", "koreferent", "korreferent", "laudator"),
        *german_forms("erstbetreuer", "zweitbetreuer", "doktorvater", "hauptberichter", "mitberichter", "beisitzer"),
        *german_adjectives("einladend", "vorsitzend"),
        *split_phrases(
            """
                moderation; eingeladen von; auf einladung von; leitung; begrüßung; einführung; es moderiert; prüfer;
                moderiert von; kommission; prüfungskommission; vorsitz; kommentar; mitglied; mitglieder; prüferin;
                promotionskommission; betreuung; respondenz; laudatio; grußwort; grußworte; eröffnung; einleitung;
                einführende worte; gesprächsleitung; diskussionsleitung; seminarleitung; sitzungsleitung;
                begrüßung und moderation; begrüßung und einführung; doktormutter; es moderieren; musik;
                mitglieder der kommission; mitglieder der prüfungskommission; weitere mitglieder; es begrüßt;
                musikalische umrahmung; betreut von; moderation und leitung; moderation der veranstaltung; berichter;
                gastgebendes institut; vorstellung; diskussion; auf einladung; vorstand; nachgefragt von
            """
        ),
    ),
    Label.AUTHORS: (
        *german_forms("autor", "koautor", "mitautor", "verfasser"),
        *split_phrases("gemeinsam mit; in zusammenarbeit mit; gemeinsame arbeit mit"),
    ),
    Label.ORGANIZERS: (
        *german_forms("organisator", "veranstalter", "koordinator", "mitveranstalter", "initiator"),
        *split_phrases(
            """
                organisation; organisiert von; veranstaltet von; koordination; organisationsteam; die organisatoren;
                die veranstalter; konzeption; konzeption und organisation; organisation und moderation; ausrichter;
                eine veranstaltung von; verantwortlich; konzept und organisation; organisation und leitung; konzept;
                wissenschaftliche leitung; organisationskomitee; veranstaltende; organisation & moderation;
                veranstaltende einrichtung; veranstaltet durch; in kooperation mit; kooperationspartner; kooperation;
                konzept & organisation; konzeption & organisation; verantwortliche
            """
        ),
    ),
    Label.MATERIALS: split_phrases(
        """
            folien; lektüre; literatur; lesetext; aufzeichnung; unterlagen; aufnahme; mitschnitt; vortragsfolien;
            materialien
        """
    ),
    Label.REGISTER: split_phrases(
        """
            anmeldung; anmelden; anmeldung unter; anmeldelink; anmeldeschluss; registrierung; anmeldung bis;
            um anmeldung wird gebeten; anmeldefrist; anmeldung erforderlich; anmeldung erbeten; anmeldung per e-mail;
            anmeldungen; zur anmeldung; voranmeldung; anmeldung bitte an; reservierung; link zur anmeldung; tickets;
            anmeldung bitte unter; karten; kartenvorverkauf; vorverkauf; online-anmeldung; anmeldung über;
            hier anmelden
        """
    ),
    Label.SERIES: split_phrases(
        """
            reihe; veranstaltungsreihe; vortragsreihe; ringvorlesung; kolloquium; veranstaltung; seminar;
            oberseminar; vorlesungsreihe; aus der reihe; im rahmen von; rahmen; im rahmen des; im rahmen der
        """
    ),
    Label.UPCOMING: (
        *split_phrases(
            """
            kommende vorträge; nächste vorträge; aktuelle vorträge; programm; vorträge; termine; kommende termine;
            aktuelles programm; vortragsprogramm; terminplan; nächster vortrag; kommende veranstaltungen; übersicht;
            vorträge im; aktuelle termine; geplante vorträge; die termine; nächste termine; vortragende und themen
        """
        ),
        *pair_phrases(
            "kommende; nächste; weitere; künftige; zukünftige",
            "vorträge; termine; vorlesungen; seminare; kolloquien; sitzungen; treffen; abende; gäste",
        ),
    ),
    Label.PREVIOUS: (
        *split_phrases(
            """
            vergangene vorträge; frühere vorträge; bisherige vorträge; archiv; vergangene termine;
            vergangene veranstaltungen; vorherige vorträge; rückblick; zurückliegende vorträge
        """
        ),
        *pair_phrases(
            "vergangene; frühere; bisherige; vorherige; zurückliegende",
            "vorträge; termine; veranstaltungen; vorlesungen; seminare; kolloquien; sitzungen; treffen; abende; gäste",
        ),
    ),
    Label.OTHER: split_phrases(
        """
            sprache; dauer; hinweis; hinweise; zielgruppe; eintritt; kosten; literatur; anfahrt; kategorie; format;
            schlagworte; schlagwörter; stichworte; bemerkung; bemerkungen; credits; im anschluss; partner; förderer;
            kaffee und kuchen; vortragssprache; anrechnung; webseite; homepage; schnelleinwahl mobil;
            einwahl nach aktuellem standort; ortseinwahl suchen; veranstaltungsart; e-mail; telefon; gebühr;
            kursgebühr; kurs-nr; kursnummer; teilnahmegebühr; eintrittspreis; eintrittspreise; unkostenbeitrag;
            preis; preise; einlass; tel; barrierefreiheit; art der veranstaltung; schlüsselwörter; fachgebiet;
            themengebiet; rubrik; themen; fax; bildnachweis; foto; stand; quelle; redaktion; pressekontakt;
            ansprechzeiten; öffnungszeiten; mobil; parken; teilnahmebeitrag; teilnehmerzahl; plätze; voraussetzungen;
            veranstaltungsnummer; nr; eintritt frei; veranstaltungssprache; veranstaltungstyp; fortbildungspunkte;
            turnus; zielpublikum; publikum; kurs
        """
    ),
}

# Words that are labels only before a colon.
