"""Words, names and forms of dates and hours with which announcements of eight languages are made up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time

DateForm = Callable[[date], str]
HourForm = Callable[[time, time], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """`labels` are the words that may stand before a value; `starts` write the first hour alone, `spans` both."""

    code: str
    labels: Mapping[str, tuple[str, ...]]
    headings: tuple[str, ...]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    titles: tuple[str, ...]
    people: tuple[str, ...]
    homes: tuple[str, ...]
    rooms: tuple[str, ...]
    sentences: tuple[str, ...]
    days: tuple[DateForm, ...]
    starts: tuple[HourForm, ...]
    spans: tuple[HourForm, ...]
    colons: tuple[str, ...] = (": ", ":", " : ")


def _names(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(";"))


def _days(months: str, weekdays: str, *forms: str) -> tuple[DateForm, ...]:
    """Forms in which {w} is the weekday, {m} the month's name; numbers are {d}, {dd}, {mm} and {y}."""

    def writer(form: str) -> DateForm:
        def write(day: date) -> str:
            return form.format(
                w=weekdays.split()[day.weekday()],
                m=months.split()[day.month - 1],
                d=day.day,
                dd=f"{day.day:02}",
                n=day.month,
                mm=f"{day.month:02}",
                y=day.year,
                era=day.year - 2018,
                roc=day.year - 1911,
            )

        return write

    return tuple(map(writer, forms))


def _hours(*forms: str) -> tuple[HourForm, ...]:
    """Forms in which {h}:{m} is the start, {H}:{M} the end and {p}, {P} their hours on a clock of twelve."""

    def writer(form: str) -> HourForm:
        def write(start: time, end: time) -> str:
            return form.format(
                h=start.hour,
                m=f"{start.minute:02}",
                H=end.hour,
                M=f"{end.minute:02}",
                p=start.hour % 12 or 12,
                P=end.hour % 12 or 12,
            )

        return write

    return tuple(map(writer, forms))


_NUMBERS = "1 2 3 4 5 6 7 8 9 10 11 12"
_ISO = "{y}-{mm}-{dd}"
_WESTERN = _names(
    "Anneke van der Hoeven; Ragnhild Storm; José Ferreira Leal; Ilse Quandt; Tomasz Wróblewski; Maeve O'Dwyer; "
    "Chiara Bellandi; Odile Marchetaux; Sören Lindgaard; Priya Raghunathan; Jean-Luc Barbeyrac; Hakim bin Yusof"
)

