### Webhooks, exclusion audiences and content feeds: approved actions on their way to other programs.

## Webhooks

webhooks-is-on = Webhooks are on.
webhooks-is-off = Webhooks are off: nothing is sent.
webhooks-no-url = There is no address to send to.
webhooks-unreadable-url = The address cannot be read: write one such as https://hooks.example.com/in.
webhooks-not-https = The address has to begin with https://, so that nobody on the way reads along.
webhooks-has-user = The address holds a name or password, which would appear in every log: leave it out.
webhooks-host-not-allowed = { $host } is not among the hosts to which may be sent.
webhooks-body-segment = Segment track calls
webhooks-body-cloud-events = CloudEvents
webhooks-sending = On its way
webhooks-accepted = Accepted
webhooks-failed = Failed, tried again
webhooks-given-up = Given up
webhooks-gone = No longer there
webhooks-no-answer = no answer within { $n } seconds
webhooks-cannot-be-reached = cannot be reached: { $why }
webhooks-other-status = the answer has the status { $status }
webhooks-redirects = it points to another address, which is not followed
webhooks-listed = Approved actions by webhook
webhooks-log = Log of webhooks
webhooks-dry-run-listed = Requests of webhooks, to look at
webhooks-keyring-label = Desire Path: secret of the webhook to { $host }
webhooks-keyring-none = this computer has no keyring that the program can use (secret-tool)
webhooks-keyring-refused = the keyring did not do it: { $why }
cli-webhooks-secret-kept = the secret for { $host } is in the keyring of this computer
cli-webhooks-secret-forgotten = the keyring of this computer no longer has a secret for { $host }
stage-sending-messages = Sending messages
webhooks-at = At
webhooks-message = Message
webhooks-attempt = Attempt
webhooks-host = Host
webhooks-status = Status
webhooks-outcome = Outcome
webhooks-next-at = Next attempt
webhooks-detail = Detail
cli-webhooks-no-body = "{ $value }" is no form of message; there are segment and cloud-events
cli-webhooks-no-cap = "{ $value }" is no number of requests a day; write one from 1 to 1,000,000
cli-webhooks-no-variable = "{ $value }" is no name of an environment variable
cli-webhooks-no-setting = there is no setting "{ $name }" of webhooks; there are url, hosts, body, daily-cap and secret-variable
cli-webhooks-too-long = { $n ->
    [one] 1 message is longer than other programs take, and stays behind
   *[other] { $n } messages are longer than other programs take, and stay behind
}
cli-webhooks-unsigned = (signed once the secret is given)
cli-webhooks-column-url = Address
cli-webhooks-column-content-type = Content type
cli-webhooks-column-id = Webhook id
cli-webhooks-column-timestamp = Webhook timestamp
cli-webhooks-column-signature = Webhook signature
cli-webhooks-column-body = Body
cli-webhooks-would-send = { $n ->
    [one] 1 message would be sent; { $shown } is shown. Nothing has left
   *[other] { $n } messages would be sent; { $shown } are shown. Nothing has left
}
cli-webhooks-nothing-taken = no message was taken
cli-webhooks-accepted = taken now, and their actions marked as exported
cli-webhooks-known = taken before, or on their way when the program was stopped: marked as exported now, and not sent again
cli-webhooks-failed = failed, and tried again later
cli-webhooks-given-up = given up
cli-webhooks-waiting = wait for their next attempt
cli-webhooks-left = not sent in this round
cli-webhooks-stopped-cap = as many requests were sent today as may be (daily-cap)
cli-webhooks-stopped-slow-down = the other program asks for patience: run it again later
cli-webhooks-stopped-unreachable = the other program took nothing three times in a row: look whether it runs
cli-webhooks-stopped-gone = the other program says that nobody is there any more: webhooks are switched off
cli-webhooks-stopped-cancelled = stopped
cli-webhooks-no-secret = this is no secret of Standard Webhooks: it begins with whsec_ and holds 24 to 64 bytes as base64
cli-webhooks-cannot-read-secret = the secret in { $file } cannot be read
cli-webhooks-no-terminal = the secret is in no file (--secret-file) and no variable (--set secret-variable=NAME), and there is no terminal to ask on
cli-webhooks-prompt = Secret of the webhook (whsec_…):{" "}
cli-webhooks-secret-not-read = the secret could not be read
cli-webhooks-to = To { $host } as { $body }, at most { $cap } requests a day.
cli-webhooks-attempts = { $n ->
    [one] 1 attempt so far.
   *[other] { $n } attempts so far.
}
webhooks-card = Webhooks
webhooks-card-says = Approved actions can go to another program one by one, signed. Nothing is sent until you switch it on and send: in Actions, Export approved, or by desire-path webhooks PROJECT --send. The secret is never kept in the project.
webhooks-card-on = Sending is allowed
webhooks-card-url = Address
webhooks-card-hosts = Hosts to which may be sent, with commas
webhooks-card-body = Form
webhooks-card-cap = Requests a day, at most
webhooks-card-variable = Environment variable with the secret
webhooks-card-save = Save
webhooks-card-discard = Discard
webhooks-card-latest = Latest attempts
webhooks-card-none = Nothing has been sent yet.
send-webhooks-open = Send by webhook…
send-webhooks-title = Send approved actions
send-webhooks-says = Each action goes to another program as a signed message. What is taken is marked as exported; what fails is tried again when you send the next time.
send-webhooks-where = Where to
send-webhooks-to = To { $host }
send-webhooks-messages = messages
send-webhooks-too-long = are longer than other programs take
send-webhooks-request = Request { $at } of { $n }
send-webhooks-before = Before
send-webhooks-next = Next
send-webhooks-secret = Secret
send-webhooks-secret-typed = Typed here
send-webhooks-secret-variable = From the variable { $name }
send-webhooks-secret-keyring = From the keyring of this computer
send-webhooks-secret-field = Secret of the other program (whsec_…)
send-webhooks-keep = Keep it in the keyring of this computer
send-webhooks-no-secret = There is no secret to sign with: type it, or put it where the project looks for it.
send-webhooks-confirm = { $n ->
    [one] 1 message leaves this computer. What is sent cannot be taken back.
   *[other] { $n } messages leave this computer. What is sent cannot be taken back.
}
send-webhooks-send = { $n ->
    [0] Send
    [one] Send 1 message
   *[other] Send { $n } messages
}
send-webhooks-going = Sending, one message after the other. Other changes of the project wait until it is done.
send-webhooks-done-of = { $done } of { $n }
send-webhooks-attempts = Attempts of this round
send-webhooks-changed = The project has changed since you looked: look again at what would be sent.
send-webhooks-close = Close

