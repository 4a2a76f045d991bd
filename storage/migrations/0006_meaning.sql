-- What talks and papers are about as vectors (bot/meaning/); empty unless that search is switched on. `name` is the
-- model, and `changes` grows with each batch of vectors, so that every process notices what another one wrote.
CREATE TABLE meaning_model (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    name    TEXT NOT NULL,
    changes INTEGER NOT NULL DEFAULT 0
) STRICT;

-- `digest` is that of the text: what is saved without another title or abstract keeps its vector.
CREATE TABLE meaning_vector (
    kind      TEXT NOT NULL CHECK (kind IN ('talk', 'paper')),
    id        INTEGER NOT NULL,
    server_id INTEGER NOT NULL,
    model     TEXT NOT NULL,
    digest    TEXT NOT NULL,
    vector    BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX meaning_vector_by_server ON meaning_vector (server_id, kind);

-- What has to be read anew, whoever wrote it; nothing is noted before the search was switched on for the first time.
CREATE TABLE meaning_queue (
    kind TEXT NOT NULL CHECK (kind IN ('talk', 'paper')),
    id   INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER meaning_talk_inserted AFTER INSERT ON talk WHEN EXISTS (SELECT 1 FROM meaning_model) BEGIN
    INSERT INTO meaning_queue (kind, id) VALUES ('talk', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER meaning_talk_deleted AFTER DELETE ON talk WHEN EXISTS (SELECT 1 FROM meaning_model) BEGIN
    INSERT INTO meaning_queue (kind, id) VALUES ('talk', old.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER meaning_talk_updated AFTER UPDATE OF id, server_id, title, abstract ON talk
WHEN (old.id, old.server_id, old.title, old.abstract) IS NOT (new.id, new.server_id, new.title, new.abstract)
    AND EXISTS (SELECT 1 FROM meaning_model)
BEGIN
    INSERT INTO meaning_queue (kind, id) VALUES ('talk', old.id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO meaning_queue (kind, id) VALUES ('talk', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;

CREATE TRIGGER meaning_paper_inserted AFTER INSERT ON paper WHEN EXISTS (SELECT 1 FROM meaning_model) BEGIN
    INSERT INTO meaning_queue (kind, id) VALUES ('paper', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER meaning_paper_deleted AFTER DELETE ON paper WHEN EXISTS (SELECT 1 FROM meaning_model) BEGIN
    INSERT INTO meaning_queue (kind, id) VALUES ('paper', old.id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER meaning_paper_updated AFTER UPDATE OF id, server_id, title, abstract ON paper
WHEN (old.id, old.server_id, old.title, old.abstract) IS NOT (new.id, new.server_id, new.title, new.abstract)
    AND EXISTS (SELECT 1 FROM meaning_model)
BEGIN
    INSERT INTO meaning_queue (kind, id) VALUES ('paper', old.id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO meaning_queue (kind, id) VALUES ('paper', new.id) ON CONFLICT (kind, id) DO NOTHING;
END;
