"""The tables as SQL, a block a migration. What a table holds is said beside it, and SQLite keeps those comments.

Times are ISO 8601 text in UTC, which sorts as it reads; lists and evidence are JSON. The file is for reading too. No
secret is stored: neither the URL of a channel nor the headers of a source.
"""

POLLING = """
CREATE TABLE sources (
    name TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    kind TEXT NOT NULL,
    every_seconds REAL,                 -- null: adaptive
    tags TEXT NOT NULL,                 -- JSON list
    country TEXT,
    full_text TEXT NOT NULL,
    enabled INTEGER NOT NULL,           -- 0: no longer configured
    added_at TEXT NOT NULL,
    title TEXT,                         -- as its feed calls itself
    next_poll_at TEXT NOT NULL,
    interval_seconds REAL NOT NULL,
    etag TEXT,
    last_modified TEXT,
    body_hash TEXT,
    polled_at TEXT,
    first_ok_at TEXT,                   -- null: its baseline is still to come
    last_ok_at TEXT,
    last_new_at TEXT,
    failures INTEGER NOT NULL DEFAULT 0,    -- in a row
    failing_since TEXT,
    failure TEXT,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sources_due ON sources (next_poll_at) WHERE enabled;

CREATE TABLE polls (                    -- a log: the last hundred of each source
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL REFERENCES sources (name),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,              -- feed, unchanged, failed
    failure TEXT,
    detail TEXT NOT NULL,
    entries INTEGER NOT NULL,
    new INTEGER NOT NULL,
    revised INTEGER NOT NULL
) STRICT;
CREATE INDEX polls_of_source ON polls (source, id);

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,           -- canonical: its identity
    link TEXT,                          -- as it was shown
    source TEXT NOT NULL REFERENCES sources (name),
    lang TEXT,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    text TEXT,                          -- null: not read, or unreadable
    published_at TEXT NOT NULL,
    undated INTEGER NOT NULL,           -- 1: published_at is when it was first seen
    first_seen_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,    -- as its publisher changed it
    version INTEGER NOT NULL DEFAULT 1,     -- counts a text that arrived, too
    muted TEXT,                         -- why it can never alert
    read TEXT NOT NULL,                 -- unneeded, wanted, done, failed
    read_attempts INTEGER NOT NULL DEFAULT 0,
    read_due_at TEXT,
    read_at TEXT,
    read_quality TEXT,
    read_failure TEXT,
    read_detail TEXT NOT NULL DEFAULT '',
    unjudged_since TEXT,                -- null: judged as it is now
    text_hash TEXT,
    copy_of INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    story TEXT REFERENCES stories (id)
) STRICT;
CREATE INDEX articles_unread ON articles (read_due_at) WHERE read = 'wanted';
CREATE INDEX articles_unjudged ON articles (unjudged_since, published_at, id) WHERE unjudged_since IS NOT NULL;
CREATE INDEX articles_first_seen ON articles (first_seen_at);
CREATE INDEX articles_text ON articles (text_hash) WHERE text_hash IS NOT NULL;
CREATE INDEX articles_copies ON articles (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX articles_story ON articles (story) WHERE story IS NOT NULL;

CREATE TABLE sightings (                -- this entry of this source showed us that article
    source TEXT NOT NULL REFERENCES sources (name),
    guid TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    url TEXT NOT NULL,                  -- canonical
    twin TEXT,                          -- host and hash of title and text
    content TEXT NOT NULL,              -- hash of what was shown last
    first_seen_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (source, guid)
) STRICT, WITHOUT ROWID;
CREATE INDEX sightings_article ON sightings (article);
CREATE INDEX sightings_url ON sightings (url);
CREATE INDEX sightings_twin ON sightings (twin) WHERE twin IS NOT NULL;

CREATE TABLE revisions (                -- what an article said before
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    text TEXT,
    replaced_at TEXT NOT NULL,
    PRIMARY KEY (article, version)
) STRICT, WITHOUT ROWID;
"""

