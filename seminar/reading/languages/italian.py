"""The Italian of announcements."""

from seminar.reading.languages.vocabulary import Label, Vocabulary, number_phrases, split_phrases

_TITLE_WORDS = """
a accademia accademica accademico accesso acqua agenda aggiornamento agli agosto agricoltura ai al alba alberi albero
alcune alcuni algebra alla alle allo altra altre altri altro ambiente amica amici amico amore analisi angolo anima
animale animali anni anno antica antiche antichi antico antropologia aperta aperto apertura applicazione applicazioni
apprendimento approccio appuntamenti appuntamento aprile archeologia architettura archivi archivio aria arte arti
artificiale artisti aspetti assemblea assessore associazione astronomia ateneo atlante atomi aula autore autunno
avviso bambini banca barca barche bella bello bene biblioteca biblioteche biologia blu boschi bosco buio buona buono
caffè calcolo cambiali cambiamento cambio campagna campagne campi campo candidata candidato cane canto capire cara
carbone carestie carta carte casa case casi caso castello cattolica cause cellula cellule cena centro cervello che chi
chiave chiesa chiese chimica chimici ciclo cielo cinema cinque circolo città civile civiltà classe classi classica
classici clima codice codici collegio collezione colore colori come comitato commissione comunale comune comuni
comunicato comunicazione comunità con conferenza conferenze confine confini congresso conoscenza conservazione
consiglio consiliare contatti contatto controllo convegno conversazione coordina coro corpi corpo corsi corso corte
cosa cose costa costituzione costruire costruzione credito crisi critica critico croce cucina cultura cuore curarsi
cure curve d da dai dal dalla danza data dati debito decisioni degli dei del dell della delle dello democrazia denaro
deserto destino di dialoghi dialogo dibattito dicembre didattica dieci difesa digitale dinamica dio dipartimento
diritti diritto discussione disegno distanza diversità docente dolore domanda domande domani domenica donna donne dopo
doppia doppio dottoranda dottorando dottorato dove due e ecologia economia economica economico ed edizione educazione
effetti effetto elementi energetica energia enigma epoca equazioni eredità errore errori esame esempi esperienza
esperienze essere estate estremi etica età europa europea europeo eventi evento evoluzione facoltà famiglia famiglie
fantasma fantasmi fare fattore febbraio fede felicità femminile fenomeni ferro festa festival fiaba fiabe fibra figura
figure film filo filologico filosofi filosofia fine finestra finzione fiore fiori fisica fisiche fiume fiumi foglie
folla fondamenti fondazione fonte fonti foresta foreste forma forme forza forze foto fotografia fra frane frontiera
frontiere frutti fuga fuoco futuri futuro genere genetica gennaio gente geografia geologia geometria ghiacciai
ghiaccio giardini giardino giochi gioco giornata giornate giovane giovani giovedì giro giugno giusta giustizia gli
governo grafi grammatica gran grande grandi grano gratuito gravità gruppi gruppo guerra guerre guida home i idea idee
identità il illusione immagine immagini impero impossibile impresa imprese in inaugurazione incontri incontro indagine
industria infanzia infinito informatica informazione informazioni ingegneria ingresso inizio innovazione insetti
insieme intelligenza internazionale interno intervento introduce introdurre introduzione inverno invisibile invisibili
invito io isola isole istituto istituzionali istituzioni istruzione italia italiana italiane italiani italiano la
labirinto laboratorio laghi lago latte laurea lavoro le lectio legge leggere leggi legno lente lettera letterari
letteraria letterario letteratura lettere lettore lettori lettura letture lezione lezioni libera libero libertà libri
libro liceo limite limiti linea linee lingua linguaggio lingue lo locandina logica lontano luce luci luglio luna
lunedì lungo luoghi luogo macchina macchine madre madri maestra maestri maestro maggio magia magistralis magna
malattia malattie mani mano mappa mappe mare mari martedì marzo maschere matematica matematiche matematici materia
materiali meccanica medici medicina medico medievale medioevo mediterraneo memoria memorie mente menti meraviglia
mercati mercato mercoledì mese mestiere mestieri metafora metodi metodo mezzo miele migranti migrazione migrazioni
mille minimi minori mistero misura misure miti mito mobilità moda modelli modello modera moderna moderno modo molecole
molte molti momento monaci mondi mondo moneta montagna montagne monte monti morale morte mosaico mostra mostri motore
muri muro musei museo musica musicale nascita natura nave navi nazionale nazione nebbia nei nel nella nelle neutrini
neve nome nomi nord nostra nostre nostri nostro nota notizie notte notti novecento novembre nulla numeri numero nuova
nuove nuovi nuovo nuvole o occhi occhio oceani oceano oggetti oggetto oggi omaggio ombra ombre onda onde opera opere
ora orari orario orchestra ordine ore organizza organizzazione orientamenti origine origini oro orologi orologio orto
ospedale ospite ospiti ottica ottobre ottocento pace padre padri paesaggi paesaggio paese paesi pagine palazzo pane
papi paradosso parchi parco parola parole parte parti particelle passaggi passaggio passato passi passione passo
patria patrimonio paura paure pausa pause pedagogia pensare pensiero per perché percorsi percorso perdita periferia
periferie pesca pesce pesci peso peste pianeta pianeti piano pianta piante piccola piccole piccoli piccolo pietra
pietre pioggia pittura plastica poco poesia poesie poeta poeti polis politica politiche politico polo ponte ponti
popolare popoli popolo porta porte porti porto potere povera povero povertà prati preistoria premio presentazione
presente presidente prima prime primi primo principi privata privato probabilità problema problemi processi processo
prodotti professione progetti progetto programma programmi promemoria proposta proprietà prospettiva prospettive prova
prove provinciale psicologia pubblica pubblici pubblico quadri quale quali qualità quando quanta quanti quantistica
quantistiche quantistico quanto quarta quarto quasi quattro quello questa questi questione questioni questo racconti
racconto radici ragione rapporti rapporto rara rassegna re reale realtà regionale regione regioni regola regole
relatore relatori relatrice relazione relazioni religione religioni repubblica resistenza responsabilità restauro rete
reti ricerca rifiuti riforma rinascimento rischi rischio riso ritorno ritratti ritratto riva rivoluzione robot roma
romana romani romano romanzi romanzo rosa rossa rosso sabato sabbia sacra sacro sala sale salone salute saluti sangue
sapere saperi scala scelta scelte scena scienza scienze scienziate scienziati scoperta scoperte scritti scrittura
scritture scrivere scultura scuola scuole secoli secolo seconda secondo sede segni segno segreta segreteria segreti
segreto sei seme semi seminari seminario sensi senso sensori sentieri senza serata serate servizi servizio sette
settembre sfida sfide sguardi sguardo sicurezza silenzio simboli sindaco sistema sistemi smemorati sociale sociali
società sogni sogno sole soli solo sono sopra sottile sotto spazi spazio specchi specchio specie sperimentale
spettacolo stagione stagioni stampa statale stati statistica stato stella stelle stile storia storica storiche storici
storico storie strada strade strana strategia strategie strumenti struttura strutture studenti studi studiare studio
su sua sui sul sulla suo suoli suolo suoni suono superfici superficie supervisore sviluppo tavola teatro tecnica
tecniche tecnico tecnologia tecnologie tela televisione tema temi tempesta tempi tempo teoremi teoria teorie terra
terre territori territorio terza terzo tesi tessuti testa testi testimoni testo tetti tetto titolo topologia tra
tradizione tradizioni traduzione tramonto trasformazione trasporti tre trenta tribunale turismo tutta tutte tutti
tutto ultima ultime ultimi ultimo umana umane umani umanità umano un una università uno uomini uomo urbana urbano
uscire usi uso utopia uva valle valli valore valori vapore varietà vecchia vecchie vecchio vedere veleni venerdì
veneziana venti vento verde verità verso vetri vetro via viaggi viaggio vicina vicine vicini vino violenza virtù virus
visione visita vita vite viventi vivere voce voci volo volti volto vulcani vulcano zero zona zone è
"""

