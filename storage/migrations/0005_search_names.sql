-- People are found under their other names too.
CREATE TRIGGER search_alias_inserted AFTER INSERT ON speaker_alias BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('given', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_alias_deleted AFTER DELETE ON speaker_alias BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('given', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_alias_updated AFTER UPDATE ON speaker_alias BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('speaker', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('given', old.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('speaker', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) VALUES ('given', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
