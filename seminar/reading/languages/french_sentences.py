"""The sentences of French announcements: how they greet, tell who speaks about what, and end."""

from seminar.reading.languages.vocabulary import split_phrases

GREETINGS = split_phrases(
    """
        bonjour; bonsoir; chers; chères; cher; chère; chers collègues; madame, monsieur; bonjour à tous;
        bonjour à toutes; bonjour à toutes et à tous; bonjour à toutes et tous; bonjour à tous et à toutes;
        bonjour à tous et toutes; chères et chers; chers et chères; cher·e·s; cher.e.s; chèr·es; cher·es;
        chers amis; chères collègues; salut; bonjour,; chers membres; coucou; cher-e-s
    """
)
CLOSINGS = split_phrases(
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
)
FAREWELLS = split_phrases(
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
)
PERSON_VERBS = split_phrases(
    """
        est; a; était; travaille; dirige; enseigne; obtient; obtint; fut; effectue; mène; s'intéresse; étudie;
        rejoint; occupe; est actuellement; soutient; prépare; a obtenu; a soutenu; a été; a rejoint; a travaillé;
        a étudié; a enseigné; a publié; a reçu; a dirigé; est professeur; est professeure; est docteur;
        est chercheur; est chercheuse; mène ses; consacre; développe; exerce; codirige; coordonne; anime; vit;
        publie; a fait; a mené; a effectué; s'est; est maîtresse; est maître; est directrice; est directeur;
        est doctorante; est doctorant; est née; est né; fonde; participe; poursuit
    """
)
ANNOUNCES = split_phrases(
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
)
SPEAKS = split_phrases(
    """
        nous parle; nous raconte; nous fait; vous parle; vous parlera; vous racontera;
        donnera; présentera; interviendra; nous parlera; parlera; exposera; viendra; animera; prononcera; fera;
        soutiendra; soutient; évoquera; racontera; nous présentera; nous donnera; nous fera; proposera;
        interrogera; reviendra; expliquera; partagera; discutera; montrera; introduira; présente; donne; fait;
        abordera; explorera; invite; intervient; propose; raconte; livrera; dévoilera; est notre; sera notre;
        nous expliquera; nous racontera; tiendra; sera présent; sera présente; nous fait; nous invite; anime;
        ouvrira
    """
)
GIVES = split_phrases(
    """
        interviendra; prendra la parole; parlera; nous entendrons;
        racontée par; raconté par; c'est au tour de; c'est le tour de; ce sera au tour de; s'exprimera;
        aura pour invité; aura pour invitée;
        aura pour orateur; aura pour oratrice;
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
)
WELCOMES = split_phrases(
    """
        accueillir; accueillerons; accueillons; recevoir; recevrons; d'écouter; entendre; accueille; reçoit;
        recevons; recevra; accueillera; aurons le plaisir d'entendre; aurons le plaisir de recevoir;
        aurons le plaisir d'accueillir; avons le plaisir d'accueillir; d'accueillir; de recevoir; écouter;
        écouterons; entendrons; retrouver; retrouverons; accueillait; inviter; avons invité; invite; convié;
        rencontrer; échanger avec; reçoivent; venir écouter; en présence de; compagnie de
    """
)
TITLED = split_phrases(
    """
        intitulé; intitulée; sur le thème; sur le sujet; titre; ayant pour titre; au sujet de; a pour titre;
        intitulés; sur le titre; ayant pour thème; sous le titre; portant sur; qui portera sur; portera sur;
        dont le titre est; titre est; titre sera; titre de son exposé; le titre de; dont le titre; thème est;
        sujet est; avec une conférence intitulée; parlera de; nous parlera de; sur la question; autour du thème;
        autour de; pour titre; pour thème; thèse intitulée; travaux de thèse intitulés; travaux intitulés; titré;
        titrée; son livre; son ouvrage; exposera
    """
)
TALK_WORDS = split_phrases(
    """
        exposé; conférence; début; commence; débutera; intervention; soutenance; présentation; rencontre;
        webinaire; débute; commencera; rendez-vous; début de la conférence; communication; causerie
    """
)