## Exclusion audiences

exclusions-because = Left out because
exclusions-recent-buyer = Bought lately
exclusions-open-complaint = Open complaint
exclusions-nobody = Nobody writes to them, to measure the effect
exclusions-listed = People whom advertising leaves out
exclusions-title = Whom advertising leaves out
exclusions-says = For an exclusion audience: the ads of a network are not shown to these people. It takes no agreement to advertising, because it keeps advertising away from them; who refused to be counted at all is in no list. Addresses and numbers leave as hashes where the network takes them.
exclusions-recent-days = Bought within days
exclusions-button = Exclusion audience…
exclusions-counting = Counting whom advertising leaves out
cli-exclusions-are-for-ads = { $tool } shows no ads: exclusion audiences are for google-ads, meta, tiktok, x and linkedin
cli-exclusions-no-reason = "{ $word }" is no reason to leave somebody out; there are { $known }
cli-exclusions-listed-already = { $reason }: { $listed }, and { $n } who are listed already
cli-exclusions-nobody-fits = nobody bought lately, has an open complaint or is left alone to measure the effect
cli-exclusions-nobody = nobody is in the list: { $why }
cli-exclusions-as-of = as the data says at its end, { $date }
cli-file-format-exclusions = an exclusion audience
cli-tool-is-for-actions-alone = { $tool } are made of actions, and those for whom things stay as usual have none: choose a tool that takes people

## Content feeds

content-feed-variant = Variant
content-feed-audience-key = Audience key
content-feed-content-id = Content id
content-feed-from = From
content-feed-until = Until
content-feed-content = Content
content-feed-listed = Content variants for a website
cli-content-nothing = no content is to be shown: approve actions of the kind “Content variant” for the website, or switch on a playbook of that kind for a segment
cli-content-without-key = { $n ->
    [one] 1 customer is known by no number, address or device that a website could know, and is not in the feed
   *[other] { $n } customers are known by no number, address or device that a website could know, and are not in the feed
}
cli-file-format-content = a content feed

## Experiments of playbooks

experiments-removed-playbook = Playbook { $id }, removed

## The next two weeks

send-days-title = Calendar
send-days-planning = Planning the next two weeks
send-days-none = Nothing is planned: approve proposals, and their days appear here.
send-days-says = { $n ->
    [one] 1 message is planned for the next two weeks
   *[other] { $n } messages are planned for the next two weeks
}
send-days-exported = , { $n } of them in files that were exported
send-days-beyond = , { $n } later
send-days-page = , { $n } wait on the website
send-days-note = Messages · days in { $zone } · by the plan of an export now: consent, days between messages, capacity and arms as in the file
send-days-today = today
send-days-others = { $n } more

## As usual

outbox-for-other-channels = are for channels that the tool does not serve
outbox-who = Who
outbox-who-proposed = Those who get the action
outbox-who-again = Those of the last export again
outbox-again-says = The same people and messages as in the last export, for another tool. They are marked as exported already; people who no longer agree are left out.
cli-export-nothing-again = no export left anybody in a file who could be written again
outbox-listed-again = Approved actions of the last export, again
outbox-who-as-usual = Those for whom things stay as usual
outbox-as-usual-says = For them the action is left out, to measure what it brings: a file for what you send to everybody anyway, without the action. Nothing is marked as exported.

## What runs

results-running = Running now
results-running-row = { $name }: { $customers }, until { $until }
results-running-says = They have left; the data does not tell of all their days yet.
