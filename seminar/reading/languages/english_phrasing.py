"""The small words and set phrases of English around names, titles, days and hours."""

from seminar.reading.languages.vocabulary import Phrasing, number_phrases, split_phrases

PHRASING = Phrasing(
    and_words=split_phrases("and"),
    or_words=split_phrases("or"),
    with_words=split_phrases("with"),
    by_words=split_phrases("by"),
    of_words=split_phrases("of"),
    about_words=split_phrases("on; about"),
    articles=split_phrases("the"),
    indefinite_articles=split_phrases("a; an"),
    never_last=split_phrases(
        """
            of; for; the; and; in; to; with; on; from; by; at; as; via; a; an; or; into; using; between; toward;
            towards; its; their; our; whose
        """
    ),
    at_hour=split_phrases("at"),
    from_hour=split_phrases("from"),
    through=split_phrases("to; through; until; till"),
    begins=split_phrases("start; starts; begins"),
    past_words=split_phrases(
        """
            since; founded; established; began; begun; started; inception; inaugurated; born; won; awarded;
            received; published
        """
    ),
    next_words=split_phrases("next; up next; coming up; coming soon"),
    weeks=split_phrases("week"),
    same_hours=split_phrases("same time; same hour"),
    same_places=split_phrases("same place"),
    habits=split_phrases(
        """
            each; every; always; daily; usually; normally; generally; regularly; typically; weekly
        """
    ),
    ordinals=number_phrases("first; second; third", first=1),
    many_talks=split_phrases(
        """
            talks; lectures; seminars; sessions; meetings; events; presentations; colloquia; evenings
        """
    ),
    performs=split_phrases(
        """
            reads from; reads; is reading from; will read from; will be reading from; discusses; talks about;
            talks on; speaks about; speaks on; presents; introduces; launches; in conversation about; in
            conversation on; lectures on
        """
    ),
    works=split_phrases(
        """
            review; reviews; book; books; novel; novels; film; films; documentary; movie; album; monograph; report;
            exhibition; article; articles; volume; memoir; essay; essays; collection; poem; poems; bestseller;
            podcast
        """
    ),
    hosted_by=split_phrases(
        """
            chaired by; moderated by; hosted by; facilitated by; introduced by; organized by; organised by;
            sponsored by
        """
    ),
    hosting=split_phrases("host; moderat; introduc; coord; interview"),
    answers=split_phrases(
        """
            commentary; comment; comments; response; responses; discussion; introduction; remarks
        """
    ),
    coauthored=split_phrases(
        """
            joint with; joint work with; jointly with; jointly work with; based on work with;
            based on joint work with; in collaboration with
        """
    ),
    invited_by=split_phrases(
        """
            invited by; hosted by; who is invited by; who is hosted by; who was invited by; who was hosted by;
            as a guest invited by; as a guest hosted by; at invitation of; at the invitation of; on invitation of;
            on the invitation of; as a guest of; as guest of
        """
    ),
    jurors=split_phrases("examiner; supervisor"),
    jury_parts=split_phrases("advisor; opponent; chair; committee chair; external examiner; internal examiner"),
    defences=split_phrases(
        """
            thesis defence; thesis defense; phd defence; phd defense; doctoral defence; doctoral defense; viva; viva
            voce; public defence; public defense; inaugural lecture; farewell lecture
        """
    ),
    online=split_phrases(
        """
            online; on-line; virtual; virtually; hybrid; remote; remotely; webinar; webcast; livestream;
            livestreamed; live-stream; live-streamed; live stream; live streamed
        """
    ),
    in_person=split_phrases(
        """
            in person; in-person; on site; on-site; onsite; on campus; on-campus; face to face; face-to-face
        """
    ),
    only_here=split_phrases(
        """
            in person only; in-person only; only in person; only in-person; no zoom; no stream; no streaming;
            no live stream; no live streaming; no livestream; no livestreaming; no online option; no broadcast;
            without zoom; without stream; without streaming; without live stream; without live streaming;
            without livestream; without livestreaming; without online option; without broadcast; not streamed;
            not live streamed; not livestreamed; not on zoom; not broadcast; not be streamed; not be live streamed;
            not be livestreamed; not be on zoom; not be broadcast
        """
    ),
    in_tongues=split_phrases("in english; in german; in french; in spanish; in italian"),
    reasons=split_phrases("due to; owing to; because of; because"),
    fare=split_phrases(
        """
            reception; receptions; refreshment; refreshments; drink; drinks; wine; nibbles; coffee; tea; lunch;
            lunches; dinner; pizza; snack; snacks; biscuits; cookies; cake; sandwiches; bagels; donuts; doughnuts;
            beer; cocktail; cocktails; canapes; canapés; buffet; breakfast; food
        """
    ),
    streets=split_phrases("street; road; avenue; av.; boulevard; square"),
    trails=split_phrases("you are here; your location; breadcrumb; breadcrumbs"),
    site_feet=split_phrases(
        """
            all rights reserved; equal opportunity employer; equal opportunity institution; equal
            opportunity university; equal opportunity educator; an equal opportunity; affirmative action;
            terms of use; cookie settings; cookie policy; privacy statement
        """
    ),
    pages=split_phrases(
        """
            blog; home; homepage; website; index; news; event; events; talks; seminar; seminars; calendar; schedule;
            archive; about; agenda; event detail; event details
        """
    ),
    menus=split_phrases(
        """
            menu; main menu; navigation; main navigation; search; skip to main content; skip to content; login; log
            in; sign in; about us; people; our people; team; members; staff; faculty; students; alumni; research;
            teaching; education; courses; study; study with us; undergraduate; graduate; admissions; apply;
            departments; projects; publications; resources; software; library; intranet; vacancies; jobs; careers;
            open positions; outreach; media; press; contact; contact us; directory; visit; visit us; giving; donate;
            support us; quick links; useful links; links; follow us; share; share this; share this event; facebook;
            twitter; linkedin; instagram; youtube; bluesky; mastodon; whatsapp; email; print; subscribe; newsletter;
            faq; help; accessibility; cookies; cookie policy; privacy; privacy policy; privacy notice; legal; terms
            of use; imprint; sitemap; site map; copyright; feedback; back to top; back to all events; all events; add
            to calendar; english; events calendar
        """
    ),
    open_hours=split_phrases(
        """
            opening hours; opening times; office hours; office times; visiting hours; visiting times; business hours;
            library hours; museum hours; gallery hours
        """
    ),
    credits=split_phrases(
        """
            written by; words; text; photo; photos; picture; image; text and photo; text and photos; text & photos
        """
    ),
    offices=split_phrases(
        """
            dean; vice-dean; rector; vice-rector; director; chair; chairman; chairperson; head of
            department; secretary; president
        """
    ),
    earlier=split_phrases("prev; previous; previous month; back; earlier"),
    later=split_phrases("next; next month; later; forward"),
    afterwards=split_phrases("afterwards; afterward; after; after that; then; before; beforehand"),
    deadline_heads=split_phrases("deadlines; upcoming deadlines; important deadlines; due dates; dates and deadlines"),
    mail_subjects=split_phrases("subject; re"),
    second_halves=split_phrases(
        """
            evidence; insights; lessons; notes on; reflections on; perspectives; findings; results from;
            experiences; observations; thoughts on; some; towards; toward; the case of; a case study; case
            studies; a study; an analysis; new evidence; theory and; an answer; a look at; a history of; a
            short history
        """
    ),
    stands_in=split_phrases(
        """
            steps in; stepping in; stepped in; step in; jumps in; jump in; fills the slot; fill the slot; at
            short notice
        """
    ),
    instead_of=split_phrases(
        """
            replaces; replacing; instead of; in place of; in lieu of; standing in for; stands in for; steps
            in for; stepping in for; filling in for; fills in for; jumping in for; jumps in for;
            substituting for; substitutes for; swaps with; swapping with; taking the place of; takes the
            place of
        """
    ),
    last_ones=split_phrases(
        """
            before that; last year; last year's; last month; last month's; last week; last week's; last term; last
            term's; last semester; last semester's; last season; last season's; last time; last talk; last
            lecture; last seminar; last speaker; last meeting; previous talk; previous lecture; previous
            seminar; previous speaker; previous meeting; previous session; past lecture; past talk; our
            last; our previous; has now appeared; has already taken place; already took place; was given;
            were given
        """
    ),
    day_numbers=number_phrases(
        """
            first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth;
            thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth;
            twenty-first; twenty-second; twenty-third; twenty-fourth; twenty-fifth; twenty-sixth;
            twenty-seventh; twenty-eighth; twenty-ninth; thirtieth; thirty-first
        """,
        first=1,
    ),
    enrolments=split_phrases(
        """
            applications; application; nominations; submissions; enrolment; enrollment; registration;
            booking; bookings; ticket sales; tickets; early bird; the call
        """
    ),
    enrolling=split_phrases(
        """
            open; opens; close; closes; closed; due; end; ends; begin; begins; start; starts; go on sale;
            accepted
        """
    ),
    mail_heads=split_phrases("from; sent; to; cc; bcc; reply-to"),
    mail_days=split_phrases("date; sent"),
    mail_writers=split_phrases("from; sender"),
)
