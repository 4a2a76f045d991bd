"""The Italian of announcements."""

from seminar.reading.languages.italian_labels import LABELS
from seminar.reading.languages.italian_phrasing import PHRASING
from seminar.reading.languages.italian_programmes import (
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
from seminar.reading.languages.italian_sentences import (
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
from seminar.reading.languages.italian_titles import TITLE_WORDS
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

ITALIAN = Vocabulary(
    labels=LABELS,
    colon_only=frozenset(
        split_phrases(
            """
                tesi; conferenza; lezione; intervento; relazione; dissertazione; a cura del; a cura della; a cura di;
                a distanza; accesso; accompagna; adesioni; alle; allegato;
                anni precedenti; apertura; appartenenza; appuntamenti; apre; aprono; archivio; area; argomenti;
                argomento; attestato; aula; autore; autori; avvisi; biglietti; biglietto; calendario; canale;
                candidata; candidato; capienza; categoria; cell; chair; chi; cosa; che cosa; chi è; chiave; ciclo;
                codice; collaborazione; collegamento; collegati; colloquio; comitato; commissari; commissione; con;
                conclude; conclusioni; conduce; conferenza di; contattare; contatti; contatto; contenuti; contenuto;
                convegno; conversazione con; coordina; coordinamento; coordinano; coordinatore; corso; curriculum;
                cv; da remoto; data; descrizione; diapositive; didattica; dipartimento; diretta; discute; discutono;
                docente; docente invitato; docenti; documenti; dottoranda; dottorando; dottorato; dove; editore;
                edizione; email; ente; entrata; estratto; evento; fax; form; formato; foto; giorno; già svolti;
                gratuito; guida; h; home; i relatori; ibrido; id; ideazione; il giorno; il relatore; il tema;
                immagine; immagini; in arrivo; in aula; in breve; in calendario; in diretta; in presenza;
                in programma; in sede; in streaming; incontro con; indirizzo; informazioni; ingresso; iniziativa;
                inizio; intervengono; interventi di; intervento di; interviene; intervista; introduce; introducono;
                introduzione; iscrizione; iscrizioni; istituto; l'autore; l'autrice; la relatrice; laureanda;
                laureando; letture; lezione di; link; lo speaker; luogo; materiali; meet; membri della commissione;
                menu; modera; moderano; ne discute; ne parla; ne parlano; news; nota; note; notizie; oggetto; online;
                ora; orari; orario; ore; organizza; organizzano; organizzazione; ospite; ospiti; parlerà; partecipa;
                partecipano; partecipazione; partner; pass; passati; patrocinio; piattaforma; pin; poster; posti;
                precedenti; prenotazioni; presenta; presenta l'incontro; presentano; presentazione; presenza;
                presidente; presidenza; presso; prezzo; profilo; progetto; programma; promotori; protagonista;
                provenienza; pubblico; quando; racconta; rassegna; redazione; referente; registrazione;
                registrazioni; relatori; relaziona; relazione di; responsabile; revisori; ricerca; riunione; sala;
                saluti; saluti di; scadenza; sede; segretario; segreteria; seminari; seminario; seminario di; serie;
                settore; sintesi; sito; slide; spazio; ssd; stanza; streaming; struttura; su teams; su zoom; tag;
                target; teams; tel; telefono; tema; tenuta da; tenuto da; tipo; titolo; tutor; ufficio stampa;
                università; url; via teams; via zoom; video; videochiamata; webinar; youtube; zoom
            """
        )
    ),
    months=number_phrases(
        """
            gennaio gen genn; febbraio feb febbr; marzo mar; aprile apr; maggio mag; giugno giu; luglio lug;
            agosto ago; settembre sett set; ottobre ott; novembre nov; dicembre dic
        """,
        first=1,
    ),
    weekdays=number_phrases(
        """
            lunedì lunedi lunedí lunedi' lun lun. lunedì'; martedì martedi martedi' mar mart;
            mercoledì mercoledi mercoledi' mer merc merc.; giovedì giovedi giovedi' gio giov giov.;
            venerdì venerdi venerdi' ven venerdí vener; sabato sab sabato'; domenica dom domenica'
        """,
        first=0,
    ),
    until=split_phrases(
        """
            alle; fino alle; alle ore; a; - ore; sino alle; e; fino alle ore; sino alle ore; e le; e alle; ed alle;
            alle h
        """
    ),
    mornings=split_phrases("del mattino; di mattina; della mattina; antimeridiane; di mattino"),
    afternoons=split_phrases("del pomeriggio; di sera; di pomeriggio; pomeridiane; della sera; serali"),
    honorifics=split_phrases(
        """
            prof; prof.ssa; profssa; prof.sse; prof.ri; proff; professore; professoressa; dott; dott.ssa; dottor;
            dottore; dottoressa; ing; avv; sig; sig.ra; dr; dr.ssa; arch; on; prof.; proff.; professori;
            professoresse; dott.ri; dott.sse; drs; dr.; phd; ing.; avv.; arch.; geom; rag; mons; don; padre; suor;
            fra; frate; ispettore; ispettrice; commissario; commissaria; colonnello; capitano; maresciallo;
            cav; comm; on.; sen; gen; col; amb; dott.; dottor.; signor; signora; m.o; maestro; maestra; p.i; geol;
            biol; chiar.mo; chiar.ma; ch.mo; ch.ma; prof.a; prof. ing; prof. arch; sig.; sig.na; dottorando;
            dottoranda; prof. avv; prof. dr; lo storico; la storica; ill.mo; ill.ma
        """
    ),
    degrees=split_phrases("ph.d; ph. d"),
    roles=split_phrases(
        """
            professore; professoressa; ricercatore; ricercatrice; docente; dottorando; dottoranda;
            professore ordinario; professore associato; direttore; direttrice; assegnista; assegnista di ricerca;
            ordinario; associato; associata; primo ricercatore; post-doc; professoressa ordinaria;
            professoressa associata; autore; autrice; curatore; curatrice; storico; storica; scrittore; scrittrice;
            giornalista; ingegnere; architetto;
            architetta; medico; biologo; biologa; geologo; geologa; fisico; chimico; matematico; filosofo; filosofa;
            archeologo; archeologa; traduttore; traduttrice; poetessa; professore emerito; professoressa emerita;
            docente emerito; docente emerita; professore associato di; già docente; già professore; già ordinario;
            ricercatore universitario; ricercatore senior; dirigente di ricerca; tecnologo; tecnologa; responsabile;
            coordinatore; coordinatrice; presidente; vicepresidente; fondatore; fondatrice; esperto; esperta;
            specialista; curatore; curatrice; autore; autrice; postdoc; assegnista di; borsista;
            dottoressa di ricerca; dottore di ricerca; socia; accademico; accademica; conservatore; conservatrice;
            direttore scientifico; naturalista; botanico; zoologo; zoologa; astronomo; astronoma; astrofisico;
            astrofisica; antropologo; antropologa; sociologo; sociologa; psicologo; psicologa; economista; giurista;
            linguista; insegnante; studente; studentessa; divulgatore; divulgatrice; saggista; libero professionista;
            primo tecnologo; contrattista; professor
        """
    ),
    missing=frozenset(
        split_phrases(
            """
                a breve; abstract da definire; abstract in arrivo; abstract non disponibile; aula da comunicare;
                aula da definire; aula da destinarsi; da annunciare; da assegnare; da comunicare; da comunicarsi;
                da confermare; da confermarsi; da decidere; da definire; da definirsi; da destinarsi; da determinare;
                da precisare; da stabilire; da stabilirsi; disponibile a breve; in arrivo; in attesa;
                in fase di definizione; in preparazione; in via di definizione; luogo da definire; n.d;
                non disponibile; non pervenuto; prossimamente; relatore da definire; sarà comunicata;
                sarà comunicato; sarà disponibile; sarà indicata; sarà indicato; sarà inviato; sarà pubblicato;
                sarà reso noto; sede da definire; seguirà; seguirà abstract; senza titolo; tbc; titolo da annunciare;
                titolo da comunicare; titolo da confermare; titolo da definire; titolo in via di definizione;
                vedi allegato; vedi locandina; vedi sotto; verrà comunicata; verrà comunicato; verrà inviato;
                verrà pubblicato
            """
        )
    ),
    institutions=split_phrases(
        """
            facoltà; dipartimento; laboratorio; scuola; ateneo; politecnico; cnr; infn; inaf; sissa; normale;
            bocconi; sapienza; luiss; scuola normale; gssi; iit; fondazione; accademia; ospedale; museo; biblioteca;
            irccs; enea; ingv; indam; ictp; liceo; consiglio; collegio; osservatorio; università degli studi;
            univ. di; unimi; unibo; unipd; unipi; uniroma; unito; unifi; unina; unige; unitn; polimi; polito; iuav;
            iulm; lumsa; santanna; cnr-isti; cnr-iac; cnr-imati; ispra; istat; scuola superiore; sant'anna;
            istituto nazionale; archivio di stato; archivio; orto botanico; associazione; società; circolo;
            centro studi; centro di ricerca; centro ricerche; soprintendenza; ministero; assessorato; asl; aou;
            policlinico; conservatorio; seminario vescovile; pontificia; pontificio; fbk; infm; deputazione;
            istituti; laboratori; ateneo veneto; accademie; area di ricerca; scuola di dottorato; cattedra;
            collegio ghislieri; fondazioni; proloco; pro loco; cineca; eurac; sissa/issa
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
    prefaces=split_phrases("introduzione; presentazione; premessa; sintesi; conclusione; presentazione della giornata"),
    breaks=BREAKS,
    person_verbs=PERSON_VERBS,
    announces=ANNOUNCES,
    speaks=SPEAKS,
    gives=GIVES,
    welcomes=WELCOMES,
    titled=TITLED,
    counted=COUNTED,
    seasons=SEASONS,
    other_days=split_phrases(
        """
            comunicato stampa; iscrizione entro; entro il; scadenza; nato; nata; pubblicato; aggiornato; dal;
            originariamente; anziché;
            inizialmente; previsto per; rinviato dal; iscrizioni; inviato; prossimo seminario; ultima modifica;
            invece del; fino al; entro; ultimo aggiornamento; previsto; pubblicato il; pubblicata; aggiornato il;
            aggiornata; aggiornamento; modificato; modificato il; inserito; inserito il; creato; creato il; redatto;
            redazione; visitabile fino al; inviato il; postato; data di pubblicazione; data pubblicazione;
            prevista per; già previsto;
            già prevista; era previsto; era prevista; programmato per; programmata per; originariamente previsto;
            inizialmente previsto; inizialmente prevista; al posto del; in luogo del; scorso; scorsa;
            settimana scorsa; prossima settimana; rinviata dal; spostato dal; spostata dal; posticipato dal;
            a partire dal; dall'; scomparso; scomparsa; morto; morta; fondato; fondata; prenotazioni entro;
            iscrizioni entro; prenotazione entro; iscrizioni dal; abstract entro; non oltre il; deceduto; articolo;
            visto; uscito; uscita; edito; nel frattempo; notte; inaugurato; inaugurata; dopo; precedente;
            prossimo incontro; il prossimo si terrà; il prossimo sarà; la prossima si terrà; la prossima sarà;
            il successivo sarà
        """
    ),
    moved=split_phrases(
        """
            rinviato; posticipato; spostato; rimandato; anticipato; spostata; rinviata; posticipata; rimandata;
            anticipata; cambia; cambio; differito; differita; slitta; è rinviato; è spostato; cambiamento;
            trasferito; trasferita
        """
    ),
    new_days=split_phrases(
        """
            nuova data; nuovo orario; rinviato al; spostato al; posticipato al; ora; rinviata al; spostata al;
            anticipato al; rimandato al; rimandata al; posticipata al; anticipata al; slitta al; è rinviato al;
            è spostato al; viene spostato al; viene rinviato al; differito al; si terrà invece; nuova data e ora;
            nuova ora; cambio orario; rinviato a; rinviata a; spostato a; spostata a; spostato alle; anticipato alle;
            posticipato alle
        """
    ),
    side_hours=SIDE_HOURS,
    talk_words=TALK_WORDS,
    joins=split_phrases(
        """
            partecipare; collegarsi; online; da remoto; streaming; collegamento; videoconferenza; accedere;
            link zoom; seguire; diretta; riunione; unirsi; zoom; webinar; collegati; collegatevi; connettersi;
            connettiti; a distanza; remoto; distanza; telematica; virtuale; in rete; dal vivo; seguirlo; seguibile;
            trasmesso; trasmessa; trasmissione; partecipa; entra; accedi; accesso; seminario online; meet; teams;
            webex; meeting; piattaforma; videochiamata; stanza; online su; lontano; casa
        """
    ),
    joins_not=split_phrases(
        """
            iscrizione; iscriversi; registrazione; registrazioni; diapositive; pagina; sito; mappa; calendario;
            mailing list; locandina; modulo; prenotazione; canale; maggiori informazioni; slide; registrarsi;
            registrati; iscriviti; prenotare; prenota; prenotazioni; prenotarsi; biglietti; form; modulo online;
            scarica; scaricare; programma completo; newsletter; iscrizioni; lista di posta; lista; blog; facebook;
            twitter; instagram; articolo; libro; poster; volantino; leggi; informazioni; info; web; registrato;
            registrata; video precedenti; archivio; raccolta; ubicazione; come arrivare; questionario; homepage;
            caricato; caricata; puntata; evento facebook; edizioni precedenti
        """
    ),
    no_codes=frozenset(
        split_phrases(
            """
                a; al; da; di; il; in; inviata; inviato; la; necessaria; necessario; non; obbligatoria; per;
                richiesta; richiesto; sarà; su; vedi; verranno; verrà; è
            """
        )
    ),
    phrasing=PHRASING,
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                il; la; i; gli; le; dei; della; delle; del; degli; e; in; per; una; un; con; nel;
                nella; di; tra; dal; al; come; è; che; non; perché; quando; dove; senza; sono
            """
        )
    ),
)
