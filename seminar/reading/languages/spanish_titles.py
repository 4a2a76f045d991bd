"""Words of which Spanish titles, places and occasions are made and names of people are not."""

_WORDS = """
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
TITLE_WORDS = frozenset(_WORDS.split())
