-- Instants are text such as 2026-10-01T14:00:00Z, so that text order is time order. Lengths and offsets are in minutes.

CREATE TABLE server (
    id                INTEGER PRIMARY KEY,          -- Discord's
    zone              TEXT NOT NULL DEFAULT 'UTC',
    channel_id        INTEGER,
    organizer_role_id INTEGER,
    set_up_by         INTEGER                       -- hears of deliveries that failed
) STRICT;

CREATE TABLE person (
    id   INTEGER PRIMARY KEY,                       -- Discord's
    zone TEXT NOT NULL
) STRICT;

CREATE TABLE series (
    id                INTEGER PRIMARY KEY,
    server_id         INTEGER NOT NULL REFERENCES server,
    key               TEXT NOT NULL,
    name              TEXT NOT NULL,
    zone              TEXT NOT NULL,
    weekday           INTEGER CHECK (weekday BETWEEN 0 AND 6),   -- Monday is 0
    start             TEXT,                                      -- HH:MM, local
    length            INTEGER NOT NULL CHECK (length BETWEEN 1 AND 1440),
    venue             TEXT,
    link              TEXT,
    meeting_id        TEXT,
    passcode          TEXT,
    channel_id        INTEGER,
    role_id           INTEGER,
    organizer_role_id INTEGER,
    reminder_offsets  TEXT NOT NULL,                             -- JSON array of minutes
    link_privacy      TEXT NOT NULL CHECK (link_privacy IN ('open', 'button', 'role')),
    language          TEXT NOT NULL,
    organizers        TEXT NOT NULL DEFAULT '[]',                -- JSON array of [name, affiliation]
    archived          INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    UNIQUE (server_id, key)
) STRICT;

