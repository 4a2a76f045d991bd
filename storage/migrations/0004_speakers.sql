-- People: what organizers say of them stands above what their talks say, and the newest talk above the older ones.
-- `affiliation` and `bio` are what is shown, kept right by the triggers below whoever writes: edited, else of the newest
-- talk that states one, else said elsewhere, such as in a list of papers. An edited '' shows nothing.
ALTER TABLE speaker ADD COLUMN edited_affiliation TEXT;
ALTER TABLE speaker ADD COLUMN edited_bio TEXT;
ALTER TABLE speaker ADD COLUMN said_affiliation TEXT;
ALTER TABLE speaker ADD COLUMN said_bio TEXT;
ALTER TABLE talk_speaker ADD COLUMN bio TEXT;                    -- as the talk's announcement had it

UPDATE speaker SET said_affiliation = affiliation;
-- Until now only the bio that came last was kept, and not with which talk: it is taken for that of the newest one.
UPDATE talk_speaker SET bio = (SELECT bio FROM speaker WHERE id = talk_speaker.speaker_id)
WHERE talk_id = (SELECT talk.id FROM talk_speaker AS given JOIN talk ON talk.id = given.talk_id
    WHERE given.speaker_id = talk_speaker.speaker_id ORDER BY talk.starts_at DESC, talk.id DESC LIMIT 1);
UPDATE speaker SET said_bio = bio WHERE id NOT IN (SELECT speaker_id FROM talk_speaker);

