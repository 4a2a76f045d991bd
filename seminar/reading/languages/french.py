"""The French of announcements."""

from seminar.reading.languages.french_labels import LABELS
from seminar.reading.languages.french_phrasing import PHRASING
from seminar.reading.languages.french_programmes import (
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
from seminar.reading.languages.french_sentences import (
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
from seminar.reading.languages.french_titles import TITLE_WORDS
from seminar.reading.languages.gendered import french_forms
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

FRENCH = Vocabulary(
    labels=LABELS,
    colon_only=frozenset(
        (
            *french_forms("doctorant doctorante", "directeur directrice", "président présidente"),
            *french_forms("auteur autrice", "communicant communicante", "coordinateur coordinatrice"),
            *split_phrases(
                """
                    thèse; mémoire; leçon; causerie;
                    quoi; par; le; qui; avec; jour; code; lieu; salle; adresse; exposé; sujet; thème; invité; invitée;
                    accès; connexion; participer; rejoindre; présentation; description; université; laboratoire;
                    informations; organisation; direction; discussion; séminaire; cycle; séances; programme; public;
                    entrée; site; support; vidéo; début; heures; conférence; où; quand; en ligne; à distance;
                    présentiel;
                    visio; hybride; url; type; note; institution; responsable; lien; local; lieux; endroit; créneau;
                    rendez-vous; thématique; institut; établissement; propos; le sujet; parcours; contenu; à propos;
                    en bref; questions; infos; accueil; introduction; animation; encadrement; documents; replay;
                    en direct; retransmission; participation; langues; domaine; discipline; niveau; prix; numéro; série;
                    réservation; réserver; à venir; information; équipe; équipes; axe; métro; bus; tram; rer;
                    thématiques; passe; exposé de; conférence de; soutenance de; séminaire de; intervention de;
                    dans le cadre de; dans le cadre du; en personne; candidat; l'orateur; l'oratrice; le conférencier;
                    la conférencière; l'intervenant; l'intervenante; présentation de; avec le soutien de;
                    en partenariat avec; partenariat; gratuit; localisation; emplacement; par zoom; id; sur zoom;
                    via zoom; présidence; n°; thèse de; événement; animé par; animée par; proposé par; proposée par;
                    organisé par; organisée par; dirigé par; dirigée par; dirigés par; une conférence de;
                    conférence par;
                    en collaboration avec; invitant; sous la direction de; renseignements; amphi; bâtiment; amphithéâtre
                """
            ),
        )
    ),
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
            professeur émérite; dre; pre; mgr; prof; professeur·e; abbé; père; frère; sœur; commissaire; capitaine;
            colonel; commandant; docteur·e; messieurs; mesdames;
            ing; le professeur; la professeure; le docteur
        """
    ),
    degrees=split_phrases("hdr; ing; ph. d"),
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
            introduction; présentation; présentation de la journée; propos introductifs; propos liminaires; préambule;
            synthèse; introduction générale
        """
    ),
    breaks=BREAKS,
    person_verbs=PERSON_VERBS,
    announces=ANNOUNCES,
    speaks=SPEAKS,
    gives=GIVES,
    welcomes=WELCOMES,
    titled=TITLED,
    leads=split_phrases("par; avec; intervenant; intervenante"),
    counted=COUNTED,
    seasons=SEASONS,
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
    side_hours=SIDE_HOURS,
    talk_words=TALK_WORDS,
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
    phrasing=PHRASING,
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                le; la; les; des; du; et; en; pour; dans; sur; une; un; aux; au; qui; que; comment;
                entre; vers; est; sont; depuis; pas; jamais; pourquoi; quand; sans; n'est
            """
        )
    ),
)
