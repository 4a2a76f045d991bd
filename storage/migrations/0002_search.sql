-- What can be found by words. Rows hold folded words (seminar/words.py), so the plainest tokenizer is the right one;
-- rowids are those of talk, paper and speaker. `scope` holds marks such as §s1 (server), §r1 (series), §p1 (person),
-- §y2026, §m202610 and §rec (there is a recording); `initials` what the words may be shortened to.
CREATE VIRTUAL TABLE search_talk USING fts5 (
    scope, title, people, series, abstract, about, more, initials, tokenize = 'porter ascii', detail = column
);
CREATE VIRTUAL TABLE search_paper USING fts5 (
    scope, title, people, abstract, initials, tokenize = 'porter ascii', detail = column
);
CREATE VIRTUAL TABLE search_speaker USING fts5 (
    scope, name, affiliation, bio, works, initials, tokenize = 'porter ascii', detail = column
);

-- The words of a server with the number of its talks, papers and speakers that hold them.
CREATE TABLE search_word (
    server_id INTEGER NOT NULL,
    word      TEXT NOT NULL,
    stem      TEXT NOT NULL,
    reversed  TEXT,                                  -- of words of letters, whose misspellings are understood
    talk      INTEGER NOT NULL,
    paper     INTEGER NOT NULL,
    speaker   INTEGER NOT NULL,
    PRIMARY KEY (server_id, word)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_word_by_stem ON search_word (server_id, stem);
CREATE INDEX search_word_by_end ON search_word (server_id, reversed) WHERE reversed IS NOT NULL;

-- How many of each are indexed.
CREATE TABLE search_size (
    server_id INTEGER PRIMARY KEY,
    talk      INTEGER NOT NULL,
    paper     INTEGER NOT NULL,
    speaker   INTEGER NOT NULL
) STRICT;

-- Short forms that a talk or a paper explains itself: "low-rank adaptation (LoRA)", the long form in stems.
CREATE TABLE search_acronym (
    kind      TEXT NOT NULL,
    id        INTEGER NOT NULL,
    short     TEXT NOT NULL,
    long      TEXT NOT NULL,
    server_id INTEGER NOT NULL,
    PRIMARY KEY (kind, id, short)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_acronym_by_short ON search_acronym (server_id, short, long);
CREATE INDEX search_acronym_by_long ON search_acronym (server_id, long, short);

-- What has to be indexed anew, whoever wrote it. `talk`, `paper` and `speaker` are one row each; `given` is all that a
-- speaker gave or wrote, `series` all talks of a series, `talks`, `papers` and `speakers` everything there is: these
-- are worked off from `after` on, so that no change has to list what it touches.
CREATE TABLE search_queue (
    kind    TEXT NOT NULL CHECK (kind IN ('talk', 'paper', 'speaker', 'given', 'series', 'talks', 'papers', 'speakers')),
    id      INTEGER NOT NULL,
    after   INTEGER NOT NULL DEFAULT -9223372036854775808,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
-- In a new file there is nothing yet, and what comes is noted by the triggers.
INSERT INTO search_queue (kind, id) SELECT 'talks', 0 WHERE EXISTS (SELECT 1 FROM talk);
INSERT INTO search_queue (kind, id) SELECT 'papers', 0 WHERE EXISTS (SELECT 1 FROM paper);
INSERT INTO search_queue (kind, id) SELECT 'speakers', 0 WHERE EXISTS (SELECT 1 FROM speaker);

CREATE TRIGGER search_talk_inserted AFTER INSERT ON talk BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_talk_deleted AFTER DELETE ON talk BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', old.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_talk_updated AFTER UPDATE OF
    id, server_id, series_id, starts_at, title, venue, link, meeting_id, passcode, abstract, contact, tags ON talk
WHEN (old.id, old.server_id, old.series_id, old.starts_at, old.title, old.venue, old.link, old.meeting_id, old.passcode,
        old.abstract, old.contact, old.tags)
    IS NOT (new.id, new.server_id, new.series_id, new.starts_at, new.title, new.venue, new.link, new.meeting_id,
        new.passcode, new.abstract, new.contact, new.tags)
BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', old.id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('talk', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;
-- A person's row holds the titles of what they gave.
CREATE TRIGGER search_talk_retitled AFTER UPDATE OF title, link, meeting_id, passcode ON talk
WHEN (old.title, old.link, old.meeting_id, old.passcode) IS NOT (new.title, new.link, new.meeting_id, new.passcode)
BEGIN
    INSERT INTO search_queue (kind, id) SELECT 'speaker', speaker_id FROM talk_speaker WHERE talk_id = new.id
        ON CONFLICT (kind, id) DO NOTHING;
END;

CREATE TRIGGER search_talk_speaker_inserted AFTER INSERT ON talk_speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', new.talk_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_talk_speaker_deleted AFTER DELETE ON talk_speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', old.talk_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_talk_speaker_updated AFTER UPDATE ON talk_speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', old.talk_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('talk', new.talk_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;

CREATE TRIGGER search_material_inserted AFTER INSERT ON material BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', new.talk_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_material_deleted AFTER DELETE ON material BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', old.talk_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_material_updated AFTER UPDATE OF talk_id, kind, title ON material BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('talk', old.talk_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('talk', new.talk_id) ON CONFLICT (kind, id) DO NOTHING;
END;

CREATE TRIGGER search_series_updated AFTER UPDATE OF key, name, venue, link, meeting_id, passcode ON series
WHEN (old.key, old.name, old.venue, old.link, old.meeting_id, old.passcode)
    IS NOT (new.key, new.name, new.venue, new.link, new.meeting_id, new.passcode)
BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('series', new.id)
        ON CONFLICT (kind, id) DO UPDATE SET after = excluded.after;
END;

CREATE TRIGGER search_speaker_inserted AFTER INSERT ON speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_speaker_deleted AFTER DELETE ON speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_speaker_updated AFTER UPDATE OF id, server_id, name, affiliation, bio ON speaker
WHEN (old.id, old.server_id, old.name, old.affiliation, old.bio)
    IS NOT (new.id, new.server_id, new.name, new.affiliation, new.bio)
BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('given', new.id)
        ON CONFLICT (kind, id) DO UPDATE SET after = excluded.after;
END;

CREATE TRIGGER search_paper_inserted AFTER INSERT ON paper BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('paper', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_paper_deleted AFTER DELETE ON paper BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('paper', old.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_paper_updated AFTER UPDATE OF id, server_id, title, abstract ON paper BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('paper', old.id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('paper', new.id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) SELECT 'speaker', speaker_id FROM paper_speaker WHERE paper_id = new.id
        ON CONFLICT (kind, id) DO NOTHING;
END;

CREATE TRIGGER search_paper_speaker_inserted AFTER INSERT ON paper_speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('paper', new.paper_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_paper_speaker_deleted AFTER DELETE ON paper_speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('paper', old.paper_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_paper_speaker_updated AFTER UPDATE ON paper_speaker BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('paper', old.paper_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('paper', new.paper_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
