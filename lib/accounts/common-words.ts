/** Short or French words that passwords are made of, and that the list of common passwords (8 letters or more) lacks. */
export const commonWords = new Set(
  `abcdef abc123 admin administrateur adresse amour anniversaire azerty azertyuiop bonjour cabinet chocolat chouchou coucou
  dragon doudou famille football france gmail hello iloveyou infirmier infirmiere invite jetaime letmein licorne login loulou
  maison mailiz marseille medecin medimail mercredi messagerie monkey motdepasse mssante nicolas officine orange ordinateur
  papillon pass password passe pharma pharmacie pharmacien pharmacienne poupee preparateur princesse qwerty qwertz sante
  secret secretaire secretariat securite soleil test utilisateur vacances welcome balorg`.split(/\s+/),
);