JUDGING = """
CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    headline TEXT NOT NULL,             -- of the article that opened it
    opened_at TEXT NOT NULL
) STRICT;

CREATE TABLE verdicts (                 -- what the rules said of a version of an article
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    at TEXT NOT NULL,
    rules TEXT NOT NULL,                -- JSON list of those that fired
    judgement TEXT NOT NULL,            -- JSON: matches with mentions, near misses, entities, refusals
    copy_of INTEGER,
    story TEXT,
    withheld TEXT NOT NULL,             -- JSON list: what was not told, and why
    PRIMARY KEY (article, version)
) STRICT, WITHOUT ROWID;
"""

DELIVERING = """
CREATE TABLE channels (
    name TEXT PRIMARY KEY,
    enabled INTEGER NOT NULL            -- 0: no longer configured
) STRICT;

CREATE TABLE notifications (            -- the outbox: one message for one channel
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channels (name),
    state TEXT NOT NULL,                -- pending, leased, sent, parked
    notice TEXT,                        -- JSON; null: it tells its alerts
    created_at TEXT NOT NULL,
    next_at TEXT NOT NULL,
    leased_at TEXT,                     -- null while it is leased: who leased it is gone
    attempts INTEGER NOT NULL DEFAULT 0,
    repeat INTEGER NOT NULL DEFAULT 0,  -- 1: an earlier attempt may have arrived
    answer TEXT NOT NULL DEFAULT ''     -- what the peer said last
) STRICT;
CREATE INDEX notifications_pending ON notifications (channel, id) WHERE state = 'pending';
CREATE INDEX notifications_leased ON notifications (id) WHERE state = 'leased';

CREATE TABLE alerts (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,                 -- new, update
    channel TEXT NOT NULL,
    story TEXT NOT NULL REFERENCES stories (id),
    article INTEGER NOT NULL REFERENCES articles (id),
    severity TEXT NOT NULL,
    headline TEXT NOT NULL,
    raised_at TEXT NOT NULL,
    content TEXT NOT NULL,              -- JSON: all that it says
    notification INTEGER NOT NULL REFERENCES notifications (id)
) STRICT;
CREATE INDEX alerts_article ON alerts (article);
CREATE INDEX alerts_story ON alerts (story);
CREATE INDEX alerts_notification ON alerts (notification);
CREATE INDEX alerts_raised ON alerts (raised_at);

CREATE TABLE deliveries (               -- each attempt to send
    id INTEGER PRIMARY KEY,
    notification INTEGER NOT NULL REFERENCES notifications (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,              -- sent, retry, permanent, ambiguous
    detail TEXT NOT NULL                -- what the peer said
) STRICT;
CREATE INDEX deliveries_notification ON deliveries (notification);
CREATE INDEX deliveries_channel ON deliveries (channel, id);
"""

STORIES = """
CREATE TABLE memory (                   -- what judging keeps in mind of an article, for two weeks
    id INTEGER PRIMARY KEY,             -- in the order of the verdicts
    article INTEGER NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
    samples BLOB NOT NULL,              -- fingerprint.sample of its text: unsigned 32-bit numbers, little-endian
    traits TEXT                         -- JSON; null: no rule fired
) STRICT;

CREATE TABLE story_edits (              -- what a person changed, in order; the articles are moved along with it
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,                 -- split, merge
    article INTEGER REFERENCES articles (id) ON DELETE SET NULL,    -- of a split: which left its story
    story TEXT NOT NULL,                -- which it left, or which was merged into the other
    into_story TEXT NOT NULL
) STRICT;

ALTER TABLE verdicts ADD COLUMN reason TEXT NOT NULL DEFAULT '';    -- why the article is in its story
"""

