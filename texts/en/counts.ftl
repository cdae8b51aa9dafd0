### How many of what: the number chooses the form.

count-arms = { $n ->
    [one] { $n } arm
   *[other] { $n } arms
}
count-campaigns = { $n ->
    [one] { $n } campaign
   *[other] { $n } campaigns
}
count-customers = { $n ->
    [one] { $n } customer
   *[other] { $n } customers
}
count-repeat-orders = { $n ->
    [one] { $n } repeat order
   *[other] { $n } repeat orders
}
count-touchpoints = { $n ->
    [one] { $n } touchpoint
   *[other] { $n } touchpoints
}
count-different-paths = { $n ->
    [one] { $n } different path
   *[other] { $n } different paths
}
count-customers-belong = { $n ->
    [one] { $n } customer belongs
   *[other] { $n } customers belong
}
count-customers-who-ordered = { $n ->
    [one] { $n } customer who ordered
   *[other] { $n } customers who ordered
}
count-step-times = { $n ->
    [one] { $n } occurrence
   *[other] { $n } occurrences
}
count-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
count-channels = { $n ->
    [one] { $n } channel
   *[other] { $n } channels
}
count-moves = { $n ->
    [one] { $n } move
   *[other] { $n } moves
}
count-events = { $n ->
    [one] { $n } event
   *[other] { $n } events
}
count-stages = { $n ->
    [one] { $n } stage
   *[other] { $n } stages
}
count-flows = { $n ->
    [one] { $n } flow
   *[other] { $n } flows
}
count-groups = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
count-segments-are = { $n ->
    [one] { $n } segment is
   *[other] { $n } segments are
}
count-are = { $n ->
    [one] { $n } is
   *[other] { $n } are
}
count-actions-are = { $n ->
    [one] { $n } action is
   *[other] { $n } actions are
}
count-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
count-different-texts = { $n ->
    [one] { $n } different text
   *[other] { $n } different texts
}
count-values = { $n ->
    [one] { $n } value
   *[other] { $n } values
}
count-times = { $n ->
    [one] { $n } time
   *[other] { $n } times
}
count-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
count-events-are = { $n ->
    [one] { $n } event is
   *[other] { $n } events are
}
count-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
count-profiles = { $n ->
    [one] { $n } profile
   *[other] { $n } profiles
}
count-countries = { $n ->
    [one] { $n } country
   *[other] { $n } countries
}
count-pairs = { $n ->
    [one] { $n } pair
   *[other] { $n } pairs
}
count-segments = { $n ->
    [one] { $n } segment
   *[other] { $n } segments
}
count-messages = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
count-actions = { $n ->
    [one] { $n } action
   *[other] { $n } actions
}
count-records = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
count-addresses = { $n ->
    [one] { $n } address
   *[other] { $n } addresses
}
count-rules = { $n ->
    [one] { $n } rule
   *[other] { $n } rules
}
count-orders = { $n ->
    [one] { $n } order
   *[other] { $n } orders
}
count-accounts = { $n ->
    [one] { $n } account
   *[other] { $n } accounts
}
count-tickets = { $n ->
    [one] { $n } ticket
   *[other] { $n } tickets
}
count-carts = { $n ->
    [one] { $n } cart
   *[other] { $n } carts
}
count-old-events = { $n ->
    [one] { $n } old event
   *[other] { $n } old events
}
count-identifiers = { $n ->
    [one] { $n } identifier
   *[other] { $n } identifiers
}
count-files = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
count-proposals = { $n ->
    [one] { $n } proposal
   *[other] { $n } proposals
}
count-rows-were = { $n ->
    [one] { $n } row was
   *[other] { $n } rows were
}
count-columns = { $n ->
    [one] { $n } column
   *[other] { $n } columns
}
count-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
count-kinds-of-actions = { $n ->
    [one] { $n } kind is
   *[other] { $n } kinds are
}
count-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
count-things-stand-out = { $n ->
    [one] { $n } thing stands out.
   *[other] { $n } things stand out.
}
count-proposed-actions = { $n ->
    [one] { $n } proposed action
   *[other] { $n } proposed actions
}
count-notes-on-the-data = { $n ->
    [one] { $n } note on the data
   *[other] { $n } notes on the data
}
count-members = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
count-shared-identifiers = { $n ->
    [one] { $n } identifier is
   *[other] { $n } identifiers are
}
count-decisions = { $n ->
    [one] { $n } decision
   *[other] { $n } decisions
}
count-orders-deals-or-tickets = { $n ->
    [one] { $n } order, deal or ticket
   *[other] { $n } orders, deals or tickets
}
count-rejected-rows = { $n ->
    [one] { $n } rejected row
   *[other] { $n } rejected rows
}
count-totals = { $n ->
    [one] { $n } total
   *[other] { $n } totals
}
count-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
count-entries = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
count-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
count-rules-added = { $n ->
    [one] { $n } rule was added.
   *[other] { $n } rules were added.
}
count-tables = { $n ->
    [one] { $n } table
   *[other] { $n } tables
}
count-blocks = { $n ->
    [one] { $n } block
   *[other] { $n } blocks
}
count-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
count-insights = { $n ->
    [one] { $n } insight
   *[other] { $n } insights
}
count-products = { $n ->
    [one] { $n } product
   *[other] { $n } products
}
count-texts = { $n ->
    [one] { $n } text
   *[other] { $n } texts
}
count-tones = { $n ->
    [one] { $n } tone set by a person
   *[other] { $n } tones set by a person
}
count-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
count-themes = { $n ->
    [one] { $n } theme
   *[other] { $n } themes
}
count-kept-questions = { $n ->
    [one] { $n } kept question
   *[other] { $n } kept questions
}
count-theme-names = { $n ->
    [one] { $n } named theme
   *[other] { $n } named themes
}
count-opportunities = { $n ->
    [one] { $n } opportunity
   *[other] { $n } opportunities
}
