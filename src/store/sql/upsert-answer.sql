INSERT INTO answers (client, question, answer, millis, answered_at)
VALUES (:client, :question, :answer, :millis, :now)
ON CONFLICT (client, question) DO UPDATE
SET answer = excluded.answer, millis = excluded.millis, answered_at = excluded.answered_at
