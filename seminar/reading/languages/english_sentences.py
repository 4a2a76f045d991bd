"""The sentences of English announcements: how they greet, tell who speaks about what, and end."""

from seminar.reading.languages.vocabulary import split_phrases

GREETINGS = split_phrases(
    """
        dear; hi; hello; good morning; good afternoon; greetings; hey; colleagues; dear all
    """
)
CLOSINGS = split_phrases(
    """
        welcome to the first; welcome to this; welcome to our; welcome to the next; welcome to another;
        see who is interested; submit an event; 0 people are; all are welcome; all welcome; everyone is welcome;
        everybody is welcome; all are cordially invited; how to find us; how to get here; how to get there;
        getting here;
        we look forward; looking forward; we hope you; i hope you; i hope to see; hope you can; we hope to see;
        hope to see; see you; please join us; please feel free;
        please forward; feel free; to unsubscribe; unsubscribe; to be removed from; messages sorted by;
        previous message; next message; posted on; posted in; posted by; posted:; tagged; filed under;
        bookmark the; skip to; related; you may also; like loading; join on your computer; click here to join;
        download teams; or call in; user activity; no recent activity; event details; about this event; view map;
        free event; tickets at; tickets are; tickets available; tickets from; tickets can; powered by;
        required attendees; optional attendees; show time as; meeting status; recurrence;
        i'm interested; book now; save to; sign in; log in; leave a comment; comments; home;
        next part; you are receiving this; you received this; copyright; ©; add to calendar;
        add to google calendar; share this; back to top; back to; read more; click here; all interested;
        this talk is open; this talk is free; this lecture is free; this lecture is open; the lecture is free;
        the lecture is open; the talk is free; the talk is open; admission is free; free admission;
        read more about; open to the public; free and open; light refreshments; refreshments will; lunch will;
        coffee and; snacks will; pizza will; all times; the talk will be recorded; this talk will be recorded;
        to subscribe; the seminar will be recorded; please note; last updated; last modified; thanks; thank you;
        export; download; print; attachments; tell a friend; join the mailing; more information;
        for more information; for more details; for further; please contact; if you would like; if you have;
        add to your; if you wish; if you are interested; no registration; registration is; please register;
        this event; this seminar; this talk is part; the talk is part; this talk is hosted; sponsored by;
        supported by; organized by; organised by; hosted by
    """
)
FAREWELLS = split_phrases(
    """
        best; best regards; best wishes; kind regards; warm regards; regards; sincerely; cheers;
        with best wishes; with best regards; yours sincerely; all the best; many thanks; warmly;
        on behalf of the organizers; on behalf of the organisers; yours; cordially; warmest regards;
        best wishes and; with kind regards; respectfully; see you; hope to see you; until then; till then; take care
    """
)
PERSON_VERBS = split_phrases(
    """
        is; was; has; received; obtained; earned; joined; holds; works; worked; completed; studied; leads;
        serves; did; graduated; specializes; specialises; currently; studies; grew; became; had; got; finished;
        directs; teaches; conducts; develops; will be; retired; served; taught; trained; edits; chairs; heads;
        coordinates; co-founded; specialised; specialized; pursued; publishes
    """
)
ANNOUNCES = split_phrases(
    """
        will defend; defends the; pleased to; delighted to; happy to; excited to; glad to; honoured to;
        honored to; pleasure to; invite;
        invites; invited; invitation; join us; agreed to give; takes place; take place; see below; titled; entitled;
        welcome you; is hosting; is giving; next speaker;
        reminder; will be giving; will be speaking
    """
)
SPEAKS = split_phrases(
    """
        will give; will be giving; will defend; will be defending; defends; will speak; will be speaking;
        will present; will be presenting; will talk;
        will deliver; will join; will visit; will discuss; will tell; will address; will lecture; will introduce;
        will be visiting; volunteered to; has volunteered; kindly agreed; kindly offered; kindly jumped in;
        jumped in;
        steps in; stepped in; has kindly; jumps in; agreed to; has agreed to; will be here; will be our guest;
        is our guest;
        is giving; is speaking; is presenting; is our speaker; is our next speaker; is visiting; gives; presents;
        speaks; talks about; is at group meeting; will be our speaker; delivers; is going to; is coming;
        will share; will explore; will argue; will read; is ill; is sick; fell ill; cannot come; can't make it;
        had to cancel; has to cancel; is unable to; visits us; joins us; is here; is here on; will be here;
        is in town; will be with us; is with us; takes us; will take us;
        is stopping by; will stop by; stops by; is dropping by; will drop by; drops by; is coming by; will come by;
        is doing a talk; is doing a lecture; will be doing a talk; does a talk; gives us; is doing the talk;
        is walking us; will walk us; is taking us; is talking us; is telling us; tells us; reads from;
        is reading from; will be reading; is doing a practice; will do a practice; is practising; is practicing;
            is rehearsing; is doing a dry run
    """
)
GIVES = split_phrases(
    """
        it is the turn of; it's the turn of; talk by; lecture by; seminar by; presentation by; colloquium by;
        webinar by; session by; given by;
        presented by; delivered by; talk from; talk with; lecture from; lecture with; webinar with; seminar with;
        seminar from; session with; a talk from; paper by; led by; conversation with; hear from; speaker is;
        speaker will be; speaker this week is; speaker today is; speaker for this week is; guest is;
        guest speaker is; next speaker is; has for its speaker; has as its speaker; have as our speaker;
        have for our speaker; has as speaker; have as speaker; this week:; today's speaker is; speaker this term is
    """
)
WELCOMES = split_phrases(
    """
            welcome; welcoming; welcomes; host; hosting; to have; invited; joined by; introduce;
            introducing; announce; present; next up; next up:; hosts; join; walks us through; presented by;
            feature; featuring; features; guest speaker; our speaker; listen to; hear; brings back; brings us;
            brings you; brings together; we have; we will have; we are having; we'll have; bringing back;
            bringing us; bringing you; have with us; with us is; evening with; afternoon with; morning with
        """
)
TITLED = split_phrases(
    """
        titled; title; entitled; called; title remains; title is unchanged; phd thesis; doctoral thesis; his thesis;
        her thesis; their thesis; his dissertation; her dissertation; their dissertation; phd dissertation;
        topic; talk on; talking about; speak on; speaking on; speak about;
        speaking about; talk about; lecture on; discuss; present; presenting; title is; title of the talk is;
        title of his talk is; title of her talk is; title of their talk is; topic is; under the title;
        with the title; presents; will present; defend the thesis; the thesis; the dissertation; a dissertation;
        defend the dissertation;
        about; telling us about; tell us about; is walking us through; will walk us through; is taking us through;
        will take us through; takes us through; as his subject; as her subject; as their subject; for his subject;
        for her subject; as his topic; as her topic; as their topic; by the name of; goes by the name;
        on the topic of; paper entitled
    """
)
TALK_WORDS = split_phrases("talk; lecture; seminar; colloquium; presentation; starts; start; begins; begin")
