### Questions in plain words: the box of the window, `ask` and the tool for assistants.

## What was understood

ask-part-question = Question
ask-part-time = Time
ask-part-channel = Channel
ask-part-device = Device
ask-part-country = Country
ask-part-product = Product
ask-part-campaign = Campaign
ask-part-source = Source
ask-part-segment = Segment
ask-part-who = Customers who
ask-part-stage = Stage
ask-part-touchpoint = Touchpoint
ask-part-property = Property
ask-time-since = since { $day }
ask-time-until = until { $day }
ask-alternative = { $title }: { $value }

## What is said of a question

ask-understood = Understood as { $parts }.
ask-part = { $title }: { $value }
ask-not-understood-words = Not understood: { $words }.
ask-absent = This project has nothing called { $words }.
ask-several = This may mean several things; write it more exactly, or take one of these:
ask-cannot = This is no question that can be answered here.
ask-nearest = The nearest that can be asked:
ask-is-command = This is something to do, not a question. The command that does it:
ask-is-other-command = This is something to do, not a question; desire-path --help lists the commands.
ask-again = The same again: { $command }
ask-words-quoted = “{ $words }”

## The command line

help-ask-about = Ask a question in plain words, in English, German, French, Spanish or Portuguese
help-ask-question = The question, such as "where do mobile visitors from Germany get lost since May"
help-ask-goes-on = The question that this one goes on with, such as "where do mobile visitors get lost" before "and in April?"; several times for several, the first one first
help-ask-lang = The language of the question, where its words do not tell it: en, de, fr, es or pt
help-ask-json = Print what was understood and the answer as JSON
help-ask-explain = Say of each part which words it was read from, and show the other readings; answer nothing
help-ask-yes = Answer the best reading also where several are near
help-ask-after = Nothing leaves this machine: a grammar reads the question, no language model. Exit codes: 0 answered, 2 asked back or not understood, 3 nothing to answer from.
ask-before-unclear = “{ $words }” is not clear enough to go on with; ask it by itself to see what it may mean
ask-wants-language = there is no language { $code } for questions; write en, de, fr, es or pt

## The box in the window

ask-box-title = Ask or go to…
ask-box-key = Ctrl+K
ask-box-keys = Ctrl+K  or  /
ask-box-field = Question, view, customer or command
ask-box-hint = Where do mobile visitors get lost since May?
ask-box-reading = Reading the question
ask-box-finding = Finding customers
ask-box-understood = Understood
ask-box-several = This may mean several things: take one.
ask-box-questions = Questions
ask-box-views = Views
ask-box-customers = Customers
ask-box-commands = Commands
ask-box-find = Find “{ $words }” among the customers
ask-box-example-lost = “Where do mobile visitors from Germany get lost since May?”
ask-box-example-who = “Who will leave next month and why?”
ask-box-example-changed = “What changed last week?”

## The tool for assistants

mcp-ask-title = Question in plain words
mcp-ask = Answers a question in English, German, French, Spanish or Portuguese, such as “where do mobile visitors from Germany get lost since May”. A grammar reads it, no language model. Where the words may mean several things, nothing is answered: the readings are listed, each with its command; call the tool of the one that is meant.
mcp-ask-question = The question.
mcp-ask-after = Questions in plain words that were asked before, the first one first, where this one goes on with them: “and in April?”.
mcp-ask-language = Its language, where the words do not tell.
mcp-ask-choose = Nothing was answered: the words are not clear enough. Choose one of the readings, or ask more exactly.
