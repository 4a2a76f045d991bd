-- What somebody asked last in a channel, so that the next question may point back at it. Rows go soon after they are over.
CREATE TABLE conversation (
    channel_id INTEGER NOT NULL,                                 -- Discord's, of a direct channel too
    person_id  INTEGER NOT NULL,                                 -- Discord's
    server_id  INTEGER NOT NULL,                                 -- whose talks the answer was about
    body       TEXT NOT NULL,                                    -- JSON: the question, and what the answer rested on
    asked_at   TEXT NOT NULL,
    PRIMARY KEY (channel_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_by_time ON conversation (asked_at);

-- The server that somebody used last, which tells whose talks a direct message is about. Kept only where there are several.
CREATE TABLE visit (
    person_id INTEGER PRIMARY KEY,                               -- Discord's
    server_id INTEGER NOT NULL,
    at        TEXT NOT NULL
) STRICT;
CREATE INDEX visit_by_time ON visit (at);
