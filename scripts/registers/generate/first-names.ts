import type { Random } from "./random";
import { Weighted } from "./weighted";

const women = `Marie Nathalie Isabelle Sylvie Catherine Françoise Valérie Christine Céline Sandrine Stéphanie Véronique
Sophie Julie Émilie Aurélie Camille Laura Sarah Claire Anne Hélène Élodie Mélanie Caroline Virginie Delphine Audrey
Pauline Marion Mathilde Lucie Charlotte Léa Manon Chloé Juliette Anaïs Amandine Florence Brigitte Martine Monique
Dominique Corinne Laurence Agnès Béatrice Cécile Élisabeth Karine Laëtitia Magali Muriel Nadège Nadia Noémie Odile
Patricia Perrine Sabrina Séverine Sonia Solène Alice Alix Amina Aïcha Bérénice Blandine Clémence Coralie Estelle Eva
Fatima Gaëlle Inès Jeanne Justine Leïla Lise Louise Maëlle Margaux Marine Myriam Ophélie Priscilla Rachel Romane Yasmine
Anne-Marie Marie-Claude Anne-Sophie Marie-Laure Marie-Christine`;

const men = `Jean Pierre Michel Philippe Alain Nicolas Christophe Laurent Frédéric Stéphane Thomas Julien David Éric
Olivier Sébastien Alexandre Antoine Guillaume Vincent François Patrick Christian Daniel Bernard Pascal Thierry Bruno
Jérôme Mathieu Benjamin Maxime Romain Florian Quentin Hugo Lucas Paul Louis Arthur Jules Gabriel Adrien Anthony Arnaud
Aurélien Baptiste Benoît Cédric Clément Cyril Damien Denis Didier Emmanuel Étienne Fabien Fabrice Franck Gaël Gérard
Gilles Grégory Hervé Jacques Jérémy Joël Jonathan Karim Kévin Ludovic Marc Martin Mehdi Mohamed Nassim Pascal Rémi Régis
Samuel Serge Simon Sylvain Tanguy Théo Tristan Valentin Victor Xavier Yann Yves Jean-Pierre Jean-Marc Jean-Luc
Jean-François Pierre-Yves`;

const list = (names: string) => new Weighted(names.split(/\s+/), (_, rank) => 1 / (rank + 12));
const womenByUse = list(women);
const menByUse = list(men);

/** A given name, with its accents. */
export function firstName(random: Random, isWoman: boolean): string {
  return (isWoman ? womenByUse : menByUse).draw(random);
}
