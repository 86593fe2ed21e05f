/** The e-mail address; blank where Google withholds it. With Planfold's scopes, getEffectiveUser throws. */
export function currentUser(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return '';
  }
}