-- Other names of a person: those that they had before, and those of profiles that were merged into theirs.
CREATE TABLE speaker_alias (
    server_id   INTEGER NOT NULL REFERENCES server,
    folded_name TEXT NOT NULL,
    name        TEXT NOT NULL,
    speaker_id  INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
    PRIMARY KEY (server_id, folded_name)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_alias_by_speaker ON speaker_alias (speaker_id);

-- The words under which a person is looked up (seminar/people.py), Han also as it is read in letters.
CREATE TABLE speaker_word (
    server_id  INTEGER NOT NULL,
    word       TEXT NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
    PRIMARY KEY (server_id, word, speaker_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaker_word_by_speaker ON speaker_word (speaker_id, word);

-- All words that names ever had, from both ends: for what is misspelled, or stands inside a word.
CREATE TABLE name_word (
    word     TEXT PRIMARY KEY,
    reversed TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_end ON name_word (reversed, word);

-- Whose words are still to be found out, whoever wrote the name.
CREATE TABLE speaker_unread (
    speaker_id INTEGER PRIMARY KEY,
    server_id  INTEGER NOT NULL
) STRICT;
CREATE INDEX speaker_unread_by_server ON speaker_unread (server_id);
INSERT INTO speaker_unread (speaker_id, server_id) SELECT id, server_id FROM speaker;

CREATE TRIGGER speaker_named AFTER INSERT ON speaker BEGIN
    DELETE FROM speaker_word WHERE speaker_id = new.id;
    INSERT INTO speaker_unread (speaker_id, server_id) VALUES (new.id, new.server_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER speaker_renamed AFTER UPDATE OF id, server_id, name ON speaker
WHEN (old.id, old.server_id, old.name) IS NOT (new.id, new.server_id, new.name)
BEGIN
    DELETE FROM speaker_word WHERE speaker_id IN (old.id, new.id);
    INSERT INTO speaker_unread (speaker_id, server_id) VALUES (new.id, new.server_id)
        ON CONFLICT DO UPDATE SET server_id = excluded.server_id;
END;
CREATE TRIGGER speaker_forgotten AFTER DELETE ON speaker BEGIN
    DELETE FROM speaker_word WHERE speaker_id = old.id;
    DELETE FROM speaker_alias WHERE speaker_id = old.id;
    DELETE FROM speaker_unread WHERE speaker_id = old.id;
END;
CREATE TRIGGER speaker_alias_inserted AFTER INSERT ON speaker_alias BEGIN
    INSERT INTO speaker_unread (speaker_id, server_id) VALUES (new.speaker_id, new.server_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER speaker_alias_deleted AFTER DELETE ON speaker_alias BEGIN
    INSERT INTO speaker_unread (speaker_id, server_id) SELECT id, server_id FROM speaker WHERE id = old.speaker_id
        ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER speaker_alias_moved AFTER UPDATE ON speaker_alias BEGIN
    INSERT INTO speaker_unread (speaker_id, server_id)
        SELECT id, server_id FROM speaker WHERE id IN (old.speaker_id, new.speaker_id) ON CONFLICT DO NOTHING;
END;

-- What talks say of a person, the newest first, else what was said elsewhere.
CREATE VIEW speaker_stated AS SELECT
    speaker.id,
    coalesce((
        SELECT talk_speaker.affiliation FROM talk_speaker JOIN talk ON talk.id = talk_speaker.talk_id
        WHERE talk_speaker.speaker_id = speaker.id AND talk_speaker.affiliation IS NOT NULL
        ORDER BY talk.starts_at DESC, talk.id DESC LIMIT 1), said_affiliation) AS affiliation,
    coalesce((
        SELECT talk_speaker.bio FROM talk_speaker JOIN talk ON talk.id = talk_speaker.talk_id
        WHERE talk_speaker.speaker_id = speaker.id AND talk_speaker.bio IS NOT NULL
        ORDER BY talk.starts_at DESC, talk.id DESC LIMIT 1), said_bio) AS bio
FROM speaker;
-- What is shown of a person, as it has to be.
CREATE VIEW speaker_known AS SELECT
    speaker.id,
    nullif(coalesce(edited_affiliation, speaker_stated.affiliation), '') AS affiliation,
    nullif(coalesce(edited_bio, speaker_stated.bio), '') AS bio
FROM speaker JOIN speaker_stated ON speaker_stated.id = speaker.id;

-- A row that is written with what is shown, and nothing else, has said it elsewhere.
CREATE TRIGGER speaker_said AFTER INSERT ON speaker
WHEN (new.affiliation, new.bio) IS NOT (NULL, NULL) BEGIN
    UPDATE speaker SET said_affiliation = coalesce(new.said_affiliation, new.affiliation),
        said_bio = coalesce(new.said_bio, new.bio)
    WHERE id = new.id;
END;
CREATE TRIGGER speaker_said_anew AFTER UPDATE OF edited_affiliation, edited_bio, said_affiliation, said_bio ON speaker
BEGIN
    UPDATE speaker SET (affiliation, bio) = (SELECT affiliation, bio FROM speaker_known WHERE id = new.id)
    WHERE id = new.id AND (affiliation, bio) IS NOT (SELECT affiliation, bio FROM speaker_known WHERE id = new.id);
END;
CREATE TRIGGER talk_speaker_said AFTER INSERT ON talk_speaker
WHEN (new.affiliation, new.bio) IS NOT (NULL, NULL) BEGIN
    UPDATE speaker SET (affiliation, bio) = (SELECT affiliation, bio FROM speaker_known WHERE id = new.speaker_id)
    WHERE id = new.speaker_id;
END;
CREATE TRIGGER talk_speaker_unsaid AFTER DELETE ON talk_speaker
WHEN (old.affiliation, old.bio) IS NOT (NULL, NULL) BEGIN
    UPDATE speaker SET (affiliation, bio) = (SELECT affiliation, bio FROM speaker_known WHERE id = old.speaker_id)
    WHERE id = old.speaker_id;
END;
CREATE TRIGGER talk_speaker_said_anew AFTER UPDATE ON talk_speaker BEGIN
    UPDATE speaker SET (affiliation, bio) = (SELECT affiliation, bio FROM speaker_known WHERE id = speaker.id)
    WHERE id IN (old.speaker_id, new.speaker_id);
END;
CREATE TRIGGER talk_moved AFTER UPDATE OF starts_at ON talk WHEN old.starts_at IS NOT new.starts_at BEGIN
    UPDATE speaker SET (affiliation, bio) = (SELECT affiliation, bio FROM speaker_known WHERE id = speaker.id)
    WHERE id IN (SELECT speaker_id FROM talk_speaker WHERE talk_id = new.id);
END;
CREATE TRIGGER talk_forgotten AFTER DELETE ON talk BEGIN
    UPDATE speaker SET (affiliation, bio) = (SELECT affiliation, bio FROM speaker_known WHERE id = speaker.id)
    WHERE id IN (SELECT speaker_id FROM talk_speaker WHERE talk_id = old.id);
END;

-- Papers that were read and not yet saved: private to whoever brought them.
CREATE TABLE paper_draft (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,                -- never used again: old buttons name it
    server_id  INTEGER NOT NULL,
    speaker_id INTEGER NOT NULL,
    author_id  INTEGER NOT NULL,
    body       TEXT NOT NULL,                                    -- JSON array of papers
    created_at TEXT NOT NULL,
    saved      INTEGER NOT NULL DEFAULT 0 CHECK (saved IN (0, 1))
) STRICT;