SIGHT = """
ALTER TABLE sources ADD COLUMN whole_at TEXT;               -- when its document came whole last
ALTER TABLE sources ADD COLUMN distrusted INTEGER NOT NULL DEFAULT 0;   -- 1: it said unchanged, and it was not
ALTER TABLE sources ADD COLUMN lull_seconds REAL;           -- its longest usual silence
ALTER TABLE sources ADD COLUMN turnover_seconds REAL;       -- the shortest time in which half of it is replaced
ALTER TABLE sources ADD COLUMN shown INTEGER;               -- entries in its last document
ALTER TABLE sources ADD COLUMN fewest REAL;                 -- the least that is usual
ALTER TABLE sources ADD COLUMN by_link INTEGER NOT NULL DEFAULT 0;      -- 1: its guids do not last
CREATE INDEX sources_polled ON sources (polled_at) WHERE enabled;

CREATE TABLE troubles (                 -- what kept us from seeing, a row a spell
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,              -- a source; of a platform its domain
    trouble TEXT NOT NULL,              -- failing, blocked, emptied, shrunk, silent; platform, network
    since TEXT NOT NULL,
    detail TEXT NOT NULL,
    told_at TEXT,
    over_at TEXT,                       -- null: it goes on
    settled_at TEXT,                    -- when its end was told
    outage INTEGER REFERENCES troubles (id) ON DELETE SET NULL  -- the platform or network trouble that it is part of
) STRICT;
CREATE INDEX troubles_of_subject ON troubles (subject) WHERE over_at IS NULL OR settled_at IS NULL;
CREATE INDEX troubles_since ON troubles (since);

CREATE TABLE gaps (                     -- when no entry of a source was known any more
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL REFERENCES sources (name),
    since TEXT NOT NULL,                -- when it was seen before
    until TEXT NOT NULL,
    found INTEGER NOT NULL,             -- entries that pages with earlier ones brought
    filled INTEGER NOT NULL             -- 1: they reached back to what was known
) STRICT;
CREATE INDEX gaps_until ON gaps (until);

CREATE TABLE watches (                  -- when the daemon was at work
    id INTEGER PRIMARY KEY,
    since TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT;
"""

THREADS = """
CREATE TABLE threads (                  -- the message that told a story first on a channel
    story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    notification INTEGER NOT NULL REFERENCES notifications (id) ON DELETE CASCADE,
    reference TEXT NOT NULL,            -- as the peer calls it
    PRIMARY KEY (story, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX threads_notification ON threads (notification);

ALTER TABLE notifications ADD COLUMN taken TEXT NOT NULL DEFAULT '[]';  -- JSON list: recipients who have it
"""

AILMENTS = """
CREATE TABLE ailments (                 -- what kept the daemon from its work and was told, a row a spell
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                 -- unstored, stuck, unpolled, unanswered, unparsed, unjudged, unjudgeable …
    channel TEXT,                       -- null: it is not of one channel
    since TEXT NOT NULL,
    detail TEXT NOT NULL,
    told_at TEXT NOT NULL,
    over_at TEXT                        -- null: it goes on
) STRICT;
CREATE INDEX notifications_parked ON notifications (next_at) WHERE state = 'parked';
"""

HOLDING = """
ALTER TABLE notifications ADD COLUMN held TEXT;         -- quiet_hours, digest, group, rate_limit; null: by nothing
ALTER TABLE notifications ADD COLUMN grouping TEXT NOT NULL DEFAULT '';     -- the labels of its group
ALTER TABLE notifications ADD COLUMN digest TEXT;       -- JSON: what stands above the alerts that it tells together

CREATE TABLE silences (                 -- what is muted for a while, and why
    id INTEGER PRIMARY KEY,
    match TEXT NOT NULL,                -- JSON: label to value
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    because TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX silences_until ON silences (until);

CREATE TABLE holds (                    -- why an alert was told later, or (silence) not at all
    alert TEXT NOT NULL REFERENCES alerts (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,               -- quiet_hours, digest, group, rate_limit, silence
    until TEXT NOT NULL,
    at TEXT NOT NULL,
    detail TEXT NOT NULL,
    silence INTEGER REFERENCES silences (id),
    PRIMARY KEY (alert, reason, until)
) STRICT, WITHOUT ROWID;
CREATE INDEX holds_silence ON holds (silence) WHERE silence IS NOT NULL;

CREATE INDEX deliveries_at ON deliveries (channel, at);

CREATE TABLE told (                     -- when a group was told last on a channel, and for when its last digest was
    channel TEXT NOT NULL,
    what TEXT NOT NULL,                 -- digest, or the labels of a group
    at TEXT NOT NULL,
    PRIMARY KEY (channel, what)
) STRICT, WITHOUT ROWID;
"""

GAPS = """
ALTER TABLE sources ADD COLUMN resume_at TEXT;      -- the page with which to go on filling its last gap
ALTER TABLE sources ADD COLUMN resumes INTEGER NOT NULL DEFAULT 0;
"""

RESEMBLANCE = """
ALTER TABLE verdicts ADD COLUMN resemblance TEXT;   -- JSON: the story that was most like it; null: not decided by that
"""
