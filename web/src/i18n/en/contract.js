/** @typedef {{ term: string, text: string, given?: string }} Said */

/** The texts of what may be agreed with a provider. */
export const contract = {
  title: 'Contract terms, and what each is worth in your case',
  units:
    'Net present value with the term less without it, one at a time; they do not add up, because they act on each other',
  groups: { price: 'The price', volume: 'More work or less', move: 'The move', end: 'The end' },
  columns: { input: 'Moves', now: 'Worth now', shrinks: 'If the work shrinks', agreed: 'Agreed' },
  /** @param {string} term */
  counted: (term) => `${term}, agreed in your case`,
  otherPricing: 'not in your pricing',
  source: 'Source: worked out here',
  foot: 'What is usual for caps, bands, credits and shares is judgement of this project; your figures go in at the input. A switch turned back finds the default again. ',
  how: {
    heading: 'What a term is worth',
    formula:
      'net present value of your case with the term − net present value of your case without it, everything else as it is',
    shrinks: 'If the work shrinks',
    shrinksIs: 'the same, with the work growing ten points a year more slowly than in your case',
    given: 'Terms that sleep',
    givenIs:
      'a credit is priced with quality counted, a fee for leaving and a notice with an early end counted at its usual chance',
  },
  /** By name. @type {Record<string, Said>} */
  terms: {
    fixed: { term: 'A price held for the whole term', text: 'No part of the price follows pay at the provider.' },
    cap: { term: 'A cap on price rises, 3% a year', text: 'Pay at the provider may rise faster; your price does not.' },
    currency: {
      term: 'Billed in the provider’s currency',
      text: 'You gain while it falls and carry its swings; Risk shows how far those go.',
    },
    productivity: {
      term: 'A yearly gain in productivity, promised',
      text: 'The provider does the same work with fewer hours each year, and the bill follows.',
    },
    changes: {
      term: 'Changes, reports and overtime inside the fee',
      text: 'What else is billed on top of every invoice stays out.',
    },
    credits: {
      term: 'Service credits: 3% of the fee expected, 10% at most',
      text: 'Missed service levels take something off the fee; it makes up for lost quality and is no gain of its own.',
      given: 'Priced with lost quality counted.',
    },
    minimum: {
      term: 'A minimum commitment of 90%',
      text: 'You pay for that much of the agreed volume even if less comes.',
    },
    band: { term: 'A dead band around the agreed volume', text: 'Small ups and downs leave the charge as it is.' },
    reset: {
      term: 'The agreed volume reset every year',
      text: 'Charges follow the work instead of the forecast of the day of signing.',
    },
    gain: {
      term: 'A gain share of 30% for the provider',
      text: 'Of what is saved above the threshold the provider keeps a part.',
    },
    overrun: {
      term: 'A late move at the provider’s cost',
      text: 'Amount: what each month costs in which both teams are paid longer than planned.',
    },
    transfer: {
      term: 'Knowledge transfer not billed',
      text: 'While the provider learns beside your people, you pay only your people.',
    },
    training: { term: 'Training at the provider’s cost', text: 'No fee for each agent who is trained at the start.' },
    people: {
      term: 'The provider takes your people over',
      text: 'Nobody leaves with severance; check what the law and their terms say.',
    },
    leaving: {
      term: 'No fee for leaving early',
      text: 'You may go before the term ends without paying for it.',
      given: 'Priced with an early end counted.',
    },
    notice: {
      term: 'One month’s notice',
      text: 'The fee runs on for one month after you give notice.',
      given: 'Priced with an early end counted.',
    },
  },
  unpriced: {
    title: 'Terms without a price here',
    column: 'Worth',
    none: 'no input of the model',
    /** @type {Record<string, Said>} */
    terms: {
      benchmark: {
        term: 'Benchmark',
        text: 'Every year or two a third party compares the price with the market, and it follows down.',
      },
      audit: {
        term: 'Audit',
        text: 'You, your auditor or your regulator may look at books, systems and floors, with short notice.',
      },
      step: {
        term: 'Step-in',
        text: 'If service fails for long, you or another provider may run it at the first one’s cost.',
      },
      exit: {
        term: 'Help at the end',
        text: 'People, data, documents and a plan for handing over, at day rates agreed now.',
      },
      people: { term: 'Key people', text: 'Named managers stay for a time and are replaced only with your consent.' },
      subcontract: {
        term: 'Subcontractors',
        text: 'Who else may do the work, where, and that every duty goes on to them.',
      },
      liability: {
        term: 'Liability and its cap',
        text: 'What the provider pays if data leaks or work is lost, and what it never limits.',
      },
      property: {
        term: 'What is yours',
        text: 'Data, scripts, knowledge base and trained models stay yours, also what was made during the contract.',
      },
      continuity: { term: 'Continuity', text: 'A second site, tested once a year, and how soon the work is back.' },
    },
  },
};
