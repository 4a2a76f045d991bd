"""The Spanish of announcements."""

from seminar.reading.languages.vocabulary import Label, Vocabulary, number_phrases, split_phrases

_TITLE_WORDS = """
botánica botánico parque plaza municipal jardín jardines teatro a abrazo abril acceso actividad actividades acto
actos agenda agosto agua al algunas algunos alumnos amigos andina
andino antes anual análisis aplicaciones aplicación aprendizaje aproximación aquí archivo argentina argentino arte
artificial asociación auditorio aula aulas aviso ayuntamiento biblioteca biología bosque bosques buenas café caminos
canario carta cartas casa casas castillo centro charla charlas chilena chileno ciclo cielo ciencia ciencias cine
ciudad ciudades clave claves clima club colabora colaboran colegio coloquio coloquios color colores comisión comité
comunicación comunicado comunidad con conferencia conferencias congreso consejo construcción contacto crisis cuando
cuatro cuento cuerpo cultura cultural curso cursos curvas cuál cuándo cómo datos de defensa del departamento derecho
derechos desarrollo desde después diciembre diez digital dinámica director directora docencia doctoral domingo dos dra
dónde e economía ecuaciones edificio edificios educación efecto ejemplo el en energía enero enfoque entrada entre es
escuela escuelas espacio espacios español española estado estadística estatal estrella estrellas estructura
estructuras estudio estudios europa europea europeo evento eventos exactas exposición facultad familia febrero fecha
feria fiesta filosofía filosófica fin final flor flores forma formas frente frontera fronteras fuego fuente fuentes
futuro física gente geometría grados gran grande grandes gratis gratuita gratuito grupo grupos guerra guerras guía
género haber hacer hacia hasta hidráulica hijo hijos historia hombre hombres hongo hongos hora hormigas humana
humanidades humano humanos ibérica ibérico idea ideas imagen imágenes industria informática ingeniero ingeniería
ingresos inicio instituto inteligencia inteligente internacional introducción investigación investigadores invitación
invitada invitado isla islas jardines jardín jornada jornadas joven juego juegos jueves julio junio justicia jóvenes
la laboratorio lago lagos las latinoamericana latinoamericano lectura lecturas lengua lenguaje lenguas letra letras
libertad libre libro libros literatura local los luces lugar lunes luz lámpara límite límites línea líneas madera
madre mano manos mapa mapas mar mareas mares martes marzo matemática matemáticas materia materiales mayo medicina
medio medios mejor memoria memorias menos mente mercado mercados mes mesa metal metales mexicana mexicano miembros mil
minería mirada miradas misterio miércoles modelo modelos moderna moderno montaña montañas monte muchas muchos muerte
mujer mujeres mundial mundo mundos museo máquina máquinas método métodos música nacional naturales naturaleza negra
negro noche noches nombre nombres norte nota noticias noviembre nuestra nuestras nuestro nuestros nueva nuevas nuevo
nuevos números o obra obras octubre océano océanos ojo ojos organiza organizan origen oro orígenes otra otras otro
otros paisaje paisajes palabra palabras pan papel para parte pasado patrimonio paz país países pensamiento pensar
pequeña pequeño pesca pez piedra piedras planeta planetas planta plantas plaza plástico población pobre poder poesía
política ponencia ponencias ponente popular por porqué pregunta preguntas prensa presencia presente presidenta
presidente primavera primer primera primeras primero primeros probabilidad problema problemas programa próxima próximo
pueblo pueblos puerto puertos pájaro pájaros pública público que quién qué química raíces real realidad red redes
regional región relato relatos religión república resumen revolución rey romano romanos río ríos sal sala salario
salarios salud salón sangre secretaria secretario secreto secretos segunda segundo seis seminario seminarios
septiembre ser señal señales siempre siete siglo siglos silencio sin sistema sistemas sobre social sociales sociedad
sol solar sombra sombras somos son sonido sonidos su suelo suelos sueño sueños superficies superior sur sus sábado
símbolo también tarde teatro tecnología televisión temas temporada teoría tercera tercero tertulia tesis texto textos
tiempo tierra tierras todas todo todos topología torre trabajo trabajos tradición tres tribunal tráfico técnica
técnicas título u un una unas universidad unos urbana urbano usos utopía valle valor vecinos ver verano verdad verde
viaje viajes vida vieja viejo viento vientos viernes vino virus visita viva vivir vivo vocal voces volcanes volcán voz
y zona zonas álgebra última últimas último últimos
"""

