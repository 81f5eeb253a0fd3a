INSERT INTO records (client, profile, cv) VALUES (:client, :profile, :cv)
