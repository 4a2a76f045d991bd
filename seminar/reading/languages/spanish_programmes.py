"""What Spanish programmes have before, between and behind their talks."""

from seminar.reading.languages.vocabulary import split_phrases

OCCASIONS = split_phrases(
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
)
ROOMS = split_phrases(
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
)
CANCELLED = split_phrases(
    """
        cancelado; cancelada; suspendido; suspendida; se cancela; se suspende; anulado; anulada; se ha cancelado;
        ha sido cancelado; ha sido cancelada; queda cancelado; queda cancelada; queda suspendida;
        queda suspendido; queda anulada; no se realizará; no se celebrará; no tendrá lugar; se suspenderá;
        cancelación; suspensión del
    """
)
POSTPONED = split_phrases(
    """
        aplazado; aplazada; pospuesto; pospuesta; reprogramado; reprogramada; postergado; postergada; se aplaza;
        se pospone; queda aplazada; queda aplazado; se posterga; se reprograma; ha sido aplazada;
        ha sido pospuesta; aplazamiento
    """
)
FRAMING = split_phrases(
    """
        bienvenida; palabras de bienvenida; apertura; inauguración; clausura; cierre; acreditación; café;
        almuerzo; comida; cena; despedida; pausa café; pausa para café; pausa; registro; inscripción;
        palabras de apertura; palabras de cierre; palabras finales; conclusiones; acto de clausura;
        acto de apertura; discusión final; discusión general; debate final; vino de honor; recepción;
        recepción de participantes;
        bienvenida y presentación; próximos pasos; foto de grupo; fin de la jornada
    """
)
BREAKS = split_phrases(
    """
        no hay conferencia; no hay charla; no hay sesión; no hay coloquio; no habrá conferencia; no habrá charla;
        no hay seminario; sin seminario; festivo; vacaciones; feriado; semana santa; receso; no habrá seminario;
        no hay charla; día inhábil; asueto; descanso; no habrá charla; puente; navidad; fiesta; día festivo;
        asamblea; exámenes; sin sesión; sin charla; no hay sesión; no hay clase; suspensión de labores
    """
)
COUNTED = split_phrases("sesión; charla; parte; semana; encuentro; conferencia; clase; lección; módulo; jornada")
SEASONS = split_phrases("otoño; primavera; verano; invierno; cuatrimestre; trimestre; bimestre")
SIDE_HOURS = split_phrases(
    """
        café; almuerzo; comida; cena; recepción; refrigerio; coffee break; vino de honor; cóctel; merienda;
        brindis; bienvenida; acreditación; aperitivo; cóctel de bienvenida; vino español; recogida;
        apertura de puertas; puertas; apertura; registro; visita; desayuno; convivio; pausa café; pausa;
        preguntas; galletas; mate; tapas; inscripciones; atención; horario de atención; secretaría; recorrido;
        firma
    """
)
