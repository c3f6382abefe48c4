/**
 * A date as a source gives it, as far as it gives it: "2026", "January 2026", "19 February 2025" in the locale's order.
 * Anything else ("n.d.") is returned as it stands.
 * @param {string} text  ISO 8601: year, year-month or full date
 * @param {string} locale
 */
export function date(text, locale) {
  const shape = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!shape) return text;
  const [, year, month, day] = shape;
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(at);
}
