"""The small words and set phrases of Spanish around names, titles, days and hours."""

from seminar.reading.languages.vocabulary import Phrasing, number_phrases, split_phrases

PHRASING = Phrasing(
    and_words=split_phrases("y; e"),
    or_words=split_phrases("o; u"),
    with_words=split_phrases("con"),
    by_words=split_phrases("por"),
    of_words=split_phrases("de; del"),
    about_words=split_phrases("sobre"),
    articles=split_phrases("el; la; los; las"),
    indefinite_articles=split_phrases("un; una"),
    never_last=split_phrases("de; del; la; el; los; las; y; para; por; con; una; sus"),
    at_hour=split_phrases("a la; a las"),
    from_hour=split_phrases("desde; de las"),
    through=split_phrases("a; al; hasta"),
    begins=split_phrases("empieza; comienza; inicia"),
    past_words=split_phrases("desde; fundado; fundada; nacido; nacida; nació; publicado; publicada"),
    next_words=split_phrases("próximo; próxima; proximo; proxima; siguiente; próximamente"),
    weeks=split_phrases("semana"),
    same_hours=split_phrases("mismo hora; mismo horario; misma hora; misma horario"),
    same_places=split_phrases("mismo lugar; misma lugar; misma sala; mismo sala"),
    habits=split_phrases("cada; todos; todas; siempre; normalmente; de costumbre"),
    numbers=number_phrases(
        """
            una; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce; quince; dieciséis
            dieciseis; diecisiete; dieciocho; diecinueve; veinte; veintiuna; veintidós veintidos; veintitrés veintitres
        """,
        first=1,
    )
    | {"treinta": 30, "media": 30, "cuarto": 15},
    ordinals=number_phrases("primer primera primero; segundo segunda; tercer tercera tercero", first=1),
    many_talks=split_phrases("charlas; conferencias; sesiones; seminarios"),
    performs=split_phrases("lee; lee fragmentos de; presenta; habla de; habla sobre; conversa sobre; cuenta; leerá"),
    works=split_phrases("reseña; resena; libro; libros; película; pelicula; novela; exposición"),
    hosted_by=split_phrases("moderado por; moderada por"),
    hosting=split_phrases("coord; moder; presid; introdu; entrevist; salud; tradu"),
    answers=split_phrases("comentario; comentarios"),
    coauthored=split_phrases(
        """
            en colaboración con; en colaboracion con; trabajo conjunto con; trabajo en conjunto con
        """
    ),
    invited_by=split_phrases(
        """
            por invitación de; por invitacion de; bajo invitación de; bajo invitacion de; invitado por;
            invitada por; invitados por; invitadas por
        """
    ),
    jury_parts=split_phrases(
        """
            presidente; presidenta; secretario; secretaria; vocal; director; directora; director de tesis;
            directora de tesis; director de la tesis; directora de la tesis
        """
    ),
    defences=split_phrases(
        """
            defensa; lectura de tesis; lectura de la tesis; lección inaugural; examen de grado; examen doctoral
        """
    ),
    online=split_phrases("en línea; virtual"),
    in_person=split_phrases("presencial"),
    only_here=split_phrases(
        """
            sin transmisión; sin streaming; sin zoom; sólo presencial; sólo presencialmente; solo presencial;
            solo presencialmente; solamente presencial; solamente presencialmente; únicamente presencial;
            únicamente presencialmente
        """
    ),
    in_tongues=split_phrases("en inglés; en español"),
    reasons=split_phrases("debido; por"),
    fare=split_phrases("vino de honor; refrigerio; café; merienda"),
    streets=split_phrases("calle; plaza; paseo; carrera; avenida"),
    trails=split_phrases("usted está aquí; estás aquí; está usted en; se encuentra usted aquí; ruta"),
    site_feet=split_phrases("todos los derechos reservados; aviso legal; política de privacidad; política de cookies"),
    pages=split_phrases("inicio; noticias; evento; eventos; agenda; charlas"),
    menus=split_phrases(
        """
            menú; buscar; ir al contenido; saltar al contenido; contacto; contáctanos; quiénes somos; personas;
            equipo; investigación; docencia; departamento; biblioteca; intranet; prensa; compartir; imprimir; iniciar
            sesión; acceder; privacidad; aviso legal; política de privacidad; accesibilidad; mapa del sitio; español;
            facebook
        """
    ),
    open_hours=split_phrases(
        """
            horario de atención; horario de apertura; horario de visita; horario de oficina; horarios de atención;
            horarios de apertura
        """
    ),
    credits=split_phrases("texto; texto y foto; texto y fotos; foto; fotos; redacción"),
    offices=split_phrases(
        """
            decano; decana; vicedecano; vicedecana; rector; rectora; vicerrector; vicerrectora; director; directora;
            presidente; presidenta; secretario; secretaria; coordinador; coordinadora
        """
    ),
    earlier=split_phrases("anterior; mes anterior"),
    later=split_phrases("siguiente; mes siguiente; próximo"),
    afterwards=split_phrases("después; luego; al final; antes"),
    deadline_heads=split_phrases("fechas límite; plazos; próximos plazos"),
    second_halves=split_phrases(
        """
            evidencia; lecciones; reflexiones; perspectivas; resultados; experiencias; observaciones;
            algunas; algunos; hacia; el caso; un estudio; estudio de; un análisis; una historia; apuntes;
            notas sobre; una mirada
        """
    ),
    stands_in=split_phrases("en su lugar; en su reemplazo"),
    instead_of=split_phrases(
        """
            sustituye a; sustituye; sustituirá a; reemplaza a; reemplaza; reemplazará a; en lugar de; en vez
            de; en sustitución de
        """
    ),
    last_ones=split_phrases(
        """
            el año pasado; del año pasado; la semana pasada; el mes pasado; la última vez; la última charla;
            última conferencia; la charla anterior; charla anterior; conferencia anterior; sesión anterior;
            ya tuvo lugar
        """
    ),
    day_numbers=number_phrases(
        """
            uno primero; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece;
            catorce; quince; dieciséis; diecisiete; dieciocho; diecinueve; veinte; veintiuno; veintidós;
            veintitrés; veinticuatro; veinticinco; veintiséis; veintisiete; veintiocho; veintinueve; treinta
        """,
        first=1,
    ),
    enrolments=split_phrases(
        """
            solicitudes; las solicitudes; candidaturas; inscripciones; las inscripciones; la inscripción;
            inscripción; la convocatoria; las entradas; entradas
        """
    ),
    enrolling=split_phrases(
        """
            abren; se abren; abre; se abre; abiertas; cierran; se cierran; cierra; se cierra; comienzan;
            disponibles; a la venta
        """
    ),
    mail_subjects=split_phrases("asunto"),
    mail_heads=split_phrases("enviado; enviado el"),
    mail_days=split_phrases("fecha; enviado; enviado el"),
    mail_writers=split_phrases("de; remitente"),
)
