INSERT INTO clients (created, updated) VALUES (:now, :now)
