"""Words of which Italian titles, places and occasions are made and names of people are not."""

_WORDS = """
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
TITLE_WORDS = frozenset(_WORDS.split())
