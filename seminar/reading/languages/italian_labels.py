"""The labels and headings of Italian announcements."""

from collections.abc import Mapping

from seminar.reading.languages.vocabulary import Label, pair_phrases, split_phrases

LABELS: Mapping[Label, tuple[str, ...]] = {
    Label.TITLE: split_phrases(
        """
            titolo; cosa; che cosa; titolo del seminario; argomento; tema; titolo dell'intervento;
            titolo della conferenza; titolo del talk; titolo della tesi; titolo del colloquio;
            titolo della lezione; titolo tesi; tema dell'incontro; tema del seminario; oggetto del seminario;
            titolo seminario; titolo intervento; titolo dell'incontro; tesi; tesi di dottorato; tesi di laurea;
            conferenza;
            lezione; intervento; relazione; dissertazione; titolo dell'elaborato
        """
    ),
    Label.SPEAKER: split_phrases(
        """
            ospite speciale; ospite della serata; ospiti;
            relatore; relatrice; relatori; relatrici; relatore/relatrice; oratore; oratrice; ospite; docente;
            conferenziere; tenuto da; seminario di; intervento di; interviene; intervengono; chi; con;
            terrà il seminario; relatore/i; presenta; a cura di; relatore invitato; seminario del prof; relator*;
            oratori; candidato; candidata; dottorando; dottoranda; dottorando/a; relatrice/relatore; relatore(i);
            conferenza di; lezione di; seminario tenuto da; intervengono i relatori; conferenziera; lo speaker;
            ospiti; docenti; tenuta da; conduce; conversazione con; incontro con; parlerà; ne parla; ne parlano;
            ne discute; partecipano; autore ospite; ospite della serata; relazione di; relaziona; interventi di;
            protagonista; relatore ospite; oratore ufficiale; laureando; laureanda; presentano; racconta;
            seminario della prof.ssa; relatrice del seminario; nome del relatore; nome relatore; nome e cognome;
            docente invitato; docente invitata; visiting professor
        """
    ),
    Label.AFFILIATION: split_phrases(
        """
            affiliazione; università; istituzione; ente; ateneo; afferenza; ente di appartenenza; istituto;
            università di appartenenza; appartenenza; provenienza; dipartimento; istituzione di appartenenza;
            affiliazione relatore
        """
    ),
    Label.DATE: split_phrases(
        """
            data; giorno; nuova data; data evento; data dell'evento; data del seminario; data inizio;
            data di inizio; quando si svolge; il giorno; data di svolgimento; data seminario; nuove date
        """
    ),
    Label.TIME: split_phrases(
        """
            ora; orario; ore; ora di inizio; inizio; nuovo orario; alle ore; orario di inizio; ora inizio;
            dalle ore; alle; h; orari; ora locale; orario seminario; inizio ore; inizio lavori; orario inizio
        """
    ),
    Label.WHEN: split_phrases(
        """
            quando; data e ora; data e orario; data/ora; giorno e ora; data e luogo; luogo e data; quando e dove;
            data, ora e luogo; giorno, ora e luogo; luogo e ora; giorno e orario; data ed ora; data ora;
            data, orario e luogo; data e sede; luogo, data e ora; data, luogo e ora; giorno e luogo;
            luogo e orario; data, ora, luogo; data/orario; data e orario di inizio; date e orari;
            data inizio e ora; ora e luogo; data | ora; luogo/data; quando, dove
        """
    ),
    Label.VENUE: split_phrases(
        """
            luogo; dove; aula; sede; sala; indirizzo; in presenza; presenza; nuova aula; ubicazione;
            luogo dell'evento; luogo evento; luogo di svolgimento; in aula; presso; sede dell'incontro;
            dove si svolge; sede evento; in sede; luogo del seminario; stanza; nuova sede; spazio; aula/luogo;
            in presenza presso
        """
    ),
    Label.LINK: split_phrases(
        """
            collegamento; link zoom; link teams; link al seminario; link per il collegamento; link alla riunione;
            partecipa; on-line; da remoto; modalità telematica; accesso; videoconferenza; diretta;
            diretta streaming; link di collegamento; per collegarsi; per partecipare; in streaming;
            entra nella riunione in zoom; collegamento zoom; link per partecipare; riunione; a distanza;
            modalità mista; link alla diretta; link meet; link google meet; link di accesso; link streaming;
            link dell'evento; link evento; link webinar; link seminario; link riunione;
            link alla videoconferenza; link videoconferenza; link di partecipazione; link per accedere;
            link webex; accesso zoom; stanza virtuale; aula virtuale; streaming; piattaforma; piattaforma zoom;
            piattaforma teams; collegati; collegarsi a; entra nella riunione; partecipa alla riunione;
            partecipa alla riunione zoom; accedi alla riunione; in diretta su; in diretta streaming; in diretta;
            diretta zoom; diretta youtube; canale youtube; canale; youtube; via teams; su zoom; su teams;
            in remoto; in modalità telematica; in modalità remota; online su; anche online; modalità online;
            collegamento online; collegamento teams; per seguire; per seguire a distanza; per seguire da remoto;
            per seguire online; per seguire il seminario; per partecipare online; per partecipare da remoto;
            per accedere; videochiamata; videochiamata link; modalità ibrida; ibrido; evento online
        """
    ),
    Label.MEETING_ID: split_phrases(
        """
            id riunione; id della riunione; numero riunione; id meeting; numero della riunione; codice riunione;
            id zoom; id webinar; numero di riunione; id incontro; id evento; id videochiamata
        """
    ),
    Label.PASSCODE: split_phrases(
        """
            codice; codice d'accesso; codice di accesso; codice accesso; parola d'ordine; codice segreto; pass;
            codice zoom; codice passcode; codice di ingresso; codice per accedere; codice di sicurezza;
            password zoom; password di accesso; password d'accesso; chiave; chiave di accesso; codice riunione;
            passcode zoom; codice d’accesso
        """
    ),
    Label.ABSTRACT: split_phrases(
        """
            sommario; riassunto; descrizione; sunto; sintesi; presentazione; riassunto del seminario;
            abstract del seminario; breve abstract; riassunto della tesi; contenuto; contenuti; argomenti;
            il tema; descrizione del seminario; descrizione evento; descrizione dell'evento; abstract della tesi;
            in breve; riassunto dell'intervento; sommario della tesi; estratto; breve descrizione;
            abstract seminario
        """
    ),
    Label.BIO: split_phrases(
        """
            biografia; breve biografia; nota biografica; profilo; note biografiche; sul relatore;
            sulla relatrice; profilo biografico; breve bio; curriculum; breve cv; il relatore; la relatrice;
            biografia del relatore; biografia della relatrice; biografia relatore; biografia dell'autore;
            breve nota biografica; breve biografia del relatore; breve profilo; breve curriculum; cv; cv breve;
            curriculum vitae; chi è; profilo del relatore; profilo della relatrice; nota bio-bibliografica;
            notizie biografiche; bio del relatore; bio speaker; cenni biografici; biografie; l'autore; l'autrice;
            note sull'autore; note sul relatore; bionota; biografia breve; cv sintetico; i relatori; lo speaker
        """
    ),
    Label.CONTACT: split_phrases(
        """
            contatti; contatto; informazioni; per informazioni; referente; referenti; info;
            per ulteriori informazioni; persona di riferimento; contatto organizzativo; per info; per contatti;
            info e contatti; contatti e informazioni; informazioni e contatti; ulteriori informazioni;
            maggiori informazioni; contattare; per informazioni contattare; segreteria; segreteria organizzativa;
            segreteria scientifica; ufficio stampa; email di contatto; e-mail di contatto; info e prenotazioni;
            referente organizzativo; referente locale; referente scientifico; persona da contattare;
            contatto locale; info line; infoline
        """
    ),
    Label.HOST: split_phrases(
        """
            modera; moderatore; moderatrice; modera l'incontro; invitato da; introduce; introducono;
            introduzione; presiede; proponente; coordina; discutono; discute; commissione; tutor; supervisore;
            chairman; dialoga con; saluti; saluti istituzionali; dialogano; saluti di; saluti introduttivi;
            presenta l'incontro; ospitato da; proponenti; moderano; moderazione; moderatori; introduzione di;
            introduzione a cura di; coordinamento; coordinano; relatore di tesi; relatori di tesi;
            relatore della tesi; co-relatore; correlatore; correlatrice; supervisori; supervisori della tesi;
            co-supervisore; cosupervisore; co-tutor; cotutor; commissario; commissari; commissione esaminatrice;
            commissione giudicatrice; membri della commissione; presidente; presidente della commissione;
            segretario; esaminatori; valutatori; revisori; chairperson; discussant del seminario;
            presentazione di; presentazione a cura di; apre; aprono; apertura; apertura dei lavori;
            saluti iniziali; saluti di apertura; saluti e introduzione; indirizzi di saluto; indirizzo di saluto;
            porta i saluti; portano i saluti; conclude; conclusioni; dialogherà con; in dialogo con;
            conversa con; invitata da; su invito di; ospitata da; presidenza; guida; presentatore; presentatrice;
            intervista; intervistato da; intervistata da; accompagna; letture di; letture; voce recitante;
            musiche di; padrona di casa; padrone di casa; docente di riferimento; docente referente;
            docente proponente
        """
    ),
    Label.AUTHORS: split_phrases("autori; autore; autrice"),
    Label.ORGANIZERS: split_phrases(
        """
            organizzatori; organizzatore; organizzatrice; organizzato da; organizzazione; comitato organizzatore;
            responsabili; responsabile; coordinatori; coordinatore; coordinatrice; comitato scientifico;
            responsabile scientifico; organizza; organizzano; organizzazione scientifica;
            organizzazione a cura di; comitato organizzativo; comitato; promosso da; promossa da; promotori;
            evento organizzato da; organizzatori del seminario; responsabile del seminario;
            responsabili scientifici; coordinamento scientifico; direzione scientifica; evento a cura di;
            ciclo a cura di; rassegna a cura di; iniziativa a cura di; ideazione; a cura del; a cura della;
            organizzata da; organizzatori locali; coordinatore scientifico
        """
    ),
    Label.MATERIALS: split_phrases(
        """
            diapositive; registrazione; materiali; materiale; slide; lucidi; presentazione in pdf;
            scarica la locandina; materiale didattico; registrazione del seminario; video del seminario;
            presentazione pdf; scarica le slide; registrazioni
        """
    ),
    Label.REGISTER: split_phrases(
        """
            iscrizione; iscrizioni; registrazione obbligatoria; modulo di iscrizione; registrati; prenotazione;
            link di iscrizione; iscriviti; prenotazioni; prenotazione obbligatoria; registrazioni obbligatorie;
            iscrizione gratuita; iscrizione obbligatoria; iscrizioni entro; iscrizioni online;
            link per iscriversi; link per l'iscrizione; link registrazione; link per la registrazione;
            registrazione partecipanti; form di iscrizione; form; form di registrazione; biglietti; biglietteria;
            per iscriversi; per iscrizioni; per prenotare; per prenotazioni; registrazione gratuita;
            partecipazione; adesioni; iscriviti qui; registrazione a questo link; posti
        """
    ),
    Label.SERIES: split_phrases(
        """
            seminario; ciclo; colloquio; evento; ciclo di seminari; ciclo di conferenze; rassegna; seminari;
            ciclo di incontri; ciclo di lezioni; corso; convegno; serie; ciclo seminariale; iniziativa; progetto;
            titolo del ciclo; serie di seminari
        """
    ),
    Label.UPCOMING: (
        *split_phrases(
            """
            prossimi seminari; prossimo seminario; seminari in programma; programma; calendario;
            prossimi incontri; in programma; prossimi eventi; seminari; prossimo incontro;
            calendario dei seminari; calendario degli incontri; seminari futuri; prossime lezioni;
            prossime conferenze; prossima conferenza; prossima lezione; prossimi colloqui; prossimi appuntamenti;
            prossimo appuntamento; appuntamenti; calendario lezioni; programma degli incontri;
            programma dei seminari; i prossimi incontri; i prossimi appuntamenti; in arrivo; in calendario;
            seminari programmati; seminari in calendario; prossime attività
        """
        ),
        *pair_phrases(
            "prossimi; futuri",
            "seminari; incontri; eventi; appuntamenti; colloqui",
        ),
    ),
    Label.PREVIOUS: (
        *split_phrases(
            """
            seminari passati; seminari precedenti; archivio; seminari svolti; incontri passati; passati;
            precedenti; eventi passati; archivio seminari; seminari tenuti; seminari già svolti;
            seminari anni precedenti; anni precedenti; edizioni precedenti; conferenze passate;
            incontri precedenti; archivio eventi; seminari conclusi; appuntamenti passati; già svolti;
            eventi conclusi
        """
        ),
        *pair_phrases(
            "seminari; incontri; eventi; appuntamenti",
            "passati; precedenti; svolti; conclusi",
        ),
    ),
    Label.OTHER: split_phrases(
        """
            lingua; durata; parole chiave; pubblico; ingresso; nota; riferimenti; bibliografia; costo; modalità;
            ingresso libero; sito; sito web; crediti; tipologia; destinatari; cfu; categoria; allegati; formato;
            settore; locandina; patrocinio; con il patrocinio di; partner; in collaborazione con;
            con il sostegno di; con il contributo di; collaborazione; ssd; foto; immagine; immagini; condividi;
            telefono; tel; cell; fax; whatsapp; facebook; instagram; oggetto; prezzo; biglietto; gratuito;
            ingresso gratuito; entrata; entrata libera; partecipazione gratuita; partecipazione libera;
            posti disponibili; posti limitati; capienza; crediti formativi; attestato; attestati;
            lingua del seminario; lingua dell'evento; lingua della presentazione; tag; etichette;
            argomento correlato; tipo; tipo evento; tipologia evento; tipo di evento; target; rivolto a;
            aperto a; settore scientifico; settore scientifico disciplinare; settore scientifico-disciplinare;
            struttura; dipartimento di; ultimo aggiornamento; ultima modifica; aggiornato il; pubblicato il;
            programma dettagliato; allegato; documenti; link utili; home; pagina web; come arrivare; parcheggio;
            coffee break; rinfresco; menu; notizie; avvisi; didattica; ricerca; area tematica;
            corso di dottorato; dottorato; corso di studio; anno accademico; durata prevista;
            modalità di partecipazione; modalità di svolgimento; credito fotografico; redazione; edizione;
            editore; scadenza; numero posti; fascia d'età
        """
    ),
}
