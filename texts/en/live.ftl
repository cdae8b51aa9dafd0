### Events as they happen: the server that takes them, its keys, and what came.

## The command

cli-serve-no-source = a key is for a source: name it, such as --new-key Website
cli-serve-no-random-bytes = the system gives no random bytes, so no key can be made
cli-serve-no-keys = nothing can send yet: make a key first, with --new-key Website
cli-serve-no-such-key = there is no key with the number { $number }; --keys lists them
cli-serve-key-is-shown-once = The key of { $source }. Keep it: only its hash is in the project, and it is not shown again.
cli-serve-listens = Listening at http://{ $address }. Ctrl+C ends it, and what came until then is written.
cli-serve-not-taken = What came waits in the journal, because it cannot be written into the project now: { $why }
live-cannot-listen = cannot listen at { $address }: { $why }
write-keys-source = Source
write-keys-made = Made
count-write-keys = { $n ->
    [one] 1 write key
   *[other] { $n } write keys
}

## What came

live-taken = { $calls ->
    [one] 1 call came
   *[other] { $calls } calls came
}: { $events ->
    [one] 1 event
   *[other] { $events } events
}, { $known } known already.
live-left-out = Left out: { $reasons }.
live-too-long-calls = { $n ->
    [one] 1 call is longer than 32 KB and was left out.
   *[other] { $n } calls are longer than 32 KB and were left out.
}
live-triggered = { $proposed ->
    [one] 1 new proposal
   *[other] { $proposed } new proposals
}, { $sent ->
    [one] 1 message sent
   *[other] { $sent } messages sent
}.
live-decisions = a website, as it asks
live-refused = Requests that were refused: { $reasons }.

## Answers to who sends

live-answer-not-found = there is nothing at this address
live-answer-unauthorized = the write key is missing or not known
live-answer-origin = this website is not among those that may send
live-answer-unreadable = the request cannot be read as JSON of calls, or holds more than 2,500
live-answer-too-long = the request or a call is too long
live-answer-busy = more comes than can be kept at once
live-answer-unavailable = calls cannot be kept at the moment

## The window

live-tab = Live
live-card = Live intake
live-card-says = Websites and apps send what people do here while it happens, with the libraries of Segment, RudderStack, Jitsu and PostHog. Off until you switch it on, and each time the program starts.
live-card-on = Take events as they happen
live-card-needs-key = Make a write key first: nothing can send without one.
live-card-address = Address and port
live-card-origins = Websites whose pages may send
live-card-open-to-others = Anyone who can reach this computer can send to this address, and the connection is not encrypted: put a web server with a certificate in front of it.
live-card-listens = Listening at http://{ $address }.
live-no-address = "{ $address }" is no address with a port; write one such as 127.0.0.1:8744
live-starting = Starting live intake
live-stopping = Ending live intake
live-taking = Taking live events
live-keys = Write keys
live-keys-say = A key lets a website or app send, and says whose events they are. It is shown once; the project keeps only its hash.
live-key-of-source = Source
live-source-hint = Website
live-make-key = Make key
live-revoke = Revoke
live-new-key = The key of { $source }. Keep it: it is not shown again.
live-key = Write key
live-copy-key = Copy
live-key-is-kept = I have it
live-now = What happens now
live-as-of = Nobody sends at the moment: this is the end of the data, { $time }.
live-last-events = Last events
live-no-events = Nothing happened within a day.
live-came-back = Came back
live-nobody-came-back = Nobody who was here before is on a visit.
live-in-cart = In the cart
live-no-carts = No cart of the last day is open.
live-when = When
live-who = Who
live-what = What
live-since = Since
live-away = Away before
live-product = Product
live-ago = { $time } ago
