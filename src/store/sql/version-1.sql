CREATE TABLE clients (
    id INTEGER PRIMARY KEY,
    created INTEGER NOT NULL, -- milliseconds since 1970
    updated INTEGER NOT NULL  -- last change of anything but answers, which have their own time
) STRICT;

CREATE TABLE records (
    client INTEGER PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
    profile TEXT NOT NULL, -- JSON
    cv TEXT NOT NULL,      -- JSON
    seed INTEGER NOT NULL DEFAULT 0,
    questionnaire TEXT,
    position TEXT
) STRICT;

CREATE TABLE answers (
    client INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL, -- JSON with its kind
    millis INTEGER,       -- from showing the question to the answer
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (client, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;
