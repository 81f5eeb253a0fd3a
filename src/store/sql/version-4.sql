ALTER TABLE records ADD COLUMN drawer TEXT NOT NULL DEFAULT '[]'; -- JSON: choices for the other CVs
ALTER TABLE records ADD COLUMN versions TEXT NOT NULL DEFAULT '[]'; -- JSON: CVs as they were, oldest first
