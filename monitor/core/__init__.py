"""The decisions, as functions of what they are given: no clock, chance, network, database, log or file in here."""
