ALTER TABLE records ADD COLUMN preparation TEXT NOT NULL DEFAULT '{}'; -- JSON: plan, examples, wishes
