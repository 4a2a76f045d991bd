-- A biography may quote how to join any talk of its person, and their other talks are found by its words as well: when a
-- person gets a way to join, all that they gave is looked at anew, so that nothing is found by it.
CREATE TRIGGER search_talk_speaker_joined AFTER INSERT ON talk_speaker BEGIN
    INSERT INTO search_queue (kind, id) SELECT 'given', new.speaker_id
        FROM talk JOIN series ON series.id = talk.series_id
        WHERE talk.id = new.talk_id AND coalesce(talk.link, talk.meeting_id, talk.passcode, series.link,
                series.meeting_id, series.passcode) IS NOT NULL
            AND EXISTS (SELECT 1 FROM talk_speaker AS other JOIN speaker ON speaker.id = other.speaker_id
                WHERE other.speaker_id = new.speaker_id AND other.talk_id <> new.talk_id
                    AND coalesce(other.bio, speaker.bio) IS NOT NULL)
        ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_talk_speaker_moved AFTER UPDATE OF talk_id, speaker_id ON talk_speaker
WHEN (old.talk_id, old.speaker_id) IS NOT (new.talk_id, new.speaker_id)
BEGIN
    INSERT INTO search_queue (kind, id) VALUES ('given', new.speaker_id) ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_talk_rejoined AFTER UPDATE OF series_id, link, meeting_id, passcode ON talk
WHEN (old.series_id, old.link, old.meeting_id, old.passcode)
    IS NOT (new.series_id, new.link, new.meeting_id, new.passcode)
BEGIN
    INSERT INTO search_queue (kind, id) SELECT 'speaker', speaker_id FROM talk_speaker WHERE talk_id = new.id
        ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) SELECT 'given', speaker_id FROM talk_speaker WHERE talk_id = new.id
        ON CONFLICT (kind, id) DO NOTHING;
END;
CREATE TRIGGER search_series_rejoined AFTER UPDATE OF link, meeting_id, passcode ON series
WHEN (old.link, old.meeting_id, old.passcode) IS NOT (new.link, new.meeting_id, new.passcode)
BEGIN
    INSERT INTO search_queue (kind, id) SELECT DISTINCT 'speaker', speaker_id
        FROM talk JOIN talk_speaker ON talk_speaker.talk_id = talk.id WHERE talk.series_id = new.id
        ON CONFLICT (kind, id) DO NOTHING;
    INSERT INTO search_queue (kind, id) SELECT DISTINCT 'given', speaker_id
        FROM talk JOIN talk_speaker ON talk_speaker.talk_id = talk.id WHERE talk.series_id = new.id
        ON CONFLICT (kind, id) DO NOTHING;
END;

-- What was indexed before may hold such words.
INSERT INTO search_queue (kind, id) SELECT 'talks', 0 WHERE EXISTS (SELECT 1 FROM talk)
    ON CONFLICT (kind, id) DO UPDATE SET after = excluded.after;
