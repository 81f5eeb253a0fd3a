UPDATE records SET preparation = :preparation WHERE client = :client
