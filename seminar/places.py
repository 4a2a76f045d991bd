"""Names that people give to zones and the zone database does not: cities, countries, abbreviations."""

# One line a zone. Cities are those that seminars name: large ones, and small ones with a university.
_PLACES = """
Africa/Abidjan: ivory coast
Africa/Cairo: alexandria
Africa/Casablanca: rabat, marrakesh, marrakech, fez
Africa/Johannesburg: cape town, pretoria, durban, stellenbosch
Africa/Lagos: abuja, ibadan
Africa/Nairobi: mombasa
America/Argentina/Buenos_Aires: argentina, la plata, rosario
America/Bogota: medellin, cali
America/Chicago: houston, dallas, austin, san antonio, minneapolis, st. louis, saint louis, st louis,
  madison, milwaukee, new orleans, nashville, memphis, kansas city, urbana, champaign, urbana-champaign,
  evanston, iowa city, ames, college station, oklahoma city, omaha, lincoln, tulsa, baton rouge, texas,
  illinois, wisconsin, minnesota, missouri
America/Denver: boulder, salt lake city, albuquerque, santa fe, fort collins, los alamos, colorado, utah
America/Detroit: ann arbor, east lansing, michigan
America/Edmonton: calgary, banff, alberta
America/Guayaquil: quito, ecuador
America/Halifax: nova scotia
America/Indiana/Indianapolis: west lafayette, bloomington, notre dame, south bend, purdue
America/Los_Angeles: san francisco, san diego, san jose, seattle, portland, oakland, berkeley, stanford,
  palo alto, mountain view, pasadena, irvine, santa barbara, santa cruz, riverside, la jolla, sacramento,
  las vegas, uc davis, california, silicon valley, eugene, reno, oregon
America/Mexico_City: mexico, guadalajara, puebla, guanajuato
America/New_York: boston, washington, washington dc, washington d.c., philadelphia, pittsburgh, baltimore,
  atlanta, miami, orlando, princeton, new haven, yale, harvard, mit, providence, ithaca, cornell, hanover,
  amherst, new brunswick, stony brook, rochester, buffalo, syracuse, columbus, cleveland, cincinnati,
  charlotte, raleigh, chapel hill, charlottesville, blacksburg, gainesville, tallahassee, tampa, state
  college, university park, college park, newark, hoboken, williamsburg, florida, massachusetts, nyc, new
  jersey, pennsylvania, ohio, virginia, maryland, connecticut, north carolina, manhattan, brooklyn,
  cambridge massachusetts, cambridge usa, duke
America/Phoenix: tucson, tempe, arizona
America/Santiago: chile, valparaiso
America/Sao_Paulo: rio de janeiro, rio, brasilia, campinas, belo horizonte, porto alegre, curitiba
America/Toronto: montreal, ottawa, quebec, waterloo, kingston ontario, hamilton ontario, kitchener, ontario,
  mcgill
America/Winnipeg: manitoba
Asia/Almaty: kazakhstan, astana
Asia/Baghdad: erbil
Asia/Dhaka: bangladesh
Asia/Dubai: abu dhabi, united arab emirates, uae, sharjah
Asia/Ho_Chi_Minh: hanoi, ha noi, saigon, ho chi minh city, da nang
Asia/Hong_Kong: hongkong, kowloon, shatin, sha tin
Asia/Jakarta: bandung, yogyakarta, depok
Asia/Jerusalem: tel aviv, haifa, beer sheva, rehovot
Asia/Karachi: lahore, islamabad
Asia/Kolkata: mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, madras, hyderabad, pune,
  calcutta, kanpur, kharagpur, ahmedabad, jaipur
Asia/Kuala_Lumpur: malaysia, penang
Asia/Macau: macao
Asia/Manila: quezon city
Asia/Riyadh: jeddah, thuwal, dhahran, mecca
Asia/Seoul: busan, daejeon, pohang, korea, south korea, suwon, ulsan
Asia/Shanghai: beijing, peking, shenzhen, guangzhou, hangzhou, nanjing, wuhan, chengdu, xian, xi'an,
  tianjin, hefei, chongqing, suzhou, harbin, xiamen, jinan, qingdao, dalian, changsha, zhuhai, china,
  mainland china, tsinghua
Asia/Singapore: singapore city
Asia/Taipei: hsinchu, tainan, kaohsiung, taichung
Asia/Tashkent: uzbekistan
Asia/Tokyo: kyoto, osaka, nagoya, sapporo, sendai, fukuoka, tsukuba, kobe, hiroshima, yokohama, nara,
  okinawa
Australia/Brisbane: queensland, gold coast
Australia/Sydney: canberra, wollongong, new south wales
Europe/Amsterdam: utrecht, leiden, delft, rotterdam, the hague, den haag, eindhoven, groningen, nijmegen,
  maastricht, tilburg, enschede, wageningen, holland
Europe/Athens: thessaloniki, crete, heraklion, patras
Europe/Berlin: munich, münchen, hamburg, cologne, köln, frankfurt, stuttgart, düsseldorf, leipzig, dresden,
  bonn, heidelberg, mainz, karlsruhe, freiburg, tübingen, göttingen, aachen, darmstadt, saarbrücken, bremen,
  hannover, potsdam, münster, kiel, jena, ulm, mannheim, bielefeld, bochum, dortmund, essen, augsburg,
  regensburg, würzburg, erlangen, nuremberg, nürnberg, konstanz, kaiserslautern, magdeburg, halle, rostock,
  oldenburg, osnabrück, paderborn, passau, bayreuth, garching, dagstuhl, oberwolfach, germany
Europe/Brussels: leuven, louvain, ghent, gent, antwerp, liege, namur, mons
Europe/Bucharest: cluj, cluj-napoca, iasi, timisoara
Europe/Budapest: szeged, debrecen
Europe/Copenhagen: københavn, kobenhavn, aarhus, århus, odense, aalborg, lyngby
Europe/Dublin: cork, galway, limerick, maynooth
Europe/Helsinki: espoo, tampere, turku, oulu, aalto, jyväskylä
Europe/Istanbul: ankara, izmir, turkey, türkiye
Europe/Kyiv: kiev, lviv, kharkiv, odesa, odessa, ukraine
Europe/Lisbon: lisboa, porto, coimbra, braga, portugal
Europe/Ljubljana: maribor
Europe/London: oxford, edinburgh, glasgow, manchester, bristol, leeds, sheffield, nottingham, liverpool,
  southampton, warwick, coventry, york, lancaster, exeter, bath, reading, brighton, cardiff, swansea,
  belfast, aberdeen, dundee, st andrews, st. andrews, leicester, norwich, essex, surrey, sussex, kent,
  england, scotland, wales, northern ireland, uk, u.k., united kingdom, great britain, britain, imperial,
  loughborough, canterbury, cambridge england, durham england, newcastle upon tyne
Europe/Madrid: barcelona, valencia, seville, sevilla, bilbao, granada, zaragoza, malaga, salamanca, san
  sebastian, santander, spain
Europe/Moscow: saint petersburg, st petersburg, st. petersburg, kazan, nizhny novgorod
Europe/Oslo: bergen, trondheim, tromso, tromsø, stavanger
Europe/Paris: lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, grenoble, nice, rennes,
  montpellier, saclay, orsay, palaiseau, nancy, sophia antipolis, besancon, dijon, luminy
Europe/Prague: praha, brno, ostrava
Europe/Rome: roma, milan, milano, turin, torino, naples, napoli, florence, firenze, bologna, pisa, padua,
  padova, trieste, venice, genoa, genova, trento, pavia, palermo, siena, verona
Europe/Sofia: plovdiv
Europe/Stockholm: gothenburg, göteborg, uppsala, lund, malmö, linköping, umea, umeå, örebro, växjö
Europe/Vienna: wien, graz, linz, innsbruck, salzburg, klosterneuburg
Europe/Warsaw: warszawa, krakow, cracow, wroclaw, wrocław, poznan, gdansk, gdańsk, lodz, łódź, katowice
Europe/Zagreb: rijeka
Europe/Zurich: zürich, geneva, geneve, basel, bern, lausanne, lugano, st. gallen, st gallen, neuchatel,
  fribourg
Pacific/Auckland: wellington, christchurch, dunedin, hamilton new zealand, palmerston north, new zealand
Pacific/Honolulu: hawaii, manoa
"""

