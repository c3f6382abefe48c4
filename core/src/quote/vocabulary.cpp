#include "vocabulary.hpp"

#include <array>

// The words of the trade and what they stand for. All of it is this project's judgement: quotes are written
// as providers please, and no standard names their lines. A longer phrase wins over a shorter one within it.
namespace bpo::quote {
namespace {

constexpr std::array kTopics{
    // The service itself.
    Topic{
        "service_price", "Price of the service", Item::provider_fee, false,
        "rate card|hourly rate*|hourly fee*|agent rate*|billing rate*|bill rate*|blended rate*|base rate|"
        "base fee*|base price|base charge|base cost|daily rate*|day rate*|monthly rate*|monthly fee*|"
        "monthly charge*|monthly price|monthly cost|monthly retainer|management charge per fte|unit price*|"
        "unit rate*|service fee*|service charge*|service price*|fixed fee*|fixed price*|flat fee*|flat rate*|"
        "retainer|time and materials|time and material|subscription fee*|rate per|price per|fee per|cost "
        "per|charge per|per seat rate|production hour*|"
        "productive hour*|billable hour*|logged in hour*|login hour*|talk time|handle time|handling fee*|"
        "processing fee*|fully loaded rate|all in rate|all in price|all inclusive rate|total|grand total|"
        "rates start|prices start|percentage of collections|of collections|of net collections|"
        "of monthly collections|package|plan|tier"},
    Topic{"staff", "People by the hour or month", Item::provider_fee, true,
          "agent*|representative*|csr|csrs|associate*|developer*|engineer*|software develop*|software "
          "engineer*|"
          "programmer*|architect*|tester*|qa engineer*|qa tester*|designer*|analyst*|accountant*|bookkeeper*|"
          "clerk*|specialist*|consultant*|virtual assistant*|assistant*|technician*|translator*|annotator*|"
          "coder*|biller*|fte*|seat*|resource*|service*|support|processing|answering|help desk|service desk|"
          "bookkeeping|payroll|payslip*|invoice*|claim*|ticket*|call|calls|chat*|email*|contact*|"
          "transaction*|document*|page*|record*|rate*|price*|fee*|charge*|cost*"},
    Topic{"provider_management", "The provider's management and quality checks", Item::provider_fee, false,
          "account manager*|account management|dedicated account manager|project manager*|project management|"
          "programme manager*|program manager*|program management|programme management|management fee*|"
          "operations manager*|delivery manager*|service delivery manager*|team lead*|team manager*|"
          "supervisor*|supervision|quality assurance|quality assurance analyst*|qa|qa analyst*|"
          "quality monitor*|quality analyst*|quality control|workforce management|wfm|reporting|dashboards|"
          "scrum master*|product manager*"},

    // What makes the fee differ from the rate card.
    Topic{
        "minimum", "Minimum commitment", Item::minimum, false,
        "minimum*|monthly minimum*|volume commitment*|committed volume*|volume guarantee*|guaranteed volume*|"
        "guaranteed hour*|guaranteed minimum*|take or pay|min commitment|min volume|commitment of|"
        "volume band*|dead band|deadband|reduced resource credit|rrc|additional resource charge|arc"},
    Topic{
        "price_rises", "Indexation, cost-of-living adjustment", Item::price_rises, false,
        "cola|cost of living*|indexation|indexed|index linked|price increase*|price adjustment*|price rise*|"
        "rate increase*|rate adjustment*|rates increase*|prices increase*|fees increase*|annual increase*|"
        "annual adjustment*|annual uplift|yearly uplift|yearly increase*|uplift of|price review*|rate "
        "review*|"
        "price revision*|rate revision*|price escalat*|rate escalat*|annual "
        "escalat*|escalator|inflation*|cpi|"
        "rpi|cpih|consumer price index|retail price index|rates rise|prices rise|fees rise|rates go up|wage "
        "increase*|minimum wage*|rates fixed for|prices fixed for|price* held|rates held|"
        "price lock*|rate lock*|rates are fixed|prices are fixed|price guarantee*|firm for"},
    Topic{"currency", "Currency", Item::currency, false,
          "exchange rate*|currency|currencies|fx|foreign exchange|forex|hedg*|in us dollar*|in usd|in euro*|"
          "in eur|in gbp|in pounds*|in sterling|in local currency"},

    // Outside the fee.
    Topic{"overtime", "Overtime, nights, weekends, holidays", Item::additional_fees, false,
          "overtime|holiday*|public holiday*|bank holiday*|weekend*|after hours|out of hours|after hour|"
          "night shift*|night premium|night rate*|night differential*|shift differential*|shift "
          "premium*|premium|premiums|"
          "shift allowance*|premium hour*|saturday*|sunday*|rush|expedited|urgent"},
    Topic{"pass_through", "Telephony, licences and other pass-through", Item::additional_fees, false,
          "telephony|telecom*|toll free*|toll charge*|long distance|call charge*|phone line*|phone number*|"
          "dialler*|dialer*|ivr|voip|license*|licence*|software|software licen*|software subscription*|"
          "crm|technology fee*|technology charge*|technology cost*|platform fee*|seat licen*|hosting|postage|"
          "mailing|equipment|hardware|workstation*|laptop*|pass through*|passed through|third party|"
          "third party cost*|third party tool*|connectivity|bandwidth|vpn|subscriptions|out of "
          "pocket*|expenses|"
          "disbursement*|printing|infrastructure|clearinghouse*|storage"},
    Topic{"change_requests", "Changes, extras and work out of scope", Item::additional_fees, false,
          "change request*|change order*|change control|scope change*|changes in scope|out of scope|"
          "outside scope|outside the scope|outside of scope|additional work|additional hour*|additional "
          "service*|"
          "additional minute*|additional ticket*|additional call*|additional transaction*|additional user*|"
          "additional employee*|additional invoice*|additional report*|additional fee*|additional charge*|"
          "additional cost*|additional request*|ad hoc|special project*|special request*|"
          "customization*|customisation*|custom report*|custom work|custom development|extras|extra work|"
          "extra hour*|extra charge*|extra fee*|add on*|addon*|overage*|excess usage|excess minute*|"
          "excess call*|excess ticket*|surcharge*|rework|correction*"},

    // The client's own, which some providers quote nonetheless.
    Topic{"governance", "Governance", Item::governance, false,
          "governance|contract management|vendor management|steering committee"},
    Topic{"retained", "Retained team", Item::retained, false,
          "retained team|retained organisation|retained organization|subject matter expert*|sme|smes"},
    Topic{"client_supervision", "Supervision by the client", Item::client_supervision, false,
          "client supervis*|your supervis*|client side manag*|client management time"},
    Topic{
        "travel", "Travel", Item::travel, false,
        "travel*|travel expenses|travel costs|travel and expenses|travel and accommodation|airfare*|flights|"
        "accommodation|lodging|hotel*|per diem*|site visit*|onsite visit*|on site visit*|trip|trips"},
    Topic{"severance", "Severance and staff transfer", Item::severance, false,
          "severance|redundanc*|tupe|staff transfer*|transfer of staff|rebadg*"},
    Topic{"stranded", "Idle desks and systems", Item::stranded, false,
          "stranded|idle desk*|idle seat*|lease exit|decommission*"},
    Topic{"selection", "Choosing the provider", Item::selection, false,
          "vendor selection|due diligence|legal fee*|tender cost*|site selection"},

    // The rest of what a provider may charge.
    Topic{
        "replacement", "Replacement and backfill of leavers", Item::replacement, false,
        "backfill*|attrition|replacement|replacements|replacement guarantee|free replacement|staff turnover|"
        "agent turnover|replace*"},
    Topic{"ai_run", "Automated contacts", Item::ai_run, false,
          "ai|chatbot*|bot|bots|voicebot*|voice bot*|automation|automated resolution*|automated contact*|"
          "automated chat*|automated conversation*|rpa|robotic*|virtual agent*|generative ai|ai agent*|"
          "ai resolution*"},
    Topic{"knowledge_transfer", "Knowledge transfer and transition", Item::knowledge_transfer, false,
          "knowledge transfer*|kt|transition|transitions|transition fee*|transition cost*|transition phase|"
          "transition management|transition manager|process mapping|process documentation|sop|sops|handover*|"
          "hand over|shadowing|job shadow*|discovery"},
    Topic{"parallel_run", "Parallel run", Item::parallel_run, false,
          "parallel run*|parallel operation*|parallel processing|parallel pay run*|parallel payroll*|"
          "parallel test*|dual running|dual run*|double running|in parallel"},
    Topic{"slow_start", "Ramp and stabilisation", Item::slow_start, false,
          "ramp|ramps|ramp up*|ramping|rampup|nesting|learning curve|hypercare|hyper care|"
          "stabilization|stabilisation|go live support|early life support"},
    Topic{"provider_training", "Training of the provider's people", Item::provider_training, false,
          "training|trainings|trainer*|trainee*|classroom|agent certification|induction|upskill*|bootcamp"},
    Topic{"setup", "Setup, implementation and integration", Item::setup, false,
          "setup*|setup fee*|setup cost*|set up*|set up fee*|set up cost*|setting "
          "up|implementation*|onboarding*|one time fee*|one time charge*|one off fee*|"
          "one off charge*|initial fee*|initial charge*|initial cost*|activation*|mobilisation|"
          "mobilization|kick off|kickoff|launch fee*|integration*|system configuration|configuration|"
          "installation|start up fee*|startup fee*|start up cost*|startup cost*|joining fee*|enrollment fee*|"
          "recruitment|recruiting|recruitment fee*|recruiting fee*|recruiter*|hiring fee*|sourcing fee*|"
          "data migration|migration*|clean up*|cleanup*|catch up*|programming|scripting|script development"},
    Topic{"events", "Leaving early, exit and liability", Item::events, false,
          "termination*|early termination*|early exit|exit|exit fee*|exit assistance|exit plan|"
          "reverse transition|transition out|cancellation*|cancel|break fee*|break clause|wind down|"
          "disengagement|liquidated damages|data breach*|indemni*|liability|penalty|penalties|buy "
          "out*|transfer fee*"},

    // What the model has no cost line for.
    Topic{"taxes", "Taxes on the price", std::nullopt, false,
          "tax|taxes|vat|gst|hst|sales tax|withholding*|withholding tax|service tax|duties|plus vat"},
    Topic{"scope", "What is done", std::nullopt, false,
          "tax return*|tax filing*|tax prep*|tax code*|payroll tax*|year end*|tax compliance|call recording|"
          "bank reconciliation*|reconciliation*|denial management|payment posting|claim submission|"
          "accounts payable|accounts receivable"},
    Topic{"terms", "A condition without a cost line", std::nullopt, false,
          "payment term*|payment within|payment due|payable within|net 15|net 30|net 45|net 60|valid "
          "for|valid until|quote valid|offer valid|validity|"
          "contract term|contract length|contract period|contract duration|initial term|minimum term|"
          "minimum contract*|no contract*|long term contract*|long term commitment|notice|notice period|"
          "days notice|sla|slas|service level*|service credit*|sla credit*|discount*|volume discount*|"
          "auto renew*|renew*|billed monthly|invoiced monthly|billed weekly|billing cycle|deposit|"
          "confidential*|nda|payable in advance|paid in advance|prepaid|upfront payment"},
};

constexpr std::array kMarks{
    MarkRow{Standing::excluded,
            "excluding|excludes|exclude|excl|exclusive of|except for|except|not including|does not include|"
            "do not include|doesn ' t include|don ' t include|does not cover|do not cover|not covered|"
            "not included|items not included|exclusions|exclusion|not in scope|client provides|"
            "client to provide|to be provided by the client|net of",
            "not included|not be included|is excluded|are excluded|excluded|exclusive|is not part of|"
            "are not part of|not part of|not covered|not in scope|not quoted|not offered|not provided|"
            "to be provided by the client|to be provided by client|provided by client|provided by the "
            "client|provided by customer|client ' s responsibility|"
            "responsibility of the client|client responsibility|by the client|by client|borne by the client|"
            "at client ' s cost|not applicable"},
    MarkRow{Standing::included,
            "including|includes|include|incl|inclusive of|what ' s included|included|covers|covering|"
            "comprises|comes with",
            "included|is included|are included|is already included|inclusive|built in|bundled|"
            "part of the price|in the price|in the rate|in the fee|covered"},
    MarkRow{Standing::waived,
            "free|no|zero|waived|waive|we waive|waiver of|complimentary|no additional|without any|"
            "no charge for|no cost for|there is no|there are no|no extra|do not charge|does not charge|"
            "don ' t charge|never charge",
            "waived|is waived|are waived|waiver|free|free of charge|for free|no charge|at no charge|"
            "without charge|at no cost|at no extra cost|at no additional cost|no extra charge|"
            "no additional charge|at no extra charge|at no additional charge|no cost|on us|n / c|nil|"
            "none|complimentary|not required|not charged|not billed"},
    MarkRow{Standing::named, "",
            "billed separately|charged separately|quoted separately|invoiced separately|separately|at cost|"
            "at actual cost|at actuals|as incurred|on request|upon request|tbd|to be determined|to be agreed|"
            "to be quoted|at extra cost|is extra|are extra|as extra|cost extra|costs extra|extra|optional|"
            "on a pass through basis"},
};

constexpr std::array kLanguages{
    LanguageRow{"German",
                "und|der|das|fuer|fur|nicht|mit|ohne|zzgl|inkl|exkl|je|bei|wird|werden|einmalig|einmalige|"
                "monatlich|stunde|stunden|monat|jahr|kosten|preis|preise|stundensatz|einrichtung|schulung|"
                "enthalten|gebuhr|gebuhren|mwst|mitarbeiter|angebot|leistung|leistungen|reisekosten|eine|ein|"
                "von|zum|zur|sind|ist|im|auf"},
    LanguageRow{"French",
                "le|les|et|du|une|avec|sans|pour|heure|heures|mois|frais|inclus|incluse|compris|hors|prix|"
                "tarif|tarifs|mise|mensuel|annuel|taux|horaire|sont|aux|sur|chaque|ttc|ht"},
    LanguageRow{"Spanish",
                "por|para|con|sin|hora|horas|mes|meses|ano|precio|precios|costo|coste|costos|tarifa|"
                "tarifas|incluido|incluida|incluye|incluyen|impuestos|capacitacion|formacion|agente|agentes|"
                "mensual|configuracion|y|del"},
    LanguageRow{"Portuguese",
                "sem|hora|horas|preco|precos|custo|custos|taxa|taxas|mensal|incluso|inclui|"
                "treinamento|implantacao|nao|por|agente|uma|dos|das|ao"},
    LanguageRow{"Italian",
                "il|gli|di|che|senza|ora|ore|mese|prezzo|prezzi|costo|costi|tariffa|incluso|inclusa|compreso|"
                "formazione|mensile|della|delle|sono|iva|canone"},
    LanguageRow{"Dutch",
                "het|een|voor|zonder|uur|uren|maand|prijs|prijzen|kosten|inbegrepen|eenmalig|"
                "maandelijks|niet|opleiding|exclusief|inclusief|btw|wordt|zijn"},
    LanguageRow{"Polish",
                "nie|oraz|dla|bez|miesiecznie|godzina|godzine|koszt|koszty|cena|ceny|oplata|szkolenie|"
                "wdrozenie|zawiera|netto"},
};

constexpr std::string_view kEnglish =
    "the|and|of|for|our|your|you|we|is|are|not|with|without|to|from|each|at|or|if|be|will|any|this|that|by|"
    "on|as|"
    "it|all|included|including|includes|excluding|excluded|fee|fees|rate|price|cost|charge|charges|hour|"
    "hourly|month|"
    "monthly|year|per|only|extra|free|waived|no";

}  // namespace

std::span<const Topic> topics() {
  return kTopics;
}

std::span<const MarkRow> mark_table() {
  return kMarks;
}

std::span<const LanguageRow> language_table() {
  return kLanguages;
}

std::string_view english_words() {
  return kEnglish;
}

}  // namespace bpo::quote
