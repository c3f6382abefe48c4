/** Texts of embedding that snippets carry, too. */
export const titles = {
  savings: 'What outsourcing customer support would save',
  'savings-accounting': 'What outsourcing accounting would save',
  risk: 'How sure the saving from outsourcing is',
  where: 'Where customer support for the United States is best done',
  market: 'How big the outsourcing market is, and who says so',
};