ENGLISH = Tongue(
    code="en",
    labels={
        "title": ("Title", "Talk title"),
        "speaker": ("Speaker", "Presenter"),
        "date": ("Date",),
        "time": ("Time",),
        "when": ("When", "Date and time"),
        "place": ("Venue", "Where", "Location", "Room"),
        "link": ("Zoom link", "Zoom", "Link", "Join online"),
        "passcode": ("Passcode", "Password"),
        "host": ("Host", "Chair", "Organizer", "Moderator"),
        "register": ("Registration", "Register here"),
        "recording": ("Recording", "Slides"),
        "abstract": ("Abstract",),
    },
    headings=("Department Colloquium", "Thursday Seminar in Ecology", "INVITED LECTURE"),
    openings=("Dear all,", "Dear colleagues, please join us for the next talk."),
    closings=("Everyone is welcome.", "Best wishes,", "Coffee and cake afterwards."),
    titles=(
        "Slow rivers and fast maps",
        "How beetles count: a field report",
        "What the mortar remembers",
        "Sparse codes for noisy bells",
        "On the weight of small promises",
        "Salt, silk and silence in coastal towns",
    ),
    people=_WESTERN,
    homes=("University of Northfield", "Harrow Institute of Technology", "Westmere College"),
    rooms=("Room 2-225", "Lecture Hall B", "Keller Building, Room 114"),
    sentences=(
        "We measured for nine years what nobody had measured before.",
        "In 1998 a storm took the first half of the record.",
        "The second half is told here, with its gaps.",
    ),
    days=_days(
        "January February March April May June July August September October November December",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "{w}, {d} {m} {y}",
        "{m} {d}, {y}",
        "{w}, {m} {d}, {y}",
        "{d} {m} {y}",
        _ISO,
    ),
    starts=_hours("{h}:{m}", "{p}:{m} pm", "{p}:{m}pm", "{p}:{m} p.m."),
    spans=_hours("{h}:{m} - {H}:{M}", "{p}:{m}–{P}:{M} pm", "{p}:{m} pm to {P}:{M} pm", "{h}:{m}-{H}:{M}"),
)
GERMAN = Tongue(
    code="de",
    labels={
        "title": ("Titel", "Thema"),
        "speaker": ("Referentin", "Vortragender", "Sprecher"),
        "date": ("Datum",),
        "time": ("Uhrzeit", "Zeit"),
        "when": ("Wann", "Termin"),
        "place": ("Ort", "Raum"),
        "link": ("Zoom-Link", "Zoom", "Zugangslink"),
        "passcode": ("Kenncode", "Kennwort", "Passwort"),
        "host": ("Moderation", "Gastgeber", "Organisation"),
        "register": ("Anmeldung",),
        "recording": ("Aufzeichnung", "Folien"),
        "abstract": ("Zusammenfassung", "Abstract"),
    },
    headings=("Institutskolloquium", "Einladung zum Gastvortrag"),
    openings=("Liebe Kolleginnen und Kollegen,", "Sehr geehrte Damen und Herren,"),
    closings=("Alle Interessierten sind herzlich eingeladen.", "Mit freundlichen Grüßen"),
    titles=(
        "Langsame Flüsse und schnelle Karten",
        "Was der Mörtel noch weiß",
        "Zählen wie ein Käfer: ein Bericht aus dem Feld",
        "Über das Gewicht kleiner Versprechen",
    ),
    people=_WESTERN,
    homes=("Universität Nordfelden", "Technische Hochschule Auental", "Institut für Gezeitenkunde"),
    rooms=("Hörsaal 3", "Raum U2/00.25", "Seminarraum 114, Hauptgebäude"),
    sentences=(
        "Neun Jahre lang haben wir gemessen, was vorher niemand gemessen hatte.",
        "Im Jahr 1998 nahm ein Sturm die erste Hälfte der Aufzeichnungen mit.",
        "Die zweite Hälfte wird hier erzählt, samt ihren Lücken.",
    ),
    days=_days(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "{w}, {d}. {m} {y}",
        "{d}. {m} {y}",
        "{w}, {dd}.{mm}.{y}",
        "{dd}.{mm}.{y}",
        "{w}, den {d}. {m} {y}",
    ),
    starts=_hours("{h}:{m} Uhr", "{h}.{m} Uhr", "um {h}:{m} Uhr"),
    spans=_hours("{h}:{m}–{H}:{M} Uhr", "{h}.{m} - {H}.{M} Uhr", "{h}:{m} bis {H}:{M} Uhr"),
)
FRENCH = Tongue(
    code="fr",
    labels={
        "title": ("Titre",),
        "speaker": ("Intervenante", "Orateur", "Conférencier"),
        "date": ("Date",),
        "time": ("Heure", "Horaire"),
        "when": ("Quand", "Date et heure"),
        "place": ("Lieu", "Salle"),
        "link": ("Lien Zoom", "Zoom"),
        "passcode": ("Mot de passe", "Code secret"),
        "host": ("Organisateur", "Modération"),
        "register": ("Inscription",),
        "recording": ("Enregistrement",),
        "abstract": ("Résumé",),
    },
    headings=("Séminaire du laboratoire", "Conférence publique"),
    openings=("Chères et chers collègues,", "Bonjour à toutes et à tous,"),
    closings=("Entrée libre.", "Bien cordialement,"),
    titles=(
        "Rivières lentes et cartes rapides",
        "Ce dont le mortier se souvient",
        "Compter comme un scarabée : récit de terrain",
        "Le poids des petites promesses",
    ),
    people=_WESTERN,
    homes=("Université de Valmont", "École des marées"),
    rooms=("Amphi B", "Salle 114, bâtiment K", "salle 2-225"),
    sentences=(
        "Pendant neuf ans nous avons mesuré ce que personne n'avait mesuré.",
        "En 1998 une tempête emporta la première moitié du registre.",
        "La seconde moitié est racontée ici, avec ses lacunes.",
    ),
    days=_days(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "{w} {d} {m} {y}",
        "{d} {m} {y}",
        "le {w} {d} {m} {y}",
    ),
    starts=_hours("{h}h{m}", "{h} h {m}", "à {h}h{m}", "{h}:{m}"),
    spans=_hours("{h}h{m} - {H}h{M}", "de {h}h{m} à {H}h{M}", "{h}h{m}-{H}h{M}"),
)
SPANISH = Tongue(
    code="es",
    labels={
        "title": ("Título",),
        "speaker": ("Ponente", "Conferencista"),
        "date": ("Fecha",),
        "time": ("Hora",),
        "when": ("Cuándo", "Fecha y hora"),
        "place": ("Lugar", "Aula"),
        "link": ("Enlace de Zoom", "Zoom", "Enlace"),
        "passcode": ("Contraseña", "Clave"),
        "host": ("Organiza", "Modera"),
        "register": ("Inscripción",),
        "recording": ("Grabación",),
        "abstract": ("Resumen",),
    },
    headings=("Seminario del departamento", "Conferencia invitada"),
    openings=("Estimadas colegas y estimados colegas:", "Buenos días:"),
    closings=("Entrada libre.", "Saludos cordiales,"),
    titles=(
        "Ríos lentos y mapas rápidos",
        "Lo que recuerda el mortero",
        "Contar como un escarabajo: notas de campo",
        "El peso de las promesas pequeñas",
    ),
    people=_WESTERN,
    homes=("Universidad de Valdehoz", "Instituto de Mareas"),
    rooms=("Aula 2.14", "Sala de Grados", "Aula Magna, edificio C"),
    sentences=(
        "Durante nueve años medimos lo que nadie había medido.",
        "En 1998 una tormenta se llevó la primera mitad del registro.",
        "La segunda mitad se cuenta aquí, con sus huecos.",
    ),
    days=_days(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
        "{w} {d} de {m} de {y}",
        "{d} de {m} de {y}",
        "{w}, {d} de {m} de {y}",
    ),
    starts=_hours("{h}:{m} h", "{h}:{m}", "{h}:{m} horas", "a las {h}:{m} h"),
    spans=_hours("{h}:{m} - {H}:{M} h", "de {h}:{m} a {H}:{M} h", "{h}:{m} a {H}:{M}"),
)
PORTUGUESE = Tongue(
    code="pt",
    labels={
        "title": ("Título",),
        "speaker": ("Palestrante", "Oradora"),
        "date": ("Data",),
        "time": ("Horário", "Hora"),
        "when": ("Quando", "Data e hora"),
        "place": ("Local", "Sala"),
        "link": ("Link do Zoom", "Zoom", "Link"),
        "passcode": ("Senha", "Código de acesso"),
        "host": ("Organização", "Mediação"),
        "register": ("Inscrições", "Inscrição"),
        "recording": ("Gravação",),
        "abstract": ("Resumo",),
    },
    headings=("Seminário do departamento", "Palestra convidada"),
    openings=("Caras e caros colegas,", "Prezados,"),
    closings=("Entrada livre.", "Atenciosamente,"),
    titles=(
        "Rios lentos e mapas rápidos",
        "O que a argamassa recorda",
        "Contar como um besouro: notas de campo",
        "O peso das pequenas promessas",
    ),
    people=_WESTERN,
    homes=("Universidade de Valmoura", "Instituto das Marés"),
    rooms=("Sala 2.14", "Auditório B", "Anfiteatro 3"),
    sentences=(
        "Durante nove anos medimos o que ninguém tinha medido.",
        "Em 1998 uma tempestade levou a primeira metade do registo.",
        "A segunda metade conta-se aqui, com as suas falhas.",
    ),
    days=_days(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "{w}, {d} de {m} de {y}",
        "{d} de {m} de {y}",
        "{dd}/{mm}/{y} ({w})",
    ),
    starts=_hours("{h}h{m}", "às {h}h{m}", "{h}:{m}"),
    spans=_hours("das {h}h{m} às {H}h{M}", "{h}h{m} - {H}h{M}", "{h}:{m} às {H}:{M}"),
)
ITALIAN = Tongue(
    code="it",
    labels={
        "title": ("Titolo",),
        "speaker": ("Relatrice", "Relatore"),
        "date": ("Data",),
        "time": ("Ora", "Orario"),
        "when": ("Quando", "Data e ora"),
        "place": ("Luogo", "Aula"),
        "link": ("Link Zoom", "Zoom"),
        "passcode": ("Codice di accesso", "Codice", "Password"),
        "host": ("Organizzatore", "Modera"),
        "register": ("Iscrizione", "Registrazione"),
        "recording": ("Video",),
        "abstract": ("Riassunto", "Abstract"),
    },
    headings=("Seminario di dipartimento", "Conferenza su invito"),
    openings=("Care colleghe e cari colleghi,", "Gentilissimi,"),
    closings=("Ingresso libero.", "Cordiali saluti,"),
    titles=(
        "Fiumi lenti e mappe veloci",
        "Quello che la malta ricorda",
        "Contare come uno scarabeo: note dal campo",
        "Il peso delle piccole promesse",
    ),
    people=_WESTERN,
    homes=("Università di Valdora", "Istituto delle Maree"),
    rooms=("Aula 2.14", "Sala Consiglio", "Aula Magna"),
    sentences=(
        "Per nove anni abbiamo misurato ciò che nessuno aveva misurato.",
        "Nel 1998 una tempesta portò via la prima metà del registro.",
        "La seconda metà si racconta qui, con le sue lacune.",
    ),
    days=_days(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "{w} {d} {m} {y}",
        "{d} {m} {y}",
        "{w}, {d} {m} {y}",
    ),
    starts=_hours("ore {h}:{m}", "alle ore {h}.{m}", "{h}:{m}", "h. {h}:{m}"),
    spans=_hours("{h}:{m}-{H}:{M}", "dalle {h}:{m} alle {H}:{M}", "ore {h}.{m} - {H}.{M}"),
)
CHINESE = Tongue(
    code="zh",
    labels={
        "title": ("题目", "报告题目", "讲座题目"),
        "speaker": ("报告人", "主讲人", "演讲者"),
        "date": ("日期",),
        "time": ("时间",),
        "when": ("时间", "报告时间", "讲座时间"),
        "place": ("地点", "报告地点"),
        "link": ("会议链接", "Zoom链接"),
        "passcode": ("密码", "会议密码"),
        "host": ("主持人", "邀请人"),
        "register": ("报名链接", "报名"),
        "recording": ("回放",),
        "abstract": ("摘要", "报告摘要"),
    },
    headings=("学术讲座通知", "生态学系列讲座"),
    openings=("各位老师、同学：",),
    closings=("欢迎各位老师和同学参加！",),
    titles=("慢河与快图", "灰浆记得什么：一份田野报告", "小承诺的重量", "噪声铃声的稀疏编码"),
    people=_names("王若溪; 李沐言; 陈知远; 欧阳景明; 张亦舒; 周慕白"),
    homes=("北原大学", "潮汐研究所"),
    rooms=("理科楼1114室", "第三报告厅", "教学楼B座302"),
    sentences=(
        "我们用九年时间测量了此前无人测量过的东西。",
        "1998年的一场风暴带走了前一半记录。",
        "这里讲述的是后一半，连同其中的空白。",
    ),
    days=_days(
        _NUMBERS,
        "一 二 三 四 五 六 日",
        "{y}年{n}月{d}日",
        "{y}年{n}月{d}日（星期{w}）",
        "{y}年{n}月{d}日(周{w})",
        "{y}年{n}月{d}日 星期{w}",
        _ISO,
    ),
    starts=_hours("{h}:{m}", "下午{p}:{m}", "{h}：{m}", "下午{p}点{m}分"),
    spans=_hours("{h}:{m}-{H}:{M}", "下午{p}:{m}-{P}:{M}", "{h}:{m}—{H}:{M}", "{h}：{m}-{H}：{M}"),
    colons=("：", ": ", "： ", ":"),
)
CHINESE_TRADITIONAL = Tongue(
    code="zh",
    labels={
        "title": ("題目", "演講題目"),
        "speaker": ("講者", "主講人"),
        "date": ("日期",),
        "time": ("時間",),
        "when": ("時間", "演講時間"),
        "place": ("地點", "演講地點"),
        "link": ("會議連結", "Zoom連結"),
        "passcode": ("密碼", "會議密碼"),
        "host": ("主持人", "邀請人"),
        "register": ("報名連結", "報名"),
        "recording": ("錄影",),
        "abstract": ("摘要", "演講摘要"),
    },
    headings=("學術演講公告", "專題演講"),
    openings=("各位老師、同學：",),
    closings=("歡迎踴躍參加！",),
    titles=("慢河與快圖", "灰漿記得什麼：一份田野報告", "小承諾的重量"),
    people=_names("王若溪; 李沐言; 陳知遠; 歐陽景明; 張亦舒; 周慕白"),
    homes=("北原大學", "潮汐研究所"),
    rooms=("理學院1114室", "第三演講廳"),
    sentences=("我們用九年時間測量了此前無人測量過的東西。", "1998年的一場風暴帶走了前一半紀錄。"),
    days=_days(
        _NUMBERS,
        "一 二 三 四 五 六 日",
        "{y}年{n}月{d}日",
        "{y}年{n}月{d}日（星期{w}）",
        "民國{roc}年{n}月{d}日",
        "{y}/{mm}/{dd} ({w})",
    ),
    starts=_hours("{h}:{m}", "下午{p}:{m}", "下午{p}點{m}分"),
    spans=_hours("{h}:{m}-{H}:{M}", "下午{p}:{m}-{P}:{M}", "{h}:{m}～{H}:{M}"),
    colons=("：", ": ", "： ", ":"),
)
JAPANESE = Tongue(
    code="ja",
    labels={
        "title": ("題目", "演題", "講演題目"),
        "speaker": ("講演者", "講師", "発表者"),
        "date": ("日付", "開催日"),
        "time": ("時間",),
        "when": ("日時", "開催日時"),
        "place": ("場所", "会場"),
        "link": ("Zoomリンク", "Zoom URL"),
        "passcode": ("パスコード", "パスワード"),
        "host": ("世話人", "司会"),
        "register": ("参加登録", "申込"),
        "recording": ("録画",),
        "abstract": ("概要", "要旨"),
    },
    headings=("談話会のお知らせ", "生態学セミナー"),
    openings=("皆様",),
    closings=("皆様のご参加をお待ちしております。",),
    titles=("遅い川と速い地図", "漆喰の記憶：ある現地報告", "小さな約束の重さ", "騒がしい鐘の疎な符号"),
    people=_names("北原 澄子; 三枝 大和; 野々宮 千景; 柊木 航; 東雲 沙羅"),
    homes=("北原大学", "潮汐研究所"),
    rooms=("理学部3号館114号室", "第二講義室"),
    sentences=(
        "九年のあいだ、誰も測らなかったものを測り続けた。",
        "1998年の嵐が記録の前半を奪った。",
        "残された後半を、その空白とともに語る。",
    ),
    days=_days(
        _NUMBERS,
        "月 火 水 木 金 土 日",
        "{y}年{n}月{d}日",
        "{y}年{n}月{d}日（{w}）",
        "{y}年{n}月{d}日（{w}曜日）",
        "令和{era}年{n}月{d}日（{w}）",
        "{y}/{mm}/{dd}（{w}）",
    ),
    starts=_hours("{h}:{m}", "午後{p}時{m}分", "{h}時{m}分", "{h}:{m}～"),
    spans=_hours("{h}:{m}〜{H}:{M}", "{h}:{m}～{H}:{M}", "{h}時{m}分～{H}時{M}分", "{h}:{m}-{H}:{M}"),
    colons=("：", ": ", "： ", ":"),
)

TONGUES = (
    *(ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN),
    *(CHINESE, CHINESE_TRADITIONAL, JAPANESE),
)
