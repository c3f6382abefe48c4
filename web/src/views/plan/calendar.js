/**
 * A plan as a calendar file (RFC 5545): a day-long event for each step, the same bytes every time.
 * @param {{ id: string, title: string, from: string, to: string, note?: string }[]} events  dates as 2026-12-01; the last day is not part of it
 */
export function calendar(events) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//BPO Explorer//Plan//EN',
    ...events.flatMap(({ id, title, from, to, note }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${compact(from)}@bpo-explorer`,
      `DTSTAMP:${compact(from)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      ...(to > from ? [`DTEND;VALUE=DATE:${compact(to)}`] : []),
      `SUMMARY:${escaped(title)}`,
      ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).join('\r\n').concat('\r\n');
}

/** @param {string} date */
const compact = (date) => date.replaceAll('-', '');

/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** A line holds 75 octets; what goes on begins with a space. @param {string} line @returns {string[]} */
function folded(line) {
  const parts = [''];
  let size = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (size + octets > 75) {
      parts.push(' ');
      size = 1;
    }
    parts[parts.length - 1] += letter;
    size += octets;
  }
  return parts;
}
