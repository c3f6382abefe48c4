/** @import { Entry } from './index.js' */

/** What is bought, and what kinds of it there are. @type {Entry[]} */
export const work = [
  {
    id: 'bpo',
    term: 'Business process outsourcing (BPO)',
    text: 'Handing a whole piece of a company’s running work, with its people, methods and results, to another company that does it for a fee. It differs from hiring temporary staff, where you still lead the work, and from buying software, where you still do it. What publishers count as BPO differs: some add IT services, some leave out contact centres, so sizes of the market are only comparable within one scope.',
    sources: ['trade-article-what-is-bpo', 'grand-view-research-business-process-outsourcing'],
    see: ['front-office', 'back-office', 'kpo', 'scope'],
  },
  {
    id: 'front-office',
    term: 'Front office',
    text: 'Work that your customers meet: support by telephone, chat and e-mail, sales calls, order taking, technical help. It has to be staffed when customers call, so queues, languages and hours decide what it costs, and a fall in quality is seen at once.',
    sources: ['trade-article-types-examples-and-benefits', 'whitaker-customer-satisfaction'],
    see: ['back-office', 'erlang-c', 'quality'],
  },
  {
    id: 'back-office',
    term: 'Back office',
    text: 'Work that your customers never see: invoices, payroll, bookkeeping, data entry, claims, HR administration. It can be done at any hour and counted in documents, so it is easier to move and to price by the piece than work that answers a telephone.',
    sources: ['trade-article-types-examples-and-benefits', 'apqc-metric-of-the-month-accounts'],
    see: ['front-office', 'per-transaction'],
  },
  {
    id: 'kpo',
    term: 'Knowledge process outsourcing (KPO)',
    text: 'Handing over work that asks for judgement and training rather than a procedure: research, analysis, engineering, legal drafting, parts of medicine. You buy scarce people more than cheap hours, so pay differs less between places, errors cost more, and the work takes longer to learn.',
    sources: ['kpmg-knowledge-process-outsourcing', 'evalueserve-legal-process-outsourcing-update'],
    see: ['bpo', 'skills', 'learning-curve'],
  },
  {
    id: 'horizontal',
    term: 'Horizontal work',
    text: 'A function that every company has and that looks much the same in all of them: payroll, accounts payable, customer service. Many providers compete for it, benchmarks exist, and moving from one provider to another is possible.',
    sources: ['designrush-what-does-bpo-stand-for'],
    see: ['vertical', 'back-office'],
  },
  {
    id: 'vertical',
    term: 'Vertical, or industry-specific, work',
    text: 'Work that only exists in one industry: insurance claims, medical billing, mortgage files, airline revenue accounting. The provider has to know the trade and its rules. There are fewer of them, and leaving one is harder.',
    sources: ['drbillingservice-medical-billing-percentage', 'jm-financial-healthcare-bpo-report'],
    see: ['horizontal', 'exit'],
  },
  {
    id: 'scope',
    term: 'Scope of an estimate',
    text: 'What a publisher counted: which services, which countries, which buyers, at list or at paid prices. Two figures with different scopes cannot be compared, averaged or subtracted. The Market view only pools estimates of one scope, and draws the others apart.',
    sources: ['grand-view-research-business-process-outsourcing', 'gartner-competitive-landscape'],
    see: ['consensus', 'claim-check'],
  },
];
