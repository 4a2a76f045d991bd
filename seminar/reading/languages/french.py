"""The French of announcements."""

from seminar.reading.languages.french_labels import COLON_ONLY, LABELS
from seminar.reading.languages.french_titles import TITLE_WORDS
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

FRENCH = Vocabulary(
    labels=LABELS,
    colon_only=COLON_ONLY,
    months=number_phrases(
        """
            janvier janv; février fevrier fév févr fevr; mars; avril avr; mai; juin; juillet juil; août aout;
            septembre sept; octobre oct; novembre nov; décembre decembre déc
        """,
        first=1,
    ),
    weekdays=number_phrases(
        "lundi lun; mardi; mercredi mer; jeudi jeu; vendredi ven; samedi sam; dimanche dim", first=0
    ),
    until=split_phrases("à; jusqu'à; a"),
    mornings=split_phrases("du matin; matin"),
    afternoons=split_phrases("de l'après-midi; du soir; après-midi"),
    honorifics=split_phrases(
        """
            m; mme; monsieur; madame; mlle; professeur; professeure; pr; docteur; docteure; maître; dr; me; mm; mmes;
            professeur émérite; dre; pre; mgr; prof; professeur·e; abbé; père; sœur; docteur·e; messieurs; mesdames;
            ing; le professeur; la professeure; le docteur
        """
    ),
    degrees=split_phrases("hdr"),
    roles=split_phrases(
        """
            professeur; professeure; maître de conférences; maîtresse de conférences; directeur de recherche;
            directrice de recherche; chargé de recherche; chargée de recherche; doctorant; doctorante;
            directeur d'études; postdoctorant; postdoctorante; chercheur; chercheuse; enseignant-chercheur;
            ingénieur; ingénieure; directeur; directrice; professeur des universités; professeur émérite; mcf; ater;
            professeure émérite; professeur adjoint; professeure adjointe; professeur agrégé; professeure agrégée;
            professeur titulaire; professeure titulaire; directeur d’études; directrice d'études; chargé d'études;
            chargée d'études; historien; historienne; sociologue; philosophe; écrivain; écrivaine; auteur; autrice;
            conservateur; conservatrice; archéologue; anthropologue; géographe; biologiste; astrophysicien;
            astrophysicienne; physicien; physicienne; mathématicien; mathématicienne; entomologiste; géologue;
            économiste; juriste; linguiste; psychologue; psychiatre; médecin; journaliste; architecte; docteur en;
            docteure en; docteur; docteure; doctorante en; doctorant en; maître-assistant; maîtresse-assistante;
            chargé de cours; chargée de cours; assistant; assistante; chargé de mission; chargée de mission;
            responsable; responsable du; responsable de; commissaire; paysagiste; naturaliste; botaniste;
            ornithologue; climatologue; chercheur au; chercheuse au; chercheuse à; chercheur à; chercheur associé;
            chercheuse associée; postdoc; post-doctorant; post-doctorante; stagiaire; président; présidente; membre;
            ingénieur de recherche; ingénieure de recherche; professeur de; professeure de; dr; mcf hdr; pr
        """
    ),
    missing=frozenset(
        split_phrases(
            """
                à préciser; a préciser; à venir; à confirmer; à définir; titre à venir; titre à préciser;
                à déterminer; à annoncer; résumé à venir; salle à préciser; lieu à préciser; bientôt disponible;
                à compléter; voir ci-dessous; voir plus bas; titre à confirmer; communiqué ultérieurement;
                prochainement; à communiquer; en attente; non communiqué; titre non communiqué;
                précisé ultérieurement; sera précisé; sera communiqué; sera communiqué ultérieurement;
                sera précisé ultérieurement; bientôt; à suivre; n.c; nc; titre et résumé à venir;
                titre communiqué ultérieurement; lien à venir; salle à confirmer; titre à définir;
                orateur à confirmer; à fixer; non précisé; pas de résumé; titre provisoire; lieu à confirmer;
                communiqué prochainement
            """
        )
    ),
    institutions=split_phrases(
        """
            collège doctoral; école doctorale; collège de; universitaire; faculté; laboratoire; département; ufr;
            école normale; école polytechnique; sorbonne;
            ehess; ephe; cnam; ined; inserm; inrae; cea; ecole normale; lycée; observatoire; sciences po;
            collège de france; centre de recherche; irit; umr; umpc; crest; inrap; bnf; musée; académie; hôpital;
            chu; insa; enpc; centralesupélec; telecom; télécom; ensae; lipn; université de; université du;
            universités; uqam; umons; uliège; ulb; uclouvain; unige; unil; epfl; hes-so; haute école; cégep; inria;
            institut; école; école des; école supérieure; école doctorale; laboratoire de; muséum; museum;
            médiathèque; bibliothèque; archives; archives départementales; archives nationales; archives municipales;
            association; société; fondation; maison; msh; maison des sciences; mshs; cnes; onera; ird; cirad; brgm;
            ifremer; ifsttar; lne; lmd; lsce; ensta; ens; iut; inspe; upec; upmc; aix-marseille; irif; lri; lip6;
            liris; loria; labri; limsi; cermics; ceremade; ihes; ihp; ircam; obspm; chuv; agroscope; ministère;
            mairie; cercle; club; comité; planétarium; conservatoire; orstom; laas; labex; gdr; usr; umi; ums;
            cerege; latim; lamsade; inalco; iheal; gip; parc naturel; parc national
        """
    ),
    occasions=split_phrases(
        """
            séminaire; séminaires; colloque; conférence; conférences; journée d'étude; journées; atelier; soutenance;
            séance; soutenance de thèse; groupe de travail; leçon inaugurale; table ronde; rencontre; cours;
            invitation; annonce; rappel; séminaire d'équipe; conférence publique; journée; cycle; gt; midi;
            midi-conférence; midis; conférence-débat; conférence débat; café scientifique; café philo; café-débat;
            café sciences; journée doctorale; soutenance de mémoire; soutenance hdr; soutenance d'hdr;
            habilitation à diriger des recherches; webinaire; webinaires; visioconférence; séminaire doctoral;
            séminaire général; séminaire de recherche; séminaire du laboratoire; séminaire du; séminaire de;
            séminaire interne; causerie; causeries; rencontres; rencontre-débat; cycle de conférences;
            grande conférence; grandes conférences; conférence inaugurale; lecture; projection-débat; projection;
            ciné-débat; ateliers; colloquium; avis de soutenance; annonce de séminaire; annonce de soutenance;
            information; attention; journées d'étude; exposé; exposés; séminaire des doctorants; séminaire étudiant;
            groupe de lecture; école d'été; assemblée générale; visite guidée; visite; vernissage; débat;
            universités populaires; université populaire; université du temps libre; cours public; cours publics;
            jeudis de; mardis de; les mardis; les jeudis; les mercredis; les lundis; les vendredis; mardi;
            heure de science; rappel séminaire; prochaine séance; prochain séminaire; événement; événements;
            actualités; agenda
        """
    ),
    rooms=split_phrases(
        """
            salle; amphi; amphithéâtre; bâtiment; bât; étage; rue; campus; auditorium; boulevard; avenue;
            grande salle; bibliothèque; rdc; rez-de-chaussée; quai; aile; local; bureau; halle; amphi.; bâtiment b;
            salle de réunion; salle du conseil; salle des conseils; salle de conférence; salle de conférences;
            salle de séminaire; salle des actes; salle des fêtes; salle polyvalente; médiathèque; mairie;
            hôtel de ville; foyer; cafétéria; hall; pavillon; allée; faubourg; sous-sol; grand amphi; petit amphi;
            maison de la recherche; centre culturel; centre de conférences; planétarium; musée;
            maison des associations; aula; auditoire; parvis; uni mail; uni dufour; uni bastions; en salle
        """
    ),
    greetings=split_phrases(
        """
            bonjour; bonsoir; chers; chères; cher; chère; chers collègues; madame, monsieur; bonjour à tous;
            bonjour à toutes; bonjour à toutes et à tous; bonjour à toutes et tous; bonjour à tous et à toutes;
            bonjour à tous et toutes; chères et chers; chers et chères; cher·e·s; cher.e.s; chèr·es; cher·es;
            chers amis; chères collègues; salut; bonjour,; chers membres; coucou; cher-e-s
        """
    ),
    closings=split_phrases(
        """
            entrée libre; vous êtes; venez nombreux; au plaisir; l'entrée est; inscription; merci de;
            nous vous attendons; nous espérons; pour vous désinscrire; pour se désabonner; plus d'informations;
            pour plus; ajouter à; ajouter au; partager; imprimer; mentions légales; la séance sera;
            le séminaire aura; ce séminaire; cette conférence; la conférence sera suivie; un pot; ouvert à tous;
            toutes les personnes; n'hésitez pas; télécharger; si vous; pour assister; entrée gratuite; entrée et;
            sur inscription; sur réservation; inscriptions; accès libre; bienvenue; nous espérons vous; en espérant;
            nous serons heureux de vous; nous serons ravis de vous;
            la conférence est; la séance est; la participation est; participation libre; partager sur;
            ajouter à mon; exporter; voir tous; tous les événements; tous droits; plan du site; aller au; passer au;
            accéder au; vous êtes ici; accueil ›; accueil >; suivez-nous; contactez-nous; se connecter; politique de;
            cookies; ce site; avec le soutien; en partenariat; organisé par; une collation; un apéritif;
            un moment convivial; pour rappel; pour plus de; renseignements; pour vous; pour toute; pour recevoir;
            vous recevez; désabonnement; merci d'avance; merci et; merci à; apportez; soyez; toute l'équipe;
            les organisatrices; dans la limite; nombre de places; places limitées; nota; publié le; mis à jour;
            dernière mise; crédit photo; ©; lire la suite; en savoir plus; retour à; retour aux; prochaine séance;
            séance suivante; prochain exposé; inscription gratuite; événement gratuit; ouvert au public;
            merci de vous; vous pouvez; vous trouverez; tout public; ce webinaire; cet événement; la conférence sera;
            la soutenance sera; la soutenance est; la rencontre sera; le lien de connexion; tous les membres;
            pour déjeuner avec; toutes et tous; nb :; à noter :; un verre de; un café sera
        """
    ),
    farewells=split_phrases(
        """
            cordialement; bien cordialement; bien à vous; amicalement; très cordialement; à bientôt;
            bien amicalement; amitiés; salutations; sincères salutations; meilleures salutations; à très bientôt;
            respectueusement; bonne journée; les organisateurs; très bonne journée; bonne fin de journée;
            bonne semaine; bon week-end; bien à vous tous; bien à toi; cordiales salutations;
            avec nos meilleures salutations; avec mes meilleures salutations; avec nos salutations; à jeudi; à mardi;
            à lundi; à mercredi; à vendredi; au plaisir; au plaisir de vous y voir; bises; à la semaine prochaine;
            au plaisir de vous voir; au plaisir de vous y retrouver; sincèrement; salutations cordiales;
            salutations distinguées; chaleureusement; cordialement vôtre; bien sincèrement; à très vite; l'équipe;
            pour l'équipe; pour le comité; à vous lire; belle journée; amitiés; à demain;
            avec nos cordiales salutations; nos salutations
        """
    ),
    cancelled=split_phrases(
        """
            annulé; annulée; annulation; séance annulée; est annulé; est annulée; exposé annulé; annulés; annulées;
            n'aura pas lieu; n'aura malheureusement pas lieu; a été annulé; a été annulée;
            est malheureusement annulé; est malheureusement annulée; devons annuler
        """
    ),
    postponed=split_phrases(
        "reporté; reportée; report de; report du; report au; décalé; décalée; repoussé; repoussée; déplacé; déplacée"
    ),
    framing=split_phrases(
        """
            mot de bienvenue; mots de bienvenue; accueil; ouverture; clôture; conclusion; pause; déjeuner; dîner;
            discussion générale; allocution; assemblée générale; cocktail; pause café; pause-café; pause déjeuner;
            pause-déjeuner; café d'accueil; accueil café; accueil des participants; discussion finale; mot de clôture;
            mots de clôture; conclusions; fin de la journée; fin des travaux; clôture de la journée; buffet; apéritif;
            enregistrement; remise des prix; ouverture de la journée; allocution d'ouverture; photo de groupe;
            questions; questions et réponses; questions diverses; échanges avec la salle
        """
    ),
    breaks=split_phrases(
        """
            pas de séminaire; pas de séance; vacances; relâche; férié; jour férié; pause; pas d'exposé;
            vacances scolaires; toussaint; noël
        """
    ),
    person_verbs=split_phrases(
        """
            est; a; était; travaille; dirige; enseigne; obtient; obtint; fut; effectue; mène; s'intéresse; étudie;
            rejoint; occupe; est actuellement; soutient; prépare; a obtenu; a soutenu; a été; a rejoint; a travaillé;
            a étudié; a enseigné; a publié; a reçu; a dirigé; est professeur; est professeure; est docteur;
            est chercheur; est chercheuse; mène ses; consacre; développe; exerce; codirige; coordonne; anime; vit;
            publie; a fait; a mené; a effectué; s'est; est maîtresse; est maître; est directrice; est directeur;
            est doctorante; est doctorant; est née; est né; fonde; participe; poursuit
        """
    ),
    announces=split_phrases(
        """
            avons le plaisir; ai le plaisir; aurons le plaisir; invitons; invite; invités; conviés; donnera;
            présentera; interviendra; aura lieu; se tiendra; accueillerons; accueille; vous êtes invité;
            venir écouter; prochaine séance; prochain exposé; recevrons; recevons; reçoit; accueillons; accueillera;
            vous convie; vous convions; convie; propose; interviendront; présenteront; parlera; prononcera;
            soutiendra; soutient; nous fera; fera; intervention intitulée; conférence intitulée; exposé intitulé;
            sera présenté; sera présentée; aura le plaisir; est heureux; est heureuse; sommes heureux;
            sommes heureuses; heureux de; nous vous invitons; vous invitent; tiendra; se déroulera; est reporté;
            est reportée; sera discutée; au cours de sa conférence; lors de sa conférence; rendez-vous; a le plaisir;
            ont le plaisir; nous aurons; seront; discutera; viendra; donnera une conférence; animera; notre prochain;
            notre prochaine; est invitée; est invité; avons l'honneur; a l'honneur; serons heureux; serons heureuses;
            heureux d'; heureuses de; ravis de; ravis d'; ravies de; avons la joie; aurons la joie
        """
    ),
    speaks=split_phrases(
        """
            donnera; présentera; interviendra; nous parlera; parlera; exposera; viendra; animera; prononcera; fera;
            soutiendra; soutient; évoquera; racontera; nous présentera; nous donnera; nous fera; proposera;
            interrogera; reviendra; expliquera; partagera; discutera; montrera; introduira; présente; donne; fait;
            abordera; explorera; invite; intervient; propose; raconte; livrera; dévoilera; est notre; sera notre;
            nous expliquera; nous racontera; tiendra; sera présent; sera présente; nous fait; nous invite; anime;
            ouvrira
        """
    ),
    gives=split_phrases(
        """
            interviendra; prendra la parole; parlera; nous entendrons;
            s'exprimera; aura pour invité; aura pour invitée; aura pour orateur; aura pour oratrice;
            que donnera; que donne; que présentera; que prononcera;
            exposé de; exposé par; conférence de; séminaire de; intervention de; conférence par; soutenance de;
            exposé d'; conférence d'; animée par; présentation de; exposé d’; soutenance d'; soutenance par;
            séminaire d'; séminaire par; intervention d'; présentée par; présenté par; présentation d';
            présentation par; donnée par; donné par; animé par; conférence avec; rencontre avec; débat avec;
            entretien avec; causerie de; causerie avec; webinaire avec; atelier avec; séance avec; séminaire avec;
            exposé avec; thèse de; communication de; communication par; l'orateur sera; l'oratrice sera;
            l'intervenant sera; l'intervenante sera; nos invités seront; notre invité sera; notre invitée sera;
            notre invité est; notre invitée est; nos invités; notre invité; notre invitée; notre orateur;
            notre oratrice; orateur :; oratrice :; lecture par; lecture de; leçon de; leçon inaugurale de; leçon d';
            dialogue avec; le conférencier; la conférencière; l'intervenant; l'intervenante; l'orateur; l'oratrice;
            conférence publique de; conférencier :; prononcée par; l'exposé de; la conférence de; la présentation de;
            soirée avec; assurée par; assuré par; l'intervention de; séminaire donné par
        """
    ),
    welcomes=split_phrases(
        """
            accueillir; accueillerons; accueillons; recevoir; recevrons; d'écouter; entendre; accueille; reçoit;
            recevons; recevra; accueillera; aurons le plaisir d'entendre; aurons le plaisir de recevoir;
            aurons le plaisir d'accueillir; avons le plaisir d'accueillir; d'accueillir; de recevoir; écouter;
            écouterons; entendrons; retrouver; retrouverons; accueillait; inviter; avons invité; invite; convié;
            rencontrer; échanger avec; reçoivent; venir écouter; en présence de; compagnie de
        """
    ),
    titled=split_phrases(
        """
            intitulé; intitulée; sur le thème; sur le sujet; titre; ayant pour titre; au sujet de; a pour titre;
            intitulés; sur le titre; ayant pour thème; sous le titre; portant sur; qui portera sur; portera sur;
            dont le titre est; titre est; titre sera; titre de son exposé; le titre de; dont le titre; thème est;
            sujet est; avec une conférence intitulée; parlera de; nous parlera de; sur la question; autour du thème;
            autour de; pour titre; pour thème; thèse intitulée; travaux de thèse intitulés; travaux intitulés; titré;
            titrée; son livre; son ouvrage; exposera
        """
    ),
    leads=split_phrases("par; avec; intervenant; intervenante"),
    counted=split_phrases(
        "séance; partie; conférence; exposé; semaine; rencontre; session; cours; leçon; jour; journée; module"
    ),
    seasons=split_phrases("automne; printemps; hiver; été; semestre d'automne; semestre de printemps"),
    other_days=split_phrases(
        """
            communiqué; inscription avant; date limite; avant le; né le; née le; initialement; au lieu du;
            publié le; modifié le;
            depuis; mis à jour; posté le; envoyé; reporté du; jusqu'au; précédent; initialement prévu; mise à jour;
            inscriptions; dernière modification; s'inscrire; séance suivante; semaine prochaine; avant;
            initialement prévue; prévu initialement; prévue initialement; initialement programmé;
            initialement programmée; initialement fixé; à la place du; inscription jusqu'au; inscriptions jusqu'au;
            inscriptions avant; inscription obligatoire avant; clôture; posté; publié; rédigé le; créé le; modifié;
            paru; parution; dernière mise à jour; mis en ligne; s'inscrire avant; réponse avant;
            merci de répondre avant; rsvp; date de naissance; décédé; consultable jusqu'au; l'inscription avant;
            obligatoire avant; au lieu de; le prochain aura lieu; la prochaine aura lieu; le suivant aura lieu;
            la suivante aura lieu
        """
    ),
    moved=split_phrases(
        """
            reporté; reportée; décalé; déplacé; déplacée; décalée; décalées; repoussé; repoussée; reprogrammé;
            reprogrammée; avancé; avancée
        """
    ),
    new_days=split_phrases(
        """
            nouvelle date; nouvel horaire; reporté au; reportée au; désormais; déplacé au; décalé au; repoussé au;
            reporté; reportée; nouvelle date :; reporté à; reportée à; est reporté au; est reportée au; déplacée au;
            décalée au; repoussée au; avancé au; avancée au; reprogrammé le; reprogrammée le
        """
    ),
    side_hours=split_phrases(
        """
            café; thé; pot; déjeuner; accueil; dîner; cocktail; buffet; goûter; apéritif; ouverture des portes;
            collation; accueil café; accueil du public; pause; pause-café; pot convivial; repas; inscriptions;
            permanence; ouverture; discussion; fermeture; apéro; verre; signature; dédicace; vin d'honneur; portes;
            ouvert de; petit-déjeuner; café d'accueil
        """
    ),
    talk_words=split_phrases(
        """
            exposé; conférence; début; commence; débutera; intervention; soutenance; présentation; rencontre;
            webinaire; débute; commencera; rendez-vous; début de la conférence; communication; causerie
        """
    ),
    joins=split_phrases(
        """
            rejoindre; participer; visio; visioconférence; en ligne; distance; connexion; lien zoom; suivre;
            connecter; distanciel; lien de connexion; lien visio; réunion; connectez; connectez-vous; cliquez;
            cliquer; direct; retransmission; retransmise; diffusée; diffusé; webinaire; hybride; visio-conférence;
            lien teams; lien de la visio; virtuelle; accéder à la réunion; à distance; se connecter; aussi sur;
            suivre la séance; lien pour
        """
    ),
    joins_not=split_phrases(
        """
            inscription; inscrire; s'inscrire; enregistrement; enregistrements; transparents; diapositives; site;
            page web; plan; calendrier; désinscrire; liste de diffusion; affiche; programme; accès au; réservation;
            réserver; billetterie; formulaire; evento; framaforms; profil; page personnelle; page de; article;
            publication; ouvrage; voir le site; détails; plus d'informations; pour plus; en savoir plus; itinéraire;
            comment venir; replay; rediffusion; captation; vidéos; vidéo; repas; déjeuner; newsletter;
            lettre d'information; livre; abonner; abonnement; désabonner; mentions légales; thèse complète;
            manuscrit; consultable; télécharger; résumé; programme complet
        """
    ),
    no_codes=frozenset(
        split_phrases(
            """
                sera; sur; requis; demander; nécessaire; envoyé; est; voir; pour; communiqué; obligatoire; fourni;
                transmis; envoyée; envoyés; communiquée; le; la; les; dans; par; et; à; de; un; une; en; ci-dessous;
                identique; reçu; contacter; inscrire; aucun; disponible; lors; avec; suivra
            """
        )
    ),
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                le; la; les; des; du; et; en; pour; dans; sur; une; un; aux; au; qui; que; comment;
                entre; vers; est; sont; depuis
            """
        )
    ),
)