SPANISH = Vocabulary(
    labels={
        Label.TITLE: split_phrases(
            """
                título; titulo; qué; título de la charla; título de la conferencia; tema; título de la ponencia;
                charla; conferencia; ponencia; título de la tesis; título de la tesis doctoral; título del seminario;
                título del coloquio; título de la charla/conferencia; nombre de la charla; título del trabajo;
                plática; título de la plática
            """
        ),
        Label.SPEAKER: split_phrases(
            """
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
        Label.UPCOMING: split_phrases(
            """
                próximas charlas; próximos seminarios; próxima charla; próximo seminario; próximas sesiones;
                programa; programación; calendario; cronograma; próximas conferencias; charlas; seminarios;
                próximas ponencias; próximos eventos; próxima sesión; próximas; próximos; próximos encuentros;
                próxima conferencia; siguiente charla; próximo coloquio; próximos coloquios; siguiente seminario;
                charlas programadas; próximas actividades
            """
        ),
        Label.PREVIOUS: split_phrases(
            """
                charlas pasadas; seminarios pasados; charlas anteriores; seminarios anteriores; sesiones anteriores;
                anteriores; archivo; sesiones pasadas; histórico; pasados; actividades pasadas; eventos pasados;
                ediciones anteriores; seminarios realizados; coloquios anteriores; charlas previas
            """
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
    },
    colon_only=frozenset(
        split_phrases(
            """
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
    ),
    months=number_phrases(
        """
            enero ene; febrero feb; marzo mar; abril abr; mayo; junio jun; julio jul; agosto ago;
            septiembre setiembre sept sep set; octubre oct; noviembre nov; diciembre dic
        """,
        first=1,
    ),
    weekdays=number_phrases(
        """
            lunes lun lu; martes mar; miércoles miercoles mié mier miér miérc; jueves jue juev; viernes vie vie.;
            sábado sabado sáb sáb.; domingo dom
        """,
        first=0,
    ),
    until=split_phrases("a; hasta; hasta las; a las; y; y las; y hasta las"),
    mornings=split_phrases("de la mañana; a.m; am; de la madrugada; por la mañana; hs am"),
    afternoons=split_phrases("de la tarde; de la noche; del mediodía; por la tarde; por la noche; p. m"),
    honorifics=split_phrases(
        """
            dr; dra; dres; drs; prof; profa; profesor; profesora; sr; sra; lic; ing; mtro; mtra; maestro; maestra;
            doctor; doctora; d; dª; dña; don; doña; mgtr; mg; mag; arq; msc; m. en c; m.c; ph.d; profesores; licenciado;
            licenciada; ingeniero; ingeniera; magíster; mgter; srta; excmo; excma; ilmo; ilma; catedrático;
            catedrática; dr. c; prof. dr; prof. dra; esp; bioq; biól; geól; cr; padre; hno; ph. d; psic; qfb; m.sc;
            doctorando; doctoranda; profesor emérito; profesora emérita; fis; mat
        """
    ),
    degrees=split_phrases("ph. d; m.sc; dr. en ciencias; dra. en ciencias"),
    roles=split_phrases(
        """
            profesor; profesora; catedrático; catedrática; investigador; investigadora; profesor titular;
            profesora titular; doctorando; doctoranda; director; directora; estudiante de doctorado; becario;
            becaria; docente; jefe; jefa; estudiante; académico; académica; postdoctorante; historiador;
            historiadora; escritor; escritora; periodista; ingeniero; ingeniera; arquitecto; arquitecta; médico;
            médica; biólogo; bióloga; geólogo; geóloga; físico; químico; matemático; filósofo; filósofa; arqueólogo;
            arqueóloga; traductor; traductora; catedrático emérito; profesor emérito; profesora emérita;
            profesor investigador; profesora investigadora; investigador principal; investigadora principal;
            responsable; coordinador; coordinadora; presidente; presidenta; fundador; fundadora; experto; experta;
            especialista; técnico; autor; autora; profesora asociada; profesor asociado; profesora asistente;
            profesor asistente; profesor ayudante doctor; contratado; contratada; postdoctoral; predoctoral; doctor;
            doctora; científico; científica; técnico superior; conservador; conservadora; comisario; comisaria;
            director general; alumno; alumna; tesista; becario postdoctoral
        """
    ),
    missing=frozenset(
        split_phrases(
            """
                a anunciar; a confirmar; a confirmarse; a definir; a definirse; a designar; a determinar; en breve;
                lugar a confirmar; lugar por confirmar; pendiente; ponente por confirmar; por anunciar;
                por anunciarse; por asignar; por confirmar; por confirmarse; por definir; por definirse;
                por determinar; por determinarse; próximamente; resumen pendiente; resumen por confirmar;
                sala por confirmar; se anunciará; se avisará; se comunicará; se enviará; se indicará; se informará;
                se publicará; sin resumen; sin título; tbc; título a confirmar; título pendiente;
                título por anunciar; título por confirmar; título por definir; ver abajo
            """
        )
    ),
    institutions=split_phrases(
        """
            facultad; departamento; laboratorio; centro de investigación; unam; csic; conicet; icmat; cimat;
            cinvestav; colegio; escuela; hospital; biblioteca; museo; politécnica; politécnico; complutense; uned;
            ipn; uba; upv; upc; uam; ub; uab; upm; ucm; inaoe; fundación; academia; pontificia; tecnológico; consejo;
            bcam; intec; observatorio; inst; cnrs; usc; ugr; umh; upf; ulpgc; uah; uc3m; urjc; itam; colmex; uam-i;
            uabc; buap; unt; unc; unlp; unr; unsam; unicen; imas; famaf; iafe; ianigla; cifasis; inta; inti; cnea;
            puc; pucv; usach; udec; uach; utfsm; uandes; univalle; uniandes; usfq; ucr; udelar; pedeciba; ivic;
            cicese; ciemat; cnic; cnio; ceab; icfo; ciencias exactas; ministerio; instituto nacional; archivo;
            jardín botánico; asociación; ateneo; liceo; bcbl; embajada; sociedad; real academia; institución;
            cátedra; ayuntamiento; escuela superior; ets; etsi; ies
        """
    ),
    occasions=split_phrases(
        """
            seminario; seminarios; coloquio; conferencia; conferencias; ciclo; charla; charlas; ponencia; taller;
            jornada; jornadas; simposio; congreso; defensa de tesis; defensa; mesa redonda; clase magistral;
            lección inaugural; invitación; aviso; recordatorio; club de lectura; sesión; evento; conversatorio;
            webinario; encuentro; lectura de tesis; convocatoria; coloquios; conferencia magistral;
            conferencia invitada; conferencia plenaria; conferencia inaugural; charla divulgativa; charla-coloquio;
            presentación de libro; presentación del libro; lectura de tesis doctoral; defensa de tesis doctoral;
            defensa de tfm; examen de grado; examen de candidatura; seminario web; actividad; actividades; acto;
            plática; pláticas; curso; curso de verano; tertulia; café científico; mesa; foro; homenaje; exposición;
            comunicado; nota de prensa; noticia; noticias; agenda; eventos; cursos; sesiones; semana de la ciencia;
            noche europea; jornada técnica; reunión; escuela de verano; visita guiada; cineforum; cineclub;
            próxima sesión; próxima charla; próximo seminario; próxima conferencia; martes de; jueves de;
            miércoles de; viernes de; lunes de; circular; inauguración; examen; lección; lecciones
        """
    ),
    rooms=split_phrases(
        """
            aula; sala; salón; auditorio; edificio; planta; piso; campus; calle; avenida; av; salon; biblioteca;
            aula magna; paraninfo; anfiteatro; pabellón; plaza; sala de grados; módulo; salón de actos; anexo;
            aulario; despacho; hall; sótano; bloque; ala; patio; laboratorio; salón de grados; sala de juntas;
            sala de conferencias; sala de seminarios; sala de usos múltiples; auditórium; aulas; casa de la cultura;
            centro cívico; centro cultural; polideportivo; torre; paseo; carretera; glorieta; oficina; museo; teatro;
            cine; capilla; cúpula; librería; planetario; seminario i; sala de prensa; salón noble;
            ciudad universitaria; primer piso; segundo piso; tercer piso; planta baja; esquina; c/; avda; pza;
            boulevard; bulevar; local; bar; café; ateneo
        """
    ),
    greetings=split_phrases(
        """
            estimados; estimadas; estimado; estimada; estimad@s; querido; querida; queridos; queridas; hola;
            buenos días; buenas tardes; apreciados; apreciada comunidad; estimad@; estimadxs; queridas y queridos;
            queridos todos; queridas todas; querid@s; muy buenas; buenas; buen día; saludos; a toda la comunidad;
            a la comunidad; compañeros; compañeras; compañer@s; colegas; hola a todos; hola a todas; hola a tod@s;
            estimada comunidad; estimados todos; estimadas todas; distinguidos; distinguidas; apreciables; apreciado;
            apreciada; amigos; amigas
        """
    ),
    closings=split_phrases(
        """
            entrada libre; les esperamos; os esperamos; los esperamos; te esperamos; esperamos contar; esperamos su;
            no faltes; para más; más información; inscripción; compartir; imprimir; volver; añadir al; agregar al;
            se ruega; se transmitirá; la charla será; el seminario será; la actividad; actividad gratuita;
            actividad abierta; aviso legal; evento gratuito; todos están; están todos; quedan todos; si desea;
            para asistir; habrá café; abierto a; se entregará; al finalizar; acceso libre; entrada gratuita;
            aforo limitado; hasta completar; plazas limitadas; no es necesaria; no se requiere; no requiere;
            sin inscripción; es necesario inscribirse; requiere inscripción; imprescindible inscripción;
            previa inscripción; con inscripción; puede consultar; pueden consultar; consulte; ver más; leer más;
            ver todos; ver todas; todas las; política de; copyright; ©; todos los derechos; síguenos; siga en;
            esta charla; esta actividad; este seminario; este acto; este evento; la conferencia será; la sesión será;
            la entrada; el acceso; el acto; el evento; se otorgará; se entregarán; se dará; se servirá; se ofrecerá;
            se emitirá; habrá refrigerio; al término; al final; tras la; después de la; quien no pueda;
            quienes no puedan; si no puedes; si quieres; si te interesa; se puede seguir; se podrá seguir;
            podrá seguirse; podrán seguir; por favor; les rogamos; se agradece; agradecemos; agradecería; disculpen;
            sepan disculpar; rogamos; para darse de baja; para cancelar la suscripción; ha recibido este;
            recibe este; recibiste este; este mensaje; has recibido; esperamos verles; esperamos verlos;
            esperamos veros; contamos con; no se lo; no te lo pierdas; no os lo perdáis; nos vemos; adjunto;
            adjuntamos; se adjunta; descargar; exportar; compartir en; comparte; inicio; agregar a; añadir a;
            anterior; siguiente; menú; buscar; ir al contenido; saltar al; gratuito; gratis; abierto al público;
            abierta al público; abierto a todo; en colaboración; con el apoyo; patrocina; colabora; colaboran;
            organiza; organizan; la lista; el programa; la grabación; colaboración de
        """
    ),
    farewells=split_phrases(
        """
            saludos; un saludo; saludos cordiales; un cordial saludo; atentamente; cordialmente; un abrazo;
            muchas gracias; gracias; reciban un cordial saludo; los organizadores; atte; saludos a todos;
            un saludo cordial; un fuerte abrazo; abrazos; abrazo; abrazo grande; besos; afectuosamente;
            respetuosamente; un afectuoso saludo; saludos afectuosos; muchos saludos; cordiales saludos;
            quedo a su disposición; quedamos a su disposición; sin otro particular; hasta pronto; nos vemos;
            nos vemos allí; mil gracias; gracias y saludos; saludos y gracias; gracias por su atención;
            gracias por la difusión; gracias por su difusión; un cordial saludo a todos; recibe un cordial saludo;
            os esperamos; les esperamos; comité organizador; la organización; el comité organizador; la coordinación;
            la dirección
        """
    ),
    cancelled=split_phrases(
        """
            cancelado; cancelada; suspendido; suspendida; se cancela; se suspende; anulado; anulada; se ha cancelado;
            ha sido cancelado; ha sido cancelada; queda cancelado; queda cancelada; queda suspendida;
            queda suspendido; queda anulada; no se realizará; no se celebrará; no tendrá lugar; se suspenderá;
            cancelación; suspensión del
        """
    ),
    postponed=split_phrases(
        """
            aplazado; aplazada; pospuesto; pospuesta; reprogramado; reprogramada; postergado; postergada; se aplaza;
            se pospone; queda aplazada; queda aplazado; se posterga; se reprograma; ha sido aplazada;
            ha sido pospuesta; aplazamiento
        """
    ),
    framing=split_phrases(
        """
            bienvenida; palabras de bienvenida; apertura; inauguración; clausura; cierre; acreditación; café;
            almuerzo; comida; cena; despedida; pausa café; pausa para café; pausa; registro; inscripción;
            palabras de apertura; palabras de cierre; palabras finales; conclusiones; acto de clausura;
            acto de apertura; discusión final; discusión general; debate final; vino de honor; recepción;
            recepción de participantes;
            bienvenida y presentación; próximos pasos; foto de grupo; fin de la jornada
        """
    ),
    breaks=split_phrases(
        """
            no hay conferencia; no hay charla; no hay sesión; no hay coloquio; no habrá conferencia; no habrá charla;
            no hay seminario; sin seminario; festivo; vacaciones; feriado; semana santa; receso; no habrá seminario;
            no hay charla; día inhábil; asueto; descanso; no habrá charla; puente; navidad; fiesta; día festivo;
            asamblea; exámenes; sin sesión; sin charla; no hay sesión; no hay clase; suspensión de labores
        """
    ),
    person_verbs=split_phrases(
        """
            es; fue; obtuvo; estudió; realizó; trabaja; ha; recibió; se doctoró; dirige; cuenta; es actualmente;
            actualmente; se graduó; nació; completó; cursó; posee; tiene; imparte; ingresó; ejerce; se desempeña;
            se formó; es licenciado; es licenciada; era; son; lleva; ocupa; enseña; investiga; lidera; coordina;
            ganó; publicó; desarrolla; egresó; se licenció; licenciado; licenciada; doctor; doctora; doctorado;
            doctorada; pertenece; forma; nacido; nacida; dicta; integra; hizo; recibió su; obtuvo su; colabora;
            se especializa; especialista; se incorporó; comenzó; ha sido; ha publicado; ha trabajado; terminó; vive;
            escribe; trabajó; dirigió; natural; se dedica; participa; preside; fundó; cultiva; estudia; es profesor;
            es profesora; es investigador; es investigadora; es doctor; es doctora; es catedrático; es catedrática;
            es autor; es autora
        """
    ),
    announces=split_phrases(
        """
            invitamos; invita; invitan; invitación; con la participación de; tenemos el placer; tenemos el gusto;
            tenemos el agrado; impartirá; ofrecerá;
            dictará; presentará; se celebrará; tendrá lugar; se llevará a cabo; se realizará; los esperamos;
            complace; invitarles; invitarlos; contaremos; dará una charla; convoca; les invita; os invita; se invita;
            os invitamos; les invitamos; los invitamos; nos complace; se complace; nos es grato; es un placer;
            es un honor; tenemos el honor; va a impartir; va a dar; nos va a hablar; va a hablar; nos visita;
            nos visitará; nos acompañará; acogerá; acoge; albergará; será impartida; será impartido; correrá a cargo;
            disertará; pronunciará; arrancará; estará a cargo; correrá por cuenta; será el próximo; se desarrollará;
            se hará; será a las; os recordamos; les recordamos; recordamos que; se anuncia; anunciamos; tendremos;
            os esperamos; les comunicamos; se comunica; les informamos; recibiremos; conversará; próxima charla;
            próximo seminario; siguiente charla; próxima sesión; ofrece; organiza; tiene el gusto; tienen el gusto;
            tiene el placer; tienen el placer; tiene el honor; convocamos; cita; se presentará; se suspende;
            queda suspendido; queda aplazada
        """
    ),
    speaks=split_phrases(
        """
            nos platica; platica; platicará; habla; habla de; se centra en; aborda; nos habla; nos cuenta; cuenta;
            impartirá; dictará; ofrecerá;
            presentará; hablará; dará; nos hablará; expondrá; disertará; imparte;
            nos presentará; nos contará; contará; conversará; va a hablar; va a dar; va a impartir; va a presentar;
            ofrece; dicta; presenta; da; pronunciará; explicará; abordará; nos acompañará; visitará; visita;
            nos visita; nos visitará; será la encargada; será el encargado; será el ponente; será la ponente;
            será nuestro; será nuestra; defenderá; leerá; intervendrá; dialogará; mostrará; tratará; repasará;
            desgranará; analizará; protagonizará; comparte; compartirá; participará; sustentará; dirigirá
        """
    ),
    gives=split_phrases(
        """
            será ponente; será el ponente; será la ponente; tendrá como ponente; tendrá como invitado;
            tendrá como invitada; contará como ponente con;
            expone; imparte; diserta; nos platica; nos cuenta; cerrará el ciclo; abrirá el ciclo;
            inaugurará el ciclo; clausurará el ciclo; cierra el ciclo; abre el ciclo;
            charla de; conferencia de; impartida por; a cargo de; impartido por; seminario de; dictada por;
            dictado por; ponencia de; charla del; conferencia del; charla de la; ofrecida por; impartido por el;
            impartida por la; impartida por el; a cargo del; a cargo de la; pronunciada por; que impartirá;
            que dictará; que ofrecerá; que dará; que pronunciará; que presentará; presentada por; presentado por;
            conferencia impartida por; seminario del; seminario de la; ponencia del; ponencia de la;
            conferencia de la; tesis de; tesis doctoral de; tesis doctoral del; defensa de; nos va a hablar;
            nos hablará; nos habla; nos visita; nos visitará; nos acompaña; nos acompañará; intervención de;
            intervención del; la ponente será; el ponente será; la ponente es; el ponente es; el conferenciante será;
            la conferenciante será; el expositor será; la expositora será; ponente será; será impartida por;
            será impartido por; disertará; hablará; encuentro con; conversación con; charla con; tertulia con;
            diálogo con; coloquio de; el invitado es; la invitada es; invitado es; invitada es; de la mano de;
            plática de; dictada por la; dictada por el; protagonizada por; ofrecerán; impartirán; por parte de
        """
    ),
    welcomes=split_phrases(
        """
            contaremos con; recibimos a; visita de; presencia de; contamos con; recibiremos a; acompaña; tendremos a;
            recibe a; acoge a; acogemos a; recibir a; contar con; con la participación de; participación de;
            la presencia de; intervención de; nuestro invitado; nuestra invitada; acogerá a; acoge la; invita a;
            trae a; tenemos con nosotros a; contará con; cuenta con; da la bienvenida a
        """
    ),
    titled=split_phrases(
        """
            titulada; titulado; con el título; sobre el tema; cuyo título es; intitulada; denominada; bajo el título;
            con la charla; con la conferencia; el título; que lleva por título; lleva por título; llevará por título;
            con título; titulará; se titula; con el tema; el tema; bajo el lema; en torno a; disertará sobre;
            versará sobre; hablará sobre; hablará de; sobre; la ponencia; la charla; la conferencia; el seminario;
            charla; conferencia; ponencia; su conferencia; su charla; acerca de; el coloquio;
            el tema de la charla es; el título de la charla es; el título es; la plática; cuyo título; titulados;
            tituladas
        """
    ),
    counted=split_phrases("sesión; charla; parte; semana; encuentro; conferencia; clase; lección; módulo; jornada"),
    seasons=split_phrases("otoño; primavera; verano; invierno; cuatrimestre; trimestre; bimestre"),
    other_days=split_phrases(
        """
            nota de prensa; comunicado; inscripción hasta; fecha límite; antes del; nacido; nacida; nació;
            publicado; actualizado; desde;
            originalmente; en lugar del; en vez del; hasta el; inscripciones; enviado; prevista; previsto;
            próximo seminario; próxima charla; aplazado del; plazo; última actualización; fecha de publicación;
            fecha límite de; inscripción previa hasta; publicado el; actualizado el; actualización; modificado;
            última modificación; a partir del; redacción; creado; subido; posteado; antes de; fallecido; fallecida;
            plazo de inscripción; hasta; fecha original; fecha anterior; fecha inicial; inicialmente;
            estaba previsto; estaba prevista; prevista para; previsto para; programado para; en lugar de;
            la semana pasada; anterior; semana siguiente; próxima sesión; siguiente sesión; desde el;
            en un principio; presentación de resúmenes; editado; por redacción; noticia; enviado el; escrito por;
            publicada; publicada el; actualizada; aplazada del; del pasado; pasado;
            el siguiente será; la siguiente será; el próximo será; la próxima será; el próximo se celebrará
        """
    ),
    moved=split_phrases(
        """
            aplazado; aplazada; pospuesto; reprogramado; reprogramada; trasladado; movido; cambiado; pospuesta;
            postergado; postergada; trasladada; movida; cambia; cambio; adelantado; adelantada; se aplaza;
            se pospone; se posterga; se reprograma; se traslada; se adelanta; se cambia; reprograma
        """
    ),
    new_days=split_phrases(
        """
            nueva fecha; nuevo horario; ahora; reprogramado para; nueva hora; pasa al; se traslada al; aplazado al;
            pospuesto al; reprogramada para; pospuesta al; aplazada al; pospuesto para; postergado para;
            se aplaza al; se pospone al; queda para el; tendrá lugar finalmente; finalmente; nueva fecha y hora;
            se reprograma para; postergada para el; trasladado al; trasladada al
        """
    ),
    side_hours=split_phrases(
        """
            café; almuerzo; comida; cena; recepción; refrigerio; coffee break; vino de honor; cóctel; merienda;
            brindis; bienvenida; acreditación; aperitivo; cóctel de bienvenida; vino español; recogida;
            apertura de puertas; puertas; apertura; registro; visita; desayuno; convivio; pausa café; pausa;
            preguntas; galletas; mate; tapas; inscripciones; atención; horario de atención; secretaría; recorrido;
            firma
        """
    ),
    talk_words=split_phrases(
        """
            charla; conferencia; seminario; ponencia; comienza; inicio; empieza; comenzará; conferencia magistral;
            plática; acto; sesión; encuentro; tesis; evento; intervención; da comienzo; dará comienzo; arranca;
            arrancará; empezará; se celebrará; será; tendrá lugar
        """
    ),
    joins=split_phrases(
        """
            unirse; conectarse; en línea; virtual; enlace de zoom; conexión; videoconferencia; enlace para; acceder;
            seguir; asistir; ingresar; sala de zoom; zoom; liga; conectar; conéctese; conéctate; a distancia;
            en directo; en vivo; retransmisión; retransmitirá; transmisión; transmitirá; streaming; emitirá; unirte;
            únete; únase; entrar; enlace; reunión; remoto; remota; meet; teams; lejos
        """
    ),
    joins_not=split_phrases(
        """
            inscripción; inscribirse; registro; registrarse; grabación; grabaciones; diapositivas; página web;
            sitio web; mapa; cómo llegar; calendario; lista de correo; cartel; formulario; suscribirse; canal;
            más información; registrarte; regístrate; inscríbete; inscríbase; apuntarse; reservar; reservas; reserva;
            entradas; formulario de; cuestionario; programa completo; descargar; descarga; suscripción; suscribir;
            baja; blog; twitter; facebook; instagram; artículo; libro; póster; afiche; ver más; sitio; información;
            web; grabada; grabados; grabado; vídeos; vídeos anteriores; ubicación; constancia; encuesta; página
        """
    ),
    no_codes=frozenset(
        split_phrases(
            """
                al; contactar; de; el; en; enviada; es; la; necesaria; no; no es; para; pedir; por; requerida;
                requerido; se; será; solicitar; ver; vía
            """
        )
    ),
    title_words=frozenset(_TITLE_WORDS.split()),
    small_words=frozenset(
        split_phrases(
            """
                el; la; los; las; del; y; en; para; por; una; un; con; cómo; qué; de; entre; hacia;
                desde; al
            """
        )
    ),
)