ITALIAN = Vocabulary(
    labels={
        Label.TITLE: split_phrases(
            """
                titolo; cosa; che cosa; titolo del seminario; argomento; tema; titolo dell'intervento;
                titolo della conferenza; titolo del talk; titolo della tesi; titolo del colloquio;
                titolo della lezione; titolo tesi; tema dell'incontro; tema del seminario; oggetto del seminario;
                titolo seminario; titolo intervento; titolo dell'incontro
            """
        ),
        Label.SPEAKER: split_phrases(
            """
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
        Label.UPCOMING: split_phrases(
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
        Label.PREVIOUS: split_phrases(
            """
                seminari passati; seminari precedenti; archivio; seminari svolti; incontri passati; passati;
                precedenti; eventi passati; archivio seminari; seminari tenuti; seminari già svolti;
                seminari anni precedenti; anni precedenti; edizioni precedenti; conferenze passate;
                incontri precedenti; archivio eventi; seminari conclusi; appuntamenti passati; già svolti;
                eventi conclusi
            """
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
    },
    colon_only=frozenset(
        split_phrases(
            """
                a cura del; a cura della; a cura di; a distanza; accesso; accompagna; adesioni; alle; allegato;
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
            professoressa associata; storico; storica; scrittore; scrittrice; giornalista; ingegnere; architetto;
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
    occasions=split_phrases(
        """
            seminario; seminari; colloquio; conferenza; conferenze; ciclo; convegno; giornata; giornate; lezione;
            lezioni; incontro; incontri; workshop; tavola rotonda; discussione di tesi; lectio magistralis; invito;
            avviso; promemoria; evento; presentazione; laboratorio; locandina; rassegna; corso; minicorso; colloqui;
            colloquium; conferenza pubblica; lezione magistrale; lezione aperta; lectio; lectura; seminario online;
            webinar; presentazione del libro; presentazione del volume; presentazione libro; discussione tesi;
            discussione tesi di dottorato; discussione della tesi; discussione di tesi di dottorato;
            discussione tesi di laurea; esame finale; difesa di tesi; esame finale di dottorato; appuntamento;
            appuntamenti; serata; serate; dibattito; caffè scientifico; aperitivo scientifico; aperiscienza;
            festival; fiera; mostra; inaugurazione; premio; concorso; giornata di studio; giornata di studi;
            giornate di studio; assemblea; riunione; incontro con l'autore; incontro pubblico; incontro online;
            comunicato; comunicato stampa; notizia; notizie; news; eventi; agenda; bando; convocazione; circolare;
            corsi; iniziativa; iniziative; martedì letterari; martedì della; giovedì della; mercoledì della;
            venerdì della; lunedì della; conversazione; conversazioni; dialoghi; letture; seminario di dipartimento;
            seminario dottorato; seminari di; gruppo di lettura; cineforum; visita guiada; visita guidata; saluto;
            saluti; pausa; pause; corso di formazione; scuola estiva; concerto; rassegne; quinta edizione;
            prima edizione; seconda edizione; terza edizione; prossimo seminario; prossimo incontro;
            prossima conferenza; aula virtuale; a cura; simposio; forum; lezioni aperte; cicli
        """
    ),
    rooms=split_phrases(
        """
            aula; sala; edificio; piano; via; viale; piazza; campus; aula magna; auditorium; palazzo; biblioteca;
            anfiteatro; corso; largo; padiglione; plesso; sala riunioni; sala conferenze; aula seminari; blocco;
            stanza; auletta; aulario; ufficio; studio; seminterrato; piano terra; pianterreno; primo piano;
            secondo piano; terzo piano; quarto piano; cortile; chiostro; torre; teatro; cinema; museo; chiesa;
            oratorio; cappella; salone; salone d'onore; sala consiliare; sala seminari; sala lauree; sala consiglio;
            sala polivalente; sala civica; sala convegni; aula conferenze; aula consiglio; aula riunioni;
            aula multimediale; aula informatica; aula lauree; aula gessi; aula virtuale; centro congressi;
            centro civico; centro culturale; laboratorio; corridoio; ingresso; ala; loggia; villa; castello; rocca;
            casa; libreria; caffè; bar; ristorante; albergo; hotel; circolo; dipartimento; p.zza; p.za; v.le; c.so;
            strada; vicolo; contrada; località; lungomare; lungarno; foyer; planetario; ex; complesso; polo;
            cittadella; galleria; refettorio; cascina; monastero; convento; spazio
        """
    ),
    greetings=split_phrases(
        """
            cari; care; caro; cara; gentili; gentile; buongiorno; salve; egregi; cari colleghi; ciao; buonasera;
            gent.mi; carissimi; carissime; cari tutti; carissimo; carissima; cari amici; cari soci; care colleghe;
            care e cari; cari/e; car* tutt*; car*; cari e care; gentili colleghi; gentilissimi; gentilissime;
            gentilissimo; gentilissima; gent.me; gent.li; gent.mo; gent.ma; egregio; egregia; spett.le; spett;
            buon giorno; buona sera; buon pomeriggio; ciao a tutti; ciao a tutte; salve a tutti; a tutti; a tutto il;
            ai soci; ai colleghi; a tutti gli interessati; amici; amiche; colleghi; colleghe; soci; pregiatissimi;
            onorevole; illustri; stimati; buondì
        """
    ),
    closings=split_phrases(
        """
            ingresso libero; siete tutti; tutti gli interessati; tutti sono; vi aspettiamo; la partecipazione;
            la s.v; per informazioni; per ulteriori; condividi; stampa; torna; aggiungi; il seminario sarà;
            il seminario si; l'evento; gli interessati; iscrizione; l'ingresso; è prevista; sarà possibile; seguirà;
            al termine; informativa; cookie; note legali; scarica; aperto a; si prega; chi fosse; entrata libera;
            ingresso gratuito; ingresso su; ingresso con; ingresso consentito; ingresso fino; ingresso riservato;
            partecipazione gratuita; partecipazione libera; evento gratuito; l'evento è; l'evento sarà; l'evento si;
            l'incontro è; l'incontro sarà; l'incontro si; l'iniziativa; la conferenza sarà; la conferenza è;
            la conferenza si; la lezione sarà; la serata; la seduta; la discussione; la registrazione;
            la prenotazione; il seminario è; il seminario verrà; il seminario potrà; il link; il ciclo; il convegno;
            i posti; posti limitati; fino ad esaurimento; fino a esaurimento; non è richiesta; non è necessaria;
            non è necessario; non occorre; è richiesta; è necessaria; è necessario; è gradita; è consigliata;
            è possibile; è obbligatoria; sono disponibili; sono invitati; tutta la; tutte le; tutti i; chi volesse;
            chi desidera; chi fosse interessato; chi non; chiunque; coloro che; gli studenti; i partecipanti;
            agli studenti; agli iscritti; ai partecipanti; verrà rilasciato; verrà inviato; sarà rilasciato;
            sarà offerto; sarà trasmesso; seguiranno; a seguire; dopo la; dopo il; in allegato; allegato; si allega;
            si ringrazia; ringraziamo; ringraziando; vi preghiamo; siete pregati; si raccomanda; per favore;
            per partecipare; per iscriversi; per prenotare; per prenotazioni; per annullare; per cancellarsi;
            per disiscriversi; per cancellare; hai ricevuto; ricevi questa; avete ricevuto; questo messaggio;
            questa email; questa mail; questo seminario; questo evento; spero di; speriamo di; sperando di;
            ci vediamo; vi attendiamo; non mancate; non perdete; leggi tutto; leggi di; scopri; vai al; vai a;
            salta al; torna a; tornare; precedente; successivo; menu; cerca; home; privacy; copyright; ©;
            tutti i diritti; seguici; segui; esporta; aggiungi al; aggiungi a; salva; con il patrocinio;
            con il contributo; con il sostegno; con la collaborazione; in collaborazione; in occasione; organizzato;
            organizzata; promosso; promossa; a cura di; maggiori; per maggiori; ulteriori; informazioni; info;
            locandina; scarica la; scarica il; nell'ambito; evento in; crediti; aperto al; aperta al; libero;
            gratuito; pubblicato; rinfresco; patrocinio; si terrà inoltre; si rilascia; si rilasciano
        """
    ),
    farewells=split_phrases(
        """
            cordiali saluti; un caro saluto; distinti saluti; saluti; un saluto; grazie; cordialmente; a presto;
            cari saluti; con i migliori saluti; gli organizzatori; buona giornata; un cordiale saluto;
            molto cordialmente; un abbraccio; cari saluti a tutti; un caro saluto a tutti; un saluto cordiale;
            molti cordiali saluti; i miei più cordiali saluti; i migliori saluti; migliori saluti;
            con viva cordialità; con cordialità; cordialità; con i più cordiali saluti; i più cordiali saluti;
            cordialissimi saluti; cordialmente vostri; un abbraccio a tutti; abbracci; baci; a domani; a giovedì;
            a lunedì; a martedì; a mercoledì; a venerdì; buon fine settimana; buona serata; buon lavoro;
            buona domenica; grazie mille; molte grazie; grazie per l'attenzione; grazie dell'attenzione;
            grazie e saluti; grazie a tutti; ringraziando per l'attenzione; saluti a tutti; saluti cordiali;
            saluti affettuosi; in fede; con stima; ci vediamo lì; vi aspettiamo; vi aspettiamo numerosi;
            a presto e grazie; gli organizzatori del seminario; la segreteria; il direttivo; il presidente;
            la presidente; il comitato organizzatore; il direttore; ciao; ciao a tutti; per il comitato
        """
    ),
    cancelled=split_phrases(
        """
            annullato; annullata; cancellato; cancellata; sospeso; è annullato; è annullata; è stato annullato;
            è stata annullata; è cancellato; è cancellata; è sospeso; è sospesa; sospesa; non avrà luogo;
            annullamento; non si terrà; non sarà recuperato; non sarà recuperata
        """
    ),
    postponed=split_phrases(
        """
            rinviato; rinviata; posticipato; posticipata; spostato; spostata; rimandato; rimandata; è rinviato;
            è rinviata; è stato rinviato; è stata rinviata; è posticipato; è spostato; rinvio; slitta; differito;
            differita
        """
    ),
    framing=split_phrases(
        """
            saluti; saluto; saluti istituzionali; apertura; apertura dei lavori; chiusura; chiusura dei lavori;
            accoglienza; registrazione; pausa caffè; pranzo; cena; benvenuto; conclusioni; rinfresco; pausa pranzo;
            caffè; buffet; aperitivo; iscrizione; iscrizioni; saluti finali; saluti di apertura; saluti di benvenuto;
            discussione finale; discussione generale; prossimi passi; fine dei lavori; introduzione ai lavori;
            accoglienza dei partecipanti; foto di gruppo; premiazione
        """
    ),
    breaks=split_phrases(
        """
            sospeso per; sospesa per; seminario sospeso; lezione sospesa;
            nessun seminario; non si tiene; non ha luogo; non c'è seminario; festività; vacanze; festivo; pausa;
            vacanza; non si terrà; sospensione; pasqua; ponte; nessun incontro; nessuna lezione; festa; natale;
            esami; sessione d'esame; sospensione delle lezioni; sospensione didattica; non c'è lezione; primo maggio;
            ferragosto; immacolata; vacanze di natale; vacanze di pasqua
        """
    ),
    person_verbs=split_phrases(
        """
            è; ha; fu; si è; lavora; insegna; dirige; è stato; è stata; ha conseguito; ha ottenuto; è attualmente;
            consegue; svolge; si occupa; nasce; ha studiato; coordina; riceve; nato; nata; studia; ottiene; era;
            è nato; è nata; è professore; è professoressa; è ricercatore; è ricercatrice; è docente; è ordinario;
            è associato; è autore; è autrice; è dottorando; è dottoranda; è direttore; è direttrice; è assegnista;
            è laureato; è laureata; si laurea; si è laureato; si è laureata; si è formato; si è formata;
            si è addottorato; si è addottorata; si è dottorato; ha insegnato; ha lavorato; ha svolto; ha scritto;
            ha pubblicato; ha diretto; ha fondato; ha curato; ha ricevuto; ha vinto; ricopre; collabora; fa; vive;
            scrive; pubblica; cura; ricerca; partecipa; presiede; guida; laureato; laureata; dottore; dottoressa;
            dottorato; professore; docente; ricercatore; ricercatrice; studioso; studiosa; membro; autore; autrice;
            specialista; originario; originaria; fondò; nacque; insegnò; lavorò; studiò; diresse; conseguì; divenne;
            diventa; afferisce; attualmente; già; appartiene; tiene; vanta; unisce; dal; vinse; visse
        """
    ),
    announces=split_phrases(
        """
            terrà; invitiamo; invita; siamo lieti; abbiamo il piacere; si terrà; avrà luogo; è invitata;
            siete invitati; presenterà; parlerà; si svolgerà; sono invitati; vi invito; lieti di; ospiterà;
            vi informo; vi segnalo; si comunica; interverrà; avrebbe dovuto; si invita; si invitano; vi invitiamo;
            siete tutti invitati; è lieta; è lieto; sono lieti; siamo felici; siamo contenti; è un piacere;
            con piacere; è con piacere; ho il piacere; ha il piacere; hanno il piacere; ha l'onore; abbiamo l'onore;
            vi ricordo; vi ricordiamo; ricordiamo; ricordo che; vi informiamo; vi comunico; vi comunichiamo;
            si informa; si avvisa; si segnala; si ricorda; vi aspettiamo; ospita; organizza; propone; propongono;
            promuove; presenta; accoglie; accoglierà; riceverà; incontrerà; avremo; avremo il piacere; si tiene;
            avrà inizio; si parlerà; parleremo; discuterà; discuteremo; dialogherà; illustrerà; racconterà;
            relazionerà; verrà a; viene a; terranno; presenteranno; parleranno; interverranno; sarà ospite;
            sarà aperta; sarà tenuta; sarà tenuto; sarà dedicato; protagonista; sarà con noi; prossimo appuntamento;
            prossimo seminario; prossimo incontro; prenderà avvio; comincerà; inizierà; vedrà; è annullato;
            è annullata; è rinviato; è rinviata; è spostato; torna; tornano; riprendono; riprende; in programma;
            appuntamento; a tenere; incontro al quale; organizzano
        """
    ),
    speaks=split_phrases(
        """
            terrà; presenterà; parlerà; interverrà; discuterà; illustrerà; introdurrà; ci parlerà; tiene;
            ci racconterà; racconterà; relazionerà; dialogherà; converserà; affronterà; esporrà; dibatterà; farà;
            darà; mostrerà; spiegherà; guiderà; sarà; sarà ospite; sarà il relatore; sarà la relatrice;
            sarà nostro ospite; sarà nostra ospite; presenta; parla; racconta; discute; illustra; dialoga; ospite;
            verrà; visiterà; ripercorrerà; analizzerà; tratterà; leggerà; proporrà; curerà; approfondirà; difenderà;
            discuterà la tesi; inaugurerà; aprirà; a tenere; interviene; terrà un; terrà una; terrà il; terrà la;
            terrà il seminario; terrà la conferenza; condurrà; si confronterà; svolgerà; pronuncerà; terranno
        """
    ),
    gives=split_phrases(
        """
            relatori; relatrici; relazionerà; relaziona; prenderà la parola; avrà come relatore;
            avrà come relatrice;
            protagonista; protagonista è; protagonista sarà; seminario di; seminario del; seminario della;
            tenuto da; tenuto dal; tenuto dalla; conferenza di;
            lezione di; tenuta da; intervento di; relatore; relatrice; conferenza del; lezione del; tenuta dal;
            presentato da; talk di; tenuta dalla; tenuto dalla prof; seminario dal; conferenza della; lezione della;
            lezione tenuta da; lezione tenuta dal; intervento del; intervento della; relazione di; relazione del;
            relazione della; presentazione di; presentazione del; presentazione della; presentata da; presentata dal;
            presentata dalla; presentato dal; presentato dalla; incontro con; un incontro con; conversazione con;
            dialogo con; appuntamento con; serata con; lectio magistralis di; lectio magistralis del;
            lectio magistralis della; lectio di; lectio del; colloquio di; tesi di dottorato di; tesi di;
            relatore sarà; relatrice sarà; il relatore sarà; la relatrice sarà; il relatore è; la relatrice è;
            relatore è; relatrice è; sarà relatore; sarà relatrice; a parlarne sarà; ne parlerà; ne parla; a cura di;
            a cura del; a cura della; a cura della prof; a confronto; affidata a; affidato a; affidata al;
            affidata alla; aperta da; sarà aperta da; aperto da; curata da; con la partecipazione di;
            partecipazione di; condotto da; condotta da; guidata da; guidato da; parlerà; interverrà; interverranno;
            parleranno; ospite sarà; l'ospite è; l'ospite sarà; svolto da; svolta da; talk con; con l'intervento di;
            con gli interventi di; seminario tenuto da; conferenza tenuta da; per voce di; seminario con
        """
    ),
    welcomes=split_phrases(
        """
            ospite; ospiteremo; accogliere; ospitare; ospitiamo; presenza di; ospita; ospiterà; accoglie; accoglierà;
            accogliamo; accoglieremo; incontra; incontriamo; incontreremo; riceve; riceviamo; riceveremo; avremo;
            avremo con noi; avremo come ospite; avremo ospite; ascoltare; invitato; invitata; presenza del;
            presenza della; con la presenza di; nostro ospite; nostra ospite; con noi; dà il benvenuto a;
            ospitare il; ospitare la; abbiamo invitato; partecipazione del; partecipazione della; visita di
        """
    ),
    titled=split_phrases(
        """
            dal titolo; intitolato; intitolata; sul tema; con titolo; titolo; sul tema di; avente titolo;
            avente per titolo; dal tema; con il titolo; su; sul; intitolati; intitolate; dedicata a; dedicato a;
            il titolo; il titolo è; il cui titolo è; sul seguente tema; parlerà di; parlerà su; parlerà del;
            tratterà di; in merito a; sull'argomento; sotto il titolo; seminario; conferenza; lezione; il seminario;
            la conferenza; la lezione; l'incontro; l'intervento; presenta; presenterà; presentare; sul tema seguente;
            parlerà sul tema; incontro; tesi dal titolo; relazione; serata; sui temi; sull'opera; colloquio; talk;
            relazione su
        """
    ),
    counted=split_phrases(
        "sessione; seduta; incontro; lezione; parte; settimana; appuntamento; conferenza; serata; modulo"
    ),
    seasons=split_phrases("autunno; primavera; estate; inverno; semestre; trimestre"),
    other_days=split_phrases(
        """
            comunicato stampa; iscrizione entro; entro il; scadenza; nato; nata; pubblicato; aggiornato; dal;
            originariamente; anziché;
            inizialmente; previsto per; rinviato dal; iscrizioni; inviato; prossimo seminario; ultima modifica;
            invece del; fino al; entro; ultimo aggiornamento; previsto; pubblicato il; pubblicata; aggiornato il;
            aggiornata; aggiornamento; modificato; modificato il; inserito; inserito il; creato; creato il; redatto;
            redazione; inviato il; postato; data di pubblicazione; data pubblicazione; prevista per; già previsto;
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
    side_hours=split_phrases(
        """
            caffè; pranzo; cena; rinfresco; buffet; aperitivo; accoglienza; registrazione; coffee break; saluti;
            ricevimento; discussione; pausa; registrazione partecipanti; caffè di benvenuto; welcome coffee;
            light lunch; pausa caffè; brindisi; apericena; degustazione; buffet finale; apertura porte; apertura;
            ingresso; arrivo; ritrovo; iscrizioni; registrazioni; visita; visita guidata; domande; dibattito;
            orario di apertura; segreteria; saluti istituzionali; introduzione; saluti iniziali; merenda; colazione;
            chiusura; orario ufficio; biglietteria; museo aperto; proiezione; drink; conclusioni; prenotazioni;
            telefonare
        """
    ),
    talk_words=split_phrases(
        """
            seminario; conferenza; lezione; inizio; inizia; comincia; inizierà; intervento; incontro; appuntamento;
            evento; colloquio; relazione; lectio; serata; discussione della tesi; avrà inizio; ha inizio; iniziano;
            inizio lavori; si terrà; comincerà; comincia alle; terrà; avrà luogo; tenersi; si svolgerà
        """
    ),
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
    title_words=frozenset(_TITLE_WORDS.split()),
    small_words=frozenset(
        split_phrases(
            """
                il; la; i; gli; le; dei; della; delle; del; degli; e; in; per; una; un; con; nel;
                nella; di; tra; dal; al; come; è
            """
        )
    ),
)