# Abbreviations stand for the civil time of their region, in summer too: hardly anyone who writes "EST" in
# July means an hour later than the clock on the wall.
_ABBREVIATIONS = """
America/Anchorage: akst, akdt, alaska
America/Bogota: cot
America/Chicago: ct, cst, cdt, central, us central, cst6cdt
America/Denver: mt, mst, mdt, mountain, us mountain, mst7mdt
America/Halifax: at, ast, adt, atlantic
America/Los_Angeles: pt, pst, pdt, pacific, us pacific, pst8pdt
America/New_York: et, est, edt, eastern, us eastern, est5edt
America/Sao_Paulo: brt
America/St_Johns: nst, ndt, newfoundland, st. johns, st. john's, st johns
Asia/Dubai: gst
Asia/Ho_Chi_Minh: ict
Asia/Hong_Kong: hkt
Asia/Jakarta: wib
Asia/Jerusalem: idt
Asia/Karachi: pkt
Asia/Kolkata: ist, indian
Asia/Manila: pht, phst
Asia/Seoul: kst, korean
Asia/Shanghai: bjt, chinese
Asia/Singapore: sgt
Asia/Tehran: irst
Asia/Tokyo: jst, japanese
Australia/Adelaide: acst, acdt
Australia/Perth: awst
Australia/Sydney: aest, aedt, aet
Europe/Athens: eet, eest, eastern european
Europe/Berlin: cet, cest, mez, mesz, met, mest, central european
Europe/Istanbul: trt
Europe/Lisbon: wet, west, western european
Europe/London: bst, british, gb
Europe/Moscow: msk
Pacific/Auckland: nzst, nzdt, nzt
Pacific/Honolulu: hst
UTC: utc, gmt, z, zulu, ut, coordinated universal, greenwich, greenwich mean, universal, uct, gmt0
"""

