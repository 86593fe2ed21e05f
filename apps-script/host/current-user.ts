/** The e-mail address; blank where Google does not tell it. With the scopes that Planfold asks for, it throws. */
export function currentUser(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
