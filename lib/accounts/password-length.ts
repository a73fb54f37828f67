export const minPasswordLength = 12;
const maxPasswordLength = 200;

/** What is wrong with the length of a password somebody chooses, as a French sentence. */
export function passwordLengthProblem(password: string): string | undefined {
  const length = [...password].length;
  if (length === 0) return "Choisissez un mot de passe.";
  if (length < minPasswordLength) {
    return `Ce mot de passe est trop court : il faut ${minPasswordLength} caractères au moins, et il en compte ${length}. Une courte phrase convient très bien.`;
  }
  if (length > maxPasswordLength) return `Un mot de passe comporte ${maxPasswordLength} caractères au plus.`;
  return undefined;
}