# Where one name means two zones, neither may be picked silently; what follows the name tells them apart.
AMBIGUOUS = {
    "birmingham": {"uk": "Europe/London", "alabama": "America/Chicago"},
    "cambridge": {"uk": "Europe/London", "ma": "America/New_York"},
    "davis": {"california": "America/Los_Angeles", "antarctica": "Antarctica/Davis"},
    "durham": {"uk": "Europe/London", "nc": "America/New_York"},
    "georgia": {"tbilisi": "Asia/Tbilisi", "usa": "America/New_York"},
    "hamilton": {"ontario": "America/Toronto", "new zealand": "Pacific/Auckland"},
    "newcastle": {"uk": "Europe/London", "australia": "Australia/Sydney"},
}

# Offered before anything was typed.
COMMON = (
    "UTC",
    "Europe/London",
    "Europe/Paris",
    "Europe/Berlin",
    "Europe/Zurich",
    "Europe/Athens",
    "Africa/Cairo",
    "Africa/Johannesburg",
    "Asia/Jerusalem",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Hong_Kong",
    "Asia/Shanghai",
    "Asia/Seoul",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Auckland",
    "America/Sao_Paulo",
    "America/New_York",
    "America/Toronto",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "Pacific/Honolulu",
)


def nicknames() -> dict[str, str]:
    """Every such place, as written here, with its IANA name."""
    return _table(_PLACES)


def abbreviations() -> dict[str, str]:
    """Every abbreviation and common name of a zone, with the IANA name whose civil time it means."""
    return _table(_ABBREVIATIONS)


def _table(lines: str) -> dict[str, str]:
    rows = (line.split(": ", 1) for line in lines.strip().replace("\n  ", " ").splitlines())
    return {name: key for key, names in rows for name in names.split(", ")}
