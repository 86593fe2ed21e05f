/** The e-mail address; blank where Google does not tell it, as with the scopes that Planfold asks for. */
export function currentUser(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
