/**
 * The word that every text of the sample programme carries which a customer must not see: unearned mysteries, hidden
 * achievements before their first count, and system achievements. A page that shows it has leaked.
 */
export const secretWord = 'nightjar';
