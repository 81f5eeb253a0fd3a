ALTER TABLE records ADD COLUMN sitting TEXT NOT NULL DEFAULT '{}'; -- JSON: form and clocks
ALTER TABLE records ADD COLUMN earlier TEXT NOT NULL DEFAULT '[]'; -- JSON: answers of earlier times, oldest first
