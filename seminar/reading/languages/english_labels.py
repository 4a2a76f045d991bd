"""The labels and headings of English announcements."""

from seminar.reading.languages.vocabulary import Label, pair_phrases, split_phrases

LABELS = {
    Label.TITLE: split_phrases(
        """
            title; talk title; what; thesis; thesis title; dissertation; title of talk; title of the talk;
            title of presentation; title of seminar; title of the seminar; title of lecture; title of the
            lecture; title of your talk; title of your presentation; title of the presentation; topic; talk;
            presentation; lecture title; title of the thesis; title of thesis; title of the dissertation;
            dissertation title; title of the paper; paper title; title of the defence; title of the defense;
            title of the colloquium; title of the project; thesis topic; working title; tentative title;
            provisional title; seminar title; presentation title; talk topic; theme; lecture
        """
    ),
    Label.SPEAKER: split_phrases(
        """
            speaker; speakers; speaker(s); presenter; presenters; presenter(s); guest speaker; guest speakers; invited
            speaker; seminar speaker; keynote speaker; lecturer; presented by; talk by; by; name; who; guest; speaker
            name; candidate; phd candidate; doctoral candidate; speaker's name; our speaker; name of speaker; name of
            the speaker; panelists; panellists; panelist; panellist; doctoral student; defendant; defender;
            author of the thesis; phd student; master student; master's student; msc student; student;
            student name; speaker, affiliation; speaker/affiliation; speaker / affiliation;
            speaker & affiliation; speaker and affiliation; name and affiliation; speaker(s), affiliation;
            presenting; with; a talk by; a joint talk by; a lecture by; a seminar by; featuring; talks by; speaking
        """
    ),
    Label.AFFILIATION: split_phrases(
        """
            affiliation; affiliations; institution; organization; organisation; university; institute;
            speaker affiliation; speaker's affiliation; speaker org; speaker organization;
            speaker organisation; speaker institution; company; from; employer; where from; home institution;
            home university
        """
    ),
    Label.DATE: split_phrases(
        "date; dates; day; on; talk date; seminar date; date of talk; new date; lecture date; event date"
    ),
    Label.TIME: split_phrases(
        """
            time; times; hour; hours; start time; talk time; seminar time; starts; new time
        """
    ),
    Label.WHEN: split_phrases(
        """
            when; date and time; date & time; date/time; date / time; time and date; time & date; time/date;
            date, time; day and time; day & time; date time; time and place; time & place; time and location;
            time & location; date and place; date, time and place; time slot; proposed slot; preferred slot;
            when and where; when & where
        """
    ),
    Label.VENUE: split_phrases(
        """
            where; venue; location; place; room; venue/location; location/venue; meeting place; in person; in-person;
            on site; on-site; classroom; lecture hall; building; address; seminar room; location and format;
            new location; new venue; new room; in; at
        """
    ),
    Label.LINK: split_phrases(
        """
            link; links; zoom; zoom link; zoom url; zoom meeting; zoom info; zoom details; zoom webinar;
            zoom information; zoom room; join; join zoom; join zoom meeting; join link; join us; join online;
            join via zoom; meeting link; meeting url; meeting; seminar link; talk link; webinar link; webinar;
            online; online link; online access; online meeting; remote; remote access; virtual; virtual link;
            virtual access; url; how to join; to join; teams; teams link; microsoft teams; google meet; meet; webex;
            webex link; livestream; live stream; streaming link; access link; connection; participate;
            tencent meeting; video call; videoconference; online via zoom; via zoom; on zoom; link to join;
            link to zoom; hybrid
        """
    ),
    Label.MEETING_ID: split_phrases(
        """
            meeting id; zoom id; meeting number; webinar id; zoom meeting id; zoom meeting number; meeting-id;
            zoom-id; conference id; id
        """
    ),
    Label.PASSCODE: split_phrases(
        """
            passcode; password; pass code; pwd; access code; zoom passcode; zoom password; meeting password;
            meeting passcode; pin
        """
    ),
    Label.ABSTRACT: split_phrases(
        """
            abstract; abstracts; summary; talk abstract; abstract of the talk; abstract of talk; description;
            talk description; about the talk; what is it about?; what is it about; what's it about?;
            what is this about?; about this talk; overview; synopsis; abstract of the lecture; about the lecture
        """
    ),
    Label.BIO: split_phrases(
        """
            bio; bios; biography; biographies; short bio; brief bio; speaker bio; speaker's bio; speaker biography;
            speaker's biography; short biography; brief biography; biosketch; bio sketch; bio-sketch;
            biographical sketch; biographical note; about the speaker; about the speakers; about the presenter;
            about our speaker; speaker profile; speaker's profile; guest speaker's profile; guest speaker profile;
            profile; profile of the speaker; bio of the speaker; bio of speaker; speaker information; speaker info;
            about the lecturer; short cv; speaker details
        """
    ),
    Label.CONTACT: split_phrases(
        """
            contact; contacts; contact person; contact information; contact info; enquiries; enquiry; inquiries;
            inquiry; questions; for enquiries; for inquiries; for more information; for further information;
            for questions; further information; any questions; for details
        """
    ),
    Label.HOST: split_phrases(
        """
            host; hosts; hosted by; chair; chairs; chaired by; session chair; moderator; moderators;
            moderated by; discussant; discussants; sponsor; sponsors; sponsored by; cosponsored by;
            co-sponsored by; co-hosted by; cohosted by; funded by; supported by; made possible by; advisor;
            advisors; supervisor; supervisors; introduced by; facilitator; faculty host; coauthors;
            co-authors; joint work with; joint with; committee; co-host; co-hosts; invited by; student host;
            co-organized by; opponent; examiner; examiners; examination committee; adjudication committee;
            evaluation committee; assessment committee; thesis committee; defence committee; defense
            committee; examining committee; respondent; respondents; thesis advisor; thesis supervisor;
            copromotor; promotors; copromotors; chair of the defence; chair of the session; promotor; jury;
            reviewers; reviewer; interviewer; in conversation with; introduction; introduction by; member;
            members; mediator; vote of thanks; opening remarks; closing remarks; welcome remarks; welcome
            by; opening by; convenor; convener; seminar host; host faculty; guest of; nominated by;
            commentator; commentators; comments by; response; response by; responses;
            q&a moderated by; discussion moderated by
        """
    ),
    Label.AUTHORS: split_phrases("authors; author; author(s)"),
    Label.ORGANIZERS: split_phrases(
        """
            organizers; organisers; organizer; organiser; organizer(s); organiser(s); organized by; organised by;
            organizing committee; colloquium organizers; colloquium organisers; workshop organizers;
            organising committee; seminar organizers; seminar organisers; coordinators; coordinator; organizing team
        """
    ),
    Label.MATERIALS: split_phrases(
        """
            slides; recording; recordings; video; poster; materials; material; notes; lecture notes; handout;
            slides and recording; slides/video; video recording; talk recording; paper; preprint; link to paper;
            article; link to the paper
        """
    ),
    Label.REGISTER: split_phrases(
        """
            register; registration; rsvp; sign up; sign-up; registration link; register here; register at;
            to register; tickets; please register; registration deadline; deadline; rsvp by; mailing list; subscribe
        """
    ),
    Label.SERIES: split_phrases("series; seminar series; seminar; colloquium; workshop; event"),
    Label.UPCOMING: (
        *split_phrases(
            """
            upcoming talk; upcoming talks; the upcoming talk; upcoming seminar; upcoming seminars; upcoming;
            next talk; next talks; next seminar; next meeting; forthcoming; forthcoming talks; future talks;
            upcoming speakers; upcoming events; schedule; current schedule; talk schedule; seminar schedule; program;
            programme; list of talks; talks; this week's talk; next speaker; upcoming presentations; scheduled talks;
            upcoming event; upcoming meetings; dates for your diary; diary dates; looking ahead; later this term;
            later this semester; rest of the term; rest of term; what's next; coming up; also coming up
        """
        ),
        *pair_phrases(
            "future; further; forthcoming; upcoming; coming; next; remaining",
            "dates; talks; seminars; lectures; colloquia; meetings; sessions; presentations; speakers; webinars",
        ),
    ),
    Label.PREVIOUS: (
        *split_phrases(
            """
            previous talks; past talks; past seminars; previous seminars; past; previous; archive; earlier talks;
            past series; previous series; previous sessions; past programmes; past programs; past terms;
            recent talks; past events; past speakers; past presentations; talk archive; seminar archive;
            previous speakers; past meetings; previous meetings; archived talks; previous events; past sessions
        """
        ),
        *pair_phrases(
            "past; previous; earlier; recent",
            "talks; seminars; lectures; colloquia; meetings; sessions; events; presentations; speakers; brown bags",
        ),
    ),
    Label.OTHER: split_phrases(
        """
            language; keywords; key words; audience; level; format; note; references; reference; department;
            category; credits; refreshments; tags; agenda; duration; related papers; suggested reading;
            calendar; cost; costs; admission; entrance; entry; entrance fee; price; prices; tickets; subject
            area; acknowledgements; type; target audience; who is it for?; who is it for; who should
            attend?; who should attend; msc; area; readings; group; event type; free; fee; parking;
            prerequisites; background reading; image; photo; homepage; website; web page; webpage; twitter;
            email; e-mail; news; announcements; contents; table of contents; mode; reception; dial-in;
            phone; dial by your location; one tap mobile
        """
    ),
}

# These mean nothing without a colon behind them.
COLON_ONLY = frozenset(
    split_phrases(
        """
            in; at; address; area; background reading; building; by; chaired by; colloquium; committee; company;
            connection; dates; day; featuring; speaking; presenting; introduction; reviewer; chair; member; members;
            panel; department; description; e-mail; email; employer; event; free; from; group; guest; hosted by; hour;
            hours; hybrid; id; in person; institute; institution; join; join us; joint with; lecture; level; link;
            links; live stream; livestream; meet; meeting; moderated by; name; news; note; on; on zoom; online;
            organisation; organised by; organization; organized by; overview; paper; article; participate; past; pin;
            poster; presented by; previous; profile; questions; register; remote; seminar; seminar series; series;
            starts; subscribe; summary; talk; talk by; teams; theme; topic; type; university; url; what; via zoom;
            video; virtual; webex; webinar; who; with; workshop; zoom
        """
    )
)
