"""The Spanish of announcements."""

from seminar.reading.languages.spanish_labels import COLON_ONLY, LABELS
from seminar.reading.languages.spanish_phrasing import PHRASING
from seminar.reading.languages.spanish_programmes import (
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
from seminar.reading.languages.spanish_sentences import (
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
from seminar.reading.languages.spanish_titles import TITLE_WORDS
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

SPANISH = Vocabulary(
    labels=LABELS,
    colon_only=COLON_ONLY,
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
            doctor; doctora; d; dª; d.ª; dña; don; doña; mgtr; mg; mag; arq; msc; m. en c; m.c; ph.d; profesores;
            licenciado; licenciada; ingeniero; ingeniera; magíster; mgter; srta; excmo; excma; ilmo; ilma; catedrático;
            catedrática; dr. c; prof. dr; prof. dra; esp; bioq; biól; geól; cr; padre; hno; fray; sor; hermano;
            hermana; inspector; inspectora; inspector jefe; inspectora jefa; comisario; comisaria; subinspector;
            subinspectora; magistrado; magistrada; coronel; capitán; comandante; sargento; ph. d; psic; qfb; m.sc;
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
            cátedra; ayuntamiento; bufete; escuela superior; ets; etsi; ies
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
    prefaces=split_phrases("introducción; presentación; presentación de la jornada; síntesis; conclusión; prólogo"),
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
    side_hours=SIDE_HOURS,
    talk_words=TALK_WORDS,
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
    phrasing=PHRASING,
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                el; la; los; las; del; y; en; para; por; una; un; con; cómo; qué; de; entre; hacia;
                desde; al; que; quién; cuándo; dónde; nunca; porque; sin
            """
        )
    ),
)
