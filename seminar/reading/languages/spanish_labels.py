"""The labels and headings of Spanish announcements."""

from collections.abc import Mapping

from seminar.reading.languages.vocabulary import Label, pair_phrases, split_phrases

LABELS: Mapping[Label, tuple[str, ...]] = {
    Label.TITLE: split_phrases(
        """
            título; titulo; qué; título de la charla; título de la conferencia; tema; título de la ponencia;
            charla; conferencia; ponencia; título de la tesis; título de la tesis doctoral; título del seminario;
            título del coloquio; título de la charla/conferencia; nombre de la charla; título del trabajo;
            plática; título de la plática; tesis; tesis doctoral; disertación; lección; tesis de maestría;
            título del trabajo de grado
        """
    ),
    Label.SPEAKER: split_phrases(
        """
            invitada especial; invitado especial; invitados especiales;
            ponente; ponentes; conferencista; conferenciante; conferencistas; expositor; expositora; expositores;
            orador; oradora; imparte; impartido por; impartida por; disertante; invitado; invitada; a cargo de;
            conferenciantes; presenta; presentado por; por; quién; charlista; dictada por; ponente invitado;
            ponente invitada; disertantes; expone; expositor/a; ponente/s; profesor invitado;
            conferenciante invitado; doctorando; doctoranda; candidato; candidata; tesista; sustentante;
            doctorante; maestrando; imparten; presentan; conferencia de; charla de; charla a cargo de;
            ponente(s); expositor(a); orador/a; ponencia a cargo de; nos visita; intervienen; interviene; con;
            participa; participan; graduando; autor/ponente; exponente; exponentes; panelistas
        """
    ),
    Label.AFFILIATION: split_phrases(
        """
            afiliación; institución; universidad; filiación; procedencia; adscripción; organismo; centro;
            entidad; institución de procedencia; adscripción institucional
        """
    ),
    Label.DATE: split_phrases(
        """
            fecha; día; dia; nueva fecha; fechas; fecha de la charla; fecha del seminario; fecha de celebración;
            fecha de inicio; fecha evento; fecha del evento
        """
    ),
    Label.TIME: split_phrases(
        """
            hora; horario; hora de inicio; horas; nuevo horario; nueva hora; horario de la charla; a las;
            hora local; hora de comienzo; comienzo; hora cdmx
        """
    ),
    Label.WHEN: split_phrases(
        """
            cuándo; cuando; fecha y hora; fecha y horario; fecha/hora; día y hora; fecha y lugar; lugar y fecha;
            lugar y hora; fecha, hora y lugar; fecha, hora; día, hora; día y horario; fecha / hora; fecha hora;
            fecha, horario y lugar; día y lugar; fecha, lugar y hora; día, hora y lugar; fecha y hora de inicio;
            día, lugar y hora; hora y lugar; lugar, fecha y hora; horario y lugar; fechas y horario
        """
    ),
    Label.VENUE: split_phrases(
        """
            lugar; dónde; aula; sala; sitio; ubicación; dirección; salón; auditorio; sede; presencial;
            nuevo lugar; espacio; localización; lugar de celebración; lugar de realización; lugar del evento;
            cita; punto de encuentro; localidad; recinto; domicilio; lugar presencial
        """
    ),
    Label.LINK: split_phrases(
        """
            enlace; liga; enlace zoom; enlace de zoom; enlace a zoom; conexión; liga de zoom; acceso;
            enlace de conexión; enlace de acceso; videoconferencia; transmisión; en línea; vía zoom; por zoom;
            unirse; unirse a la reunión zoom; enlace para conectarse; acceso zoom; modalidad virtual; reunión;
            reunión de zoom; link de zoom; sala zoom; híbrido; retransmisión; retransmisión en directo; emisión;
            en directo; en vivo; streaming; emisión en directo; enlace virtual; enlace de la reunión;
            enlace a la reunión; enlace de la videoconferencia; conexión zoom; conexión por zoom; conéctate;
            conectarse; enlace para seguir; enlace de transmisión; transmisión en vivo; plataforma; a distancia;
            de forma virtual; sala virtual; aula virtual; enlace teams; enlace de teams; enlace meet;
            enlace de google meet; asistencia virtual; link zoom; link de acceso; link de conexión;
            liga de acceso; liga de la reunión; liga de conexión; liga zoom; canal; seguimiento en línea;
            entrar zoom reunión
        """
    ),
    Label.MEETING_ID: split_phrases(
        """
            id de reunión; id reunión; id de la reunión; número de reunión; identificador; id de sesión;
            identificación de la reunión; id zoom; id de zoom; id de la sala; número de sesión; id de la sesión;
            id de acceso; código de reunión
        """
    ),
    Label.PASSCODE: split_phrases(
        """
            contraseña; clave; código de acceso; código; clave de acceso; código de ingreso; contraseña zoom;
            clave zoom; código de la reunión; contraseña de acceso; clave de la reunión;
            contraseña de la reunión; pass; clave de zoom; clave de ingreso; código acceso;
            palabra clave de acceso; código de zoom
        """
    ),
    Label.ABSTRACT: split_phrases(
        """
            resumen; resumen de la charla; sinopsis; descripción; resúmen; resumen de la ponencia;
            resumen de la conferencia; sobre la charla; resumen del seminario; resumen del coloquio;
            acerca de la charla; extracto; breve resumen; resumen de la tesis; contenido; argumento;
            resumen de la plática; sobre la conferencia; sobre la ponencia; descripción de la actividad
        """
    ),
    Label.BIO: split_phrases(
        """
            biografía; biografia; semblanza; reseña biográfica; sobre el ponente; sobre la ponente;
            sobre el conferencista; breve biografía; biografía breve; perfil; breve semblanza;
            semblanza curricular; cv breve; sobre la conferencista; reseña curricular; sobre el orador;
            sobre la oradora; biodata; trayectoria; nota biográfica; sobre la autora; sobre el autor;
            acerca del ponente; acerca de la ponente; acerca del expositor; acerca de la expositora;
            sobre la conferenciante; sobre el conferenciante; quién es; breve cv; cv; breve currículum;
            currículum; biografía del ponente; biografía de la ponente; síntesis curricular; sobre los ponentes;
            nota curricular; semblanza biográfica; resumen biográfico; datos biográficos; reseña del ponente;
            biografía del expositor; bio breve; breve reseña biográfica; breve reseña
        """
    ),
    Label.CONTACT: split_phrases(
        """
            contacto; consultas; informes; más información; para más información; información; mayores informes;
            dudas; mayor información; persona de contacto; información y contacto; contactos; para consultas;
            e-mail de contacto; correo de contacto; mail de contacto; contacto e información;
            información adicional; responsable de contacto; prensa
        """
    ),
    Label.HOST: split_phrases(
        """
            anfitrión; anfitriona; modera; moderador; moderadora; moderación; presenta a; invita;
            presentación a cargo de; coordina; comentarista; director; directora; director de tesis;
            directora de tesis; tribunal; jurado; invitado por; comenta; asesor; asesora; tutor; tutora;
            directores; presidente; presidenta; vocal; secretario; secretaria; anfitriones; moderan; co-director;
            comisión; comité de tesis; comité; comité tutorial; sinodales; profesor guía; profesora guía; guía;
            director de la tesis; directores de tesis; codirector; codirectora; co-directora;
            directores de la tesis; comisión examinadora; comisión evaluadora; miembros del tribunal;
            presentación; presentado por el; anfitrión local; conduce; conducción; introduce; introducción;
            dialoga con; dialogan; conversa con; en conversación con; contesta; réplica; comentan; comentaristas;
            moderación a cargo de; presenta el acto; presentan el acto; vocales; suplentes; mesa; coordinan;
            mediador; mediadora; bienvenida; saludo; saludos; directoras; directoras de tesis; codirectores;
            codirectoras; tutores; tutoras; tutoría
        """
    ),
    Label.AUTHORS: split_phrases("autores; autor; autora; autoras"),
    Label.ORGANIZERS: split_phrases(
        """
            organizadores; organizador; organizadora; organiza; organizan; organizado por; comité organizador;
            coordinadores; coordinador; coordinadora; organizadoras; organización; responsables; coordinación;
            comité científico; convocan; convoca; organizadores del seminario; equipo organizador;
            organizan el ciclo; responsable; coordinadores del seminario; comisión organizadora;
            dirección académica; coordinación académica; organización y contacto
        """
    ),
    Label.MATERIALS: split_phrases(
        """
            diapositivas; grabación; vídeo; materiales; transparencias; presentación en pdf;
            diapositivas de la charla; cartel; póster; afiche; programa en pdf; descargar presentación
        """
    ),
    Label.REGISTER: split_phrases(
        """
            inscripción; inscripciones; registro; inscríbete; enlace de inscripción; inscribirse; regístrate;
            registro previo; formulario de inscripción; reservas; entradas; reserva; inscripción previa;
            inscripción gratuita; inscripciones en; enlace de registro; formulario; formulario de registro;
            inscríbase; regístrese; registro en; aforo; asistencia; acreditación
        """
    ),
    Label.SERIES: split_phrases(
        """
            seminario; ciclo; coloquio; evento; actividad; ciclo de conferencias; ciclo de charlas;
            seminario permanente; jornada; curso; encuentro; serie; programa de seminarios; ciclo de seminarios
        """
    ),
    Label.UPCOMING: (
        *split_phrases(
            """
            próximas charlas; próximos seminarios; próxima charla; próximo seminario; próximas sesiones;
            programa; programación; calendario; cronograma; próximas conferencias; charlas; seminarios;
            próximas ponencias; próximos eventos; próxima sesión; próximas; próximos; próximos encuentros;
            próxima conferencia; siguiente charla; próximo coloquio; próximos coloquios; siguiente seminario;
            charlas programadas; próximas actividades
        """
        ),
        *pair_phrases(
            "próximas; futuras",
            "charlas; conferencias; sesiones; ponencias; fechas",
        ),
    ),
    Label.PREVIOUS: (
        *split_phrases(
            """
            charlas pasadas; seminarios pasados; charlas anteriores; seminarios anteriores; sesiones anteriores;
            anteriores; archivo; sesiones pasadas; histórico; pasados; actividades pasadas; eventos pasados;
            ediciones anteriores; seminarios realizados; coloquios anteriores; charlas previas
        """
        ),
        *pair_phrases(
            "charlas; conferencias; sesiones; actividades; ponencias",
            "pasadas; anteriores; previas; realizadas",
        ),
    ),
    Label.OTHER: split_phrases(
        """
            idioma; duración; palabras clave; público; entrada; observaciones; nota; referencias; bibliografía;
            costo; dirigido a; modalidad; entrada libre; web; correo; correo electrónico; patrocina; tipo; área;
            cupo; idiomas; etiquetas; colabora; colaboran; patrocinan; patrocinio; patrocinador; financia;
            financiación; apoya; apoyan; auspicia; auspician; con el apoyo de; precio; tarifa; aforo limitado;
            destinatarios; categoría; categorías; departamento; comparte; compartir; teléfono; tel; tfno; asunto;
            foto; fotos; créditos; departamentos; tipo de evento; línea; facebook; instagram; redes sociales;
            certificado; actividad gratuita; acceso libre; constancia; requisitos; cargo; edad; noticias;
            enlaces de interés; sitio web; página web; café; programa del acto; ámbito; temática; sector
        """
    ),
}
COLON_ONLY = frozenset(
    split_phrases(
        """
            tesis; disertación; lección;
            a distancia; a las; acceso; acreditación; actividad; aforo; anfitrión; anteriores; archivo;
            argumento; asistencia; asunto; auditorio; aula; aula virtual; autor; autora; autoras; autores;
            bienvenida; café; canal; candidata; candidato; cargo; cartel; categoría; categorías; centro; charla;
            charla de; charlas; ciclo; cita; clave; colabora; colaboran; coloquio; comenta; comentan; comienzo;
            comisión; comité; comparte; compartir; con; conduce; conectarse; conexión; conferencia;
            conferencia de; consultas; contacto; contactos; contenido; convoca; convocan; conéctate; coordina;
            coordinación; cuando; currículum; curso; cv; código; departamento; departamentos; descripción; dia;
            dirección; director; directora; doctoranda; doctorando; doctorante; domicilio; día; edad; emisión;
            en directo; en línea; en vivo; encuentro; entidad; entrada; entradas; espacio; evento; expone;
            fechas; formulario; foto; guía; hora; horas; híbrido; id; imparte; imparten; información; informes;
            institución; interviene; intervienen; introducción; introduce; invita; invitada; invitado; jornada;
            liga; link; localidad; lugar; línea; mesa; modera; nos visita; nota; noticias; organismo; organiza;
            organización; organizan; participa; participan; pass; perfil; plataforma; ponencia; ponente(s); por;
            precio; prensa; presencial; presenta; presentación; presentan; presidente; procedencia; programa;
            público; qué; quién; quién es; recinto; registro; reserva; reservas; responsable; reunión; sala;
            sala virtual; saludo; saludos; salón; secretaria; secretario; sector; sede; seminario; seminarios;
            serie; sitio; streaming; suplentes; tel; teléfono; tema; temática; tipo; transmisión; trayectoria;
            universidad; video; videoconferencia; virtual; vocal; vocales; web; zoom; ámbito; área
        """
    )
)
