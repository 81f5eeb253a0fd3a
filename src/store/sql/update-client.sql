UPDATE clients SET updated = :now WHERE id = :client
