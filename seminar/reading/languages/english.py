"""The English of announcements."""

from seminar.reading.languages.english_labels import COLON_ONLY, LABELS
from seminar.reading.languages.english_phrasing import PHRASING
from seminar.reading.languages.english_sentences import (
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
from seminar.reading.languages.english_words import TITLE_WORDS
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

ENGLISH = Vocabulary(
    labels=LABELS,
    colon_only=COLON_ONLY,
    months=number_phrases(
        """
            january jan janu; february feb febr febuary; march mar; april apr apri; may; june jun; july jul;
            august aug augu; september sept sep septem; october oct octo; november nov novem; december dec decem
        """,
        first=1,
    ),
    weekdays=number_phrases(
        """
            monday mon; tuesday tues tue; wednesday wed weds; thursday thurs thur thu; friday fri; saturday sat;
            sunday sun
        """,
        first=0,
    ),
    until=split_phrases("to; until; till; through"),
    honorifics=split_phrases(
        """
            professor; professors; prof; profs; assoc; associate; asst; assistant; emeritus; distinguished;
            dr; drs; mr; mrs; ms; miss; mx; sir; dame; dean; rev; hon; dipl; ing; dr-ing; a/prof; speaker;
            emerita; revd; h.e; his excellency; her excellency; the rev; the revd; the hon; the honourable;
            the honorable; the rt hon; rt hon; hon justice; the hon justice; the honourable justice; the
            honorable justice; hon. justice; the hon. justice; mr justice; lord justice; lady justice; chief
            justice; rabbi; ambassador; senator; the most revd; inspector; superintendent; sergeant;
            colonel; commander; lieutenant; admiral; brigadier; captain; capt; councillor; cllr; baroness;
            wing commander; wg cdr; group captain; gp capt; squadron leader; sqn ldr; flight lieutenant; flt lt;
            air commodore; air cdre; air marshal; air vice marshal; air vice-marshal; commodore; cdre; rear admiral;
            vice admiral; lieutenant colonel; lt col; lt cdr; lt gen; maj gen; major general; brig gen; brig; surg cdr;
            sister; imam; ir; datuk; dato; tan sri; shri; smt
        """
    ),
    degrees=split_phrases(
        "phd; ph.d; md; m.d; dphil; d.phil; msc; m.sc; mph; frs; prs; frse; freng; fmedsci; frcs; frcp;"
        " frcpath; frsc; frgs; fba; mbe; obe; cbe; kbe; dbe; j.d; dvm; jr; sc.d; scd; esq"
    ),
    roles=split_phrases(
        """
            professor; assistant professor; associate professor; full professor; lecturer; senior lecturer; reader;
            postdoc; postdoctoral; researcher; research; scientist; engineer; director; head; chair; student;
            candidate; fellow; manager; founder; co-founder; ceo; cto; dean; president; member; ph.d; phd; doctoral;
            distinguished; emeritus; instructor; faculty; principal; senior; staff; visiting; chief; vice; analyst;
            economist; investigator; alumnus; alumna; team member; group member; lab member
        """
    ),
    missing=frozenset(
        split_phrases(
            """
                ...; …; 00:00; abstract tba; abstract tbd; abstract to be announced; abstract to follow; available;
                available soon; coming soon; details to follow; forthcoming; location tba; no abstract;
                no abstract available; no abstract provided; no bio; no bio provided; not available; open; open slot;
                room tba; same as above; see above; see below; speaker tba; speaker tbd; speaker to be announced;
                tba soon; title tba; title tbd; title to be announced; title to be confirmed; title to follow;
                to be added; to be advised; to be announced later; to be announced soon; to be provided; to follow;
                unknown; venue tba; will be announced; will be announced later; will be announced soon
            """
        )
    ),
    institutions=split_phrases(
        """
            university; univ; universität; universite; université; universidad; universidade; università; universita;
            institute; institut; instituto; istituto; college; school; department; dept; faculty; center; centre;
            centro; laboratory; laboratories; laboratoire; lab; labs; academy; hospital; polytechnic; polytechnique;
            école; ecole; politecnico; hochschule; division; foundation; observatory; museum; council; inc; gmbh;
            ltd; llp; llc; pllc; corporation; google; microsoft; ibm; deepmind; openai; nvidia; inria; cnrs; eth; epfl;
            mit; ucla;
            caltech; tech; georgia tech; virginia tech; texas tech; michigan tech; illinois tech; carnegie mellon;
            johns hopkins; max planck; max-planck; nyu; kaist; riken; cern; stanford;
            harvard; princeton; oxford; cambridge; berkeley; yale; mcgill; rutgers; kth; lmu; tum; purdue; cornell;
            dartmouth; imperial; ucl; lse; nus; ntu; hkust; cuhk; cityu; ens; amazon; facebook; nasa; nist; suny;
            cuny; research group; consortium; ministry; agency; bank; federal reserve; uc; umd; usc; uiuc; cwi; mpi;
            iit; tu; adobe; baidu; tencent; huawei; apple; toyota; bosch; samsung; sony; simons; institution;
            society; universiteit; hogeschool; universitat; universitet; universitetet; högskola; høgskole; høyskole;
            uniwersytet; politechnika; univerzita; univerza; sveučilište; universitatea; institutul; üniversitesi;
            bergakademie; hospice; biotech; marine station; field station; biological station; research station
        """
    ),
    occasions=split_phrases(
        """
            seminar; seminars; colloquium; colloquia; workshop; lecture series; series; webinar; symposium;
            work in progress; work-in-progress; works in progress; research in progress; wip;
            reading group; journal club; invited talks; online; announcement; talk announcement;
            distinguished lecture; lecture; guest lecture; talks; conference; event; meeting; brown bag; lunch;
            forum; newsletter; reminder; invited talk; guest talk; special talk; weekly; today; tomorrow;
            phd defense; thesis defense; phd defence; thesis defence; public defence; public defense;
            panel discussion; panel; round table; joint talk; keynote; inaugural lecture; seminar talk;
            fireside chat; tutorial; masterclass; book launch; film screening; evening lecture; public lecture;
            technical presentation; evening presentation; guest presentation; monthly presentation; public presentation;
            defence of doctoral thesis; doctoral thesis; flyer; news; meetup; meet-up;
            monthly gathering; winter gathering; summer
            gathering; spring gathering; autumn gathering; annual gathering; members gathering; members' gathering;
            club night; club evening; members' evening; members evening
        """
    ),
    rooms=split_phrases(
        """
            room; rm; hall; auditorium; theatre; theater; building; bldg; floor; lecture room; lecture hall;
            seminar room; conference room; meeting room; lecture theatre; campus; amphitheatre; lounge;
            library; street; wing; gallery; museum; commons; cafe; parlour; townhall; bookshop; bookstore;
            chapel; tavern; classroom; boardroom; atrium; lt; annex; tower; block
        """
    ),
    greetings=GREETINGS,
    closings=CLOSINGS,
    farewells=FAREWELLS,
    cancelled=split_phrases("cancelled; canceled; called off"),
    postponed=split_phrases("postponed"),
    prefaces=split_phrases(
        """
            introduction; introductions; preface; foreword; conclusion; conclusions; synthesis; summing up;
            chair's introduction
        """
    ),
    framing=split_phrases(
        """
            welcome; opening remarks; opening; closing remarks; closing; concluding remarks; registration;
            coffee; lunch; dinner; reception; vote of thanks; poster session; arrival; farewell; group
            photo; general assembly; award ceremony; wrap up; wrap-up; wrap up and close; wrap-up and close;
            next steps; coffee break; tea break; lunch break; opening words; opening address; welcome
            address; welcoming remarks; welcome remarks; welcome and introductions; introductory remarks;
            final remarks; final discussion; general discussion; closing discussion; discussion and next
            steps; refreshments; check-in; departure; end of workshop; end of the workshop; end of day;
            conference dinner; workshop dinner; group picture; badge pick-up; networking; drinks; word of
            welcome; words of welcome; questions; questions and answers; q&a; q & a; q and a; open
            questions; aob; any other business; audience questions; mingling
        """
    ),
    breaks=split_phrases(
        """
            organizational meeting; organisational meeting; organization meeting; planning meeting; kick-off meeting;
            no seminar; no session; no sessions; no speaker; no lecture; no talk; no talks; no meeting; holiday; break;
            recess; thanksgiving; no colloquium; no jc; no journal club; no reading group; no workshop; no webinar;
            holidays; public holiday; spring break; fall break; reading week; easter; labor day; labour day; vacation;
            not meeting; will not meet; does not meet; exam week; no class; snow day; winter break; university closed;
            christmas; annual dinner; annual general meeting; agm; garden party; christmas party; pub quiz; bank holiday
        """
    ),
    person_verbs=PERSON_VERBS,
    announces=ANNOUNCES,
    speaks=SPEAKS,
    gives=GIVES,
    welcomes=WELCOMES,
    titled=TITLED,
    leads=split_phrases("by; with; speaker; presenter; featuring; presented by; given by"),
    counted=split_phrases(
        "session; talk; part; week; meeting; day; slot; lecture; class; module; episode; lesson; unit; sitting"
    ),
    seasons=split_phrases(
        """
            spring; summer; fall; autumn; winter; michaelmas; hilary; trinity; epiphany; lent; easter
        """
    ),
    other_days=split_phrases(
        """
            deadline; press release; media release; booking; bookings; reservations; due; register; registration;
            rsvp; sign up; posted; published; updated; modified; sent;
            received; born; submitted; since; original; originally; was scheduled; was planned; instead of;
            moved from; rescheduled from; postponed from; changed from; no longer; previous; previously; last week;
            last talk; last seminar; next talk; next seminar; next speaker; following talk; following week;
            announced; created; version; accessed; copyright; abstract; abstracts; until
        """
    ),
    moved=split_phrases("rescheduled; moved; postponed; changed; shifted"),
    new_days=split_phrases("new date; new time; new day; now"),
    side_hours=split_phrases(
        """
            tea; coffee; lunch; dinner; reception; refreshments; refreshment; doors; pizza; snacks; cookies;
            breakfast; deadline; by; office hours; social hour; happy hour; potluck; socializing; socialising; mingling;
            networking; business meeting; registration; meet the speaker; drinks; break; aperitif; trial lecture;
            pre-talk; pretalk; pre-talks; social time; arrival; arrivals; pre-seminar; preseminar; pre-colloquium;
            pre-lecture; check-in; sign-in; setup; cocktails; sherry; supper; sandwiches;
            bagels; donuts; doughnuts
        """
    ),
    talk_words=TALK_WORDS,
    joins=split_phrases(
        """
            zoom; join; online; virtual; virtually; webinar; teams; remote; remotely; stream; streamed; livestream;
            streaming; livestreamed; live-streamed; webcast; broadcast; watch live; meeting; webex; meet; attend;
            connect; seminar link
        """
    ),
    joins_not=split_phrases(
        """
            register; registration; registering; rsvp; sign up; sign-up; record; recorded; recording; recordings;
            slides; slide; paper; preprint; calendar; homepage; website; web site; web page; webpage; map;
            directions; subscribe; subscription; mailing list; poster; archive; dial; dial-in; phone;
            find your local; past talks; more info; more information; further info; further information; lunch;
            meet with; parking; reception; coffee; social hour; happy hour; office hours
        """
    ),
    no_codes=frozenset(
        split_phrases(
            """
                required; needed; sent; in; the; will; not; available; on; by; see; to; please; your; and; or; same;
                provided; upon; below; above; protected; ask; contact; email; write
            """
        )
    ),
    phrasing=PHRASING,
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                the; of; and; in; to; for; with; how; what; who; from; is; are; on; by; a; an; why;
                since; when
            """
        )
    ),
)