CREATE TABLE talk (
    id            INTEGER PRIMARY KEY,
    server_id     INTEGER NOT NULL REFERENCES server,
    series_id     INTEGER NOT NULL REFERENCES series,
    starts_at     TEXT NOT NULL,
    ends_at       TEXT,
    hour_known    INTEGER NOT NULL DEFAULT 1 CHECK (hour_known IN (0, 1)),
    title         TEXT,
    folded_title  TEXT,
    zone          TEXT,
    venue         TEXT,
    link          TEXT,
    meeting_id    TEXT,
    passcode      TEXT,
    abstract      TEXT,
    contact       TEXT,
    language      TEXT,
    tags          TEXT NOT NULL DEFAULT '[]',                    -- JSON array of words
    status        TEXT NOT NULL DEFAULT 'scheduled' CHECK (status IN ('scheduled', 'cancelled')),
    cancel_reason TEXT,
    published_at  TEXT,
    created_by    INTEGER,                                       -- a person's Discord id; missing for imports by the operator
    revision      INTEGER NOT NULL DEFAULT 1,                    -- counts every saved change, so that a stale message is noticed
    CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX talk_by_time ON talk (server_id, starts_at);
CREATE INDEX talk_by_series ON talk (series_id, starts_at);

CREATE TABLE speaker (
    id          INTEGER PRIMARY KEY,
    server_id   INTEGER NOT NULL REFERENCES server,
    name        TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    affiliation TEXT,
    homepage    TEXT,
    bio         TEXT,
    UNIQUE (server_id, folded_name)
) STRICT;

CREATE TABLE talk_speaker (
    talk_id     INTEGER NOT NULL REFERENCES talk ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    speaker_id  INTEGER NOT NULL REFERENCES speaker,
    affiliation TEXT,                                            -- at the time of the talk
    PRIMARY KEY (talk_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX talk_speaker_by_speaker ON talk_speaker (speaker_id);

CREATE TABLE material (
    id       INTEGER PRIMARY KEY,
    talk_id  INTEGER NOT NULL REFERENCES talk ON DELETE CASCADE,
    kind     TEXT NOT NULL CHECK (kind IN ('slides', 'paper', 'poster', 'recording', 'notes')),
    title    TEXT,
    url      TEXT
) STRICT;
CREATE INDEX material_by_talk ON material (talk_id);

CREATE TABLE paper (
    id        INTEGER PRIMARY KEY,
    server_id INTEGER NOT NULL REFERENCES server,
    title     TEXT,
    abstract  TEXT,
    digest    TEXT NOT NULL,                                     -- of title and abstract: the same paper twice is one row
    CHECK (title IS NOT NULL OR abstract IS NOT NULL),
    UNIQUE (server_id, digest)
) STRICT;

CREATE TABLE paper_speaker (
    paper_id   INTEGER NOT NULL REFERENCES paper ON DELETE CASCADE,
    speaker_id INTEGER NOT NULL REFERENCES speaker,
    PRIMARY KEY (paper_id, speaker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_speaker_by_speaker ON paper_speaker (speaker_id);

-- Announcements that were read but not yet saved as talks: private to whoever pasted them.
CREATE TABLE draft (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,                -- never used again: old buttons name it
    server_id  INTEGER NOT NULL,
    series_id  INTEGER NOT NULL REFERENCES series,
    author_id  INTEGER NOT NULL,
    body       TEXT NOT NULL,                                    -- JSON, the form of `read --json`
    created_at TEXT NOT NULL,
    talk_id    INTEGER REFERENCES talk                           -- once it was saved: pressing Save twice makes one talk
) STRICT;

-- The ledger: everything owed to Discord, and everything that was ever sent.
CREATE TABLE delivery (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    token      TEXT NOT NULL,                                    -- nonce of the message and mark within it
    server_id  INTEGER NOT NULL,
    talk_id    INTEGER REFERENCES talk ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('announcement', 'reminder', 'notice', 'update', 'nudge')),
    audience   TEXT NOT NULL,                                    -- channel:ID or person:ID
    due_at     TEXT NOT NULL,
    useless_at TEXT,
    starts_at  TEXT,                                             -- of the talk, as it was when this was planned
    payload    TEXT NOT NULL DEFAULT '{}',                       -- JSON: what the kind needs beside the talk
    state      TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'dropped')),
    try_at     TEXT NOT NULL,                                    -- due_at, or later after a failed attempt
    attempts   INTEGER NOT NULL DEFAULT 0,
    since      TEXT,                                             -- since when Discord may hold this message without our knowing
    settled_at TEXT,
    message_id INTEGER,
    reason     TEXT
) STRICT;
CREATE INDEX delivery_pending ON delivery (try_at) WHERE state = 'pending';
CREATE INDEX delivery_useless ON delivery (useless_at) WHERE state = 'pending' AND useless_at IS NOT NULL;
CREATE INDEX delivery_sending ON delivery (since) WHERE state = 'sending';
CREATE INDEX delivery_by_talk ON delivery (talk_id);
CREATE INDEX delivery_by_server ON delivery (server_id, due_at);
CREATE INDEX delivery_failed ON delivery (server_id, due_at) WHERE state = 'failed';
-- What is asked when a delivery failed: were organizers told, and was the audience reached since?
CREATE INDEX delivery_nudges ON delivery (server_id, due_at) WHERE kind = 'nudge';
CREATE INDEX delivery_reached ON delivery (audience, settled_at) WHERE state = 'sent';

CREATE TABLE history (
    id        INTEGER PRIMARY KEY,
    server_id INTEGER NOT NULL,
    at        TEXT NOT NULL,
    by        INTEGER,                                           -- a person's Discord id; missing for the operator
    verb      TEXT NOT NULL,
    subject   TEXT NOT NULL,                                     -- talk:ID, series:ID or server:ID
    before    TEXT,                                              -- JSON of what changed
    after     TEXT
) STRICT;
CREATE INDEX history_by_subject ON history (server_id, subject, id);

-- Made once with the database: keeps the tokens of one database apart from those of another in the same channel.
CREATE TABLE identity (
    salt TEXT NOT NULL
) STRICT;
INSERT INTO identity (salt) VALUES (lower(hex(randomblob(8))));
